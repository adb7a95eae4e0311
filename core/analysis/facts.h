// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/connectiontypes.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/socketaddress.h"
#include "core/framing/framingguess.h"

#include <QString>

#include <array>
#include <atomic>
#include <memory>
#include <optional>
#include <vector>

/// Where a connection is in its life, in our words.
enum class ConnectionState : quint8 {
    Connecting, ///< resolving the name, or SYN sent
    Connected,
    PeerHalfClosed, ///< the peer's FIN was read, ours is not sent
    HalfClosed, ///< our FIN is sent, the peer's is not read
    Closing, ///< both FINs are seen
    Ended, ///< gone; EndReason says why
    LeftOpen, ///< of an opened file, which does not tell of its end
};

/// What is known of one connection, from its records alone.
struct ConnectionFacts {
    ConnectionId id;
    EndpointId endpoint;
    ConnectionId pair; ///< our own other end, if there is one
    Role role = Role::Server;
    ConnectionState state = ConnectionState::Connecting;
    EndReason reason = EndReason::None;
    TcpState tcpState = TcpState::Unknown; ///< the kernel's state at the last event
    SocketAddress local;
    SocketAddress peer;
    QString target; ///< a client's host and port as the person gave them
    QString framing; ///< FramingSpec::toString() of what its messages were found with; "auto" as
                     ///< long as that waits for its first bytes
    std::optional<FramingGuess> guess; ///< why that one, where "auto" was chosen
    Error error {ErrorCode::None, {}}; ///< what ended it, if that was an error
    qint64 opened = 0; ///< ns since 1970 UTC
    qint64 connected = 0; ///< 0: never was
    qint64 ended = 0; ///< 0: has not
    qint64 lastActivity = 0; ///< of the last byte or event
    qint64 bytesIn = 0; ///< those that were not recorded too
    qint64 bytesOut = 0;
    qint64 messagesIn = 0; ///< counted as in Totals::messages
    qint64 messagesOut = 0;
    qint64 faults = 0; ///< rows with a fault
    qint64 firstData = -1; ///< index of the first record that holds bytes of it; -1: none yet
    qint64 refusedBytes = 0; ///< dropped before sending (backlog limit)

    [[nodiscard]] bool isLive() const { return state < ConnectionState::Ended; }
    /// Whether we can send on it: it is open, and our FIN is not sent.
    [[nodiscard]] bool isWritable() const
    {
        return state == ConnectionState::Connected || state == ConnectionState::PeerHalfClosed;
    }
    /// False for one that holds an id's place, of which the capture tells nothing.
    [[nodiscard]] bool isKnown() const { return lastActivity != 0; }
};

/// All connections of a capture by id. A value: copies are independent, but share their chunks of
/// connections until one of theirs changes. A table that nobody edits may be read and copied in
/// any thread.
class ConnectionTable
{
public:
    static constexpr std::size_t chunkSize = 64;
    using Chunk = std::array<ConnectionFacts, chunkSize>;

    ConnectionTable() = default;
    ConnectionTable(const ConnectionTable& other);
    ConnectionTable& operator=(const ConnectionTable& other);
    ~ConnectionTable() = default;

    [[nodiscard]] qsizetype size() const { return m_size; }
    /// `row` is ConnectionId::value - 1.
    [[nodiscard]] const ConnectionFacts& at(qsizetype row) const
    {
        return (*m_chunks[std::size_t(row) / chunkSize])[std::size_t(row) % chunkSize];
    }
    /// Null if there is none of that id.
    [[nodiscard]] const ConnectionFacts* find(ConnectionId id) const
    {
        return id.isValid() && qsizetype(id.value) <= m_size ? &at(qsizetype(id.value) - 1)
                                                             : nullptr;
    }
    /// Equal pointers in two tables: nothing changed in that chunk.
    [[nodiscard]] const std::vector<std::shared_ptr<const Chunk>>& chunks() const
    {
        return m_chunks;
    }

    /// For the one who builds tables: adds a connection at the end.
    void append(const ConnectionFacts& facts);
    /// For the one who builds tables: the facts of `row`, to change before the next copy is made.
    [[nodiscard]] ConnectionFacts& edit(qsizetype row);

private:
    Chunk& editableChunk(std::size_t index);

    std::vector<std::shared_ptr<const Chunk>> m_chunks;
    std::vector<Chunk*> m_own; // the same chunks to change; null if a copy may share it
    qsizetype m_size = 0;
    mutable std::atomic<bool> m_isCopied = false; // since edit() looked last
};

/// What is known of one endpoint.
struct EndpointFacts {
    enum class State : quint8 {
        Stopped,
        Listening,
        Paused, ///< listening, but accepting waits for descriptors
        Active, ///< clients: at least one connection is live
        Failed,
    };

    EndpointId id;
    Role role = Role::Server;
    State state = State::Stopped;
    QString target; ///< as the person gave it
    QString framing; ///< FramingSpec::toString()
    QString behavior; ///< behaviorName()
    SocketAddress local; ///< servers: where it listens
    Error error {ErrorCode::None, {}};
    EndReason lastEnd = EndReason::None; ///< of the connection that ended last
    qint64 connections = 0; ///< ever
    qint64 liveConnections = 0;
    qint64 messages = 0;
};

/// Sums over the whole capture.
struct Totals {
    qint64 bytesIn = 0;
    qint64 bytesOut = 0;
    qint64 messages = 0; ///< rows that hold bytes: State and Unrecorded rows are not counted
    qint64 faults = 0;
    qint64 connections = 0;
    qint64 liveConnections = 0;
    qint64 droppedMessages = 0; ///< rows given up to bound memory
    qint64 refusedBytes = 0;
    qint64 unrecordedBytes = 0;
};
