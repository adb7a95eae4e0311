// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/endpoint.h"

#include "core/base/clock.h"

Endpoint::Endpoint(EndpointId id, ConnectionContext& context, ConnectionPool& pool)
    : m_id(id)
    , m_context(context)
    , m_pool(pool)
    , m_runner(id, context)
{
    m_repeatTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_repeatTimer, &QTimer::timeout, this, &Endpoint::sendRepeated);
}

void Endpoint::open(const EndpointConfig& config)
{
    m_config = config;
    tellOpened();
    m_runner.setResponder(makeResponder(config.behavior));
}

void Endpoint::tellOpened()
{
    capture().endpointOpened(m_id, m_config.role, placeText(m_config.place()),
        m_config.framing.toString(), behaviorName(m_config.behavior.kind), currentTimeNs(),
        m_config.transport, m_config.framingOut ? m_config.framingOut->toString() : QString());
}

void Endpoint::stop()
{
    stopRepeating();
    m_runner.tell(&Responder::stopping);
    for (Connection* connection : connections())
        connection->close();
    capture().endpointStopped(m_id, currentTimeNs());
}

void Endpoint::changeBehavior(const BehaviorSpec& behavior)
{
    const BehaviorSpec old = std::exchange(m_config.behavior, behavior);
    if (behavior.kind != old.kind)
        tellAgain();
    if (behavior.kind == old.kind && behavior.framing == old.framing)
        m_runner.tell([behavior](Responder& responder) { responder.settingsChanged(behavior); });
    else
        m_runner.setResponder(makeResponder(behavior));
}

void Endpoint::changeFraming(
    const FramingSpec& framing, const std::optional<FramingSpec>& framingOut)
{
    m_config.framing = framing;
    m_config.framingOut = framingOut;
    tellAgain();
}

void Endpoint::startRepeating(const Commands::StartRepeating& repeat)
{
    m_repeat = repeat;
    m_repeatTimer.start(repeat.interval);
    sendRepeated();
}

void Endpoint::stopRepeating()
{
    m_repeatTimer.stop();
}

void Endpoint::sendRepeated()
{
    const CauseScope scope(m_context, m_context.nextReadCause());
    for (Connection* connection : connections()) {
        if (!m_repeat.only.isValid() || m_repeat.only == connection->id())
            connection->sendShared(m_repeat.bytes);
    }
}

void Endpoint::accept(int descriptor)
{
    track(m_pool.accept(m_id, m_config.transport, descriptor, this, m_config.afterPeerFin));
}

void Endpoint::peerAppeared(std::unique_ptr<DatagramStream> stream)
{
    track(m_pool.adopt(m_id, m_config.role, std::move(stream), this));
}

void Endpoint::datagramsLost(qint64 count)
{
    capture().lost(m_id, count, currentTimeNs());
}

void Endpoint::connectOnce(const EndpointConfig& config)
{
    track(m_pool.connectTo(m_id, config, this, *this));
}

void Endpoint::track(ConnectionId id)
{
    if (Connection* connection = m_pool.find(id))
        m_connections.emplace(id, connection);
}

void Endpoint::fail(const Error& error)
{
    capture().endpointFailed(m_id, error, currentTimeNs());
    emit failed({m_context.cause, m_id, {}, error});
}

std::vector<Connection*> Endpoint::connections() const
{
    std::vector<Connection*> all;
    all.reserve(m_connections.size());
    for (const auto& [id, connection] : m_connections)
        all.push_back(connection);
    return all;
}

void Endpoint::connectionStarted(Connection& connection)
{
    m_runner.connectionStarted(connection);
    connectionSettled(true);
}

void Endpoint::bytesReceived(Connection& connection, QByteArrayView bytes)
{
    m_runner.bytesReceived(connection, bytes);
}

void Endpoint::peerFinished(Connection& connection)
{
    m_runner.peerFinished(connection);
}

void Endpoint::queueDrained(Connection& connection)
{
    m_runner.queueDrained(connection);
}

void Endpoint::connectionEnded(Connection& connection)
{
    m_runner.connectionEnded(connection);
    m_connections.erase(connection.id());
    if (!connection.wasConnected())
        connectionSettled(false);
    if (!connection.isEndOurs())
        connectionLost();
    if (m_connections.empty())
        emit emptied();
}

void Endpoint::sendFailed(Connection& connection, Cause cause, const Error& error)
{
    // What fails for one of many fails for all of them.
    if (!cause.isCommand() || std::exchange(m_lastFailed, cause) != cause)
        emit failed({cause, m_id, connection.id(), error});
}
