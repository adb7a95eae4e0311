// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/statepath.h"
#include "core/base/connectiontypes.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/socketaddress.h"
#include "core/framing/framingguess.h"

#include <QString>

#include <optional>

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
    Transport transport = Transport::Tcp;
    ConnectionState state = ConnectionState::Connecting;
    EndReason reason = EndReason::None;
    StatePath path; ///< through RFC 9293's states
    SocketAddress local;
    SocketAddress peer;
    QString target; ///< a client's host and port as the person gave them
    QString name; ///< that a person has given it; empty: none
    QString framing; ///< FramingSpec::toString() of what its messages were found with; "auto" as
                     ///< long as that waits for its first bytes
    QString framingOut; ///< of those that we send; empty: the same
    std::optional<FramingGuess> guess; ///< why that one, where "auto" was chosen
    Error error {ErrorCode::None, {}}; ///< what ended it, if that was an error
    qint64 opened = 0; ///< ns since 1970 UTC
    qint64 connected = 0; ///< 0: never was
    qint64 ended = 0; ///< 0: has not
    qint64 lastActivity = 0; ///< of the last byte or event
    qint64 bytesIn = 0; ///< those that were not recorded too
    qint64 bytesOut = 0;
    /// Once it has ended: of bytesOut, those that the peer's kernel had acknowledged; -1 if it is
    /// not known.
    qint64 acknowledgedBytes = -1;
    qint64 messagesIn = 0; ///< counted as in Totals::messages: without a fault
    qint64 messagesOut = 0;
    qint64 faults = 0; ///< rows with a fault
    qint64 firstData = -1; ///< index of the first record that holds bytes of it; -1: none yet
    qint64 refusedBytes = 0; ///< dropped before sending (backlog limit)
    qint64 droppedBytes = 0; ///< taken to be sent, and lost because it ended
    qint64 lostDatagrams = 0; ///< thrown away by the kernel unread; of one with its own socket
    qint64 toldErrors = 0; ///< that the network told, and that ended nothing
    Error lastToldError {ErrorCode::None, {}};
    qint64 descriptors = 0; ///< that the peer passed (SCM_RIGHTS); they were closed
    qint64 peerProcess = 0; ///< of a Unix domain socket, at its connect: the process's id; 0: not
                            ///< known
    QString peerUser; ///< likewise, by name
    QString peerProgram; ///< likewise

    [[nodiscard]] bool isLive() const { return state < ConnectionState::Ended; }
    [[nodiscard]] const QString& framingToSend() const
    {
        return framingOut.isEmpty() ? framing : framingOut;
    }
    /// Of the end that listened; 0: not known yet.
    [[nodiscard]] quint16 serverPort() const
    {
        return role == Role::Server ? local.port : peer.port;
    }
    /// Whether both ends are one socket: the system chose, for the end that connects, the very port
    /// that it connects to (simultaneous open, RFC 9293 section 3.5).
    [[nodiscard]] bool isToItself() const { return local.isValid() && local == peer; }
    /// Whether we can send on it: it is open, and our FIN is not sent.
    [[nodiscard]] bool isWritable() const
    {
        return state == ConnectionState::Connected || state == ConnectionState::PeerHalfClosed;
    }
    /// False for one that holds an id's place, of which the capture tells nothing.
    [[nodiscard]] bool isKnown() const { return lastActivity != 0; }
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
    Transport transport = Transport::Tcp;
    State state = State::Stopped;
    QString target; ///< as the person gave it
    QString framing; ///< FramingSpec::toString()
    QString behavior; ///< behaviorName()
    SocketAddress local; ///< servers: where it listens
    Error error {ErrorCode::None, {}};
    EndReason lastEnd = EndReason::None; ///< of the connection that ended last
    qint64 connections = 0; ///< ever
    qint64 liveConnections = 0; ///< since it was last started
    qint64 closingConnections = 0; ///< live ones from before it was last stopped: they still close
    ConnectionId newest; ///< of its connections, the one that was opened last
    qint64 messages = 0; ///< counted as in Totals::messages
    qint64 lostDatagrams = 0; ///< thrown away by the kernel unread, at the socket of all its peers
    ConnectionId lastOfEarlier; ///< likewise, of those from before it was last stopped

    [[nodiscard]] static bool isRunning(State state)
    {
        return state != State::Stopped && state != State::Failed;
    }
    [[nodiscard]] bool isRunning() const { return isRunning(state); }
};

/// Sums over the whole capture.
struct Totals {
    qint64 bytesIn = 0;
    qint64 bytesOut = 0;
    qint64 messages = 0; ///< whole ones with nothing wrong: Message::isSound()
    qint64 faults = 0; ///< rows with a fault
    qint64 connections = 0;
    qint64 liveConnections = 0;
    qint64 droppedMessages = 0; ///< rows given up to bound memory
    qint64 droppedConnections = 0; ///< ended ones whose facts were given up, likewise
    qint64 droppedRecords = 0; ///< of the capture's index, likewise
    qint64 refusedBytes = 0; ///< never taken to be sent
    qint64 droppedBytes = 0; ///< taken to be sent, and lost because the connection ended
    qint64 unrecordedBytes = 0;
    qint64 lostDatagrams = 0; ///< thrown away by the kernel before they were read
};
