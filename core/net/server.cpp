// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/server.h"

#include "core/base/clock.h"

#include <QHostInfo>

Server::~Server()
{
    stopListening();
}

void Server::start(const EndpointConfig& config)
{
    stopListening();
    open(config);
    const QHostAddress address(config.address);
    if (!address.isNull()) {
        listen(address);
        return;
    }
    m_lookup = QHostInfo::lookupHost(
        config.address, this, [this, cause = context().cause](const QHostInfo& host) {
            if (host.lookupId() != m_lookup)
                return; // aborted when its answer was on its way
            m_lookup = -1;
            const CauseScope scope(context(), cause);
            if (host.addresses().isEmpty())
                fail({ErrorCode::HostNotFound, host.errorString()});
            else
                listen(host.addresses().constFirst());
        });
}

void Server::stop()
{
    stopListening();
    Endpoint::stop();
}

void Server::stopListening()
{
    m_listener.reset();
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(std::exchange(m_lookup, -1));
}

void Server::listen(const QHostAddress& address)
{
    m_listener = std::make_unique<Listener>();
    connect(m_listener.get(), &Listener::accepted, this,
        [this](qintptr descriptor) { accept(int(descriptor)); });
    connect(m_listener.get(), &Listener::paused, this,
        [this](const Error& error) { capture().endpointPaused(id(), error, currentTimeNs()); });
    connect(m_listener.get(), &Listener::resumed, this,
        [this] { capture().endpointResumed(id(), currentTimeNs()); });
    const Result<SocketAddress> local
        = m_listener->start(SocketAddress::fromHostAddress(address, config().port));
    if (local) {
        capture().endpointListening(id(), *local, currentTimeNs());
    } else {
        m_listener.reset();
        fail(local.error());
    }
}
