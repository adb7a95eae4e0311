// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/datagramoutbox.h"

#include "core/transport/datagrambatch.h"
#include "core/transport/datagramstream.h"

#include <algorithm>
#include <cerrno>

namespace {
/// A Unix datagram socket whose peer has its queue full is not told when that has room.
constexpr std::chrono::milliseconds retryInterval {5};
}

DatagramOutbox::DatagramOutbox()
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryInterval);
    QObject::connect(&m_retry, &QTimer::timeout, &m_retry, [this] { tellWaiting(); });
}

bool DatagramOutbox::send(DatagramStream& stream, QByteArrayView bytes, Cause cause)
{
    if (m_socket.family == AF_UNIX)
        return sendNow(stream, bytes, cause);
    if (m_isFull) {
        m_waiting.push_back(&stream);
        return false;
    }
    m_taken.push_back({&stream, cause, std::size_t(m_bytes.size()), std::size_t(bytes.size())});
    m_bytes += bytes;
    if (!m_isBatching || m_taken.size() >= DatagramBatch::most)
        flush();
    return true;
}

bool DatagramOutbox::sendNow(DatagramStream& stream, QByteArrayView bytes, Cause cause)
{
    const SystemAddress& target = stream.target();
    ssize_t sent = 0;
    do {
        sent = ::sendto(m_socket.descriptor, bytes.data(), std::size_t(bytes.size()), MSG_NOSIGNAL,
            m_socket.isConnected ? nullptr : target.data(),
            m_socket.isConnected ? 0 : target.size());
    } while (sent < 0 && errno == EINTR);
    const int error = sent < 0 ? errno : 0;
    if (error == EAGAIN) {
        m_waiting.push_back(&stream);
        if (!m_retry.isActive())
            m_retry.start();
        return false;
    }
    stream.tellSent(bytes, cause, error);
    return true;
}

void DatagramOutbox::setBatching(bool on)
{
    m_isBatching = on;
    if (!on)
        flush();
}

void DatagramOutbox::flush()
{
    std::size_t done = 0;
    while (done < m_taken.size()) {
        const std::size_t sent = flushSome(done);
        if (sent == 0)
            break;
        done += sent;
    }
    const bool isLeft = done < m_taken.size();
    if (isLeft) {
        m_taken.erase(m_taken.begin(), m_taken.begin() + std::ptrdiff_t(done));
    } else {
        m_taken.clear();
        m_bytes.resize(0);
    }
    if (std::exchange(m_isFull, isLeft) != isLeft)
        m_socket.watchWriting(isLeft);
}

/// Returns how many are dealt with; 0 if the kernel takes none now.
std::size_t DatagramOutbox::flushSome(std::size_t first)
{
    const std::size_t count = std::min(m_taken.size() - first, std::size_t(DatagramBatch::most));
    OutgoingBatch batch;
    for (std::size_t i = first; i < first + count; ++i) {
        const Outgoing& each = m_taken[i];
        if (each.stream)
            batch.add(bytesOf(each), m_socket.isConnected ? nullptr : &each.stream->target(),
                each.stream->source(), m_socket.family);
        else if (i == first)
            return 1;
        else
            break;
    }
    int sent = batch.send(m_socket.descriptor);
    if (sent < 0 && errno != EAGAIN) { // that of an earlier one is told once, to whoever asks
        m_socket.readErrors();
        sent = batch.send(m_socket.descriptor);
    }
    if (sent < 0 && errno == EAGAIN)
        return 0;
    const int error = sent < 0 ? errno : 0;
    const std::size_t told = sent < 0 ? 1 : std::size_t(sent);
    for (std::size_t i = first; i < first + told; ++i)
        tellSent(m_taken[i], error);
    return told;
}

QByteArrayView DatagramOutbox::bytesOf(const Outgoing& datagram) const
{
    return QByteArrayView(m_bytes).sliced(qsizetype(datagram.start), qsizetype(datagram.size));
}

void DatagramOutbox::tellSent(const Outgoing& datagram, int error) const
{
    if (datagram.stream)
        datagram.stream->tellSent(bytesOf(datagram), datagram.cause, error);
}

void DatagramOutbox::socketWritable()
{
    flush();
    if (!m_isFull)
        tellWaiting();
}

// Each of them may be forgotten meanwhile, or wait again.
void DatagramOutbox::tellWaiting()
{
    for (std::size_t left = m_waiting.size(); left > 0 && !m_waiting.empty(); --left) {
        DatagramStream* const stream = m_waiting.front();
        m_waiting.erase(m_waiting.begin());
        stream->tellWritable();
    }
}

void DatagramOutbox::forget(DatagramStream& stream)
{
    flush();
    for (Outgoing& datagram : m_taken) {
        if (datagram.stream == &stream) {
            tellSent(datagram, ECANCELED);
            datagram.stream = nullptr;
        }
    }
    std::erase(m_waiting, &stream);
}
