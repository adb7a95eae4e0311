// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/unixlistener.h"

#include "core/transport/socketcalls.h"

#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>

namespace {
constexpr int backlog = 4096; // the kernel lowers it to net.core.somaxconn
constexpr std::chrono::milliseconds retryInterval {100};
}

UnixListener::UnixListener(QObject* parent)
    : QObject(parent)
{
    m_retry.setInterval(retryInterval);
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this,
        [this] { EpollDispatcher::current()->setReading(m_descriptor, true); });
}

UnixListener::~UnixListener()
{
    if (m_descriptor < 0)
        return;
    if (EpollDispatcher* const dispatcher = EpollDispatcher::current())
        dispatcher->unwatch(m_descriptor);
    ::close(m_descriptor);
}

Result<SocketAddress> UnixListener::start(
    Transport transport, const SocketAddress& address, const UnixOptions& options)
{
    const int type = transport == Transport::UnixSeqpacket ? SOCK_SEQPACKET : SOCK_STREAM;
    const int descriptor = ::socket(AF_UNIX, type | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (descriptor < 0)
        return errorFromErrno(errno, QStringLiteral("socket"));
    Result<> isListening = m_path.bind(descriptor, address, options);
    if (isListening && ::listen(descriptor, backlog) != 0)
        isListening = errorFromErrno(errno, QStringLiteral("listen"));
    if (!isListening) {
        ::close(descriptor);
        return isListening.error();
    }
    m_descriptor = descriptor;
    EpollDispatcher::current()->watch(m_descriptor, this);
    EpollDispatcher::current()->watchReading(m_descriptor, true);
    return address;
}

void UnixListener::handleReadable()
{
    const int descriptor = ::accept4(m_descriptor, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
    if (descriptor < 0) {
        const bool isTransient = errno == EAGAIN || errno == EINTR || errno == ECONNABORTED;
        if (!isTransient)
            pause(errorFromErrno(errno, QStringLiteral("accept")));
        return;
    }
    if (std::exchange(m_isPaused, false))
        emit resumed();
    emit accepted(descriptor);
}

void UnixListener::pause(const Error& error)
{
    EpollDispatcher::current()->setReading(m_descriptor, false);
    m_retry.start();
    if (!std::exchange(m_isPaused, true))
        emit paused(error);
}

quint64 UnixListener::socketCookie() const
{
    return m_descriptor < 0 ? 0 : SocketCalls::cookie(m_descriptor);
}
