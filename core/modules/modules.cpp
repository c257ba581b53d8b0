#include "core/modules/modules.h"

namespace crm {

Catalogue defaultCatalogue(const Translate& russian)
{
    return Catalogue({leads(), accounts(), contacts(), deals(), users(), tags(), views()}, defaultChoices(), russian);
}

} // namespace crm
