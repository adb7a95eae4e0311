// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/listener.h"

#include "core/transport/addresserror.h"
#include "core/transport/sockaddr.h"
#include "core/transport/socketcalls.h"

#include <QEvent>
#include <QNetworkProxy>
#include <QSocketNotifier>

#include <cerrno>

#include <fcntl.h>
#include <netinet/in.h>
#include <unistd.h>

namespace {
constexpr int backlog = 4096; // the kernel lowers it to net.core.somaxconn
constexpr std::chrono::milliseconds retryInterval {100};
constexpr int maxInVain = 4; // a client that is gone again accounts for one

/// A socket that listens, or what errno says. The caller owns the descriptor.
Result<int> listeningSocket(const SocketAddress& address)
{
    const SystemAddress place(address);
    const int descriptor = ::socket(place.family(), SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (descriptor < 0)
        return addressError(errno, address, AddressCall::Socket);
    const auto failed = [descriptor, &address](AddressCall call) {
        const Error error = addressError(errno, address, call);
        ::close(descriptor);
        return error;
    };
    const int on = 1; // connections of an earlier server may still be in TIME-WAIT (socket(7))
    if (::setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) != 0)
        return failed(AddressCall::Socket);
    const int isIPv6Only = address.family == SocketAddress::Family::IPv6;
    if (place.family() == AF_INET6
        && ::setsockopt(descriptor, IPPROTO_IPV6, IPV6_V6ONLY, &isIPv6Only, sizeof isIPv6Only) != 0)
        return failed(AddressCall::Socket);
    if (::bind(descriptor, place.data(), place.size()) != 0)
        return failed(AddressCall::Bind);
    if (::listen(descriptor, backlog) != 0)
        return failed(AddressCall::Listen);
    return descriptor;
}

/// Why a descriptor cannot be had. Qt has one code for several reasons, and errno is gone: another
/// descriptor meets the same.
Error shortage()
{
    const int probe = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    const int error = probe < 0 ? errno : EMFILE;
    if (probe >= 0)
        ::close(probe);
    return errorFromErrno(error, QStringLiteral("accept"));
}
}

Listener::Listener(QObject* parent)
    : QTcpServer(parent)
{
    setProxy(QNetworkProxy::NoProxy);
    m_retry.setInterval(retryInterval);
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &QTcpServer::resumeAccepting);
    connect(this, &QTcpServer::acceptError, this, [this] {
        const bool isShort = serverError() == QAbstractSocket::SocketResourceError;
        pause(isShort ? shortage() : Error {ErrorCode::Other, errorString()});
    });
}

Result<SocketAddress> Listener::start(const SocketAddress& address)
{
    using Family = SocketAddress::Family;
    const bool isBoth = address.family == Family::Both;
    const Result<int> descriptor = listeningSocket(address);
    if (!descriptor && isBoth && descriptor.error().code == ErrorCode::FamilyNotAvailable)
        return start({.port = address.port, .family = Family::IPv4});
    if (!descriptor)
        return descriptor.error();
    if (!setSocketDescriptor(*descriptor)) {
        ::close(*descriptor);
        return Error {ErrorCode::Other, errorString()};
    }
    for (QSocketNotifier* notifier : findChildren<QSocketNotifier*>())
        notifier->installEventFilter(this);
    const SocketAddress local = SocketCalls::localAddress(*descriptor);
    return isBoth ? SocketAddress::anyOfBoth(local.port) : local;
}

void Listener::incomingConnection(qintptr descriptor)
{
    m_inVain = 0;
    if (m_isPaused) {
        m_isPaused = false;
        emit resumed();
    }
    emit accepted(descriptor);
}

// QTcpServer does not see that descriptors ran out once an accept(2) has had nothing to accept: its
// engine keeps that first error, and the loop would spin.
bool Listener::eventFilter(QObject* notifier, QEvent* event)
{
    if (event->type() == QEvent::SockAct && ++m_inVain > maxInVain) {
        pause(shortage());
        return true;
    }
    return QTcpServer::eventFilter(notifier, event);
}

quint64 Listener::socketCookie() const
{
    return isListening() ? SocketCalls::cookie(int(socketDescriptor())) : 0;
}

void Listener::pause(const Error& error)
{
    m_inVain = 0;
    pauseAccepting();
    m_retry.start();
    if (m_isPaused)
        return;
    m_isPaused = true;
    emit paused(error);
}
