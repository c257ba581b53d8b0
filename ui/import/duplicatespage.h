#pragma once

#include "core/exchange/importoptions.h"
#include "core/schema/module.h"

#include <QMap>
#include <QWidget>

class QButtonGroup;
class QCheckBox;
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
    bool isReady() const { return duplicates() == Duplicates::Create || !matchBy().isEmpty(); }

    QRadioButton* choice(Duplicates duplicates) const;
    QCheckBox* matchBox(const QString& field) const { return m_boxes.value(field); }

Q_SIGNALS:
    void changed();

private:
    void addChoice(QVBoxLayout* column, Duplicates duplicates, const QString& text, const QString& sentence);
    QWidget* makeMatching();
    void review();

    const Desk& m_desk;
    const Module& m_module;
    QButtonGroup* m_choices = nullptr;
    QWidget* m_matching = nullptr;
    Notice* m_notice = nullptr;
    QMap<QString, QCheckBox*> m_boxes; ///< by field
    QStringList m_offered; ///< of these, the mapped ones
};

} // namespace crm
