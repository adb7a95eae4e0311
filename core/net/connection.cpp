// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/connection.h"

#include "core/base/clock.h"
#include "core/net/outgoingqueue.h"
#include "core/net/waitinganswers.h"
#include "core/transport/socketcalls.h"

#include <QNetworkProxy>

#include <sys/epoll.h>

#include <cerrno>

namespace {

struct SocketFailure {
    EndReason reason;
    ErrorCode code;
};

SocketFailure failureOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return {EndReason::Refused, ErrorCode::ConnectionRefused};
    case QAbstractSocket::HostNotFoundError:
        return {EndReason::HostNotFound, ErrorCode::HostNotFound};
    case QAbstractSocket::SocketTimeoutError:
        return {EndReason::TimedOut, ErrorCode::TimedOut};
    case QAbstractSocket::NetworkError:
        return {EndReason::Unreachable, ErrorCode::Unreachable};
    case QAbstractSocket::SocketResourceError:
        return {EndReason::Limit, ErrorCode::TooManyOpenFiles};
    case QAbstractSocket::SocketAddressNotAvailableError:
        return {EndReason::Limit, ErrorCode::AddressNotAvailable};
    case QAbstractSocket::SocketAccessError:
        return {EndReason::Error, ErrorCode::PermissionDenied};
    default:
        return {EndReason::Error, ErrorCode::Other};
    }
}

EndReason reasonOf(int socketError)
{
    switch (socketError) {
    case 0: // the error was reported to somebody already; only RST leaves EPOLLERR without one
    case ECONNRESET:
    case EPIPE:
        return EndReason::ResetByPeer;
    case ETIMEDOUT:
        return EndReason::TimedOut;
    case EHOSTUNREACH:
    case ENETUNREACH:
        return EndReason::Unreachable;
    default:
        return EndReason::Error;
    }
}

}

Connection::Connection(ConnectionId id, Role role, ConnectionContext& context)
    : m_context(context)
    , m_socket(QAbstractSocket::TcpSocket, nullptr)
    , m_id(id)
    , m_role(role)
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    connect(&m_socket, &QAbstractSocket::connected, this, &Connection::handleConnected);
    connect(&m_socket, &QAbstractSocket::readyRead, this, &Connection::handleReadyRead);
    connect(&m_socket, &QAbstractSocket::bytesWritten, this, &Connection::handleBytesWritten);
    connect(&m_socket, &QAbstractSocket::errorOccurred, this, &Connection::handleError);
}

Connection::~Connection()
{
    if (m_watched >= 0)
        EpollDispatcher::current()->unwatch(m_watched);
}

void Connection::setBehavior(std::unique_ptr<Behavior> behavior, AfterPeerFin afterPeerFin)
{
    m_behavior = std::move(behavior);
    m_afterPeerFin = afterPeerFin;
}

void Connection::adopt(qintptr descriptor)
{
    if (m_socket.setSocketDescriptor(descriptor, QAbstractSocket::ConnectedState,
            QIODevice::ReadWrite | QIODevice::Unbuffered))
        handleConnected();
    else
        handleError();
}

void Connection::connectTo(const QString& host, quint16 port, std::chrono::milliseconds timeout)
{
    QTimer::singleShot(timeout, this, [this] {
        if (m_phase == Phase::Connecting)
            end(EndReason::TimedOut, {ErrorCode::TimedOut, {}});
    });
    m_socket.connectToHost(host, port, QIODevice::ReadWrite | QIODevice::Unbuffered);
}

SocketAddress Connection::connectingFrom() const
{
    return SocketCalls::localAddress(descriptor());
}

void Connection::recordConnected(ConnectionId pair)
{
    m_context.capture.connected(
        m_id, m_local, m_peer, pair, SocketCalls::tcpState(descriptor()), currentTimeNs());
}

void Connection::handleConnected()
{
    m_phase = Phase::Connected;
    m_local = SocketAddress::fromHostAddress(m_socket.localAddress(), m_socket.localPort());
    m_peer = SocketAddress::fromHostAddress(m_socket.peerAddress(), m_socket.peerPort());
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (EpollDispatcher* dispatcher = EpollDispatcher::current()) {
        m_watched = descriptor();
        dispatcher->watch(m_watched, this);
    }
    emit connected();
    const QByteArray waiting = std::exchange(m_unsent, {});
    if (!waiting.isEmpty())
        write(waiting);
    pump();
    finishIfDrained();
}

void Connection::handleReadyRead()
{
    // Only what a behaviour answers with grows with what is read. Not reading mutes Qt's notifier.
    if (m_behavior && heldBytes() >= m_context.limits.queueHighWater) {
        m_isReadingPaused = true;
        return;
    }
    const qint64 size = m_socket.read(m_context.readBuffer.data(), m_context.readBuffer.size());
    if (size <= 0)
        return;
    const QByteArrayView bytes(m_context.readBuffer.constData(), size);
    m_context.capture.received(m_id, bytes, currentTimeNs());
    if (m_behavior && !m_isClosing)
        m_behavior->bytesReceived(bytes, *this);
}

// What came before an RST is still in the kernel's queue. Not through the shared buffer: the
// behaviour may be answering what stands there.
void Connection::drainSocket()
{
    QByteArray bytes;
    while (const qint64 unread = SocketCalls::unreadBytes(descriptor())) {
        bytes.resize(std::min(unread, m_context.limits.readChunk));
        const qint64 size = m_socket.read(bytes.data(), bytes.size());
        if (size <= 0)
            break;
        m_context.capture.received(m_id, QByteArrayView(bytes).first(size), currentTimeNs());
    }
}

// The connection is broken by an RST, or by what this errno says.
void Connection::handleBreak(int socketError)
{
    drainSocket();
    const EndReason reason = reasonOf(socketError);
    end(reason,
        reason == EndReason::ResetByPeer ? Error {ErrorCode::None, {}}
                                         : errorFromErrno(socketError, QStringLiteral("socket")));
}

HangupWatcher::Next Connection::handleHangup(quint32 events)
{
    if (events & EPOLLERR) {
        handleBreak(SocketCalls::takeError(m_watched));
        return Next::MuteReads;
    }
    if (SocketCalls::unreadBytes(m_watched) > 0)
        return Next::DeliverRead;
    handlePeerFin();
    return Next::MuteReads;
}

void Connection::handlePeerFin()
{
    if (m_isPeerFinished) { // reads are muted, so this is more than a FIN
        end(EndReason::ResetByPeer);
        return;
    }
    m_isPeerFinished = true;
    m_context.capture.peerFinished(m_id, SocketCalls::tcpState(m_watched), currentTimeNs());
    if (m_isFinSent)
        end(EndReason::ClosedByUs);
    else if (m_behavior && !m_isClosing)
        m_behavior->peerFinished(*this);
    else if (m_afterPeerFin == AfterPeerFin::Close)
        close();
}

void Connection::resumeReading()
{
    if (m_isReadingPaused && heldBytes() < m_context.limits.queueLowWater) {
        m_isReadingPaused = false;
        char nothing = 0;
        m_socket.read(&nothing, 0); // has Qt watch for reading again
    }
}

void Connection::halfClose()
{
    m_isFinWanted = true;
    finishIfDrained();
}

void Connection::close()
{
    if (m_phase == Phase::Ended || m_isClosing)
        return;
    if (m_phase == Phase::Connecting) {
        end(EndReason::ClosedByUs);
        return;
    }
    dropAnswers();
    m_isClosing = true;
    m_isFinWanted = true;
    if (m_isFinSent)
        waitForPeerFin();
    else
        finishIfDrained();
}

void Connection::waitForPeerFin()
{
    QTimer::singleShot(m_context.limits.closeWait, this, [this] { end(EndReason::ClosedByUs); });
}

void Connection::sendFin()
{
    m_isFinSent = true;
    SocketCalls::shutdownWriting(descriptor());
    m_context.capture.finished(m_id, SocketCalls::tcpState(descriptor()), currentTimeNs());
    if (m_isPeerFinished)
        end(EndReason::ClosedByPeer);
    else if (m_isClosing)
        waitForPeerFin();
}

void Connection::reset()
{
    if (m_phase == Phase::Connected)
        SocketCalls::resetAtClose(descriptor());
    end(m_phase == Phase::Connected ? EndReason::ResetByUs : EndReason::ClosedByUs);
}

// While connected, Qt reports an error only where a write of its own failed: the peer has reset the
// connection. (Without a watcher it may also be the peer's FIN.)
void Connection::handleError()
{
    if (m_phase == Phase::Ended)
        return;
    const QAbstractSocket::SocketError error = m_socket.error();
    const QString text = m_socket.errorString();
    if (m_phase == Phase::Connected && error == QAbstractSocket::RemoteHostClosedError) {
        end(m_watched >= 0 ? EndReason::ResetByPeer : EndReason::ClosedByPeer);
        return;
    }
    const auto [reason, code] = failureOf(error);
    end(reason, {code, text});
}

void Connection::end(EndReason reason, const Error& error)
{
    if (m_phase == Phase::Ended)
        return;
    const bool wasConnecting = m_phase == Phase::Connecting;
    const SocketAddress local = wasConnecting ? connectingFrom() : m_local;
    const SocketAddress peer = wasConnecting
        ? SocketAddress::fromHostAddress(m_socket.peerAddress(), m_socket.peerPort())
        : m_peer;
    m_phase = Phase::Ended;
    dropAnswers();
    if (m_watched >= 0)
        EpollDispatcher::current()->unwatch(std::exchange(m_watched, -1));
    m_socket.abort();
    m_context.capture.ended(m_id, reason, error, currentTimeNs(), local, peer);
    emit ended();
}
