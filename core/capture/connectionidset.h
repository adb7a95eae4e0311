// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <map>

/// Ids of connections that count up, most of them without a gap: kept as runs, so that it takes no
/// more room the more there are. Once there are `maxRuns`, the ids between the oldest two runs are
/// taken to be in the set too. A value.
class ConnectionIdSet
{
public:
    static constexpr std::size_t maxRuns = 65'536;

    void add(ConnectionId id);
    [[nodiscard]] bool contains(ConnectionId id) const;
    [[nodiscard]] std::size_t runs() const { return m_runs.size(); }

private:
    std::map<qint64, qint64> m_runs; // half-open: first id, and the one behind the last
};
