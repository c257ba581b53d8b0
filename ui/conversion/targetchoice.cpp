#include "ui/conversion/targetchoice.h"

#include "ui/editors/fieldeditor.h"
#include "ui/editors/recordpicker.h"
#include "ui/shell/desk.h"
#include "ui/theme/icon.h"
#include "ui/theme/mark.h"
#include "ui/theme/shapes.h"
#include "ui/theme/tones.h"

#include <QButtonGroup>
#include <QFormLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace crm {

namespace {

constexpr int indent = 26; // under a radio button's text
constexpr qsizetype matchesShown = 4;

QString titleOf(const Module& module, const Values& values)
{
    QStringList words;
    for (const QString& field : module.title)
        words << values.value(field).toString();
    return words.join(u' ').simplified();
}

/// The fields a person is asked for: those of a quick creation and what is missing, but not what the conversion links by itself.
QList<const Field*> askedFields(const Module& module, const TargetOffer& offer)
{
    QList<const Field*> fields;
    for (const Field& field : module.fields) {
        const bool isWanted = field.isShown(Shown::QuickCreate) || offer.missing.contains(field.name);
        const bool isGiven = field.type == FieldType::Ref && offer.given.contains(field.refersTo);
        if (isWanted && !isGiven && field.isEditable())
            fields << &field;
    }
    return fields;
}

} // namespace

TargetChoice::TargetChoice(const Desk& desk, const Module& target, const TargetOffer& offer, QWidget* parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_module(target)
    , m_missing(offer.missing)
    , m_buttons(new QButtonGroup(this))
{
    setAccessibleName(desk.label(target.singular));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 14, 20, 14);
    column->setSpacing(7);
    addHeading(column);
    addMatches(column, offer.matches.mid(0, matchesShown));
    addNew(column, offer);
    if (offer.records == 1)
        addAnother(column);
    m_none = addButton(tr("None"));
    column->addWidget(m_none);
    QRadioButton* likeliest = !m_matchButtons.isEmpty() ? m_matchButtons.first() : isOptional() ? m_none : m_new;
    likeliest->setChecked(true);
    connect(m_buttons, &QButtonGroup::buttonToggled, this, &TargetChoice::follow);
    follow();
}

void TargetChoice::addHeading(QVBoxLayout* column)
{
    auto* icon = new QLabel(this);
    icon->setPixmap(themedIcon(m_module.icon, IconTone::Accent).pixmap(QSize(22, 22), devicePixelRatioF()));
    auto* name = new QLabel(m_desk.label(m_module.singular), this);
    QFont bold = name->font();
    bold.setWeight(QFont::DemiBold);
    bold.setPointSizeF(bold.pointSizeF() * 1.1);
    name->setFont(bold);
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(icon);
    row->addWidget(name, 1);
    column->addLayout(row);
}

QRadioButton* TargetChoice::addButton(const QString& text)
{
    auto* button = new QRadioButton(QString(text).replace(u'&', QStringLiteral("&&")), this);
    button->setAccessibleName(tr("%1: %2").arg(m_desk.label(m_module.singular), text));
    m_buttons->addButton(button);
    return button;
}

void TargetChoice::addMatches(QVBoxLayout* column, const QList<ConversionMatch>& matches)
{
    for (const ConversionMatch& match : matches) {
        const QString title = match.secondLine.isEmpty() ? match.title : tr("%1 · %2").arg(match.title, match.secondLine);
        m_matchButtons << addButton(tr("Use: %1 — %2 % (%3)").arg(title).arg(match.confidence).arg(match.reason));
        m_matches << match.id;
        column->addWidget(m_matchButtons.last());
    }
}

void TargetChoice::addNew(QVBoxLayout* column, const TargetOffer& offer)
{
    const QString title = titleOf(m_module, offer.carried);
    m_new = addButton(offer.records > 1 ? tr("New, for each of them") : title.isEmpty() ? tr("New") : tr("New: %1").arg(title));
    column->addWidget(m_new);
    m_form = new QWidget(this);
    column->addWidget(m_form);
    auto* form = new QFormLayout(m_form);
    form->setContentsMargins(indent, 4, 0, 8);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    if (isOptional())
        addEditors(form, offer);
}

void TargetChoice::addEditors(QFormLayout* form, const TargetOffer& offer)
{
    for (const Field* field : askedFields(m_module, offer)) {
        FieldEditor* editor = makeFieldEditor(m_module, *field, m_desk, m_form);
        editor->setValue(offer.carried.value(field->name, field->defaultValue));
        const QString name = m_desk.label(field->label);
        auto* label = new QLabel(field->isRequired() ? tr("%1 *").arg(name) : name, m_form);
        label->setBuddy(editor->input());
        editor->input()->setAccessibleName(name);
        label->setMinimumHeight(editor->input()->sizeHint().height()); // level with the input, whatever stands under that
        form->addRow(label, editor);
        m_editors.insert(field->name, editor);
        connect(editor, &FieldEditor::edited, this, &TargetChoice::changed);
    }
}

void TargetChoice::addAnother(QVBoxLayout* column)
{
    m_another = addButton(tr("Another one…"));
    m_picker = new RecordPicker(m_desk, m_module, this);
    m_picker->setAccessibleName(tr("Another record: %1").arg(m_desk.label(m_module.singular)));
    m_pickerProblem = new QLabel(this);
    QPalette red = m_pickerProblem->palette();
    red.setColor(QPalette::WindowText, tonesOf(palette()).error);
    m_pickerProblem->setPalette(red);
    m_pickerProblem->setContentsMargins(indent, 0, 0, 0);
    m_pickerProblem->hide();
    auto* area = new QHBoxLayout;
    area->setContentsMargins(indent, 0, 0, 0);
    area->addWidget(m_picker);
    column->addWidget(m_another);
    column->addLayout(area);
    column->addWidget(m_pickerProblem);
    connect(m_picker, &RecordPicker::picked, this, &TargetChoice::follow);
}

void TargetChoice::follow()
{
    m_form->setVisible(m_new->isChecked() && !m_editors.isEmpty());
    if (m_picker) {
        m_picker->setVisible(m_another->isChecked());
        m_pickerProblem->hide();
        setMark(m_picker, FieldMark::None);
        if (m_another->isChecked() && m_another->hasFocus())
            m_picker->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT changed();
}

ConversionTarget TargetChoice::target() const
{
    ConversionTarget target{.module = m_module.name, .kind = ConversionTarget::Kind::None};
    for (qsizetype i = 0; i < m_matchButtons.size(); ++i) {
        if (m_matchButtons[i]->isChecked())
            target = {m_module.name, ConversionTarget::Kind::Existing, m_matches[i], {}};
    }
    if (m_another && m_another->isChecked() && m_picker->record())
        target = {m_module.name, ConversionTarget::Kind::Existing, m_picker->record(), {}};
    if (!m_new->isChecked())
        return target;
    target.kind = ConversionTarget::Kind::New;
    for (const FieldEditor* editor : m_editors) {
        if (const auto value = editor->value(); value && editor->isEdited())
            target.values.insert(editor->field().name, *value);
    }
    return target;
}

bool TargetChoice::check()
{
    if (m_new->isChecked())
        return checkEditors();
    if (!m_another || !m_another->isChecked() || m_picker->record())
        return true;
    m_pickerProblem->setText(tr("Choose a record from the list that appears while you type."));
    m_pickerProblem->show();
    setMark(m_picker, FieldMark::Error);
    m_picker->setFocus(Qt::OtherFocusReason);
    return false;
}

bool TargetChoice::checkEditors()
{
    FieldEditor* first = nullptr;
    for (FieldEditor* editor : m_editors) {
        const auto value = editor->value();
        QString problem = value ? QString() : value.error().message;
        if (value && value->isNull() && editor->field().isRequired())
            problem = tr("%1 must be filled in.").arg(m_desk.label(editor->field().label));
        editor->showProblem(problem);
        if (!problem.isEmpty() && !first)
            first = editor;
    }
    if (first)
        first->input()->setFocus(Qt::OtherFocusReason);
    return !first;
}

bool TargetChoice::showProblem(const QString& field, const QString& sentence)
{
    FieldEditor* editor = m_new->isChecked() ? m_editors.value(field) : nullptr;
    if (!editor)
        return false;
    editor->showProblem(sentence);
    editor->input()->setFocus(Qt::OtherFocusReason);
    return true;
}

void TargetChoice::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    shapes::roundedFill(&painter, rect(), palette().color(QPalette::Base), 8);
    shapes::roundedLine(&painter, rect(), tonesOf(palette()).hairline, 1, 8);
}

} // namespace crm
