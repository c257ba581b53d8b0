#include "ui/search/recordsource.h"

#include "ui/shell/desk.h"

#include <QCoreApplication>

namespace crm {

namespace {

constexpr int perModule = 6;

/// What a search found, with what the palette shows of it.
struct Found {
    SearchHit hit;
    QString number;
    QString secondLine;
};

Result<QList<Found>> find(Workspace& workspace, const QString& text)
{
    const auto hits = workspace.search().find({.text = text, .limitPerModule = perModule});
    if (!hits)
        return hits.error();
    QList<Found> found;
    for (const SearchHit& hit : *hits) {
        const Module& module = *workspace.catalogue().module(hit.module);
        const auto record = workspace.reader().record(module, hit.id);
        if (!record)
            continue; // deleted between the two questions
        const QVariant second = record->value(module.secondLine);
        found.append({hit, record->number(), record->titles.value(module.secondLine, second.toString())});
    }
    return found;
}

class RecordSource final : public PaletteSource {
public:
    explicit RecordSource(const Desk& desk) : m_desk(desk) { }

    QString heading() const override { return QCoreApplication::translate("CommandPalette", "Records"); }

    void find(const QString& text, Reply reply) override
    {
        if (text.trimmed().isEmpty()) {
            reply({});
            return;
        }
        m_desk.database.ask(
            &m_context, [text](Workspace& workspace) { return crm::find(workspace, text); },
            [this, reply](const Result<QList<Found>>& found) {
                if (!found)
                    m_desk.report(found.error());
                reply(found ? entries(*found) : QList<PaletteEntry>{});
            });
    }

private:
    QList<PaletteEntry> entries(const QList<Found>& found) const
    {
        QList<PaletteEntry> entries;
        for (const Found& one : found) {
            const Module& module = m_desk.module(one.hit.module);
            QStringList detail{m_desk.label(module.singular), one.secondLine};
            detail.removeAll(QString());
            entries.append({.title = one.hit.title,
                .detail = detail.join(QStringLiteral(" · ")),
                .icon = module.icon,
                .hint = one.number,
                .run = [&desk = m_desk, hit = one.hit] { desk.openCard(hit.module, hit.id); }});
        }
        return entries;
    }

    const Desk& m_desk;
    QObject m_context; ///< answers stop coming when the source is gone
};

} // namespace

std::unique_ptr<PaletteSource> recordSource(const Desk& desk)
{
    return std::make_unique<RecordSource>(desk);
}

} // namespace crm
