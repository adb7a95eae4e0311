// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/server.h"

#include "core/base/clock.h"
#include "core/net/datagramsettings.h"
#include "core/transport/listener.h"
#include "core/transport/socketcalls.h"
#include "core/transport/unixlistener.h"

#include <algorithm>

namespace {
/// Peers that a socket of datagrams has at a time: each costs memory, and anybody can pretend to be
/// many.
constexpr std::size_t mostPeers = 20'000;
constexpr std::chrono::milliseconds idleCheck {1'000};
}

Server::Server(EndpointId id, ConnectionContext& context, ConnectionPool& pool)
    : Endpoint(id, context, pool)
{
    connect(&m_idleTimer, &QTimer::timeout, this, &Server::endIdlePeers);
}

Server::~Server()
{
    stopListening();
}

void Server::start(const EndpointConfig& config)
{
    stopListening();
    open(config);
    if (isUnix(config.transport)) {
        listen({SocketAddress::ofUnix(unixPathOf(config.address))});
        return;
    }
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
    if (m_socket)
        std::exchange(m_socket, {})->close();
    m_local.reset();
    m_idleTimer.stop();
    context().kernel.listeningStopped(id());
    m_pausedBy.reset();
    m_lookup.cancel();
}

void Server::tellAgain()
{
    tellOpened();
    if (m_local)
        capture().endpointListening(id(), *m_local, currentTimeNs());
    if (m_pausedBy)
        capture().endpointPaused(id(), *m_pausedBy, currentTimeNs());
}

/// At the first of a name's addresses that can be listened at; if there is none, why not at the
/// first.
void Server::listen(const QList<SocketAddress>& addresses)
{
    std::optional<Error> error;
    for (const SocketAddress& address : addresses) {
        const Result<SocketAddress> local = listenAt(address);
        if (local) {
            m_local = *local;
            context().isStateChanged = true;
            capture().endpointListening(id(), *local, currentTimeNs());
            return;
        }
        if (!error)
            error = local.error();
    }
    fail(*error);
}

Result<SocketAddress> Server::listenAt(const SocketAddress& address)
{
    const Transport transport = config().transport;
    return isDatagram(transport) ? bindDatagrams(address)
        : isUnix(transport)      ? listenByUnix(address)
                                 : listenByTcp(address);
}

Result<SocketAddress> Server::listenByTcp(const SocketAddress& address)
{
    auto listener = std::make_unique<Listener>();
    const Result<SocketAddress> local = listener->start(address);
    if (!local)
        return local;
    context().kernel.listening(id(), listener->socketCookie());
    follow(std::move(listener));
    return local;
}

Result<SocketAddress> Server::listenByUnix(const SocketAddress& address)
{
    auto listener = std::make_unique<UnixListener>();
    const Result<SocketAddress> local
        = listener->start(config().transport, address, config().unixOptions);
    if (!local)
        return local;
    context().kernel.listening(id(), listener->socketCookie());
    follow(std::move(listener));
    return local;
}

Result<SocketAddress> Server::bindDatagrams(const SocketAddress& address)
{
    const Result<DatagramSocket::Ptr> socket
        = DatagramSocket::bound(address, datagramSettings(config(), context().limits), *this);
    if (!socket)
        return socket.error();
    m_socket = *socket;
    context().kernel.listening(id(), SocketCalls::cookie(m_socket->descriptor()));
    m_idleTimer.start(std::clamp(config().datagram.idleTime / 4, idleCheck / 20, idleCheck));
    return m_socket->local();
}

template<typename AnyListener>
void Server::follow(std::unique_ptr<AnyListener> listener)
{
    connect(listener.get(), &AnyListener::accepted, this,
        [this](qintptr descriptor) { accept(int(descriptor)); });
    connect(listener.get(), &AnyListener::paused, this, [this](const Error& error) {
        m_pausedBy = error;
        capture().endpointPaused(id(), error, currentTimeNs());
    });
    connect(listener.get(), &AnyListener::resumed, this, [this] {
        m_pausedBy.reset();
        capture().endpointResumed(id(), currentTimeNs());
    });
    m_listener = std::move(listener);
}

void Server::changeGroups(const QList<GroupMembership>& groups)
{
    if (!m_socket)
        return;
    if (const Result<> changed = m_socket->setGroups(groups); !changed)
        emit failed({context().cause, id(), {}, changed.error()});
}

void Server::peerAppeared(std::unique_ptr<DatagramStream> stream)
{
    if (connectionCount() >= mostPeers)
        endLongestIdle();
    Endpoint::peerAppeared(std::move(stream));
}

void Server::endIdlePeers()
{
    const std::chrono::nanoseconds longest = config().datagram.idleTime;
    if (longest.count() == 0)
        return;
    const qint64 oldest = currentTimeNs() - longest.count();
    for (Connection* connection : connections()) {
        // Our own other end is known to be there.
        const bool isKnown = connection->pair().isValid() && isLive(connection->pair());
        if (connection->lastPassed() < oldest && !isKnown)
            connection->endIdle();
    }
}

/// A hundredth of all at once, so that many newcomers do not each look at all.
void Server::endLongestIdle()
{
    std::vector<Connection*> all = connections();
    const auto end = all.begin() + std::ptrdiff_t(all.size() / 100 + 1);
    std::ranges::nth_element(all, end, {}, &Connection::lastPassed);
    std::for_each(all.begin(), end, [](Connection* connection) { connection->endIdle(); });
}
