// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/connectiontypes.h"
#include "core/capture/connectionidset.h"

#include <array>
#include <deque>
#include <memory>
#include <unordered_map>

/// One direction of a connection that is read from a file.
struct ReadStream {
    qint64 passed = 0; ///< bytes so far
    qint64 newestPayload = -1; ///< index of the newest record with payload; -1 for none
};

/// What a CaptureIndex keeps of a connection.
struct ReadConnection {
    std::array<ReadStream, 2> streams {}; ///< by Direction
    /// Likewise; null as long as there is none.
    std::unique_ptr<std::array<ReadStream, 2>> plaintext;
    ConnectionId id;
    ConnectionId pair;
    Transport transport = Transport::Tcp;
    bool isOpened = false; ///< false: its pair was told of, and it was not
    bool isConnected = false;
    bool hasPeerFinished = false;
    bool hasFinished = false;
    bool hasEnded = false;
    bool isLeft = false; ///< ended, and kept for its pair alone

    [[nodiscard]] bool isLive() const { return isOpened && !hasEnded; }
    [[nodiscard]] bool isTransferring() const { return isConnected && !hasEnded; }
    [[nodiscard]] ReadStream& stream(Direction direction, Layer layer = Layer::Wire)
    {
        if (layer == Layer::Wire)
            return streams[std::size_t(direction)];
        if (!plaintext)
            plaintext = std::make_unique<std::array<ReadStream, 2>>();
        return (*plaintext)[std::size_t(direction)];
    }
};

/// The connections of a file that is read: those that live, and of the ended ones those whose bytes
/// a pair may yet read. Of the others nothing is kept but that there were such. A reference is good
/// until ended() is told of that connection or its pair. Not thread-safe.
class ReadConnections
{
public:
    /// Null if there is none, or none is left.
    [[nodiscard]] ReadConnection* find(ConnectionId id);
    /// Whether there was one of that id, which may have ended.
    [[nodiscard]] bool wasOpened(ConnectionId id) const;
    /// Makes one that is not there. Null for an id that none of ours can have, or that is gone.
    [[nodiscard]] ReadConnection* place(ConnectionId id);
    /// An id that none has had: `wanted`, or else one that is greater than all of them.
    [[nodiscard]] ConnectionId freeId(ConnectionId wanted) const;
    /// The greatest id of those that were opened; not valid if none was.
    [[nodiscard]] ConnectionId greatestId() const { return m_greatest; }
    /// To be told of each that the file opens.
    void opened(ReadConnection& connection);
    /// Makes them each other's ends; false if one has another pair.
    bool pairUp(ReadConnection& one, ReadConnection& other);
    /// To be told of each that ends.
    void ended(ReadConnection& connection);

    /// How many are kept.
    [[nodiscard]] std::size_t size() const { return m_connections.size(); }

private:
    [[nodiscard]] bool canBePlaced(ConnectionId id) const;
    void letGo(ConnectionId id);
    void erase(ConnectionId id);

    std::unordered_map<quint32, ReadConnection> m_connections; // by id
    std::deque<ConnectionId> m_lingering; // ended ones whose pair may still turn up
    ConnectionIdSet m_gone;
    ConnectionId m_greatest;
    qint64 m_opened = 0;
};
