#include "core/exchange/quotecheck.h"

namespace crm {

Result<qint64> findOpenQuote(const QString& path, const ImportPreview& preview, const JobControl& control)
{
    if (preview.format != FileFormat::Csv || preview.layout.dialect.openQuote == OpenQuote::Literal)
        return 0;
    const auto source = ImportSource::open(path, preview);
    if (!source)
        return source.error();
    while (!control.isCancelled()) {
        const auto more = (*source)->next();
        if (!more || !*more)
            return more ? 0 : (*source)->openQuoteLine();
    }
    return 0;
}

} // namespace crm
