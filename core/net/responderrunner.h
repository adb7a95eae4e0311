// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/behavior/responder.h"
#include "core/net/connection.h"

#include <QTimer>

#include <deque>
#include <functional>
#include <vector>

/// Runs the responder of an endpoint: tells it what happens to the endpoint's connections, one
/// thing at a time, and does what it asks for. What happens while a function of the responder runs
/// is told once that has returned. I/O thread.
class ResponderRunner final : public QObject, private ResponderHost
{
    Q_OBJECT

public:
    ResponderRunner(EndpointId endpoint, ConnectionContext& context);
    ~ResponderRunner() override;

    /// Runs another responder from now on (null: nobody answers); it is told of the peers there
    /// are.
    void setResponder(std::unique_ptr<Responder> responder);
    void command(const ResponderCommand& command);
    /// Has `what` called with the responder, if there is one.
    void tell(std::function<void(Responder&)> what);

    // As ConnectionHandler's.
    [[nodiscard]] bool isAnswering() const { return m_responder != nullptr; }
    void connectionStarted(Connection& connection);
    void bytesReceived(Connection& connection, QByteArrayView bytes);
    void peerFinished(Connection& connection);
    void queueDrained(Connection& connection);
    void connectionEnded(Connection& connection);

private:
    [[nodiscard]] std::vector<Peer*> peers() const override;
    void wakeAt(qint64 monotonicNs) override;
    void note(const QList<Note>& notes) override;
    void note(const Peer& peer, const QList<Note>& notes) override;
    void nextMessage() override;
    [[nodiscard]] const Limits& limits() const override { return m_context.limits; }
    [[nodiscard]] qint64 timeNs() const override;
    [[nodiscard]] qint64 monotonicNs() const override;

    void run(std::function<void()> function);

    const EndpointId m_endpoint;
    ConnectionContext& m_context;
    std::unique_ptr<Responder> m_responder;
    std::vector<Connection*> m_peers; // in the order of their coming
    std::deque<std::function<void()>> m_untold;
    QTimer m_wake;
    bool m_isRunning = false;
    bool m_isFirstMessage = false; // of those that bytesReceived() is about
};
