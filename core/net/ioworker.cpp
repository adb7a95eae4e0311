// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/ioworker.h"

#include "core/transport/socketcalls.h"

namespace {
/// How long stop() waits for connections to close in order.
constexpr std::chrono::milliseconds stopTimeout {500};
}

IoWorker::IoWorker(const Limits& limits, Published published)
    : m_limits(limits)
    , m_capture(limits, std::move(published),
          [this] { QMetaObject::invokeMethod(this, &IoWorker::publish, Qt::QueuedConnection); })
    , m_context {m_capture, m_limits, QByteArray(limits.readChunk, Qt::Uninitialized)}
{
}

IoWorker::~IoWorker()
{
    m_endpoints.clear(); // they use the pool
}

void IoWorker::start()
{
    SocketCalls::raiseDescriptorLimit();
    m_pool = std::make_unique<ConnectionPool>(m_context);
    m_publishTimer = std::make_unique<QTimer>();
    m_publishTimer->setSingleShot(true);
    m_publishTimer->setTimerType(Qt::PreciseTimer);
    connect(m_publishTimer.get(), &QTimer::timeout, this, &IoWorker::publish);
    connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, this,
        &IoWorker::publishSoon);
}

void IoWorker::stop()
{
    for (const auto& [id, endpoint] : m_endpoints)
        endpoint->stop();
    m_pool->closeAll();
    const auto finish = [this] {
        disconnect(m_pool.get(), nullptr, this, nullptr);
        publish();
        emit stopped();
    };
    if (m_pool->isEmpty()) {
        finish();
        return;
    }
    connect(m_pool.get(), &ConnectionPool::ended, this, [this, finish] {
        if (m_pool->isEmpty())
            finish();
    });
    QTimer::singleShot(stopTimeout, m_pool.get(), [this] { m_pool->resetAll(); });
}

void IoWorker::openCapture(const QString& path)
{
    // The writer keeps the reason and shows it in its snapshots.
    [[maybe_unused]] const Result<> result = m_capture.open(path);
    publish();
}

void IoWorker::setRecording(bool on)
{
    m_capture.setRecording(on);
    publish();
}

// Called each time the event loop is about to wait.
void IoWorker::publishSoon()
{
    if (m_capture.isDirty() && !m_publishTimer->isActive())
        m_publishTimer->start(publishInterval);
}

void IoWorker::publish()
{
    m_capture.publish();
}

Endpoint* IoWorker::find(EndpointId id) const
{
    const auto found = m_endpoints.find(id.value);
    return found == m_endpoints.end() ? nullptr : found->second.get();
}

template<typename Kind>
Kind* IoWorker::endpoint(EndpointId id)
{
    std::unique_ptr<Endpoint>& slot = m_endpoints[id.value];
    if (!slot) {
        slot = std::make_unique<Kind>(id, m_context, *m_pool);
        connect(slot.get(), &Endpoint::failed, this, &IoWorker::failed);
    }
    return qobject_cast<Kind*>(slot.get());
}

void IoWorker::startServer(EndpointId id, const ServerConfig& config)
{
    if (Server* server = endpoint<Server>(id))
        server->start(config);
}

void IoWorker::changeBehavior(EndpointId id, const BehaviorSpec& behavior)
{
    if (auto* server = qobject_cast<Server*>(find(id)))
        server->changeBehavior(behavior);
}

void IoWorker::startClients(EndpointId id, const ClientConfig& config)
{
    if (ClientGroup* clients = endpoint<ClientGroup>(id))
        clients->start(config);
}

void IoWorker::stopEndpoint(EndpointId id)
{
    if (Endpoint* endpoint = find(id))
        endpoint->stop();
}

void IoWorker::sendToAll(EndpointId id, const QByteArray& bytes)
{
    if (Endpoint* endpoint = find(id))
        endpoint->sendToAll(bytes);
}

void IoWorker::sendFileToAll(EndpointId id, const QString& path)
{
    if (Endpoint* endpoint = find(id))
        endpoint->sendFileToAll(path);
}

void IoWorker::startRepeating(EndpointId id, const Repeat& repeat)
{
    if (Endpoint* endpoint = find(id))
        endpoint->startRepeating(repeat);
}

void IoWorker::stopRepeating(EndpointId id)
{
    if (Endpoint* endpoint = find(id))
        endpoint->stopRepeating();
}

void IoWorker::send(ConnectionId id, const QByteArray& bytes)
{
    if (Connection* connection = m_pool->find(id))
        connection->send(bytes);
}

void IoWorker::sendFile(ConnectionId id, const QString& path)
{
    if (Connection* connection = m_pool->find(id)) {
        if (const auto result = connection->sendFile(path); !result)
            emit failed({}, result.error());
    }
}

void IoWorker::halfClose(ConnectionId id)
{
    if (Connection* connection = m_pool->find(id))
        connection->halfClose();
}

void IoWorker::close(ConnectionId id)
{
    if (Connection* connection = m_pool->find(id))
        connection->close();
}

void IoWorker::reset(ConnectionId id)
{
    if (Connection* connection = m_pool->find(id))
        connection->reset();
}
