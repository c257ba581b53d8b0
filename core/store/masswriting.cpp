#include "core/store/masswriting.h"

#include "core/store/dialect.h"

#include <tuple>
#include <utility>

namespace crm {

MassWriting::MassWriting(const Database& database) : m_database(database)
{
    // Without it the rows go in all the same, only slower.
    const auto begun = dialect::beginMassWriting(database);
    m_isOn = begun && *begun;
}

MassWriting::~MassWriting()
{
    std::ignore = end();
}

Result<> MassWriting::end()
{
    return std::exchange(m_isOn, false) ? dialect::endMassWriting(m_database) : Result<>();
}

} // namespace crm
