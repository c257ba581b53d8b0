#pragma once

#include "core/services/conversion.h"

#include <QFrame>

class QButtonGroup;
class QFormLayout;
class QLabel;
class QRadioButton;
class QVBoxLayout;

namespace crm {

class FieldEditor;
class RecordPicker;
struct Desk;

/// What a converted record has to offer to one target module.
struct TargetOffer {
    Values carried; ///< what the rules fill in
    QList<ConversionMatch> matches; ///< best first
    QStringList missing; ///< required fields that the rules leave empty: a person must fill them, so the target is off at first
    QStringList given; ///< the modules whose records the conversion itself refers to
    qsizetype records = 1;
};

/// The choice for one target of a conversion: one of the matches, a new record, another one, none. Asks for what a new one lacks.
class TargetChoice : public QFrame {
    Q_OBJECT

public:
    TargetChoice(const Desk& desk, const Module& target, const TargetOffer& offer, QWidget* parent = nullptr);

    const Module& module() const { return m_module; }
    ConversionTarget target() const;
    bool isOptional() const { return !m_missing.isEmpty(); }

    /// Whether the choice is complete; shows what is not.
    bool check();
    /// False when the field is not asked for here.
    bool showProblem(const QString& field, const QString& sentence);

    QList<QRadioButton*> matchButtons() const { return m_matchButtons; }
    QRadioButton* newButton() const { return m_new; }
    QRadioButton* anotherButton() const { return m_another; }
    QRadioButton* noneButton() const { return m_none; }
    RecordPicker* picker() const { return m_picker; }
    FieldEditor* editor(const QString& field) const { return m_editors.value(field); }

Q_SIGNALS:
    void changed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addHeading(QVBoxLayout* column);
    void addMatches(QVBoxLayout* column, const QList<ConversionMatch>& matches);
    void addNew(QVBoxLayout* column, const TargetOffer& offer);
    void addEditors(QFormLayout* form, const TargetOffer& offer);
    void addAnother(QVBoxLayout* column);
    QRadioButton* addButton(const QString& text);
    bool checkEditors();
    void follow();

    const Desk& m_desk;
    const Module& m_module;
    QStringList m_missing;
    QList<qint64> m_matches;
    QButtonGroup* m_buttons = nullptr;
    QList<QRadioButton*> m_matchButtons;
    QRadioButton* m_new = nullptr;
    QRadioButton* m_another = nullptr;
    QRadioButton* m_none = nullptr;
    QWidget* m_form = nullptr;
    QMap<QString, FieldEditor*> m_editors;
    RecordPicker* m_picker = nullptr;
    QLabel* m_pickerProblem = nullptr;
};

} // namespace crm
