// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysissnapshot.h"
#include "core/session/session.h"

#include <QObject>
#include <QTimer>

#include <vector>

class Session;

/// Shows it all working: a server that speaks the header/content protocol, and three clients that
/// ask it a few things, slowly enough to watch; the last message has a mistake in it. The same
/// story over any transport. GUI thread.
class Demo : public QObject
{
    Q_OBJECT

public:
    static constexpr int clientCount = 3;

    /// `session` outlives it.
    explicit Demo(Session* session, QObject* parent = nullptr);

    [[nodiscard]] static EndpointConfig serverConfig(Transport transport);
    /// Waits until `server`, which was started so, listens, then asks for clients.
    void begin(EndpointId server, Transport transport);
    /// Talks over these connections once they are there.
    void setClients(EndpointId clients);
    void setSnapshot(const AnalysisSnapshotPtr& snapshot);
    /// Talks once more over the connections of before. False if they are not there any more, or of
    /// another transport.
    bool goOn(Transport transport);

signals:
    void clientsWanted(const EndpointConfig& config);
    /// One to look at now and then; `index` is its place in the log.
    void messageShown(const Message& message, qint64 index);
    /// All is said, and the mistake was found.
    void finished();

private:
    void askForClients(const AnalysisSnapshot& snapshot);
    void findConnections(const AnalysisSnapshot& snapshot);
    void talk();
    void sendNext();
    void showNewest();
    void findMistake(const AnalysisSnapshot& snapshot);

    Session* m_session;
    Transport m_transport = Transport::Tcp;
    EndpointId m_server; // while it is waited for
    EndpointId m_clients;
    std::vector<ConnectionId> m_connections;
    std::size_t m_sent = 0; // messages so far
    qint64 m_mistakeAfter = -1; // index in the log; -1: none was sent
    AnalysisSnapshotPtr m_snapshot;
    QTimer m_timer;
};
