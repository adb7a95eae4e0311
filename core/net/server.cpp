// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/server.h"

#include "core/base/clock.h"

#include <QHostInfo>

void Server::start(const ServerConfig& config)
{
    m_config = config;
    m_listener.reset();
    capture().endpointOpened(id(), Role::Server, hostPortText(config.address, config.port),
        config.framing.toString(), behaviorName(config.behavior.kind), currentTimeNs());
    const QHostAddress address(config.address);
    if (!address.isNull()) {
        listen(address);
        return;
    }
    QHostInfo::lookupHost(config.address, this, [this](const QHostInfo& host) {
        if (host.addresses().isEmpty())
            fail({ErrorCode::HostNotFound, host.errorString()});
        else
            listen(host.addresses().constFirst());
    });
}

void Server::changeBehavior(const BehaviorSpec& behavior)
{
    const BehaviorSpec& current = m_config.behavior;
    if (behavior.kind != current.kind || behavior.framing != current.framing)
        return;
    m_config.behavior = behavior;
    for (Connection* connection : connections())
        connection->changeSettings(behavior);
}

void Server::stop()
{
    m_listener.reset();
    Endpoint::stop();
}

void Server::listen(const QHostAddress& address)
{
    m_listener = std::make_unique<Listener>();
    connect(m_listener.get(), &Listener::accepted, this, &Server::accept);
    connect(m_listener.get(), &Listener::paused, this,
        [this](const Error& error) { capture().endpointPaused(id(), error, currentTimeNs()); });
    connect(m_listener.get(), &Listener::resumed, this,
        [this] { capture().endpointResumed(id(), currentTimeNs()); });
    const Result<SocketAddress> local = m_listener->start(address, m_config.port);
    if (local) {
        capture().endpointListening(id(), *local, currentTimeNs());
    } else {
        m_listener.reset();
        fail(local.error());
    }
}

void Server::accept(qintptr descriptor)
{
    const ConnectionId accepted
        = pool().accept(id(), descriptor, makeBehavior(m_config.behavior), m_config.afterPeerFin);
    track(accepted);
    const bool mayFail = m_config.behavior.kind == BehaviorSpec::Kind::Rules;
    if (const Connection* connection = mayFail ? pool().find(accepted) : nullptr) {
        connect(connection, &Connection::answerFailed, this,
            [this](const Error& error) { emit failed(id(), error); });
    }
}
