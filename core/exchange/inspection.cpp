#include "core/exchange/inspection.h"

#include <QCoreApplication>
#include <QMap>

namespace crm {

namespace {

constexpr qsizetype problemsKept = 20;

struct InspectionWords {
    Q_DECLARE_TR_FUNCTIONS(Inspection)
};

/// The module of which most columns fill a field.
Result<FileInspection> bestFit(const QString& path, const Catalogue& catalogue)
{
    std::optional<FileInspection> best;
    for (const Module& module : catalogue.modules()) {
        auto preview = previewImport({.module = module.name, .path = path}, module);
        if (!preview)
            return preview.error();
        if (!best || preview->mapping.columns.size() > best->preview.mapping.columns.size())
            best = FileInspection{.module = module.name, .preview = *std::move(preview), .records = 0, .problems = {}};
    }
    return best ? Result<FileInspection>(*std::move(best)) : Result<FileInspection>(Error{Error::NotFound, {}});
}

class Findings {
public:
    explicit Findings(qsizetype columns) : m_columns(columns) { }

    void look(const ImportSource& source)
    {
        if (!source.problem().isEmpty())
            add(source.line(), source.problem());
        for (const QString& warning : source.warnings())
            ++m_warnings[warning];
        m_broken += source.row().join(QString()).contains(QChar::ReplacementCharacter);
        const qsizetype filled = m_columns > 0 && source.row().size() > m_columns ? std::count_if(source.row().begin() + m_columns,
                                     source.row().end(), [](const QString& cell) { return !cell.trimmed().isEmpty(); })
                                                                                  : 0;
        if (filled > 0)
            add(source.line(), InspectionWords::tr("%1 cells below %2 columns").arg(source.row().size()).arg(m_columns));
    }

    void add(qint64 line, const QString& problem)
    {
        if (++m_count <= problemsKept)
            m_problems << InspectionWords::tr("line %1: %2").arg(line).arg(problem);
    }

    QStringList problems() const
    {
        QStringList all = m_problems;
        if (m_count > problemsKept)
            all << InspectionWords::tr("%1 more rows with problems").arg(m_count - problemsKept);
        for (auto it = m_warnings.begin(); it != m_warnings.end(); ++it)
            all << QStringLiteral("%1 (%2)").arg(it.key()).arg(it.value());
        if (m_broken > 0)
            all << InspectionWords::tr("Rows with characters that mean nothing in this encoding (%1)").arg(m_broken);
        return all;
    }

private:
    qsizetype m_columns;
    QStringList m_problems;
    QMap<QString, qint64> m_warnings;
    qint64 m_count = 0;
    qint64 m_broken = 0;
};

} // namespace

Result<FileInspection> inspectFile(const QString& path, const Catalogue& catalogue)
{
    auto found = bestFit(path, catalogue);
    if (!found)
        return found;
    const auto source = ImportSource::open(path, found->preview);
    if (!source)
        return source.error();
    Findings findings(found->preview.layout.header.size());
    while (true) {
        const auto more = (*source)->next();
        if (!more)
            findings.add((*source)->nextLine(), more.error().message);
        if (!more || !*more)
            break;
        ++found->records;
        findings.look(**source);
    }
    found->problems = findings.problems();
    return found;
}

} // namespace crm
