// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/now.h"
#include "core/net/kernelreader.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <memory>
#include <vector>

class ConnectionContext;
class ConnectionPool;

/// When the kernel is asked, and about what: about all sockets now and then, in a thread of its own
/// (KernelSockets keeps what it says); about those that somebody looks at with each event of ours
/// and twice a second; about the one that is inspected ten times a second; and about those whose
/// state is a passing one, after growing pauses. I/O thread.
class KernelWatch final : public QObject
{
    Q_OBJECT

public:
    /// Looked at, at most; asking for each costs about two microseconds.
    static constexpr std::size_t most = 256;
    /// A connection and its pair.
    static constexpr std::size_t mostInspected = 2;

    KernelWatch(ConnectionContext& context, const ConnectionPool& pool);
    ~KernelWatch() override;

    /// From now on these for that watcher; those past `most` are left out.
    void want(quint32 watcher, std::vector<ConnectionId> connections);
    /// From now on these; those past `mostInspected` are left out.
    void inspect(std::vector<ConnectionId> connections);
    /// Something happened to connections: what is said of them may be another thing now.
    void readAfterEvents();
    /// Whether one that is looked at has written what is not known to be acknowledged.
    [[nodiscard]] bool isAcknowledgementDue() const;
    /// Puts what is known into the table.
    void fill(NowTable& table) const;

private:
    using Clock = KernelReading::Clock;

    void startAsking();
    void askIfDue(bool isAfterEvent);
    void rest();
    void handleReading(const KernelReading& reading);
    void handleDestroyed(const std::vector<MeasuredSocket>& sockets);
    void readWanted();
    void readInspected();
    void followPassing();
    void readPassing();
    [[nodiscard]] KernelNow now(ConnectionId id) const;
    void changed();

    ConnectionContext& m_context;
    const ConnectionPool& m_pool;
    std::map<quint32, std::vector<ConnectionId>> m_wantedBy; // by watcher
    std::vector<ConnectionId> m_wanted; // by any of them; ascending
    std::vector<KernelNow> m_states; // of those, as read last; ascending
    std::vector<ConnectionId> m_toInspect;
    std::vector<InspectedSocket> m_inspected;
    std::vector<ConnectionId> m_passing; // whose state a segment of the peer's is to end
    QTimer m_tick;
    QTimer m_inspection;
    QTimer m_passingPause;
    std::unique_ptr<KernelReader> m_reader; // once there is a socket
    Clock::time_point m_askedAt {};
    Clock::duration m_cost {}; // of the last reading
    bool m_isAsked = false; // and not answered
    bool m_isDue = false; // something happened since it was asked
};
