// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/sender.h"

#include "core/base/clock.h"

#include <QPointer>
#include <QScopedValueRollback>
#include <QTimer>

#include <cerrno>

Sender::Sender(ConnectionId id, Transport transport, ConnectionContext& context, SenderOwner& owner,
    QObject& object)
    : m_id(id)
    , m_keepsBoundaries(keepsBoundaries(transport))
    , m_context(context)
    , m_owner(owner)
    , m_object(object)
{
}

Sender::~Sender()
{
    if (m_isInRound)
        m_context.round.remove(*this);
}

void Sender::start(Stream& stream)
{
    m_stream = &stream;
    pump();
}

void Sender::stop()
{
    m_isStopped = true;
    m_stream = nullptr;
    if (m_timer)
        m_timer->stop();
    recordDropped(queuedBytes());
}

/// Whether bytes can be sent or queued; if not, they are counted as refused.
bool Sender::takes(qint64 bytes)
{
    if (m_isStopped)
        return false;
    if (!m_queue)
        m_queue = std::make_unique<SendQueue>(m_context.budget, m_keepsBoundaries);
    if (m_queue->end() == End::None && m_queue->hasRoom(bytes, m_context.limits.queue))
        return true;
    if (bytes > 0)
        m_context.capture.refused(m_id, bytes, m_context.cause, currentTimeNs());
    return false;
}

/// What cannot go out at once is given to `append(sent)`, from the byte `sent` on.
template<typename Append>
void Sender::sendOrQueue(QByteArrayView bytes, Append append)
{
    if ((bytes.isEmpty() && !m_keepsBoundaries) || !takes(bytes.size()))
        return;
    const bool goesAtOnce = m_stream && !m_queue->hasItems();
    qint64 sent = 0;
    if (goesAtOnce && m_keepsBoundaries) {
        if (writeMessage(bytes, m_context.cause))
            return;
    } else if (goesAtOnce) {
        sent = write(bytes, m_context.cause);
        if (sent == bytes.size())
            return;
    }
    append(sent);
    noteQueued();
    tellIfBroken();
}

void Sender::send(QByteArrayView bytes)
{
    sendOrQueue(bytes, [&](qint64 sent) {
        m_queue->append(bytes.sliced(sent).toByteArray(), 0, m_context.cause);
    });
}

void Sender::sendShared(const QByteArray& bytes)
{
    sendOrQueue(bytes, [&](qint64 sent) { m_queue->append(bytes, sent, m_context.cause); });
}

void Sender::sendInRound(const QByteArray& bytes)
{
    if (m_keepsBoundaries) {
        sendShared(bytes);
        return;
    }
    if (bytes.isEmpty() || !takes(bytes.size()))
        return;
    m_queue->append(bytes, 0, m_context.cause);
    if (m_queue->heldBytes() >= SendQueue::mostTogether)
        flush();
    else if (!std::exchange(m_isInRound, true))
        m_context.round.add(*this);
}

void Sender::flush()
{
    if (std::exchange(m_isInRound, false))
        m_context.round.remove(*this);
    pump();
}

void Sender::sendPieces(const QByteArray& bytes, qint64 pieceSize, std::chrono::milliseconds pause)
{
    if (bytes.isEmpty() || !takes(bytes.size()))
        return;
    m_queue->appendPieces(monotonicTimeNs(), std::chrono::nanoseconds(pause).count(), bytes,
        pieceSize, m_context.cause);
    pump();
}

void Sender::sendFile(std::shared_ptr<OutgoingFile> file)
{
    if (!takes(0))
        return;
    m_queue->appendFile(std::move(file), m_context.cause);
    pump();
}

void Sender::answerAfter(std::chrono::milliseconds delay, Answer answer)
{
    if (m_isStopped)
        return;
    if (!takes(answer.bytes.size()))
        answer.bytes.clear();
    m_queue->appendAnswer(monotonicTimeNs() + std::chrono::nanoseconds(delay).count(),
        std::move(answer), m_context.cause);
    pump();
}

void Sender::cancel(Cause cause)
{
    if (!m_queue)
        return;
    recordDropped(m_queue->drop(cause));
    pump();
}

void Sender::dropTimed()
{
    if (m_queue)
        recordDropped(m_queue->dropTimed());
}

void Sender::setEnd(End end)
{
    if (m_isStopped)
        return;
    if (!m_queue)
        m_queue = std::make_unique<SendQueue>(m_context.budget, m_keepsBoundaries);
    m_queue->setEnd(end);
    pump();
}

/// Returns how many bytes the stream took. If it is broken, none: the caller tells of it once the
/// bytes are where they are counted.
qint64 Sender::write(QByteArrayView bytes, Cause cause)
{
    const qint64 sent = m_stream->write(bytes);
    if (sent < 0) {
        m_brokenBy = errno;
        return 0;
    }
    if (sent > 0)
        m_context.capture.sent(m_id, bytes.first(sent), currentTimeNs(), cause);
    m_writtenBytes += sent;
    return sent;
}

/// Whether it is dealt with; what came of it was told, or will be.
bool Sender::writeMessage(QByteArrayView bytes, Cause cause)
{
    const qint64 largest = m_stream->largestMessage();
    if (bytes.size() <= largest)
        return m_stream->writeMessage(bytes, cause);
    messageFailed(bytes, cause, {ErrorCode::MessageTooLarge, QString::number(largest)});
    return true;
}

void Sender::messageSent(QByteArrayView bytes, Cause cause)
{
    m_writtenBytes += bytes.size();
    m_context.capture.sent(m_id, bytes, currentTimeNs(), cause);
}

void Sender::messageFailed(QByteArrayView bytes, Cause cause, const Error& error)
{
    m_context.capture.refused(m_id, bytes.size(), cause, currentTimeNs());
    m_context.capture.errorTold(m_id, error, currentTimeNs());
    m_owner.sendFailed(cause, error);
}

void Sender::emptyMessages()
{
    while (!m_isStopped && m_queue->hasMessage()) {
        if (!writeMessage(m_queue->front(), m_queue->frontCause()))
            return;
        m_queue->takeMessage();
        m_owner.sendingProgressed();
    }
}

void Sender::tellIfBroken()
{
    if (const int error = std::exchange(m_brokenBy, 0))
        m_owner.sendingBroke(error);
}

// Its owner may be told something, and send more, or stop.
void Sender::pump()
{
    if (!m_queue || !m_stream || m_isEmptying)
        return;
    m_isFull = m_isFull || heldBytes() >= m_context.limits.queueHighWater;
    empty();
    tellIfBroken();
    if (m_isStopped)
        return;
    askForPiece();
    startTimer();
    noteQueued();
    tellDrained();
    if (!m_isStopped && m_queue->isEmpty() && m_queue->end() != End::None)
        m_owner.allSent(m_queue->end());
}

void Sender::empty()
{
    const QScopedValueRollback emptying(m_isEmptying, true);
    recordDropped(m_queue->release(monotonicTimeNs()));
    if (m_keepsBoundaries) {
        emptyMessages();
        return;
    }
    while (!m_isStopped && !m_queue->front().isEmpty()) {
        if (!writeQueued())
            return;
    }
}

/// Writes what comes next, small things together; false if the stream did not take all of it. Each
/// is told to the capture with its own cause.
bool Sender::writeQueued()
{
    const QByteArrayView bytes = m_queue->gathered(m_context.writeBuffer);
    const qint64 sent = m_stream->write(bytes);
    if (sent < 0)
        m_brokenBy = errno;
    if (sent <= 0)
        return false;
    const qint64 now = currentTimeNs();
    for (qint64 left = sent; left > 0;) {
        const QByteArrayView front = m_queue->front();
        const qint64 size = std::min<qint64>(left, front.size());
        m_context.capture.sent(m_id, front.first(size), now, m_queue->frontCause());
        m_queue->take(size);
        left -= size;
    }
    m_writtenBytes += sent;
    m_owner.sendingProgressed();
    return sent == bytes.size();
}

void Sender::askForPiece()
{
    const std::optional<SendQueue::WantedPiece> wanted = m_queue->wantedPiece();
    if (!wanted)
        return;
    m_context.files.read(wanted->file, wanted->offset,
        [this, object = QPointer(&m_object), wanted = *wanted, cause = m_queue->frontCause()](
            const Result<FileReader::Piece>& piece) {
            if (object)
                handlePiece(wanted, cause, piece);
        });
}

void Sender::handlePiece(
    const SendQueue::WantedPiece& wanted, Cause cause, const Result<FileReader::Piece>& piece)
{
    if (m_isStopped)
        return;
    if (piece && m_keepsBoundaries && piece->fileSize > piece->bytes->size()) {
        // A message goes out whole, and a file is read in pieces.
        m_context.capture.refused(m_id, piece->fileSize, cause, currentTimeNs());
        [[maybe_unused]] const qint64 dropped = m_queue->dropFile(wanted);
        const qint64 fits = std::min(m_stream->largestMessage(), OutgoingFile::chunkSize);
        m_owner.sendFailed(cause, {ErrorCode::MessageTooLarge, QString::number(fits)});
    } else if (piece) {
        m_queue->bringPiece(wanted, piece->bytes, piece->fileSize);
    } else {
        recordDropped(m_queue->dropFile(wanted));
        m_owner.sendFailed(cause, piece.error());
    }
    pump();
}

void Sender::startTimer()
{
    const std::optional<qint64> due = m_queue->nextDue();
    if (!due)
        return;
    if (!m_timer) {
        m_timer = std::make_unique<QTimer>();
        m_timer->setSingleShot(true);
        m_timer->setTimerType(Qt::PreciseTimer);
        QObject::connect(m_timer.get(), &QTimer::timeout, &m_object, [this] { pump(); });
    }
    const std::chrono::nanoseconds left(*due - monotonicTimeNs());
    m_timer->start(std::max(std::chrono::ceil<std::chrono::milliseconds>(left), {}));
}

void Sender::noteQueued()
{
    m_isFull = m_isFull || heldBytes() >= m_context.limits.queueHighWater;
    m_owner.waitingChanged();
}

void Sender::tellDrained()
{
    if (!m_isFull || heldBytes() >= m_context.limits.queueLowWater)
        return;
    m_isFull = false;
    m_owner.queueDrained();
}

std::vector<QueuedSend> Sender::queuedSends() const
{
    return m_queue ? m_queue->queuedSends() : std::vector<QueuedSend>();
}

void Sender::recordDropped(qint64 bytes)
{
    if (bytes > 0)
        m_context.capture.dropped(m_id, bytes, currentTimeNs());
}
