// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/connectioncontext.h"
#include "core/transport/stream.h"

#include <QObject>

#include <memory>

class QTimer;

/// Is told how a connection's sending goes. I/O thread.
class SenderOwner
{
public:
    virtual ~SenderOwner() = default;

    /// The stream is broken, for the reason that this errno names.
    virtual void sendingBroke(int error) = 0;
    /// The kernel took something of what was queued.
    virtual void sendingProgressed() = 0;
    /// What is queued has fallen below Limits::queueLowWater, after it had reached
    /// Limits::queueHighWater.
    virtual void queueDrained() = 0;
    /// All is sent, and this end is wanted.
    virtual void allSent(ConnectionNow::End end) = 0;
    /// What Sender::waits() says may have changed.
    virtual void waitingChanged() = 0;
    /// Something that was to be sent could not be: a file that cannot be read, whose rest is
    /// dropped; a message that is too large (MessageTooLarge), or that the system refused.
    virtual void sendFailed(Cause cause, const Error& error) = 0;
};

/// Sends what a connection is to send: at once as far as the kernel takes it, the rest through a
/// queue, each piece at its time, files as their pieces are read. Tells the capture of what went
/// out, of what limits refused, and of what was dropped. I/O thread.
class Sender
{
public:
    using End = SendQueue::End;

    /// `owner` is `object` too, whose life bounds this object's.
    Sender(ConnectionId id, Transport transport, ConnectionContext& context, SenderOwner& owner,
        QObject& object);
    ~Sender();
    Q_DISABLE_COPY_MOVE(Sender)

    /// Goes out through `stream` from now on; what came before has waited.
    void start(Stream& stream);
    /// Nothing goes out any more; what is queued is dropped, and counted.
    void stop();

    // What is to be sent, because of the context's cause. What a limit does not allow, or comes
    // when an end is wanted, is refused as a whole, and counted.
    void send(QByteArrayView bytes);
    void sendShared(const QByteArray& bytes);
    /// The same, at the end of this round of the event loop (SendRound).
    void sendInRound(const QByteArray& bytes);
    void sendPieces(const QByteArray& bytes, qint64 pieceSize, std::chrono::milliseconds pause);
    void sendFile(std::shared_ptr<OutgoingFile> file);
    void answerAfter(std::chrono::milliseconds delay, Answer answer);

    /// What is queued because of `cause` is dropped, and counted.
    void cancel(Cause cause);
    /// What waits for its time is dropped, and counted.
    void dropTimed();
    /// allSent() follows, perhaps within the call.
    void setEnd(End end);
    [[nodiscard]] End end() const { return m_queue ? m_queue->end() : End::None; }
    /// Sends on, when the stream takes bytes again.
    void pump();
    /// Sends what sendInRound() holds back.
    void flush();

    // Where the transport keeps boundaries: what came of a message (StreamObserver)
    void messageSent(QByteArrayView bytes, Cause cause);
    void messageFailed(QByteArrayView bytes, Cause cause, const Error& error);

    /// Bytes that the stream has taken.
    [[nodiscard]] qint64 writtenBytes() const { return m_writtenBytes; }
    /// Whether anything is queued.
    [[nodiscard]] bool waits() const { return m_queue && !m_queue->isEmpty(); }
    [[nodiscard]] qint64 heldBytes() const { return m_queue ? m_queue->heldBytes() : 0; }
    [[nodiscard]] qint64 queuedBytes() const { return m_queue ? m_queue->queuedBytes() : 0; }
    [[nodiscard]] std::vector<QueuedSend> queuedSends() const;

private:
    [[nodiscard]] bool takes(qint64 bytes);
    template<typename Append>
    void sendOrQueue(QByteArrayView bytes, Append append);
    [[nodiscard]] bool writeMessage(QByteArrayView bytes, Cause cause);
    void emptyMessages();
    [[nodiscard]] qint64 write(QByteArrayView bytes, Cause cause);
    [[nodiscard]] bool writeQueued();
    void tellIfBroken();
    void empty();
    void askForPiece();
    void handlePiece(
        const SendQueue::WantedPiece& wanted, Cause cause, const Result<FileReader::Piece>& piece);
    void startTimer();
    void noteQueued();
    void tellDrained();
    void recordDropped(qint64 bytes);

    const ConnectionId m_id;
    const bool m_keepsBoundaries;
    ConnectionContext& m_context;
    SenderOwner& m_owner;
    QObject& m_object;
    Stream* m_stream = nullptr; // null before start() and after stop()
    std::unique_ptr<SendQueue> m_queue; // made when something is sent
    std::unique_ptr<QTimer> m_timer; // for what waits for its time
    qint64 m_writtenBytes = 0;
    int m_brokenBy = 0; // errno, until the owner knows
    bool m_isFull = false; // the queue reached the high-water mark, and has not drained since
    bool m_isEmptying = false;
    bool m_isInRound = false; // SendRound has it
    bool m_isStopped = false;
};
