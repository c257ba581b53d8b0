#pragma once

#include <QString>

namespace crm {

/// What is left of a company's name without its legal form and quotes, folded: ООО «Ромашка», Ромашка ООО and "romashka LLC" differ only
/// in what remains. The whole folded name when nothing else would remain.
QString companyKey(const QString& name);

} // namespace crm
