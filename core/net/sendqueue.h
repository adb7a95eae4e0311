// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/behavior/answer.h"
#include "core/capture/now.h"
#include "core/net/outgoingfile.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>
#include <vector>

/// What all queues hold together. I/O thread.
struct SendBudget {
    qint64 limit = 0; ///< bytes
    qint64 used = 0; ///< bytes
};

/// All that one connection is to send, and what is to become of it then: bytes and files, which go
/// out in their order as soon as they can; answers and pieces that wait for their time; and the end
/// that is wanted once everything is out. Pure: no socket, no clock, no event loop; times are
/// nanoseconds of the monotonic clock. I/O thread.
///
/// Whoever empties it calls release() for what is due, sends front() as far as it goes, take()s
/// what was sent, brings the piece of a file that wantedFile() asks for, and looks at nextDue() and
/// end() when nothing is left.
class SendQueue
{
public:
    using End = ConnectionNow::End;

    /// A file whose next piece is at the front and not there.
    struct WantedPiece {
        std::shared_ptr<OutgoingFile> file;
        qint64 offset = 0;
    };

    /// `keepsBoundaries`: what is appended goes out as it was appended, whole, and may be empty.
    explicit SendQueue(SendBudget& budget, bool keepsBoundaries = false)
        : m_budget(budget)
        , m_keepsBoundaries(keepsBoundaries)
    {
    }
    ~SendQueue();
    Q_DISABLE_COPY_MOVE(SendQueue)

    /// Bytes that are written together, if they are several things.
    static constexpr qint64 mostTogether = 64 * 1024;

    /// Whether it may hold `bytes` more: itself at most `limit`, and all together the budget's.
    [[nodiscard]] bool hasRoom(qint64 bytes, qint64 limit) const;

    // What is to be sent. Callers have asked hasRoom(); a file takes room for one piece at a time.
    /// The bytes from `offset` on; what is before it stays, so that many queues can share the
    /// bytes.
    void append(const QByteArray& bytes, qint64 offset, Cause cause);
    void appendFile(std::shared_ptr<OutgoingFile> file, Cause cause);
    /// An answer that goes out at `dueNs`, and not before the answers that were appended before it.
    void appendAnswer(qint64 dueNs, Answer answer, Cause cause);
    /// Bytes that go out in pieces: the first at `dueNs`, each other `pauseNs` after the one before
    /// it; not before the pieces that were appended before it.
    void appendPieces(
        qint64 dueNs, qint64 pauseNs, const QByteArray& bytes, qint64 pieceSize, Cause cause);
    /// The connection is to end so once all is sent. What was wanted before gives way to what ends
    /// it more.
    void setEnd(End end) { m_end = std::max(m_end, end); }
    [[nodiscard]] End end() const { return m_end; }
    /// Answers and pieces that wait for their time never go out. Returns their bytes, but for
    /// those of files.
    qint64 dropTimed();
    /// Nothing of this cause goes out any more. Returns the bytes that are dropped.
    qint64 drop(Cause cause);

    /// Moves what is due to the things that go out in their order. Returns the bytes that are
    /// dropped, because they come after an answer that ends the connection.
    qint64 release(qint64 nowNs);
    /// When release() will find something; empty if nothing waits for its time.
    [[nodiscard]] std::optional<qint64> nextDue() const;
    /// The bytes that come next; empty if there are none at hand.
    [[nodiscard]] QByteArrayView front() const;
    /// front() and what comes behind it, as far as it is at hand and not more than mostTogether;
    /// if that is several things, in `buffer`.
    [[nodiscard]] QByteArrayView gathered(QByteArray& buffer) const;
    [[nodiscard]] Cause frontCause() const { return m_items.front().cause; }
    /// The first `bytes` of front() are sent.
    void take(qint64 bytes);
    /// Where boundaries are kept: whether front() is a message that can go out, perhaps an empty
    /// one.
    [[nodiscard]] bool hasMessage() const;
    /// It is dealt with.
    void takeMessage() { removeItem(0); }
    /// The piece without which nothing goes on; none if one is at hand or was asked for already.
    [[nodiscard]] std::optional<WantedPiece> wantedPiece();
    /// A piece that wantedPiece() asked for; nothing if it is no longer wanted. `fileSize`: bytes
    /// of the whole file.
    void bringPiece(const WantedPiece& wanted, const FileChunk& bytes, qint64 fileSize);
    /// The piece cannot be read: what is left of its file is dropped. Returns the bytes that are
    /// not sent, as far as the file's size is known.
    qint64 dropFile(const WantedPiece& wanted);

    /// Nothing is to be sent, now or later.
    [[nodiscard]] bool isEmpty() const
    {
        return m_items.isEmpty() && m_answers.isEmpty() && m_pieces.isEmpty();
    }
    /// Something goes out in its order, or could if it were read.
    [[nodiscard]] bool hasItems() const { return !m_items.isEmpty(); }
    /// Bytes of memory, about.
    [[nodiscard]] qint64 heldBytes() const { return m_held; }
    /// Bytes that are to be sent, of files too, as far as their sizes are known.
    [[nodiscard]] qint64 queuedBytes() const { return m_queued; }
    /// What is queued, by cause, the oldest first: at most ConnectionNow::shownSends.
    [[nodiscard]] std::vector<QueuedSend> queuedSends() const;

private:
    struct Item {
        QByteArray bytes; // empty for a file
        std::shared_ptr<OutgoingFile> file;
        FileChunk piece; // of the file; null if it is not at hand
        qint64 offset = 0; // of the first byte not sent, in `bytes` or in the file
        qint64 fileSize = -1; // -1: not known yet
        Cause cause;
        bool isAskedFor = false; // the piece
    };
    struct Timed {
        qint64 dueNs = 0;
        Answer answer;
        Cause cause;
    };

    void hold(qint64 bytes);
    [[nodiscard]] bool isWanted(const WantedPiece& wanted) const;
    [[nodiscard]] static qint64 sizeOf(const Timed& timed);
    [[nodiscard]] static qint64 unsentOf(const Item& item);
    [[nodiscard]] static QByteArrayView bytesOf(const Item& item);
    void appendTimed(QList<Timed>& lane, Timed timed);
    [[nodiscard]] qint64 release(QList<Timed>& lane, qint64 nowNs);
    void removeItem(qsizetype index);

    SendBudget& m_budget;
    const bool m_keepsBoundaries;
    QList<Item> m_items; // go out in this order
    QList<Timed> m_answers; // in the order in which they may go
    QList<Timed> m_pieces; // likewise
    qint64 m_held = 0; // bytes of memory
    qint64 m_queued = 0; // bytes to be sent
    End m_end = End::None;
};
