// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/recordedconnection.h"

#include <deque>
#include <memory>
#include <vector>

/// The connections that the writer has to know of: those that live, and those that have ended whose
/// pair may still turn up. Ids count up from 1.
class RecordedConnections
{
public:
    /// Makes one of the next id.
    RecordedConnection& add();
    /// Lets go of an ended one, at once or, where a pair may yet join its flow, a while later.
    void release(ConnectionId id);

    /// Null if it is long gone, or never was.
    [[nodiscard]] RecordedConnection* find(ConnectionId id)
    {
        return id.isValid() && id.value <= m_connections.size() ? m_connections[id.value - 1].get()
                                                                : nullptr;
    }
    /// Only of one that is there.
    [[nodiscard]] RecordedConnection& at(ConnectionId id)
    {
        RecordedConnection* const connection = find(id);
        Q_ASSERT(connection);
        return *connection;
    }
    /// Calls `visit(RecordedConnection&)` for each, in the order of ids.
    template<typename Visit>
    void forEach(Visit visit)
    {
        for (const auto& connection : m_connections) {
            if (connection)
                visit(*connection);
        }
    }

private:
    std::vector<std::unique_ptr<RecordedConnection>> m_connections; // by id - 1; null: long gone
    std::deque<ConnectionId> m_lingering; // ended ones whose pair may still turn up
};
