// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rawpeer.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace {

void setTimeouts(int descriptor)
{
    const timeval patience {10, 0};
    ::setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    ::setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
}

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

quint16 portOf(int descriptor)
{
    sockaddr_storage storage {};
    socklen_t size = sizeof storage;
    ::getsockname(descriptor, reinterpret_cast<sockaddr*>(&storage), &size);
    // The port stands at the same place for both families.
    return ntohs(reinterpret_cast<sockaddr_in*>(&storage)->sin_port);
}

}

RawPeer::RawPeer(int descriptor)
    : m_descriptor(descriptor)
{
    if (isOpen())
        setTimeouts(m_descriptor);
}

RawPeer::~RawPeer()
{
    close();
}

RawPeer::RawPeer(RawPeer&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

RawPeer& RawPeer::operator=(RawPeer&& other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

RawPeer RawPeer::connectTo(quint16 port, bool ipv6)
{
    RawPeer peer(::socket(ipv6 ? AF_INET6 : AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    int status = 0;
    if (ipv6) {
        sockaddr_in6 address {};
        address.sin6_family = AF_INET6;
        address.sin6_port = htons(port);
        address.sin6_addr = in6addr_loopback;
        status
            = ::connect(peer.m_descriptor, reinterpret_cast<sockaddr*>(&address), sizeof address);
    } else {
        sockaddr_in address = loopback(port);
        status
            = ::connect(peer.m_descriptor, reinterpret_cast<sockaddr*>(&address), sizeof address);
    }
    if (status != 0)
        peer.close();
    return peer;
}

quint16 RawPeer::localPort() const
{
    return portOf(m_descriptor);
}

bool RawPeer::send(const QByteArray& bytes)
{
    qint64 sent = 0;
    while (sent < bytes.size()) {
        const ssize_t size = ::send(
            m_descriptor, bytes.constData() + sent, std::size_t(bytes.size() - sent), MSG_NOSIGNAL);
        if (size <= 0)
            return false;
        sent += size;
    }
    return true;
}

qint64 RawPeer::sendSome(const QByteArray& bytes)
{
    return ::send(
        m_descriptor, bytes.constData(), std::size_t(bytes.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
}

QByteArray RawPeer::receive(qint64 size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    qint64 received = 0;
    while (received < size) {
        const ssize_t piece
            = ::recv(m_descriptor, bytes.data() + received, std::size_t(size - received), 0);
        if (piece <= 0)
            break;
        received += piece;
    }
    bytes.truncate(received);
    return bytes;
}

QByteArray RawPeer::receiveAll(bool* wasReset)
{
    constexpr qint64 pieceSize = 65'536;
    QByteArray bytes;
    for (;;) {
        errno = 0;
        const QByteArray piece = receive(pieceSize);
        bytes += piece;
        if (piece.size() < pieceSize)
            break;
    }
    if (wasReset)
        *wasReset = errno == ECONNRESET;
    return bytes;
}

void RawPeer::finish()
{
    ::shutdown(m_descriptor, SHUT_WR);
}

void RawPeer::reset()
{
    const linger noLinger {1, 0};
    ::setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &noLinger, sizeof noLinger);
    close();
}

void RawPeer::close()
{
    if (isOpen())
        ::close(std::exchange(m_descriptor, -1));
}

RawListener::RawListener(int backlog)
    : m_descriptor(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    setTimeouts(m_descriptor);
    sockaddr_in address = loopback(0);
    ::bind(m_descriptor, reinterpret_cast<sockaddr*>(&address), sizeof address);
    ::listen(m_descriptor, backlog);
    m_port = portOf(m_descriptor);
}

RawListener::~RawListener()
{
    ::close(m_descriptor);
}

RawPeer RawListener::accept()
{
    return RawPeer(::accept4(m_descriptor, nullptr, nullptr, SOCK_CLOEXEC));
}
