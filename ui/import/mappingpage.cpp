#include "ui/import/mappingpage.h"

#include "ui/import/columnruledialog.h"
#include "ui/parts/notice.h"
#include "ui/parts/pageheader.h"
#include "ui/shell/desk.h"
#include "ui/theme/mark.h"
#include "ui/theme/tones.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace crm {

namespace {

constexpr int samplesShown = 3;
constexpr int sampleLength = 32;
constexpr int fieldWidth = 230;
constexpr int ruleWidth = 190;
constexpr int rowHeight = 44;

/// A target as a combo box keeps it; empty: the column goes nowhere.
QString keyOf(const Target& target)
{
    return target.field + u' ' + partName(target.part);
}

std::optional<Target> targetOf(const QString& key)
{
    if (key.isEmpty())
        return {};
    return Target{key.section(u' ', 0, 0), partFromName(key.section(u' ', 1)).value_or(Part::Whole)};
}

bool canBeImported(const Field& field)
{
    return field.isEditable() && !field.isShown(Shown::Hidden) && field.type != FieldType::Image;
}

} // namespace

MappingPage::MappingPage(const Desk& desk, const Module& module, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_module(module)
    , m_header(new PageHeader(tr("Where do the columns go?"), {}, this))
    , m_notice(new Notice(this))
    , m_table(new QTableWidget(0, 4, this))
{
    m_table->setHorizontalHeaderLabels({tr("Column of the file"), tr("What it holds"), tr("Goes to"), tr("Rule")});
    m_table->setAccessibleName(tr("Columns of the file and the fields they go to"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFocusPolicy(Qt::NoFocus); // the keyboard goes from choice to choice
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    QHeaderView* header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(Samples, QHeaderView::Stretch);
    m_table->setColumnWidth(Name, 150);
    m_table->setColumnWidth(Rule, ruleWidth);
    m_table->setColumnWidth(FieldChoice, fieldWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(m_header);
    column->addWidget(m_notice);
    column->addWidget(m_table, 1);
}

void MappingPage::setPreview(const ImportPreview& preview)
{
    const bool isSame = m_columns > 0 && preview.layout.header == m_preview.layout.header && preview.rows == m_preview.rows;
    m_preview = preview;
    if (isSame)
        return;
    qsizetype width = preview.layout.header.size();
    for (const QStringList& row : preview.rows)
        width = std::max(width, row.size());
    m_columns = static_cast<int>(width);
    buildTable();
    review();
}

void MappingPage::buildTable()
{
    m_table->setRowCount(0); // takes the old choices with it
    m_rules.clear();
    m_table->setRowCount(m_columns);
    for (int column = 0; column < m_columns; ++column) {
        m_table->setItem(column, Name, new QTableWidgetItem(nameOf(column)));
        m_table->setItem(column, Samples, new QTableWidgetItem(samplesOf(column)));
        auto* cell = new QWidget(m_table);
        auto* inside = new QHBoxLayout(cell);
        inside->setContentsMargins(4, 4, 8, 4);
        inside->addWidget(makeChoice(column));
        m_table->setCellWidget(column, FieldChoice, cell);
        auto* rule = new QWidget(m_table);
        auto* aside = new QHBoxLayout(rule);
        aside->setContentsMargins(0, 4, 8, 4);
        aside->addWidget(makeRule(column));
        m_table->setCellWidget(column, Rule, rule);
    }
    if (m_columns > 0)
        setFocusProxy(fieldOf(0));
}

QComboBox* MappingPage::makeChoice(int column)
{
    auto* box = new QComboBox;
    box->setAccessibleName(tr("Field for the column “%1”").arg(nameOf(column)));
    box->setMaxVisibleItems(18);
    box->addItem(tr("Do not import"), QString());
    box->insertSeparator(1);
    if (m_module.field(QStringLiteral("first_name")) && m_module.field(QStringLiteral("last_name"))) {
        addTarget(box, {QStringLiteral("last_name"), Part::FullName});
        addTarget(box, {QStringLiteral("last_name"), Part::FullNameFamilyFirst});
    }
    for (const Field& field : m_module.fields) {
        if (canBeImported(field))
            addTarget(box, {field.name, Part::Whole});
    }
    addTarget(box, {QStringLiteral("number"), Part::Whole});
    addReferred(box);
    if (const ColumnMapping* found = m_preview.mapping.ofColumn(column)) {
        const Target target{found->field, found->part};
        if (box->findData(keyOf(target)) < 0)
            addTarget(box, target);
        box->setCurrentIndex(box->findData(keyOf(target)));
    }
    box->installEventFilter(this);
    connect(box, &QComboBox::currentIndexChanged, this, [this, column] { chooseField(column); });
    return box;
}

/// Columns that are about the record which another column names.
void MappingPage::addReferred(QComboBox* box) const
{
    for (const Field& field : m_module.fields) {
        if (!canBeImported(field) || !canBeCreated(field) || field.refersTo == m_module.name)
            continue;
        box->insertSeparator(box->count());
        for (const Field& other : m_desk.module(field.refersTo).fields) {
            const bool isUsual = other.isShown(Shown::KeyField) || other.isShown(Shown::QuickCreate) || other.type == FieldType::Inn;
            if (canBeImported(other) && isUsual && !other.isReference())
                addTarget(box, {field.name + u'.' + other.name, Part::Whole});
        }
        addTarget(box, {field.name, Part::IsRecord});
    }
}

/// A button, for a rule has more to it than the table has room for.
QPushButton* MappingPage::makeRule(int column)
{
    auto* button = new QPushButton;
    button->setAutoDefault(false);
    button->setAccessibleName(tr("Rule for the column “%1”").arg(nameOf(column)));
    const ColumnMapping* found = m_preview.mapping.ofColumn(column);
    const Field* field = found ? fieldNamed(found->field) : nullptr;
    if (field)
        m_rules[column] = found->rule == ColumnRule() ? guessedRule(*field, valuesOf(column)) : found->rule;
    connect(button, &QPushButton::clicked, this, [this, column] { askRule(column); });
    return button;
}

void MappingPage::chooseField(int column)
{
    const Field* field = fieldAt(column);
    m_rules[column] = field ? guessedRule(*field, valuesOf(column)) : ColumnRule();
    review();
    Q_EMIT changed();
}

void MappingPage::askRule(int column)
{
    auto* dialog = new ColumnRuleDialog(m_desk, nameOf(column), *fieldAt(column), m_rules.value(column), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, column, dialog] { setRule(column, dialog->rule()); });
    dialog->open();
}

void MappingPage::setRule(int column, const ColumnRule& rule)
{
    m_rules[column] = rule;
    review();
    Q_EMIT changed();
}

QPushButton* MappingPage::ruleOf(int column) const
{
    const QWidget* cell = m_table->cellWidget(column, Rule);
    return cell ? cell->findChild<QPushButton*>() : nullptr;
}

const Field* MappingPage::fieldNamed(const QString& name) const
{
    const Field* field = m_module.field(name.section(u'.', 0, 0));
    return field && name.contains(u'.') ? m_desk.module(field->refersTo).field(name.section(u'.', 1)) : field;
}

/// Null when the column goes nowhere, or into a part that has no rule.
const Field* MappingPage::fieldAt(int column) const
{
    const auto target = targetOf(fieldOf(column)->currentData().toString());
    const bool isRuled = target && (target->part == Part::Whole || target->part == Part::Appended) && target->field != u"number";
    return isRuled ? fieldNamed(target->field) : nullptr;
}

QStringList MappingPage::valuesOf(int column) const
{
    QStringList values;
    for (const QStringList& row : m_preview.rows)
        values << row.value(column);
    return values;
}

/// The table has no focus of its own, so it does not follow one.
bool MappingPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn) {
        for (int column = 0; column < m_columns; ++column) {
            if (fieldOf(column) == watched)
                m_table->scrollToItem(m_table->item(column, Name));
        }
    }
    return QWidget::eventFilter(watched, event);
}

void MappingPage::addTarget(QComboBox* box, const Target& target) const
{
    box->addItem(label(target), keyOf(target));
}

QString MappingPage::label(const Target& target) const
{
    const Field* field = fieldNamed(target.field);
    QString name = field ? m_desk.label(field->label) : target.field;
    if (target.field.contains(u'.'))
        name = m_desk.label(m_module.field(target.field.section(u'.', 0, 0))->label) + QStringLiteral(": ") + name;
    if (target.field == u"number")
        name = tr("%1 (only to find the record)").arg(name);
    switch (target.part) {
    case Part::Whole:
        return name;
    case Part::Appended:
        return tr("%1 (put behind)").arg(name);
    case Part::FullName:
        return tr("First and last name in one");
    case Part::FullNameFamilyFirst:
        return tr("Last and first name in one");
    case Part::Year:
        return tr("%1 (the year)").arg(name);
    case Part::Month:
        return tr("%1 (the month)").arg(name);
    case Part::Day:
        return tr("%1 (the day)").arg(name);
    case Part::IsRecord:
        return tr("%1: “yes” makes the row one of them").arg(name);
    }
    return name;
}

QString MappingPage::nameOf(int column) const
{
    const QString name = m_preview.layout.header.value(column).simplified();
    return name.isEmpty() ? tr("Column %1").arg(column + 1) : name;
}

QString MappingPage::samplesOf(int column) const
{
    QStringList samples;
    for (const QStringList& row : m_preview.rows) {
        QString sample = row.value(column).simplified();
        if (sample.size() > sampleLength)
            sample = sample.left(sampleLength) + u'…';
        if (!sample.isEmpty() && !samples.contains(sample) && samples.size() < samplesShown)
            samples << sample;
    }
    return samples.isEmpty() ? tr("empty in the first rows") : samples.join(QStringLiteral("  ·  "));
}

QComboBox* MappingPage::fieldOf(int column) const
{
    const QWidget* cell = m_table->cellWidget(column, FieldChoice);
    return cell ? cell->findChild<QComboBox*>() : nullptr;
}

Mapping MappingPage::mapping() const
{
    Mapping mapping;
    for (int column = 0; column < m_columns; ++column) {
        if (const auto target = targetOf(fieldOf(column)->currentData().toString()))
            mapping.columns.append({column, target->field, target->part, m_rules.value(column)});
        else
            mapping.unmapped.append(column);
    }
    return mapping;
}

QString MappingPage::twoColumnsInOneField() const
{
    QHash<QString, int> taken;
    for (const ColumnMapping& mapped : mapping().columns) {
        if (mapped.part == Part::Appended)
            continue;
        const QString key = keyOf({mapped.field, mapped.part});
        const Field* field = fieldNamed(mapped.field);
        if (mapped.part == Part::Whole && field && canBeJoined(*field))
            continue; // one behind the other
        if (taken.contains(key))
            return tr("“%1” and “%2” both go to “%3”. Choose one of them.")
                .arg(nameOf(taken.value(key)), nameOf(mapped.column), label({mapped.field, mapped.part}));
        taken.insert(key, mapped.column);
    }
    return {};
}

QStringList MappingPage::neededAndMissing() const
{
    QStringList fields;
    for (const ColumnMapping& mapped : mapping().columns)
        fields << mapped.field;
    QStringList missing;
    for (const Field& field : m_module.fields) {
        const bool isGiven =
            fields.contains(field.name) || !field.defaultValue.isNull() || field.type == FieldType::User || !field.isEditable();
        const auto standsIn = [&](const QString& other) { return fields.contains(other); };
        if (field.isRequired() && !isGiven && std::none_of(field.standIns.begin(), field.standIns.end(), standsIn))
            missing << QStringLiteral("“%1”").arg(m_desk.label(field.label));
    }
    return missing;
}

void MappingPage::review()
{
    const Mapping mapping = this->mapping();
    m_header->setSentence(
        tr("%1 of %2 columns are imported. What goes nowhere stays in the file only.").arg(mapping.columns.size()).arg(m_columns));
    QHash<QString, int> uses;
    for (const ColumnMapping& mapped : mapping.columns) {
        const Field* field = fieldNamed(mapped.field);
        const bool isJoined = mapped.part == Part::Appended || (mapped.part == Part::Whole && field && canBeJoined(*field));
        uses[keyOf({mapped.field, mapped.part})] += isJoined ? 0 : 1;
    }
    const QColor quiet = tonesOf(palette()).quiet;
    for (int column = 0; column < m_columns; ++column) {
        const QString key = fieldOf(column)->currentData().toString();
        setMark(fieldOf(column), uses.value(key) > 1 ? FieldMark::Error : FieldMark::None);
        m_table->item(column, Name)->setForeground(key.isEmpty() ? QBrush(quiet) : QBrush());
        m_table->item(column, Samples)->setForeground(quiet);
        const Field* field = fieldAt(column);
        const QString rule = field ? ruleText(*field, m_rules.value(column)) : QString();
        ruleOf(column)->setVisible(field);
        ruleOf(column)->setText(ruleOf(column)->fontMetrics().elidedText(rule, Qt::ElideRight, ruleWidth - 44));
        ruleOf(column)->setToolTip(rule);
    }
    m_problem =
        mapping.columns.isEmpty() ? tr("No column goes anywhere. Choose a field for at least one of them.") : twoColumnsInOneField();
    const QStringList missing = neededAndMissing();
    if (!m_problem.isEmpty())
        m_notice->say(MessageKind::Error, m_problem);
    else if (!missing.isEmpty())
        m_notice->say(MessageKind::Warning,
            tr("No column goes to %1, which every new record needs: new rows will be rejected.").arg(missing.join(QStringLiteral(", "))));
    else if (m_isKept)
        m_notice->say(MessageKind::Information, tr("The columns go where they went when such a file was imported before."));
    else
        m_notice->clear();
}

} // namespace crm
