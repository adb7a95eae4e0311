// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/connectionidset.h"

#include <iterator>

void ConnectionIdSet::add(ConnectionId id)
{
    if (contains(id))
        return;
    qint64 start = id.value;
    qint64 end = start + 1;
    auto next = m_runs.upper_bound(start);
    if (next != m_runs.end() && next->first == end) {
        end = next->second;
        next = m_runs.erase(next);
    }
    if (next != m_runs.begin() && std::prev(next)->second == start)
        std::prev(next)->second = end;
    else
        m_runs.emplace(start, end);
    if (m_runs.size() > maxRuns) {
        const auto second = std::next(m_runs.begin());
        m_runs.begin()->second = second->second;
        m_runs.erase(second);
    }
}

bool ConnectionIdSet::contains(ConnectionId id) const
{
    const auto next = m_runs.upper_bound(id.value);
    return next != m_runs.begin() && id.value < std::prev(next)->second;
}
