// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/sendqueue.h"

#include <algorithm>
#include <utility>

namespace {
/// Small sends of one cause share an item up to this size, so that many of them cost no more than
/// their bytes.
constexpr qsizetype joinedSize = 64 * 1024;
}

SendQueue::~SendQueue()
{
    hold(-m_held);
}

void SendQueue::hold(qint64 bytes)
{
    m_held += bytes;
    m_budget.used += bytes;
}

bool SendQueue::hasRoom(qint64 bytes, qint64 limit) const
{
    return m_held + bytes <= limit && m_budget.used + bytes <= m_budget.limit;
}

void SendQueue::append(const QByteArray& bytes, qint64 offset, Cause cause)
{
    const qint64 size = bytes.size() - offset;
    if (size == 0 && !m_keepsBoundaries)
        return;
    Item* const last = m_items.isEmpty() || m_keepsBoundaries ? nullptr : &m_items.last();
    if (last && !last->file && last->cause == cause && last->bytes.size() + size <= joinedSize) {
        last->bytes += QByteArrayView(bytes).sliced(offset);
        hold(size);
    } else {
        m_items.append({.bytes = bytes, .file = {}, .piece = {}, .offset = offset, .cause = cause});
        hold(qint64(sizeof(Item)) + bytes.size());
    }
    m_queued += size;
}

void SendQueue::appendFile(std::shared_ptr<OutgoingFile> file, Cause cause)
{
    m_items.append({.bytes = {}, .file = std::move(file), .piece = {}, .cause = cause});
    hold(sizeof(Item));
}

void SendQueue::appendAnswer(qint64 dueNs, Answer answer, Cause cause)
{
    appendTimed(m_answers, {dueNs, std::move(answer), cause});
}

void SendQueue::appendPieces(
    qint64 dueNs, qint64 pauseNs, const QByteArray& bytes, qint64 pieceSize, Cause cause)
{
    for (qint64 at = 0; at < bytes.size(); at += pieceSize, dueNs += pauseNs) {
        Answer piece;
        piece.bytes = bytes.mid(at, pieceSize);
        appendTimed(m_pieces, {dueNs, std::move(piece), cause});
    }
}

qint64 SendQueue::sizeOf(const Timed& timed)
{
    return qint64(sizeof(Timed)) + timed.answer.bytes.size();
}

void SendQueue::appendTimed(QList<Timed>& lane, Timed timed)
{
    hold(sizeOf(timed));
    m_queued += timed.answer.bytes.size();
    lane.append(std::move(timed));
}

qint64 SendQueue::dropTimed()
{
    const qint64 queued = m_queued;
    for (QList<Timed>* lane : {&m_answers, &m_pieces}) {
        for (const Timed& timed : std::as_const(*lane)) {
            hold(-sizeOf(timed));
            m_queued -= timed.answer.bytes.size();
        }
        lane->clear();
    }
    return queued - m_queued;
}

qint64 SendQueue::drop(Cause cause)
{
    const qint64 queued = m_queued;
    for (qsizetype index = m_items.size() - 1; index >= 0; --index) {
        if (m_items[index].cause == cause)
            removeItem(index);
    }
    for (QList<Timed>* lane : {&m_answers, &m_pieces}) {
        lane->removeIf([&](const Timed& timed) {
            if (timed.cause != cause)
                return false;
            m_queued -= timed.answer.bytes.size();
            hold(-sizeOf(timed));
            return true;
        });
    }
    return queued - m_queued;
}

qint64 SendQueue::release(qint64 nowNs)
{
    return release(m_answers, nowNs) + release(m_pieces, nowNs);
}

qint64 SendQueue::release(QList<Timed>& lane, qint64 nowNs)
{
    while (!lane.isEmpty() && lane.first().dueNs <= nowNs) {
        const Timed timed = lane.takeFirst();
        hold(-sizeOf(timed));
        m_queued -= timed.answer.bytes.size();
        if (timed.answer.file.isEmpty() && !timed.answer.bytes.isEmpty())
            append(timed.answer.bytes, 0, timed.cause);
        else if (!timed.answer.file.isEmpty())
            appendFile(std::make_shared<OutgoingFile>(timed.answer.file), timed.cause);
        if (timed.answer.then == AfterAnswer::GoOn)
            continue;
        setEnd(timed.answer.then == AfterAnswer::Close ? End::Close : End::Reset);
        return dropTimed();
    }
    return 0;
}

std::optional<qint64> SendQueue::nextDue() const
{
    std::optional<qint64> due;
    for (const QList<Timed>* lane : {&m_answers, &m_pieces}) {
        if (!lane->isEmpty())
            due = std::min(due.value_or(lane->first().dueNs), lane->first().dueNs);
    }
    return due;
}

QByteArrayView SendQueue::bytesOf(const Item& item)
{
    if (!item.file)
        return QByteArrayView(item.bytes).sliced(item.offset);
    return item.piece ? QByteArrayView(*item.piece).sliced(item.offset % OutgoingFile::chunkSize)
                      : QByteArrayView();
}

QByteArrayView SendQueue::front() const
{
    return m_items.isEmpty() ? QByteArrayView() : bytesOf(m_items.first());
}

QByteArrayView SendQueue::gathered(QByteArray& buffer) const
{
    if (m_items.size() < 2 || front().size() + bytesOf(m_items.at(1)).size() > mostTogether)
        return front();
    buffer.clear();
    buffer.reserve(mostTogether);
    for (const Item& item : m_items) {
        const QByteArrayView bytes = bytesOf(item);
        if (bytes.isEmpty() || buffer.size() + bytes.size() > mostTogether)
            break;
        buffer.append(bytes);
        if (item.file) // the rest of it may not be at hand
            break;
    }
    return buffer;
}

void SendQueue::take(qint64 bytes)
{
    Item& item = m_items.first();
    const bool isAll = bytes == bytesOf(item).size();
    item.offset += bytes;
    m_queued -= bytes;
    if (!isAll)
        return;
    if (!item.file || item.offset == item.fileSize) {
        removeItem(0);
        return;
    }
    hold(-item.piece->size());
    item.piece.reset();
    item.isAskedFor = false;
}

bool SendQueue::hasMessage() const
{
    return !m_items.isEmpty() && (!m_items.first().file || m_items.first().piece);
}

std::optional<SendQueue::WantedPiece> SendQueue::wantedPiece()
{
    if (m_items.isEmpty())
        return {};
    Item& item = m_items.first();
    if (!item.file || item.piece || std::exchange(item.isAskedFor, true))
        return {};
    return WantedPiece {item.file, item.offset};
}

bool SendQueue::isWanted(const WantedPiece& wanted) const
{
    return !m_items.isEmpty() && m_items.first().isAskedFor && m_items.first().file == wanted.file
        && m_items.first().offset == wanted.offset;
}

void SendQueue::bringPiece(const WantedPiece& wanted, const FileChunk& bytes, qint64 fileSize)
{
    if (!isWanted(wanted)) // dropped meanwhile
        return;
    Item& item = m_items.first();
    if (item.fileSize < 0) {
        item.fileSize = fileSize;
        m_queued += fileSize;
    }
    if (bytes->isEmpty()) {
        removeItem(0);
        return;
    }
    item.piece = bytes;
    hold(bytes->size());
}

qint64 SendQueue::dropFile(const WantedPiece& wanted)
{
    if (!isWanted(wanted))
        return 0;
    const qint64 unsent = unsentOf(m_items.first());
    removeItem(0);
    return unsent;
}

qint64 SendQueue::unsentOf(const Item& item)
{
    const qint64 size = item.file ? std::max(item.fileSize, item.offset) : item.bytes.size();
    return size - item.offset;
}

void SendQueue::removeItem(qsizetype index)
{
    const Item item = m_items.takeAt(index);
    m_queued -= unsentOf(item);
    hold(-qint64(sizeof(Item)) - (item.piece ? item.piece->size() : item.bytes.size()));
}

std::vector<QueuedSend> SendQueue::queuedSends() const
{
    std::vector<QueuedSend> sends;
    const auto add = [&sends](Cause cause, qint64 size, QByteArrayView bytes) {
        if (sends.empty() || sends.back().cause != cause) {
            if (sends.size() == ConnectionNow::shownSends)
                return false;
            sends.push_back({cause, 0, {}});
        }
        QueuedSend& send = sends.back();
        send.bytes += size;
        send.start
            += bytes.first(std::min(bytes.size(), QueuedSend::shownBytes - send.start.size()));
        return true;
    };
    for (const Item& item : m_items) {
        if (!add(item.cause, unsentOf(item), bytesOf(item)))
            return sends;
    }
    for (const QList<Timed>* lane : {&m_answers, &m_pieces}) {
        for (const Timed& timed : *lane) {
            if (!add(timed.cause, timed.answer.bytes.size(), timed.answer.bytes))
                return sends;
        }
    }
    return sends;
}
