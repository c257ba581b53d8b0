#include "core/services/duplication.h"

namespace crm {

Values duplicateOf(const Module& module, const Record& record)
{
    Values values;
    for (const Field& field : module.fields) {
        if (field.isEditable() && field.unique == Unique::No)
            values.insert(field.name, record.value(field.name));
    }
    return values;
}

} // namespace crm
