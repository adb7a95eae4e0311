// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/unixstream.h"

#include "core/system/unixsocket.h"
#include "core/transport/socketcalls.h"

#include <QByteArray>

#include <sys/epoll.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace {
/// For the message that is read; one for all, since reading is synchronous.
QByteArray& messageBuffer(qint64 size)
{
    thread_local QByteArray buffer;
    if (buffer.size() < size)
        buffer.resize(size);
    return buffer;
}
}

UnixStream::UnixStream(int descriptor, Transport transport, qint64 longestRead)
    : SocketStream(descriptor)
    , m_transport(transport)
    , m_longestRead(longestRead)
{
    // With each message comes who sent it, so that an empty one is not taken for the end.
    if (keepsBoundaries(transport))
        SocketCalls::passCredentials(descriptor);
}

UnixStream::Reading UnixStream::receive(char* buffer, qint64 maxSize) const
{
    alignas(cmsghdr) std::array<char, Ancillary::room> control;
    iovec space {buffer, std::size_t(maxSize)};
    msghdr message {};
    message.msg_iov = &space;
    message.msg_iovlen = 1;
    message.msg_control = control.data();
    message.msg_controllen = control.size();
    Reading reading;
    do {
        const int flags = MSG_CMSG_CLOEXEC | (keepsBoundaries(m_transport) ? MSG_TRUNC : 0);
        reading.size = ::recvmsg(descriptor(), &message, flags);
    } while (reading.size < 0 && errno == EINTR);
    if (reading.size < 0)
        return reading;
    reading.sentSize = std::exchange(reading.size, std::min(reading.size, maxSize));
    reading.ancillary = Ancillary::read(message);
    return reading;
}

qint64 UnixStream::read(char* buffer, qint64 maxSize)
{
    if (descriptor() < 0)
        return 0;
    const Reading reading = receive(buffer, maxSize);
    if (reading.size < 0 && errno != EAGAIN)
        m_readError = errno;
    if (reading.ancillary.descriptors > 0)
        observer()->descriptorsPassed(reading.ancillary.descriptors);
    return std::max<qint64>(reading.size, 0);
}

/// Whether there was one.
bool UnixStream::readMessage()
{
    QByteArray& buffer = messageBuffer(m_longestRead);
    const Reading reading = receive(buffer.data(), m_longestRead);
    if (reading.size < 0 && errno != EAGAIN)
        m_readError = errno;
    if (reading.size < 0 || !reading.ancillary.sender)
        return false;
    if (reading.ancillary.descriptors > 0)
        observer()->descriptorsPassed(reading.ancillary.descriptors);
    observer()->messageReceived(QByteArrayView(buffer.constData(), reading.size), reading.sentSize);
    return descriptor() >= 0;
}

bool UnixStream::writeMessage(QByteArrayView bytes, Cause cause)
{
    ssize_t sent = 0;
    do {
        sent = ::send(descriptor(), bytes.data(), std::size_t(bytes.size()), MSG_NOSIGNAL);
    } while (sent < 0 && errno == EINTR);
    const int error = sent < 0 ? errno : 0;
    waitToWrite(error == EAGAIN);
    if (error == EAGAIN)
        return false;
    if (error == 0)
        observer()->messageSent(bytes, cause);
    else
        observer()->messageFailed(bytes, cause, error);
    return true;
}

qint64 UnixStream::largestMessage() const
{
    return keepsBoundaries(m_transport) ? SocketCalls::largestUnixMessage(descriptor()) : 0;
}

std::optional<ucred> UnixStream::credentials() const
{
    return SocketCalls::peerCredentials(descriptor());
}

quint64 UnixStream::socketId() const
{
    return UnixSocket::inode(descriptor());
}

quint64 UnixStream::peerSocketId() const
{
    const std::optional<ucred> peer = credentials();
    return peer && peer->pid == ::getpid() ? UnixSocket::peerInode(descriptor()) : 0;
}

TcpState UnixStream::tcpState() const
{
    return TcpState::Unknown;
}

void UnixStream::handleReadable()
{
    if (keepsBoundaries(m_transport))
        readMessage();
    else
        observer()->streamReadable();
}

DescriptorWatcher::Next UnixStream::handleHangup(quint32 events)
{
    if (events & EPOLLERR || m_readError != 0) {
        const int pending = SocketCalls::takeError(descriptor());
        const int error = pending != 0 ? pending : m_readError;
        observer()->streamBroken(error == 0 ? ECONNRESET : error);
        return Next::MuteReads;
    }
    if (keepsBoundaries(m_transport)) {
        if (readMessage())
            return Next::DeliverRead;
        if (descriptor() < 0)
            return Next::MuteReads;
    } else if (unreadBytes() > 0) {
        return Next::DeliverRead;
    }
    if (std::exchange(m_isPeerFinished, true)) // so it has closed the other direction too
        observer()->streamBroken(0);
    else
        observer()->streamFinished();
    return Next::MuteReads;
}
