// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/recordedconnection.h"

#include <deque>
#include <unordered_map>
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
        const auto found = m_connections.find(id.value);
        return found == m_connections.end() ? nullptr : &found->second;
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
        for (const quint32 id : ids())
            visit(m_connections.at(id));
    }

    /// How many it knows.
    [[nodiscard]] std::size_t size() const { return m_connections.size(); }

private:
    [[nodiscard]] std::vector<quint32> ids() const;

    std::unordered_map<quint32, RecordedConnection> m_connections; // by id
    quint32 m_newest = 0; // id
    std::deque<ConnectionId> m_lingering; // ended ones whose pair may still turn up
};
