#pragma once

#include "ui/shell/place.h"

namespace crm {

/// The places a tab has been at, and those it came back from.
class Trail {
public:
    /// Goes on to a new place: what was come back from is forgotten.
    void leave(const Place& left);
    /// The place to go to instead of this one; none at the end of the trail.
    std::optional<Place> back(const std::optional<Place>& left);
    std::optional<Place> forward(const std::optional<Place>& left);
    bool hasBack() const { return !m_behind.isEmpty(); }
    bool hasForward() const { return !m_ahead.isEmpty(); }

private:
    static std::optional<Place> move(const std::optional<Place>& left, QList<Place>& from, QList<Place>& to);

    QList<Place> m_behind;
    QList<Place> m_ahead;
};

} // namespace crm
