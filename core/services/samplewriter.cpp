#include "core/services/samplewriter.h"

#include "core/services/conversion.h"
#include "core/services/sampledata.h"
#include "core/store/bulkcreate.h"

#include <QCoreApplication>
#include <QSet>

namespace crm {

namespace {

constexpr quint32 seed = 2026;
constexpr int batch = 2'000;
// An office of 300 leads has some 90 companies and 120 people it deals with.
constexpr double accountsPerLead = 0.3;
constexpr double contactsPerLead = 0.4;
constexpr int leadsPerConversion = 15;

const StepTitle title{QStringLiteral(QT_TRANSLATE_NOOP("Step", "Add sample data"))};

/// Every field that any of the samples fills, so that one prepared statement serves all.
QStringList fieldsOf(const QList<Values>& samples)
{
    QSet<QString> fields;
    for (const Values& sample : samples) {
        for (auto it = sample.begin(); it != sample.end(); ++it)
            fields.insert(it.key());
    }
    return {fields.begin(), fields.end()};
}

Result<QList<qint64>> write(Workspace& workspace, const QString& moduleName, const QList<Values>& samples)
{
    const Module& module = *workspace.catalogue().module(moduleName);
    const QStringList fields = fieldsOf(samples);
    const RecordPreparer preparer(module, fields, workspace.phones());
    std::vector<PreparedRecord> records;
    for (const Values& sample : samples) {
        QVariantList values;
        for (const QString& field : fields)
            values << sample.value(field);
        records.push_back(preparer.prepare(values));
    }
    BulkCreate create(workspace.database(), module, preparer.columns(), QStringLiteral("sample"));
    QList<qint64> ids;
    const auto done = workspace.store().write(title, [&](Changes& changes) -> Result<> {
        const auto first = create.add(changes, workspace.searchLog(), records);
        if (!first)
            return first.error();
        for (qsizetype i = 0; i < samples.size(); ++i)
            ids << *first + i;
        return {};
    });
    if (!done)
        return done.error();
    return ids;
}

template <class Make>
Result<QList<qint64>> writeMany(Workspace& workspace, const QString& module, int amount, JobControl& control, Make make)
{
    QList<qint64> ids;
    for (int start = 0; start < amount; start += batch) {
        if (control.isCancelled())
            return Error{Error::Cancelled, QCoreApplication::translate("Samples", "Making sample data was cancelled.")};
        QList<Values> samples;
        for (int i = start; i < std::min(start + batch, amount); ++i) {
            samples << make(i);
            samples.last().insert(QStringLiteral("owner"), workspace.session().person);
        }
        const auto written = write(workspace, module, samples);
        if (!written)
            return written;
        ids << *written;
        control.report({start + samples.size(), amount});
    }
    return ids;
}

Result<> convertSome(Workspace& workspace, const QList<qint64>& leads)
{
    Conversion conversion(workspace);
    const QStringList targets{QStringLiteral("account"), QStringLiteral("contact")};
    for (qsizetype i = leadsPerConversion / 2; i < std::min<qsizetype>(leads.size(), 300); i += leadsPerConversion) {
        const auto done = conversion.convert(
            {.module = QStringLiteral("lead"), .records = {leads[i]}, .targets = {{targets[0]}, {targets[1]}}, .relateTo = {}});
        // A sample without a company becomes no account; it stays a lead.
        if (!done && done.error().kind != Error::Validation)
            return done.error();
    }
    return {};
}

Result<> writeAll(Workspace& workspace, int leads, JobControl& control)
{
    const SampleData data(seed);
    const int accounts = static_cast<int>(leads * accountsPerLead);
    const int contacts = static_cast<int>(leads * contactsPerLead);
    const auto made = writeMany(workspace, QStringLiteral("account"), accounts, control, [&](int i) { return data.account(i); });
    if (!made)
        return made.error();
    const auto people = writeMany(workspace, QStringLiteral("contact"), accounts > 0 ? contacts : 0, control, [&](int i) {
        Values values = data.contact(i, i % accounts);
        values.insert(QStringLiteral("account"), made->at(i % accounts));
        return values;
    });
    if (!people)
        return people.error();
    const auto enquiries = writeMany(workspace, QStringLiteral("lead"), leads, control, [&](int i) { return data.lead(i); });
    if (!enquiries)
        return enquiries.error();
    return convertSome(workspace, *enquiries);
}

} // namespace

Result<> writeSamples(Workspace& workspace, int leads, JobControl& control)
{
    // All of it in one step, so that one undo takes the samples away again; those made one after the other need each other.
    const auto done = workspace.store().write(title, [&](Changes&) { return writeAll(workspace, leads, control); });
    return done ? Result<>() : Result<>(done.error());
}

} // namespace crm
