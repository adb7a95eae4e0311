// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/socketstream.h"

#include "core/transport/socketcalls.h"

#include <unistd.h>

#include <utility>

SocketStream::SocketStream(int descriptor)
    : m_local(SocketCalls::localAddress(descriptor))
    , m_peer(SocketCalls::peerAddress(descriptor))
    , m_descriptor(descriptor)
{
    EpollDispatcher* const dispatcher = EpollDispatcher::current();
    Q_ASSERT_X(dispatcher, "SocketStream", "only in a thread on epoll");
    SocketCalls::dontBlock(descriptor);
    dispatcher->watch(descriptor, this);
    dispatcher->watchReading(descriptor, true);
}

SocketStream::~SocketStream()
{
    SocketStream::close();
}

qint64 SocketStream::write(QByteArrayView bytes)
{
    const qint64 sent = SocketCalls::send(m_descriptor, bytes);
    if (sent >= 0)
        waitToWrite(sent < bytes.size());
    return sent;
}

void SocketStream::waitToWrite(bool on)
{
    if (std::exchange(m_isWaitingToWrite, on) != on)
        EpollDispatcher::current()->watchWriting(m_descriptor, on);
}

void SocketStream::setReading(bool on)
{
    if (m_descriptor >= 0)
        EpollDispatcher::current()->setReading(m_descriptor, on);
}

void SocketStream::shutdownWriting()
{
    SocketCalls::shutdownWriting(m_descriptor);
}

void SocketStream::close()
{
    if (m_descriptor < 0)
        return;
    EpollDispatcher::current()->unwatch(m_descriptor);
    ::close(std::exchange(m_descriptor, -1));
}

qint64 SocketStream::unreadBytes() const
{
    return m_descriptor < 0 ? 0 : SocketCalls::unreadBytes(m_descriptor);
}

quint64 SocketStream::socketCookie() const
{
    return m_descriptor < 0 ? 0 : SocketCalls::cookie(m_descriptor);
}

void SocketStream::handleWritable()
{
    observer()->streamWritable();
}

void SocketStream::handleReadable()
{
    observer()->streamReadable();
}
