// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/limits.h"
#include "core/base/result.h"
#include "core/base/socketoptions.h"
#include "core/behavior/responder.h"
#include "core/net/endpointconfig.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>
#include <variant>
#include <vector>

/// What acts on endpoints and connections, as values: one vocabulary for the window, the command
/// line and whatever replays or scripts them. The sender gives the endpoints' ids; each command has
/// a cause (Session::post()), which names it in what is told back and in what was sent because of
/// it.

/// Where bytes go: to one connection, or to all that an endpoint has.
struct Target {
    ConnectionId connection {}; ///< invalid: all of `endpoint`
    EndpointId endpoint {};

    [[nodiscard]] static Target to(ConnectionId id) { return {id, {}}; }
    [[nodiscard]] static Target toAll(EndpointId id) { return {{}, id}; }
    bool operator==(const Target&) const = default;
};

namespace Commands {

/// A server listens; a listener that it has goes. Clients connect, in addition to those there are.
struct StartEndpoint {
    EndpointId endpoint {};
    EndpointConfig config {};
};

/// Other settings for an endpoint that runs, as far as they can change: its behaviour, for what is
/// received from now on, on live connections too.
struct ChangeBehavior {
    EndpointId endpoint {};
    BehaviorSpec behavior {};
};

/// Another framing for an endpoint that runs: that of the connections it makes from now on. Those
/// there are keep theirs.
struct ChangeFraming {
    EndpointId endpoint {};
    FramingSpec framing {};
    std::optional<FramingSpec> framingOut {}; ///< of what it sends; nullopt: the same
};

/// The groups that an endpoint of UDP is a member of, from now on: others are left, new ones
/// joined. What cannot be joined fails, and the rest goes on.
struct ChangeGroups {
    EndpointId endpoint {};
    QList<GroupMembership> groups {};
};

/// Stops listening or connecting, and closes the endpoint's connections in order.
struct StopEndpoint {
    EndpointId endpoint {};
};

/// StopEndpoint, and nothing will be asked of it any more.
struct RemoveEndpoint {
    EndpointId endpoint {};
};

/// What a person asks of the endpoint's responder.
struct TellResponder {
    EndpointId endpoint {};
    ResponderCommand command {};
};

/// Queues bytes, and behind them those of a file. What a limit refuses is counted in the facts.
struct Send {
    Target target {};
    QByteArray bytes {};
    QString file {}; ///< a path; empty: none
    qint64 pieceSize = 0; ///< bytes that go out at once; 0: all. Not for the file
    std::chrono::milliseconds pause {0}; ///< between pieces
};

/// What is queued because of an earlier Send, pieces included, is dropped.
struct CancelSend {
    Target target {};
    Cause cause {}; ///< the Send's
};

/// Sends now and every interval, until StopRepeating or the endpoint stops. Each time has a cause
/// of its own.
struct StartRepeating {
    EndpointId endpoint {};
    QByteArray bytes {};
    std::chrono::milliseconds interval {1000}; ///< 1 or more
    ConnectionId only {}; ///< goes to this one of its connections; invalid: to all
};

struct StopRepeating {
    EndpointId endpoint {};
};

/// Our FIN once all is sent; the peer can still send.
struct HalfClose {
    ConnectionId connection {};
};

/// Our FIN once all is sent, then waits a short while for the peer's.
struct Close {
    ConnectionId connection {};
};

/// RST at once; what is queued is dropped.
struct Reset {
    ConnectionId connection {};
};

/// Whether the connection is read from; while it is not, the peer's window fills.
struct SetReading {
    ConnectionId connection {};
    bool isOn = true;
};

/// What a person calls a connection that has not ended, for the capture to keep; empty: nothing.
struct NameConnection {
    ConnectionId connection {};
    QString name {};
};

/// Who looks at connections: 0 a table of all, else the conversation of the endpoint of that id.
using KernelWatcher = quint32;

/// The kernel is asked about these connections, from now on, when events are published and twice a
/// second (NowTable::kernel); about those that `watcher` had named before no longer.
struct WatchKernel {
    std::vector<ConnectionId> connections {}; ///< of all watchers at most KernelWatch::most
    KernelWatcher watcher = 0;
};

/// The kernel is asked ten times a second for all that it knows of these sockets
/// (NowTable::inspected); about those of an earlier command no longer.
struct InspectSockets {
    std::vector<ConnectionId> connections {}; ///< at most KernelWatch::mostInspected
};

/// Another value for an option of a connection's socket (setsockopt(2)), with the numbers of
/// SocketOption. What the system refuses fails (Session::failed()).
struct SetSocketOption {
    ConnectionId connection {};
    SocketOption option {};
    qint64 value = 0;
};

struct SetRecording {
    bool isOn = true;
};

/// Other bounds, from now on.
struct SetLimits {
    Limits limits {};
};

} // namespace Commands

using Command = std::variant<Commands::StartEndpoint, Commands::ChangeBehavior,
    Commands::ChangeFraming, Commands::ChangeGroups, Commands::StopEndpoint,
    Commands::RemoveEndpoint, Commands::TellResponder, Commands::Send, Commands::CancelSend,
    Commands::StartRepeating, Commands::StopRepeating, Commands::HalfClose, Commands::Close,
    Commands::Reset, Commands::SetReading, Commands::NameConnection, Commands::WatchKernel,
    Commands::InspectSockets, Commands::SetSocketOption, Commands::SetRecording,
    Commands::SetLimits>;

/// What could not be done.
struct Failure {
    Cause cause {}; ///< of the command; none for what an endpoint meets by itself
    EndpointId endpoint {}; ///< invalid: it is about one connection
    ConnectionId connection {};
    Error error {};

    bool operator==(const Failure&) const = default;
};
