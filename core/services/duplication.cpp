#include "core/services/duplication.h"

namespace crm {

Values duplicateOf(const Module& module, const Record& record)
{
    Values values;
    for (const Field& field : module.fields) {
        // A star says what its owner watches; a copy is another thing.
        if (field.isEditable() && field.unique == Unique::No && field.type != FieldType::Star)
            values.insert(field.name, record.value(field.name));
    }
    return values;
}

} // namespace crm
