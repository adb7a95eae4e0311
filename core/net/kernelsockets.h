// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capturewriter.h"
#include "core/net/kernelreader.h"

#include <QHash>

#include <deque>
#include <utility>
#include <vector>

/// The sockets of connections and listeners by the cookies that the kernel knows them by
/// (SO_COOKIE), and what it said of them last; also of connections that have ended, as long as it
/// keeps them (TIME-WAIT: a minute). Changes of state that no event of ours tells of are recorded.
/// I/O thread.
class KernelSockets
{
public:
    /// Connections that have ended and are followed; the oldest are forgotten first.
    static constexpr std::size_t mostEnded = 20'000;
    /// Connections that wait for a segment of the peer's to be in another state; those past it wait
    /// for the next reading of all sockets.
    static constexpr std::size_t mostPassing = 256;

    explicit KernelSockets(CaptureWriter& capture)
        : m_capture(capture)
    {
    }

    /// Its SYN went out, or it was accepted. 0: the kernel does not tell, and it is not followed.
    /// Of other transports than TCP no states are recorded, and nothing is kept once they end.
    void opened(ConnectionId id, quint64 cookie, Transport transport = Transport::Tcp);
    /// The kernel's word that an event of ours was recorded with.
    void told(ConnectionId id, TcpState state);
    /// The kernel's word that was asked for by the way: recorded if it is another.
    void saw(ConnectionId id, TcpState state);
    /// Our descriptor is closed.
    void ended(ConnectionId id);
    /// Likewise, and the kernel keeps nothing of it: an RST went out, or it never was connected.
    void forgotten(ConnectionId id);
    void listening(EndpointId id, quint64 cookie);
    void listeningStopped(EndpointId id);

    /// Those that were told of in a state that a segment of the peer's alone ends (FIN-WAIT-1: an
    /// ACK) since this was asked last.
    [[nodiscard]] std::vector<ConnectionId> takePassing() { return std::exchange(m_passing, {}); }

    /// What was read of all sockets; table() is of it then.
    void apply(const KernelReading& reading);
    /// What was told of sockets that the kernel destroyed; whether one of them was ours.
    bool applyDestroyed(const std::vector<MeasuredSocket>& sockets);

    [[nodiscard]] bool isEmpty() const { return m_sockets.isEmpty() && m_listeners.isEmpty(); }
    /// Nothing is known any more. Where there is nothing to ask about.
    void dropTable() { m_table.reset(); }
    /// As of the last apply(); null: none yet.
    [[nodiscard]] const MeasuredTablePtr& table() const { return m_table; }
    /// The last word on a connection: Closed if it is forgotten, Unknown if it is not followed.
    [[nodiscard]] TcpState stateOf(ConnectionId id) const;
    /// Whether a segment of the peer's ends the state, and no event of ours tells of it.
    [[nodiscard]] static bool isPassing(TcpState state);

private:
    using Clock = KernelReading::Clock;

    struct Known {
        ConnectionId connection;
        Transport transport = Transport::Tcp;
        TcpState state = TcpState::Unknown;
        bool hasEnded = false;
        Clock::time_point changedAt {};
        TcpInfo lastInfo; // of one that has ended: as it was destroyed
    };

    void change(Known& known, TcpState state);
    void forget(ConnectionId id);
    void forgetGone(Clock::time_point time, const QSet<quint64>& kept);
    [[nodiscard]] MeasuredConnection measured(
        const MeasuredSocket& socket, Known& known, const KernelReading& reading) const;

    CaptureWriter& m_capture;
    QHash<quint64, Known> m_sockets; // by cookie
    QHash<ConnectionId, quint64> m_cookies;
    QHash<quint64, EndpointId> m_listeners; // by cookie
    std::vector<ConnectionId> m_passing;
    std::deque<ConnectionId> m_ended; // the oldest first; some are forgotten already
    MeasuredTablePtr m_table;
    Clock::time_point m_readAt {}; // of m_table
};
