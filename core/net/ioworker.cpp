// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/ioworker.h"

#include "core/base/clock.h"
#include "core/net/clientgroup.h"
#include "core/net/server.h"
#include "core/transport/socketcalls.h"

#include <QAbstractEventDispatcher>

#include <algorithm>

namespace {
/// How long stop() waits for connections to close in order.
constexpr std::chrono::milliseconds stopTimeout {500};
}

IoWorker::IoWorker(const Limits& limits, Published published)
    : m_capture(limits, std::move(published),
        [this] { QMetaObject::invokeMethod(this, &IoWorker::publish, Qt::QueuedConnection); })
    , m_context(m_capture, limits)
{
}

IoWorker::~IoWorker()
{
    m_kernel.reset(); // which looks at the pool
    m_pool.reset(); // before the endpoints, which handle its connections
    m_endpoints.clear();
}

void IoWorker::start(const QString& captureFile)
{
    SocketCalls::raiseDescriptorLimit();
    m_pool = std::make_unique<ConnectionPool>(m_context);
    m_publishTimer = std::make_unique<QTimer>();
    m_publishTimer->setSingleShot(true);
    m_publishTimer->setTimerType(Qt::PreciseTimer);
    connect(m_publishTimer.get(), &QTimer::timeout, this, &IoWorker::publish);
    m_kernel = std::make_unique<KernelWatch>(m_context, *m_pool);
    connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, this,
        &IoWorker::publishSoon);
    // The writer keeps the reason and shows it in its snapshots.
    [[maybe_unused]] const Result<> result = m_capture.open(captureFile);
    publish();
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
    QTimer::singleShot(stopTimeout, m_pool.get(),
        [this] { m_pool->giveUpAll(QStringLiteral("the program ended")); });
}

void IoWorker::run(const Command& command, Cause cause)
{
    const CauseScope scope(m_context, cause);
    std::visit([this](const auto& each) { run(each); }, command);
}

void IoWorker::run(const Commands::StartEndpoint& command)
{
    if (Endpoint* endpoint = make(command.endpoint, command.config.role))
        endpoint->start(command.config);
}

void IoWorker::run(const Commands::ChangeBehavior& command)
{
    if (Endpoint* endpoint = find(command.endpoint))
        endpoint->changeBehavior(command.behavior);
}

void IoWorker::run(const Commands::ChangeFraming& command)
{
    if (Endpoint* endpoint = find(command.endpoint))
        endpoint->changeFraming(command.framing, command.framingOut);
}

void IoWorker::run(const Commands::ChangeGroups& command)
{
    if (Endpoint* endpoint = find(command.endpoint))
        endpoint->changeGroups(command.groups);
}

void IoWorker::run(const Commands::StopEndpoint& command)
{
    if (Endpoint* endpoint = find(command.endpoint))
        endpoint->stop();
}

void IoWorker::run(const Commands::RemoveEndpoint& command)
{
    Endpoint* const endpoint = find(command.endpoint);
    if (!endpoint)
        return;
    endpoint->stop();
    if (!endpoint->hasConnections()) {
        giveUp(command.endpoint);
        return;
    }
    // Queued: it is emitted by what would be destroyed.
    connect(
        endpoint, &Endpoint::emptied, this, [this, id = command.endpoint] { giveUp(id); },
        Qt::QueuedConnection);
}

void IoWorker::run(const Commands::TellResponder& command)
{
    if (Endpoint* endpoint = find(command.endpoint))
        endpoint->tellResponder(command.command);
}

void IoWorker::run(const Commands::Send& command)
{
    const std::shared_ptr<OutgoingFile> file
        = command.file.isEmpty() ? nullptr : std::make_shared<OutgoingFile>(command.file);
    for (Connection* connection : connectionsOf(command.target)) {
        if (command.pieceSize > 0)
            connection->sender().sendPieces(command.bytes, command.pieceSize, command.pause);
        else if (!command.bytes.isEmpty() || !file) // an empty datagram may be meant
            connection->sender().sendShared(command.bytes);
        if (file)
            connection->sender().sendFile(file);
    }
}

void IoWorker::run(const Commands::CancelSend& command)
{
    for (Connection* connection : connectionsOf(command.target))
        connection->sender().cancel(command.cause);
}

void IoWorker::run(const Commands::StartRepeating& command)
{
    if (Endpoint* endpoint = find(command.endpoint))
        endpoint->startRepeating(command);
}

void IoWorker::run(const Commands::StopRepeating& command)
{
    if (Endpoint* endpoint = find(command.endpoint))
        endpoint->stopRepeating();
}

void IoWorker::run(const Commands::HalfClose& command)
{
    if (Connection* connection = m_pool->find(command.connection))
        connection->halfClose();
}

void IoWorker::run(const Commands::Close& command)
{
    if (Connection* connection = m_pool->find(command.connection))
        connection->close();
}

void IoWorker::run(const Commands::Reset& command)
{
    if (Connection* connection = m_pool->find(command.connection))
        connection->reset();
}

void IoWorker::run(const Commands::SetReading& command)
{
    if (Connection* connection = m_pool->find(command.connection))
        connection->setReading(command.isOn);
}

void IoWorker::run(const Commands::NameConnection& command)
{
    if (m_pool->find(command.connection))
        m_capture.note(command.connection, {{Note::nameKey, command.name}}, currentTimeNs());
}

void IoWorker::run(const Commands::WatchKernel& command)
{
    m_kernel->want(command.watcher, command.connections);
}

void IoWorker::run(const Commands::InspectSockets& command)
{
    m_kernel->inspect(command.connections);
}

void IoWorker::run(const Commands::SetSocketOption& command)
{
    Connection* const connection = m_pool->find(command.connection);
    if (!connection)
        return;
    if (const Result<> set = connection->setOption(command.option, command.value); !set)
        emit failed({m_context.cause, {}, command.connection, set.error()});
}

void IoWorker::run(const Commands::SetRecording& command)
{
    m_capture.setRecording(command.isOn);
    publish();
}

void IoWorker::run(const Commands::SetLimits& command)
{
    m_context.setLimits(command.limits);
    m_capture.setLimits(command.limits);
    publish();
}

std::vector<Connection*> IoWorker::connectionsOf(const Target& target) const
{
    if (!target.connection.isValid()) {
        const Endpoint* const endpoint = find(target.endpoint);
        return endpoint ? endpoint->connections() : std::vector<Connection*>();
    }
    Connection* const connection = m_pool->find(target.connection);
    return connection ? std::vector {connection} : std::vector<Connection*>();
}

Endpoint* IoWorker::find(EndpointId id) const
{
    const auto found = m_endpoints.find(id.value);
    return found == m_endpoints.end() ? nullptr : found->second.get();
}

/// The endpoint of that id, made if there is none; null if it is one of the other role.
Endpoint* IoWorker::make(EndpointId id, Role role)
{
    std::unique_ptr<Endpoint>& endpoint = m_endpoints[id.value];
    if (!endpoint) {
        if (role == Role::Server)
            endpoint = std::make_unique<Server>(id, m_context, *m_pool);
        else
            endpoint = std::make_unique<ClientGroup>(id, m_context, *m_pool);
        connect(endpoint.get(), &Endpoint::failed, this, &IoWorker::failed);
    }
    return endpoint->role() == role ? endpoint.get() : nullptr;
}

void IoWorker::giveUp(EndpointId id)
{
    if (const Endpoint* endpoint = find(id); endpoint && !endpoint->hasConnections())
        m_endpoints.erase(id.value);
}

// Called each time the event loop is about to wait.
void IoWorker::publishSoon()
{
    const bool isNews
        = m_capture.isDirty() || m_context.isWaitingChanged || m_context.isStateChanged;
    if (isNews && !m_publishTimer->isActive())
        m_publishTimer->start(publishInterval);
}

void IoWorker::publish()
{
    // Once for all changes that are published together.
    if (std::exchange(m_context.isStateChanged, false) || m_kernel->isAcknowledgementDue())
        m_kernel->readAfterEvents();
    if (std::exchange(m_context.isWaitingChanged, false))
        m_capture.setNow(now());
    tellIfResumed();
    m_capture.publish();
    tellIfResumed(); // the file may have caught up
}

/// Whoever has stopped recording, and set it going again.
void IoWorker::tellIfResumed()
{
    const bool wasRecording = std::exchange(m_wasRecording, m_capture.isRecording());
    if (wasRecording || !m_wasRecording)
        return;
    for (const auto& [id, endpoint] : m_endpoints)
        endpoint->tellRecordingResumed();
}

NowTablePtr IoWorker::now() const
{
    auto table = std::make_shared<NowTable>();
    m_kernel->fill(*table);
    for (const ConnectionId id : m_context.waiting) {
        if (const Connection* connection = m_pool->find(id))
            table->connections.push_back(connection->now());
    }
    for (const auto& [id, endpoint] : m_endpoints) {
        if (const std::optional<EndpointNow> now = endpoint->now())
            table->endpoints.push_back(*now);
    }
    std::ranges::sort(table->connections, {}, &ConnectionNow::connection);
    std::ranges::sort(table->endpoints, {}, &EndpointNow::endpoint);
    return table;
}
