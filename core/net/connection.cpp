// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/connection.h"

#include "core/base/clock.h"
#include "core/system/socketmemory.h"
#include "core/system/tcpsocket.h"
#include "core/system/unixsocket.h"
#include "core/system/usernames.h"

#include <QTimer>

#include <cerrno>

namespace {

EndReason reasonOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::ConnectionRefused:
        return EndReason::Refused;
    case ErrorCode::HostNotFound:
    case ErrorCode::LookupFailed:
        return EndReason::HostNotFound;
    case ErrorCode::TimedOut:
        return EndReason::TimedOut;
    case ErrorCode::Unreachable:
    case ErrorCode::HostUnreachable:
    case ErrorCode::FamilyNotAvailable:
        return EndReason::Unreachable;
    case ErrorCode::TooManyOpenFiles:
    case ErrorCode::SystemFileLimit:
    case ErrorCode::OutOfMemory:
    case ErrorCode::NoLocalPort:
        return EndReason::Limit;
    default:
        return EndReason::Error;
    }
}

/// Of a connection that was established.
EndReason reasonOfBreak(int error)
{
    if (error == 0)
        return EndReason::ClosedByPeer;
    return error == ECONNRESET || error == EPIPE ? EndReason::ResetByPeer
                                                 : reasonOf(errorCodeFromErrno(error));
}

}

Connection::Connection(ConnectionId id, Role role, Transport transport, ConnectionContext& context,
    ConnectionHandler* handler, AfterPeerFin afterPeerFin)
    : m_context(context)
    , m_handler(handler)
    , m_sender(id, transport, context, *this, *this)
    , m_id(id)
    , m_role(role)
    , m_transport(transport)
    , m_afterPeerFin(afterPeerFin)
{
}

Connection::~Connection() = default;

void Connection::adopt(int descriptor)
{
    start(StreamConnector::adopt(descriptor, m_transport, m_context.limits));
}

void Connection::connectTo(const EndpointConfig& config, DatagramSocketOwner& others)
{
    m_connector = std::make_unique<StreamConnector>(config, m_context.limits, others);
    connect(m_connector.get(), &StreamConnector::attempted, this,
        [this](const SocketAddress& local, const SocketAddress& peer, quint64 cookie) {
            m_context.kernel.opened(m_id, cookie);
            m_context.isStateChanged = true;
            emit attempted(local, peer);
        });
    m_connector->start([this](Result<std::unique_ptr<Stream>> stream) {
        if (stream)
            start(*std::move(stream));
        else
            handleConnectFailure(stream.error());
    });
}

void Connection::handleConnectFailure(const Error& error)
{
    m_local = m_connector->lastLocal();
    m_peer = m_connector->lastPeer();
    end(reasonOf(error.code), error);
}

void Connection::dropConnector()
{
    if (m_connector)
        m_connector.release()->deleteLater(); // it may be on the stack
}

void Connection::start(std::unique_ptr<Stream> stream)
{
    dropConnector();
    m_stream = std::move(stream);
    m_stream->setObserver(this);
    m_phase = Phase::Connected;
    m_local = m_stream->local();
    m_peer = m_stream->peer();
    m_socketId = m_stream->socketId();
    m_peerSocketId = m_role == Role::Server ? m_stream->peerSocketId() : 0;
    emit connected();
    if (m_handler)
        m_handler->connectionStarted(*this);
    if (!m_isReading)
        m_stream->setReading(false);
    if (m_phase == Phase::Connected)
        m_sender.start(*m_stream);
}

void Connection::recordConnected()
{
    m_lastPassed = currentTimeNs();
    m_context.kernel.opened(m_id, m_stream->socketCookie(), m_transport);
    m_context.capture.connected(m_id, m_local, m_peer, m_pair, tellState(), m_lastPassed);
    if (isUnix(m_transport))
        recordCredentials();
}

/// Who is at the other end of a Unix domain socket.
void Connection::recordCredentials()
{
    const std::optional<ucred> peer = m_stream->credentials();
    if (!peer)
        return;
    m_context.capture.note(m_id,
        {{Note::peerProcessKey, QString::number(peer->pid)},
            {Note::peerUserKey, userName(peer->uid)},
            {Note::peerProgramKey, processName(peer->pid)}},
        currentTimeNs());
}

/// The kernel's state right after an event of ours, for its record.
TcpState Connection::tellState()
{
    const TcpState state = m_stream->tcpState();
    m_context.kernel.told(m_id, state);
    m_context.isStateChanged = true;
    return state;
}

void Connection::streamReadable()
{
    QByteArray& buffer = m_context.readBuffer;
    const qint64 size = m_stream->read(buffer.data(), buffer.size());
    if (size <= 0)
        return;
    const QByteArrayView bytes(buffer.constData(), size);
    const bool isAnswered = m_handler && m_handler->isAnswering() && !m_isClosing;
    const Cause cause = isAnswered ? m_context.nextReadCause() : Cause {};
    const CauseScope scope(m_context, cause);
    m_context.capture.received(m_id, bytes, currentTimeNs(), cause);
    if (isAnswered)
        m_handler->bytesReceived(*this, bytes);
}

void Connection::messageReceived(QByteArrayView bytes, qint64 sentSize)
{
    if (m_phase != Phase::Connected)
        return;
    const bool isAnswered = m_handler && m_handler->isAnswering() && !m_isClosing;
    const Cause cause = isAnswered ? m_context.nextReadCause() : Cause {};
    const CauseScope scope(m_context, cause);
    m_lastPassed = currentTimeNs();
    m_context.capture.received(m_id, bytes, m_lastPassed, cause, sentSize);
    if (isAnswered)
        m_handler->bytesReceived(*this, bytes);
}

void Connection::messageSent(QByteArrayView bytes, Cause cause)
{
    m_lastPassed = currentTimeNs();
    m_sender.messageSent(bytes, cause);
}

void Connection::messageFailed(QByteArrayView bytes, Cause cause, int error)
{
    m_sender.messageFailed(bytes, cause, errorFromErrno(error, QStringLiteral("send")));
}

void Connection::errorTold(int error)
{
    if (m_phase == Phase::Connected)
        m_context.capture.errorTold(
            m_id, errorFromErrno(error, QStringLiteral("socket")), currentTimeNs());
}

void Connection::messagesLost(qint64 count)
{
    m_context.capture.lost(m_id, count, currentTimeNs());
}

void Connection::descriptorsPassed(int count)
{
    m_descriptors += count;
    m_context.capture.note(
        m_id, {{Note::descriptorsKey, QString::number(m_descriptors)}}, currentTimeNs());
}

void Connection::streamWritable()
{
    m_sender.pump();
}

void Connection::streamFinished()
{
    m_isPeerFinished = true;
    m_context.capture.peerFinished(m_id, tellState(), currentTimeNs());
    if (m_isFinSent)
        end(EndReason::ClosedByUs);
    else if (m_isClosing)
        return; // as soon as all is sent
    else if (m_handler && m_handler->isAnswering())
        m_handler->peerFinished(*this);
    else if (m_afterPeerFin == AfterPeerFin::Close)
        close();
}

void Connection::streamBroken(int error)
{
    if (m_phase == Phase::Ended)
        return;
    drainStream();
    const EndReason reason = reasonOfBreak(error);
    end(reason,
        reason == EndReason::ResetByPeer || error == 0
            ? Error {ErrorCode::None, {}}
            : errorFromErrno(error, QStringLiteral("socket")));
}

// What came before an RST is still in the kernel's queue. Not through the shared buffer: a
// responder may be answering what stands there.
void Connection::drainStream()
{
    QByteArray bytes;
    while (const qint64 unread = m_stream->unreadBytes()) {
        bytes.resize(std::min(unread, m_context.limits.readChunk));
        const qint64 size = m_stream->read(bytes.data(), bytes.size());
        if (size <= 0)
            break;
        m_context.capture.received(m_id, QByteArrayView(bytes).first(size), currentTimeNs());
    }
}

void Connection::answerAfter(std::chrono::milliseconds delay, Answer answer)
{
    m_sender.answerAfter(delay, std::move(answer));
}

void Connection::sendingProgressed()
{
    if (m_deadline && !m_isFinSent)
        m_deadline->start();
}

void Connection::queueDrained()
{
    if (m_handler && m_handler->isAnswering())
        m_handler->queueDrained(*this);
}

void Connection::sendFailed(Cause cause, const Error& error)
{
    if (m_handler)
        m_handler->sendFailed(*this, cause, error);
}

void Connection::allSent(End end)
{
    if (end == End::Reset)
        reset();
    else if (end == End::Close && !m_isClosing)
        close();
    else if (!m_isFinSent)
        sendFin();
}

void Connection::halfClose()
{
    if (isDatagram(m_transport)) // there is nothing that would tell the peer
        return;
    m_sender.setEnd(End::HalfClose);
    waitingChanged();
}

void Connection::close()
{
    if (m_phase == Phase::Ended || m_isClosing)
        return;
    if (m_phase == Phase::Connecting) {
        giveUpConnecting();
        return;
    }
    m_isClosing = true;
    m_isEndOurs |= !m_isPeerFinished;
    setReading(true); // what is unread when the socket goes would make the kernel send an RST
    startDeadline(m_isFinSent ? m_context.limits.closeWait : m_context.limits.drainWait);
    m_sender.dropTimed();
    m_sender.setEnd(End::Close);
    waitingChanged();
}

void Connection::sendFin()
{
    if (isDatagram(m_transport)) {
        end(EndReason::ClosedByUs);
        return;
    }
    m_isFinSent = true;
    m_isEndOurs |= !m_isPeerFinished;
    m_stream->shutdownWriting();
    m_context.capture.finished(m_id, tellState(), currentTimeNs());
    if (m_isPeerFinished)
        end(EndReason::ClosedByPeer);
    else if (m_isClosing)
        startDeadline(m_context.limits.closeWait);
}

void Connection::startDeadline(std::chrono::milliseconds wait)
{
    if (!m_deadline) {
        m_deadline = std::make_unique<QTimer>();
        m_deadline->setSingleShot(true);
        connect(m_deadline.get(), &QTimer::timeout, this, &Connection::handleDeadline);
    }
    m_deadline->start(wait);
}

void Connection::handleDeadline()
{
    giveUp(
        QStringLiteral("the peer took nothing for %1 ms").arg(m_context.limits.drainWait.count()));
}

void Connection::giveUp(const QString& why)
{
    if (m_phase == Phase::Connecting) {
        giveUpConnecting();
    } else if (m_isFinSent) {
        end(EndReason::ClosedByUs);
    } else if (m_phase == Phase::Connected) {
        m_stream->reset();
        end(EndReason::ResetByUs, {ErrorCode::TimedOut, why});
    }
}

void Connection::giveUpConnecting()
{
    m_isEndOurs = true;
    end(EndReason::ClosedByUs,
        {ErrorCode::Canceled, m_connector ? m_connector->attemptsText() : QString()});
}

void Connection::endIdle()
{
    if (m_phase == Phase::Connected)
        end(EndReason::ClosedByUs, {ErrorCode::Canceled, QStringLiteral("idle")});
}

void Connection::reset()
{
    m_isEndOurs = true;
    if (m_phase == Phase::Connected) {
        m_stream->reset();
        end(isDatagram(m_transport) ? EndReason::ClosedByUs : EndReason::ResetByUs);
    } else {
        giveUpConnecting();
    }
}

void Connection::setReading(bool on)
{
    if (m_stream && !m_stream->canPauseReading())
        return;
    if (m_isReading == on || (!on && m_isClosing))
        return;
    m_isReading = on;
    if (m_stream)
        m_stream->setReading(on);
    waitingChanged();
}

/// Whether an end is wanted that has not come.
bool Connection::isEndWanted() const
{
    return m_sender.end() != End::None && (m_isClosing || !m_isFinSent);
}

ConnectionNow Connection::now() const
{
    ConnectionNow now;
    now.connection = m_id;
    now.time = currentTimeNs();
    now.isReadingPaused = !m_isReading;
    now.queuedBytes = m_sender.queuedBytes();
    now.queued = m_sender.queuedSends();
    now.end = isEndWanted() ? m_sender.end() : End::None;
    return now;
}

KernelNow Connection::kernelNow() const
{
    KernelNow now {.connection = m_id, .time = currentTimeNs()};
    if (m_phase != Phase::Connected)
        return now;
    now.state = m_stream->tcpState();
    if (const qint64 unacknowledged = m_stream->unacknowledgedBytes(); unacknowledged >= 0)
        now.acknowledgedBytes = std::max<qint64>(0, m_sender.writtenBytes() - unacknowledged);
    return now;
}

std::optional<InspectedSocket> Connection::inspected() const
{
    if (m_phase != Phase::Connected || m_stream->descriptor() < 0)
        return {};
    const int descriptor = m_stream->descriptor();
    const SocketMemory memory = SocketMemory::of(descriptor);
    const bool isTcp = m_transport == Transport::Tcp;
    const bool isOfDatagrams = isDatagram(m_transport); // SIOCINQ tells of the next one alone
    return InspectedSocket {.connection = m_id,
        .time = currentTimeNs(),
        .unread = isOfDatagrams ? memory.received : quint32(m_stream->unreadBytes()),
        .unacknowledged
        = isTcp ? quint32(std::max<qint64>(0, m_stream->unacknowledgedBytes())) : memory.sent,
        .info = isTcp ? TcpSocket::info(descriptor) : TcpInfo {},
        .options = TcpSocket::options(descriptor, m_transport),
        .drops = memory.drops,
        .receiveBuffer = memory.receiveBuffer,
        .sendBuffer = memory.sendBuffer};
}

Result<> Connection::setOption(SocketOption option, qint64 value)
{
    if (m_phase != Phase::Connected || m_stream->descriptor() < 0)
        return Error {ErrorCode::InvalidArgument, QStringLiteral("the connection has no socket")};
    if (!TcpSocket::hasOption(m_transport, option))
        return Error {
            ErrorCode::InvalidArgument, QStringLiteral("the transport has no such option")};
    return TcpSocket::setOption(m_stream->descriptor(), option, value);
}

// After everything that may change what now() says.
void Connection::waitingChanged()
{
    const bool isWaiting = !m_isReading || isEndWanted() || m_sender.waits();
    if (isWaiting && m_phase != Phase::Ended)
        m_context.waiting.insert(m_id);
    else if (!m_context.waiting.remove(m_id))
        return;
    m_context.isWaitingChanged = true;
}

void Connection::end(EndReason reason, const Error& error)
{
    if (m_phase == Phase::Ended)
        return;
    // After an RST the kernel has thrown away what it would know.
    const bool isKept = m_phase == Phase::Connected
        && (reason == EndReason::ClosedByUs || reason == EndReason::ClosedByPeer);
    const qint64 unacknowledged = isKept ? m_stream->unacknowledgedBytes() : qint64(-1);
    m_phase = Phase::Ended;
    m_context.isStateChanged = true;
    dropConnector();
    if (m_stream)
        m_stream->close();
    if (isKept)
        m_context.kernel.ended(m_id);
    else
        m_context.kernel.forgotten(m_id);
    if (m_deadline)
        m_deadline->stop();
    m_sender.stop();
    waitingChanged();
    m_context.capture.ended(m_id, reason, error, currentTimeNs(), m_local, m_peer, unacknowledged);
    if (m_handler)
        m_handler->connectionEnded(*this);
    emit ended();
}
