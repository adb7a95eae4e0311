// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/tcpstream.h"

#include "core/system/tcpsocket.h"
#include "core/transport/socketcalls.h"

#include <sys/epoll.h>

#include <cerrno>
#include <utility>

TcpStream::TcpStream(int descriptor)
    : SocketStream(descriptor)
{
    SocketCalls::sendAtOnce(descriptor);
    SocketCalls::keepLittleUnsent(descriptor);
}

// An RST that comes between the notification and the read is told here alone: the kernel forgets
// an error that it has reported. But epoll goes on reporting the hang-up.
qint64 TcpStream::read(char* buffer, qint64 maxSize)
{
    if (descriptor() < 0)
        return 0;
    const qint64 size = SocketCalls::receive(descriptor(), buffer, maxSize);
    if (size < 0)
        m_readError = errno;
    return std::max<qint64>(size, 0);
}

void TcpStream::reset()
{
    if (descriptor() >= 0)
        SocketCalls::resetAtClose(descriptor());
    close();
}

qint64 TcpStream::unacknowledgedBytes() const
{
    return descriptor() < 0 ? -1 : SocketCalls::unacknowledgedBytes(descriptor());
}

TcpState TcpStream::tcpState() const
{
    return descriptor() < 0 ? TcpState::Closed : TcpSocket::state(descriptor());
}

DescriptorWatcher::Next TcpStream::handleHangup(quint32 events)
{
    if (events & EPOLLERR || m_readError != 0) {
        // Without an error that is pending, it was told to somebody already: only an RST is so.
        const int pending = SocketCalls::takeError(descriptor());
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
