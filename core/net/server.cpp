// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/server.h"

#include "core/base/clock.h"

Server::~Server()
{
    stopListening();
}

void Server::start(const EndpointConfig& config)
{
    stopListening();
    open(config);
    if (config.address == EndpointConfig::allAddresses) {
        listen({SocketAddress::anyOfBoth(config.port)});
        return;
    }
    m_lookup.start(config.address, config.port,
        [this, cause = context().cause](const Result<QList<SocketAddress>>& found) {
            const CauseScope scope(context(), cause);
            if (found)
                listen(*found);
            else
                fail(found.error());
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
    context().kernel.listeningStopped(id());
    m_pausedBy.reset();
    m_lookup.cancel();
}

void Server::tellAgain()
{
    tellOpened();
    if (m_listener)
        capture().endpointListening(id(), m_local, currentTimeNs());
    if (m_pausedBy)
        capture().endpointPaused(id(), *m_pausedBy, currentTimeNs());
}

/// At the first of a name's addresses that can be listened at; if there is none, why not at the
/// first.
void Server::listen(const QList<SocketAddress>& addresses)
{
    std::optional<Error> error;
    for (const SocketAddress& address : addresses) {
        std::unique_ptr<Listener> listener = makeListener();
        const Result<SocketAddress> local = listener->start(address);
        if (local) {
            m_listener = std::move(listener);
            m_local = *local;
            context().kernel.listening(id(), m_listener->socketCookie());
            context().isStateChanged = true;
            capture().endpointListening(id(), *local, currentTimeNs());
            return;
        }
        if (!error)
            error = local.error();
    }
    fail(*error);
}

std::unique_ptr<Listener> Server::makeListener()
{
    auto listener = std::make_unique<Listener>();
    connect(listener.get(), &Listener::accepted, this,
        [this](qintptr descriptor) { accept(int(descriptor)); });
    connect(listener.get(), &Listener::paused, this, [this](const Error& error) {
        m_pausedBy = error;
        capture().endpointPaused(id(), error, currentTimeNs());
    });
    connect(listener.get(), &Listener::resumed, this, [this] {
        m_pausedBy.reset();
        capture().endpointResumed(id(), currentTimeNs());
    });
    return listener;
}
