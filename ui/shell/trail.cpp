#include "ui/shell/trail.h"

namespace crm {

namespace {

constexpr qsizetype longest = 50;

} // namespace

void Trail::leave(const Place& left)
{
    m_ahead.clear();
    m_behind.append(left);
    if (m_behind.size() > longest)
        m_behind.removeFirst();
}

std::optional<Place> Trail::back(const std::optional<Place>& left)
{
    return move(left, m_behind, m_ahead);
}

std::optional<Place> Trail::forward(const std::optional<Place>& left)
{
    return move(left, m_ahead, m_behind);
}

std::optional<Place> Trail::move(const std::optional<Place>& left, QList<Place>& from, QList<Place>& to)
{
    if (from.isEmpty())
        return std::nullopt;
    if (left)
        to.append(*left);
    return from.takeLast();
}

} // namespace crm
