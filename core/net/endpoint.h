// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/connectionpool.h"
#include "core/net/endpointconfig.h"

#include <QObject>
#include <QSet>
#include <QTimer>

/// A server or the clients of one client window: its connections, and what is sent to all of them.
/// I/O thread only.
class Endpoint : public QObject
{
    Q_OBJECT

public:
    Endpoint(EndpointId id, ConnectionContext& context, ConnectionPool& pool);

    /// Ends what the endpoint does for itself and closes its connections in order.
    virtual void stop();

    void sendToAll(const QByteArray& bytes);
    void sendFileToAll(const QString& path);
    /// Now and every interval.
    void startRepeating(const Repeat& repeat);
    void stopRepeating();

signals:
    void failed(EndpointId id, const Error& error);

protected:
    [[nodiscard]] EndpointId id() const { return m_id; }
    [[nodiscard]] CaptureWriter& capture() const { return m_context.capture; }
    [[nodiscard]] ConnectionPool& pool() const { return m_pool; }
    void track(ConnectionId connection);
    void fail(const Error& error);
    [[nodiscard]] std::vector<Connection*> connections() const;

private:
    void sendRepeated();

    const EndpointId m_id;
    ConnectionContext& m_context;
    ConnectionPool& m_pool;
    QSet<ConnectionId> m_connections;
    QTimer m_repeatTimer;
    Repeat m_repeat;
};
