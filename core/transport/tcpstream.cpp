// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/tcpstream.h"

#include "core/transport/socketcalls.h"

#include <QNetworkProxy>

#include <sys/epoll.h>
#include <unistd.h>

#include <cerrno>

TcpStream::TcpStream()
    : m_socket(QAbstractSocket::TcpSocket, nullptr)
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
}

TcpStream::~TcpStream()
{
    close();
}

Result<std::unique_ptr<TcpStream>> TcpStream::adopt(int descriptor)
{
    std::unique_ptr<TcpStream> stream(new TcpStream);
    if (const Result<> taken = stream->takeOver(descriptor); !taken)
        return taken.error();
    return stream;
}

Result<> TcpStream::takeOver(int descriptor)
{
    Q_ASSERT_X(EpollDispatcher::current(), "TcpStream", "only in a thread on epoll");
    m_local = SocketCalls::localAddress(descriptor);
    m_peer = SocketCalls::peerAddress(descriptor);
    SocketCalls::sendAtOnce(descriptor);
    SocketCalls::keepLittleUnsent(descriptor);
    if (!m_socket.setSocketDescriptor(descriptor, QAbstractSocket::ConnectedState,
            QIODevice::ReadWrite | QIODevice::Unbuffered)) {
        ::close(descriptor);
        return Error {ErrorCode::Other, m_socket.errorString()};
    }
    m_descriptor = descriptor;
    EpollDispatcher::current()->watch(m_descriptor, this);
    connect(&m_socket, &QAbstractSocket::readyRead, this, &TcpStream::handleReadyRead);
    connect(&m_socket, &QAbstractSocket::errorOccurred, this, &TcpStream::handleError);
    return {};
}

qint64 TcpStream::read(char* buffer, qint64 maxSize)
{
    return std::max<qint64>(m_socket.read(buffer, maxSize), 0);
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
    EpollDispatcher::current()->unwatch(std::exchange(m_descriptor, -1));
    disconnect(&m_socket, nullptr, this, nullptr);
    m_socket.abort();
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

TcpState TcpStream::tcpState() const
{
    return m_descriptor < 0 ? TcpState::Closed : SocketCalls::tcpState(m_descriptor);
}

DescriptorWatcher::Next TcpStream::handleHangup(quint32 events)
{
    if (events & EPOLLERR) {
        // Without an error that is pending, it was told to somebody already: only an RST is so.
        const int error = SocketCalls::takeError(m_descriptor);
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

void TcpStream::handleReadyRead()
{
    observer()->streamReadable();
}

// A read of Qt's that failed: the RST came between the notification and the read.
void TcpStream::handleError()
{
    observer()->streamBroken(ECONNRESET);
}
