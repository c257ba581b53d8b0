#include "core/store/record.h"

#include "core/schema/valuewriter.h"

namespace crm {

QString Record::shown(const Field& field, const ValueWriter& writer) const
{
    return field.isReference() ? titles.value(field.name) : writer.shown(field, value(field.name));
}

} // namespace crm
