// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/tcpstream.h"

#include "core/system/tcpsocket.h"
#include "core/transport/socketcalls.h"

#include <sys/epoll.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

TcpStream::TcpStream(int descriptor)
    : m_local(SocketCalls::localAddress(descriptor))
    , m_peer(SocketCalls::peerAddress(descriptor))
    , m_descriptor(descriptor)
{
    EpollDispatcher* const dispatcher = EpollDispatcher::current();
    Q_ASSERT_X(dispatcher, "TcpStream", "only in a thread on epoll");
    SocketCalls::dontBlock(descriptor);
    SocketCalls::sendAtOnce(descriptor);
    SocketCalls::keepLittleUnsent(descriptor);
    dispatcher->watch(descriptor, this);
    dispatcher->watchReading(descriptor, true);
}

TcpStream::~TcpStream()
{
    close();
}

// An RST that comes between the notification and the read is told here alone: the kernel forgets
// an error that it has reported. But epoll goes on reporting the hang-up.
qint64 TcpStream::read(char* buffer, qint64 maxSize)
{
    if (m_descriptor < 0)
        return 0;
    const qint64 size = SocketCalls::receive(m_descriptor, buffer, maxSize);
    if (size < 0)
        m_readError = errno;
    return std::max<qint64>(size, 0);
}

qint64 TcpStream::write(QByteArrayView bytes)
{
    const qint64 sent = SocketCalls::send(m_descriptor, bytes);
    const bool isShort = sent >= 0 && sent < bytes.size();
    if (isShort != m_isWaitingToWrite && sent >= 0) {
        m_isWaitingToWrite = isShort;
        EpollDispatcher::current()->watchWriting(m_descriptor, isShort);
    }
    return sent;
}

void TcpStream::setReading(bool on)
{
    if (m_descriptor >= 0)
        EpollDispatcher::current()->setReading(m_descriptor, on);
}

void TcpStream::shutdownWriting()
{
    SocketCalls::shutdownWriting(m_descriptor);
}

void TcpStream::close()
{
    if (m_descriptor < 0)
        return;
    EpollDispatcher::current()->unwatch(m_descriptor);
    ::close(std::exchange(m_descriptor, -1));
}

void TcpStream::reset()
{
    if (m_descriptor >= 0)
        SocketCalls::resetAtClose(m_descriptor);
    close();
}

qint64 TcpStream::unreadBytes() const
{
    return m_descriptor < 0 ? 0 : SocketCalls::unreadBytes(m_descriptor);
}

qint64 TcpStream::unacknowledgedBytes() const
{
    return m_descriptor < 0 ? -1 : SocketCalls::unacknowledgedBytes(m_descriptor);
}

quint64 TcpStream::socketCookie() const
{
    return m_descriptor < 0 ? 0 : SocketCalls::cookie(m_descriptor);
}

TcpState TcpStream::tcpState() const
{
    return m_descriptor < 0 ? TcpState::Closed : TcpSocket::state(m_descriptor);
}

DescriptorWatcher::Next TcpStream::handleHangup(quint32 events)
{
    if (events & EPOLLERR || m_readError != 0) {
        // Without an error that is pending, it was told to somebody already: only an RST is so.
        const int pending = SocketCalls::takeError(m_descriptor);
        const int error = pending != 0 ? pending : m_readError;
        observer()->streamBroken(error == 0 ? ECONNRESET : error);
        return Next::MuteReads;
    }
    if (unreadBytes() > 0)
        return Next::DeliverRead;
    if (std::exchange(m_isPeerFinished, true)) // reads are muted, so this is more than a FIN
        observer()->streamBroken(ECONNRESET);
    else
        observer()->streamFinished();
    return Next::MuteReads;
}

void TcpStream::handleWritable()
{
    observer()->streamWritable();
}

void TcpStream::handleReadable()
{
    observer()->streamReadable();
}
