#pragma once

#include "core/exchange/importoptions.h"
#include "core/schema/module.h"

#include <QMap>
#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QGridLayout;
class QRadioButton;
class QVBoxLayout;

namespace crm {

class Notice;
struct Desk;

/// What becomes of rows whose record is there already, and what tells that it is.
class DuplicatesPage : public QWidget {
    Q_OBJECT

public:
    DuplicatesPage(const Desk& desk, const Module& module, QWidget* parent = nullptr);

    /// Offers the mapped fields by which records can be told apart; what was chosen stays.
    void setMapping(const Mapping& mapping);

    Duplicates duplicates() const;
    QStringList matchBy() const;
    MatchedBy matchedBy() const;
    bool isReady() const { return duplicates() == Duplicates::Create || !matchBy().isEmpty(); }

    QRadioButton* choice(Duplicates duplicates) const;
    QComboBox* matchingHow() const { return m_how; }
    QCheckBox* matchBox(const QString& field) const { return m_boxes.value(field); }

Q_SIGNALS:
    void changed();

private:
    void addChoice(QVBoxLayout* column, Duplicates duplicates, const QString& text, const QString& sentence);
    QWidget* makeMatching();
    void offer(const Mapping& mapping);
    void review();

    const Desk& m_desk;
    const Module& m_module;
    QButtonGroup* m_choices = nullptr;
    QWidget* m_matching = nullptr;
    Notice* m_notice = nullptr;
    QComboBox* m_how = nullptr;
    QGridLayout* m_grid = nullptr;
    QMap<QString, QCheckBox*> m_boxes; ///< by field
    QStringList m_offered; ///< of these, the mapped ones
    bool m_isChosen = false; ///< by a person
};

} // namespace crm
