// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/socketcalls.h"

#include "core/transport/sockaddr.h"

#include <fcntl.h>
#include <linux/sockios.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>

namespace SocketCalls {

qint64 unreadBytes(int descriptor)
{
    int size = 0;
    return ::ioctl(descriptor, SIOCINQ, &size) == 0 ? size : 0;
}

qint64 unacknowledgedBytes(int descriptor)
{
    int size = 0;
    return ::ioctl(descriptor, SIOCOUTQ, &size) == 0 ? size : -1;
}

quint64 cookie(int descriptor)
{
    quint64 cookie = 0;
    socklen_t size = sizeof cookie;
    return ::getsockopt(descriptor, SOL_SOCKET, SO_COOKIE, &cookie, &size) == 0 ? cookie : 0;
}

int takeError(int descriptor)
{
    int error = 0;
    socklen_t size = sizeof error;
    return ::getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &error, &size) == 0 ? error : 0;
}

SocketAddress localAddress(int descriptor)
{
    sockaddr_storage storage {};
    socklen_t size = sizeof storage;
    if (::getsockname(descriptor, reinterpret_cast<sockaddr*>(&storage), &size) != 0)
        return {};
    return SystemAddress::read(storage, size);
}

SocketAddress peerAddress(int descriptor)
{
    sockaddr_storage storage {};
    socklen_t size = sizeof storage;
    if (::getpeername(descriptor, reinterpret_cast<sockaddr*>(&storage), &size) != 0)
        return {};
    return SystemAddress::read(storage, size);
}

SocketAddress sourceFor(const SocketAddress& peer)
{
    const SystemAddress target(peer);
    const int probe = ::socket(target.family(), SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (probe < 0)
        return {};
    const int on = 1;
    ::setsockopt(probe, SOL_SOCKET, SO_BROADCAST, &on, sizeof on);
    SocketAddress source;
    if (::connect(probe, target.data(), target.size()) == 0)
        source = localAddress(probe);
    ::close(probe);
    return source;
}

void dontBlock(int descriptor)
{
    ::fcntl(descriptor, F_SETFL, ::fcntl(descriptor, F_GETFL) | O_NONBLOCK);
}

void sendAtOnce(int descriptor)
{
    const int on = 1;
    ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

qint64 receive(int descriptor, char* buffer, qint64 maxSize)
{
    ssize_t received = 0;
    do {
        received = ::recv(descriptor, buffer, std::size_t(maxSize), 0);
    } while (received < 0 && errno == EINTR);
    return received < 0 && errno == EAGAIN ? 0 : received;
}

void keepLittleUnsent(int descriptor)
{
    const int most = 128 * 1024; // bytes
    ::setsockopt(descriptor, IPPROTO_TCP, TCP_NOTSENT_LOWAT, &most, sizeof most);
}

qint64 send(int descriptor, QByteArrayView bytes)
{
    ssize_t sent = 0;
    do {
        sent = ::send(descriptor, bytes.data(), std::size_t(bytes.size()), MSG_NOSIGNAL);
    } while (sent < 0 && errno == EINTR);
    return sent < 0 && errno == EAGAIN ? 0 : sent;
}

void shutdownWriting(int descriptor)
{
    ::shutdown(descriptor, SHUT_WR);
}

void resetAtClose(int descriptor)
{
    const linger noLinger {1, 0};
    ::setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &noLinger, sizeof noLinger);
}

void passCredentials(int descriptor)
{
    const int on = 1;
    ::setsockopt(descriptor, SOL_SOCKET, SO_PASSCRED, &on, sizeof on);
}

std::optional<ucred> peerCredentials(int descriptor)
{
    ucred peer {};
    socklen_t size = sizeof peer;
    if (::getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0 || peer.pid == 0)
        return {};
    return peer;
}

qint64 largestUnixMessage(int descriptor)
{
    constexpr int overhead = 32; // unix_dgram_sendmsg() of Linux
    int size = 0;
    socklen_t length = sizeof size;
    ::getsockopt(descriptor, SOL_SOCKET, SO_SNDBUF, &size, &length);
    return std::max(size - overhead, 0);
}

void raiseDescriptorLimit()
{
    rlimit limit {};
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0) {
        limit.rlim_cur = limit.rlim_max;
        ::setrlimit(RLIMIT_NOFILE, &limit);
    }
}

} // namespace SocketCalls
