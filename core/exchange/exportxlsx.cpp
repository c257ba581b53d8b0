// Records as a workbook: dates are dates, money is numbers, what only looks like a number is text.
#include "core/exchange/exportsink.h"

#include "core/base/dates.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <xlsxwriter.h>

namespace crm {

namespace {

constexpr qint64 rowLimit = 1'048'576;
constexpr qsizetype cellLimit = 32'767; ///< in UTF-16 units
constexpr qint64 exactMoney = 90'000'000'000'000; ///< a spreadsheet keeps fifteen digits

struct ExportWords {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

struct CloseWorkbook {
    void operator()(lxw_workbook* workbook) const { lxw_workbook_free(workbook); }
};

class XlsxSink : public RecordSink {
public:
    explicit XlsxSink(const SinkPlace& place) : m_place(place), m_names(place.workspace, place.options.references) { }

    Result<> begin() override
    {
        m_path = m_folder.filePath(QStringLiteral("export.xlsx"));
        lxw_workbook_options settings{};
        settings.constant_memory = LXW_TRUE;
        QByteArray folder = QFile::encodeName(m_folder.path());
        settings.tmpdir = folder.data();
        m_workbook.reset(workbook_new_opt(QFile::encodeName(m_path).constData(), &settings));
        m_sheet = m_workbook ? workbook_add_worksheet(m_workbook.get(), nullptr) : nullptr;
        if (!m_folder.isValid() || !m_sheet)
            return failure(QString());
        makeFormats();
        const QStringList header = m_place.header();
        worksheet_freeze_panes(m_sheet, 1, 0);
        for (int i = 0; i < header.size(); ++i) {
            const auto column = static_cast<lxw_col_t>(i);
            worksheet_set_column(m_sheet, column, column, width(*m_place.module.field(m_place.columns[i])), nullptr);
        }
        for (int i = 0; i < header.size(); ++i)
            worksheet_write_string(m_sheet, 0, static_cast<lxw_col_t>(i), header[i].toUtf8().constData(), m_bold);
        return {};
    }

    Result<> add(const Record& record) override
    {
        if (++m_row >= rowLimit)
            return Error{
                Error::Format, ExportWords::tr("A sheet holds %1 records at most. Export fewer of them, or choose CSV.").arg(rowLimit - 1)};
        for (int i = 0; i < m_place.columns.size(); ++i) {
            const Field& field = *m_place.module.field(m_place.columns[i]);
            const QVariant value = record.value(field.name);
            const auto done = value.isNull() ? Result<>() : put(static_cast<lxw_col_t>(i), field, value, record);
            if (!done)
                return done;
        }
        return {};
    }

    Result<> end() override
    {
        lxw_workbook* workbook = m_workbook.release(); // closing frees it, whether or not it succeeds
        if (const lxw_error code = workbook_close(workbook); code != LXW_NO_ERROR)
            return failure(QString::fromUtf8(lxw_strerror(code)));
        QFile file(m_path);
        if (!file.open(QIODevice::ReadOnly))
            return failure(file.errorString());
        while (!file.atEnd()) {
            if (const auto done = m_place.put(file.read(1 << 20)); !done)
                return done;
        }
        return {};
    }

private:
    void makeFormats()
    {
        m_bold = workbook_add_format(m_workbook.get());
        format_set_bold(m_bold);
        m_date = workbook_add_format(m_workbook.get());
        format_set_num_format_index(m_date, 14); // as the reader's own locale writes dates
        m_moment = workbook_add_format(m_workbook.get());
        format_set_num_format_index(m_moment, 22);
        m_money = workbook_add_format(m_workbook.get());
        format_set_num_format_index(m_money, 4); // #,##0.00
        m_text = workbook_add_format(m_workbook.get());
        format_set_num_format_index(m_text, 49); // so that it stays text when somebody edits it
    }

    static double width(const Field& field)
    {
        switch (field.type) {
        case FieldType::Bool:
        case FieldType::Star:
        case FieldType::Int:
        case FieldType::Percent:
            return 10;
        case FieldType::LongText:
            return 40;
        default:
            return 18;
        }
    }

    Result<> put(lxw_col_t column, const Field& field, const QVariant& value, const Record& record)
    {
        const auto row = static_cast<lxw_row_t>(m_row);
        switch (field.type) {
        case FieldType::Int:
        case FieldType::Percent:
            worksheet_write_number(m_sheet, row, column, value.toDouble(), nullptr);
            return {};
        case FieldType::Money:
            if (qAbs(value.toLongLong()) < exactMoney) {
                worksheet_write_number(m_sheet, row, column, double(value.toLongLong()) / 100, m_money);
                return {};
            }
            break;
        case FieldType::Bool:
        case FieldType::Star:
            worksheet_write_boolean(m_sheet, row, column, value.toBool(), nullptr);
            return {};
        case FieldType::Date:
            if (const QDate day = dateFromStored(value.toString()); day.isValid() && day >= QDate(1900, 3, 1)) {
                worksheet_write_number(m_sheet, row, column, double(QDate(1899, 12, 30).daysTo(day)), m_date);
                return {};
            }
            break;
        case FieldType::DateTime:
            if (const QDateTime moment = dateTimeFromStored(value.toString()).toLocalTime(); moment.isValid()) {
                const double days = double(QDate(1899, 12, 30).daysTo(moment.date()));
                worksheet_write_number(m_sheet, row, column, days + double(moment.time().msecsSinceStartOfDay()) / 86'400'000, m_moment);
                return {};
            }
            break;
        default:
            break;
        }
        return putText(column, field, value, record);
    }

    Result<> putText(lxw_col_t column, const Field& field, const QVariant& value, const Record& record)
    {
        const auto name = field.isReference() ? m_names.of(field, value.toLongLong())
                                              : Result<QString>(m_place.workspace.valueWriter().plain(field, value));
        if (!name)
            return name.error();
        if (name->size() > cellLimit)
            return Error{Error::Format,
                ExportWords::tr("%1 of %2 is longer than a cell of a workbook can be (%3 characters). Choose CSV or JSON.")
                    .arg(field.label.in(m_place.workspace.session().language), record.number())
                    .arg(cellLimit)};
        const bool isText = field.type == FieldType::Phone || field.type == FieldType::Inn || field.type == FieldType::Kpp;
        worksheet_write_string(m_sheet, static_cast<lxw_row_t>(m_row), column, name->toUtf8().constData(), isText ? m_text : nullptr);
        return {};
    }

    Error failure(const QString& reason) const
    {
        return {Error::Permission,
            ExportWords::tr("The workbook could not be written: %1. Make room on the disk for temporary files and try again.").arg(reason)};
    }

    SinkPlace m_place;
    ReferenceNames m_names;
    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<lxw_workbook, CloseWorkbook> m_workbook;
    lxw_worksheet* m_sheet = nullptr;
    lxw_format* m_bold = nullptr;
    lxw_format* m_date = nullptr;
    lxw_format* m_moment = nullptr;
    lxw_format* m_money = nullptr;
    lxw_format* m_text = nullptr;
    qint64 m_row = 0;
};

} // namespace

std::unique_ptr<RecordSink> makeXlsxSink(const SinkPlace& place)
{
    return std::make_unique<XlsxSink>(place);
}

} // namespace crm
