// Any bytes as a file of any format that an import takes: what it is must be found out, and reading it must end, without a crash and in
// bounded memory. The first byte says whether a mapping by header is tried for leads, contacts or accounts.
#include "tests/fuzz/memoryfile.h"

#include "core/exchange/importsource.h"
#include "core/exchange/rowmapper.h"
#include "core/modules/modules.h"

using namespace crm;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static MemoryFile file;
    static const Catalogue catalogue = defaultCatalogue([](const char*, const char* source) { return QString::fromUtf8(source); });
    if (size == 0)
        return 0;
    file.write(QByteArrayView(data, static_cast<qsizetype>(size)).sliced(1));
    const QString names[] = {QStringLiteral("lead"), QStringLiteral("contact"), QStringLiteral("account")};
    const Module& module = *catalogue.module(names[data[0] % std::size(names)]);
    const auto preview = previewImport({.module = module.name, .path = file.path()}, module, &catalogue);
    if (!preview)
        return 0;
    const auto source = ImportSource::open(file.path(), *preview);
    if (!source)
        return 0;
    const RowMapper mapper(preview->mapping, module);
    QStringList texts;
    qint64 line = 0;
    while (true) {
        const auto more = (*source)->next();
        if (!more || !*more)
            return 0;
        if ((*source)->line() <= line)
            qFatal("lines go backwards");
        line = (*source)->line();
        mapper.apply((*source)->row(), texts);
    }
}
