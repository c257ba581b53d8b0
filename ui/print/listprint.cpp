#include "ui/print/listprint.h"

#include "core/base/dates.h"
#include "ui/shell/desk.h"

#include <QPagedPaintDevice>
#include <QPainter>
#include <QPrinter>

namespace crm {

namespace {

constexpr int pagesBetweenWords = 10;

Qt::Alignment alignmentOf(const Field& field)
{
    const bool isNumber = field.type == FieldType::Money || field.type == FieldType::Int || field.type == FieldType::Percent;
    return isNumber ? Qt::AlignRight : Qt::AlignLeft;
}

} // namespace

ListPrint::ListPrint(const Desk& desk, PrintedList list, std::unique_ptr<QPagedPaintDevice> device, Finish finish, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_list(std::move(list))
    , m_module(desk.module(m_list.module))
    , m_device(std::move(device))
    , m_finish(std::move(finish))
{
}

ListPrint::~ListPrint() = default;

void ListPrint::start()
{
    sayProgress(tr("The pages are being made…"));
    if (!m_list.ids.isEmpty()) {
        begin(m_list.ids);
        return;
    }
    m_desk.database.ask(
        this, [query = m_list.query](Workspace& workspace) { return workspace.reader().ids(query); },
        [this](Result<QList<qint64>> ids) {
            if (ids)
                begin(*std::move(ids));
            else
                fail(ids.error());
        });
}

void ListPrint::sayProgress(const QString& sentence)
{
    m_desk.say({.kind = MessageKind::Progress, .text = sentence, .actionText = tr("Stop"), .act = [guard = QPointer(this)] {
                    if (guard)
                        guard->stop();
                }});
}

void ListPrint::stop()
{
    m_stopped = true;
}

PaperText ListPrint::paperText() const
{
    const QLocale& locale = m_desk.session.locale;
    PaperText text{.title = m_list.title,
        .filter = m_list.filter,
        .printed = QStringLiteral("%1 · %2 · %3")
                       .arg(shownDateTime(QDateTime::currentDateTimeUtc(), locale), m_desk.session.personName,
                           tr("%Ln record(s)", nullptr, static_cast<int>(m_ids.size()))),
        .columns = {},
        .rows = m_ids.size()};
    for (const ViewColumn& column : m_list.columns) {
        const Field& field = *m_module.field(column.field);
        text.columns.append({.title = m_desk.label(field.label), .width = std::max(column.width, 40), .alignment = alignmentOf(field)});
    }
    return text;
}

void ListPrint::begin(QList<qint64> ids)
{
    m_ids = std::move(ids);
    m_painter = std::make_unique<QPainter>();
    if (!m_painter->begin(m_device.get())) {
        fail({Error::Permission, tr("The printer does not take anything. Look whether it is on, or choose another one.")});
        return;
    }
    m_paper = std::make_unique<ListPaper>(*m_device, paperText());
    askPage();
}

void ListPrint::askPage()
{
    const auto [first, amount] = m_paper->rowsOf(m_page);
    QStringList fields;
    for (const ViewColumn& column : std::as_const(m_list.columns))
        fields << column.field;
    m_desk.database.ask(
        this,
        [module = m_list.module, ids = m_ids.mid(first, amount), fields](
            Workspace& workspace) { return workspace.reader().records(*workspace.catalogue().module(module), ids, fields); },
        [this](const Result<QList<Record>>& records) {
            if (m_stopped)
                fail({Error::Cancelled, tr("Stopped before the last page. Nothing is kept of it.")});
            else if (records)
                drawPage(*records);
            else
                fail(records.error());
        });
}

QString ListPrint::cell(const Record& record, const Field& field) const
{
    return record.shown(field, m_desk.writer);
}

void ListPrint::drawPage(const QList<Record>& records)
{
    QList<QStringList> rows;
    for (const Record& record : records) {
        QStringList cells;
        for (const ViewColumn& column : std::as_const(m_list.columns))
            cells << cell(record, *m_module.field(column.field));
        rows << cells;
    }
    m_paper->draw(*m_painter, m_page, rows);
    if (++m_page == m_paper->pages()) {
        end();
        return;
    }
    m_device->newPage();
    if (m_page % pagesBetweenWords == 0)
        sayProgress(tr("Page %1 of %2…").arg(m_page).arg(m_paper->pages()));
    askPage();
}

void ListPrint::end()
{
    m_painter->end();
    if (const auto done = m_finish(); !done) {
        fail(done.error());
        return;
    }
    Q_EMIT finished(m_page);
    deleteLater();
}

void ListPrint::fail(const Error& error)
{
    if (m_painter && m_painter->isActive())
        m_painter->end();
    if (auto* printer = dynamic_cast<QPrinter*>(m_device.get()))
        printer->abort();
    Q_EMIT failed(error);
    deleteLater();
}

} // namespace crm
