// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/command.h"
#include "core/net/connectionpool.h"
#include "core/net/responderrunner.h"
#include "core/transport/datagramstream.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <optional>

/// A server or the clients of one client window: its connections, the responder that answers for
/// it, and what is sent to all of them. I/O thread only.
class Endpoint : public QObject, protected DatagramSocketOwner, private ConnectionHandler
{
    Q_OBJECT

public:
    Endpoint(EndpointId id, ConnectionContext& context, ConnectionPool& pool);

    [[nodiscard]] virtual Role role() const = 0;
    /// Listens or connects as `config` says, or fails.
    virtual void start(const EndpointConfig& config) = 0;
    /// Ends what the endpoint does for itself and closes its connections in order.
    virtual void stop();
    /// What it waits for; nothing if it waits for nothing.
    [[nodiscard]] virtual std::optional<EndpointNow> now() const { return {}; }

    /// Other settings, or another behaviour, for all its connections from now on.
    void changeBehavior(const BehaviorSpec& behavior);
    /// As Commands::ChangeFraming.
    void changeFraming(const FramingSpec& framing, const std::optional<FramingSpec>& framingOut);
    /// As Commands::ChangeGroups.
    virtual void changeGroups(const QList<GroupMembership>&) { }
    /// Another responder for all its connections from now on; null: nobody answers.
    void setResponder(std::unique_ptr<Responder> responder)
    {
        m_runner.setResponder(std::move(responder));
    }
    void tellResponder(const ResponderCommand& command) { m_runner.command(command); }
    void tellRecordingResumed() { m_runner.tell(&Responder::recordingResumed); }
    /// Now and every interval.
    void startRepeating(const Commands::StartRepeating& repeat);
    void stopRepeating();
    /// In the order of opening; a copy, because sending may end a connection.
    [[nodiscard]] std::vector<Connection*> connections() const;
    [[nodiscard]] std::size_t connectionCount() const { return m_connections.size(); }
    [[nodiscard]] bool hasConnections() const { return !m_connections.empty(); }

signals:
    void failed(const Failure& failure);
    /// The last of its connections has ended.
    void emptied();

protected:
    [[nodiscard]] EndpointId id() const { return m_id; }
    [[nodiscard]] const EndpointConfig& config() const { return m_config; }
    /// Tells the capture of the endpoint as `config` says; its connections are answered so.
    void open(const EndpointConfig& config);
    /// Tells the capture that its settings are others, and that it runs all the same.
    virtual void tellAgain() { tellOpened(); }
    void tellOpened();
    [[nodiscard]] CaptureWriter& capture() const { return m_context.capture; }
    [[nodiscard]] ConnectionContext& context() const { return m_context; }
    void accept(int descriptor);
    void peerAppeared(std::unique_ptr<DatagramStream> stream) override;
    void datagramsLost(qint64 count) override;
    void connectOnce(const EndpointConfig& config);
    void fail(const Error& error);
    [[nodiscard]] bool isLive(ConnectionId connection) const { return m_pool.find(connection); }
    /// A connection is established, or has ended before it was.
    virtual void connectionSettled(bool /*isEstablished*/) { }
    /// A connection has ended, and not because this side wanted it.
    virtual void connectionLost() { }

private:
    [[nodiscard]] bool isAnswering() const override { return m_runner.isAnswering(); }
    void connectionStarted(Connection& connection) override;
    void bytesReceived(Connection& connection, QByteArrayView bytes) override;
    void peerFinished(Connection& connection) override;
    void queueDrained(Connection& connection) override;
    void connectionEnded(Connection& connection) override;
    void sendFailed(Connection& connection, Cause cause, const Error& error) override;

    void track(ConnectionId connection);
    void sendRepeated();

    const EndpointId m_id;
    ConnectionContext& m_context;
    ConnectionPool& m_pool;
    EndpointConfig m_config;
    ResponderRunner m_runner;
    std::map<ConnectionId, Connection*> m_connections;
    QTimer m_repeatTimer;
    Commands::StartRepeating m_repeat;
    Cause m_lastFailed; // the command whose file could not be read, and that this was told of
};
