// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/limits.h"
#include "core/net/clientgroup.h"
#include "core/net/server.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <unordered_map>

/// All endpoints and connections, and the capture they write: what runs in the I/O thread.
///
/// Made in any thread and moved to the I/O thread; every function after that is called there. What
/// happens is told through the capture's records. They are published at most every
/// `publishInterval`; `published` is called once the file has them (CaptureWriter), from the I/O
/// thread or the file's.
class IoWorker final : public QObject
{
    Q_OBJECT

public:
    using Published = CaptureWriter::Published;

    static constexpr std::chrono::milliseconds publishInterval {16};

    IoWorker(const Limits& limits, Published published);
    ~IoWorker() override;

    /// The first call of all, in the I/O thread.
    void start();
    /// Closes everything in order, waits a bounded time for it, publishes; then emits stopped().
    void stop();

    /// Starts recording to a new file; what fails stands in the snapshot.
    void openCapture(const QString& path);
    void setRecording(bool on);

    void startServer(EndpointId id, const ServerConfig& config);
    void changeBehavior(EndpointId id, const BehaviorSpec& behavior);
    void startClients(EndpointId id, const ClientConfig& config);
    void stopEndpoint(EndpointId id);
    void sendToAll(EndpointId id, const QByteArray& bytes);
    void sendFileToAll(EndpointId id, const QString& path);
    void startRepeating(EndpointId id, const Repeat& repeat);
    void stopRepeating(EndpointId id);

    void send(ConnectionId id, const QByteArray& bytes);
    void sendFile(ConnectionId id, const QString& path);
    void halfClose(ConnectionId id);
    void close(ConnectionId id);
    void reset(ConnectionId id);

signals:
    void failed(EndpointId id, const Error& error);
    void stopped();

private:
    template<typename Kind>
    Kind* endpoint(EndpointId id);
    Endpoint* find(EndpointId id) const;
    void publishSoon();
    void publish();

    const Limits m_limits;
    CaptureWriter m_capture;
    ConnectionContext m_context;
    std::unique_ptr<ConnectionPool> m_pool;
    std::unordered_map<quint32, std::unique_ptr<Endpoint>> m_endpoints;
    std::unique_ptr<QTimer> m_publishTimer;
};
