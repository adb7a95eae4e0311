// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/net/connection.h"
#include "core/net/outgoingqueue.h"
#include "core/transport/socketcalls.h"

#include <cerrno>

// The part of Connection that hands bytes to the kernel, and keeps what it does not take yet.

void Connection::send(QByteArrayView bytes)
{
    if (bytes.isEmpty() || m_phase == Phase::Ended)
        return;
    const qint64 queued = m_unsent.size() + (m_queue ? m_queue->heldBytes() : 0);
    if (m_isFinWanted || queued + bytes.size() > m_context.limits.queue)
        m_context.capture.refused(m_id, bytes.size(), currentTimeNs());
    else if (m_queue)
        m_queue->append(bytes);
    else
        write(bytes);
}

Result<> Connection::sendFile(const QString& path)
{
    auto queue = m_queue ? std::move(m_queue) : std::make_unique<OutgoingQueue>();
    const Result<> result = queue->appendFile(path);
    if (!queue->isEmpty())
        m_queue = std::move(queue);
    pump();
    return result;
}

void Connection::write(QByteArrayView bytes)
{
    if (m_phase == Phase::Connecting) {
        m_unsent.append(bytes);
        return;
    }
    // Where the peer has reset the connection, Qt would close the socket, and what is unread there
    // would be lost.
    const qint64 sent = m_unsent.isEmpty() ? SocketCalls::send(descriptor(), bytes) : 0;
    if (sent < 0) {
        handleBreak(errno);
        return;
    }
    if (sent > 0)
        m_context.capture.sent(m_id, bytes.first(sent), currentTimeNs());
    if (sent < bytes.size())
        writeThroughQt(bytes.sliced(sent));
}

// What the kernel does not take now, Qt hands to it later.
void Connection::writeThroughQt(QByteArrayView bytes)
{
    const qint64 queuedBefore = m_socket.bytesToWrite();
    if (m_socket.write(bytes.data(), bytes.size()) < 0) {
        handleError();
        return;
    }
    const qint64 queuedNow = m_socket.bytesToWrite() - queuedBefore;
    const qint64 written = bytes.size() - queuedNow;
    if (written > 0)
        m_context.capture.sent(m_id, bytes.first(written), currentTimeNs());
    if (queuedNow > 0)
        m_unsent.append(bytes.last(queuedNow));
}

void Connection::handleBytesWritten(qint64 size)
{
    m_context.capture.sent(m_id, QByteArrayView(m_unsent).first(size), currentTimeNs());
    m_unsent.remove(0, size);
    pump();
    releaseAnswers();
    resumeReading();
    finishIfDrained();
}

// Moves what waits behind a file to the socket, as far as the low-water mark lets it.
void Connection::pump()
{
    while (m_queue && m_phase == Phase::Connected
        && m_unsent.size() < m_context.limits.queueLowWater) {
        const QByteArray bytes = m_queue->take(m_context.limits.readChunk);
        if (m_queue->isEmpty())
            m_queue.reset();
        if (!bytes.isEmpty())
            write(bytes);
    }
}

bool Connection::hasUnsent() const
{
    return !m_unsent.isEmpty() || m_queue;
}

void Connection::finishIfDrained()
{
    if (m_phase != Phase::Connected || hasUnsent())
        return;
    if (m_isResetWanted)
        reset();
    else if (m_isFinWanted && !m_isFinSent)
        sendFin();
}
