// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transport/epolldispatcher.h"
#include "core/transport/socketcalls.h"
#include "core/transport/streamfilter.h"

#include <QObject>
#include <QSocketNotifier>

#include <cerrno>
#include <sys/socket.h>
#include <unistd.h>

/// One end of a socketpair(2) as a stream: a carrier that is not TCP.
class SocketpairStream final : public Stream, private DescriptorWatcher
{
public:
    /// Owns the descriptor, which does not block.
    explicit SocketpairStream(int descriptor)
        : m_descriptor(descriptor)
        , m_reads(descriptor, QSocketNotifier::Read)
    {
        EpollDispatcher::current()->watch(descriptor, this);
        QObject::connect(&m_reads, &QSocketNotifier::activated, &m_reads, [this] {
            if (observer())
                observer()->streamReadable();
        });
    }
    ~SocketpairStream() override { close(); }

    qint64 read(char* buffer, qint64 maxSize) override
    {
        return std::max<qint64>(::read(m_descriptor, buffer, std::size_t(maxSize)), 0);
    }
    qint64 write(QByteArrayView bytes) override
    {
        const qint64 sent = SocketCalls::send(m_descriptor, bytes);
        if (sent >= 0)
            EpollDispatcher::current()->watchWriting(m_descriptor, sent < bytes.size());
        return sent;
    }
    void setReading(bool on) override { EpollDispatcher::current()->setReading(m_descriptor, on); }
    void shutdownWriting() override { SocketCalls::shutdownWriting(m_descriptor); }
    void close() override
    {
        if (m_descriptor < 0)
            return;
        m_reads.setEnabled(false);
        EpollDispatcher::current()->unwatch(m_descriptor);
        ::close(std::exchange(m_descriptor, -1));
    }
    void reset() override { close(); }
    [[nodiscard]] SocketAddress local() const override { return {}; }
    [[nodiscard]] SocketAddress peer() const override { return {}; }
    [[nodiscard]] qint64 unreadBytes() const override
    {
        return m_descriptor < 0 ? 0 : SocketCalls::unreadBytes(m_descriptor);
    }
    [[nodiscard]] qint64 unacknowledgedBytes() const override { return -1; }
    [[nodiscard]] quint64 socketCookie() const override { return 0; }
    [[nodiscard]] TcpState tcpState() const override { return TcpState::Unknown; }

private:
    Next handleHangup(quint32) override
    {
        if (unreadBytes() > 0)
            return Next::DeliverRead;
        observer()->streamFinished();
        return Next::MuteReads;
    }
    void handleWritable() override { observer()->streamWritable(); }

    int m_descriptor;
    QSocketNotifier m_reads;
};

/// Sends every byte twice, and takes every second byte of what it receives.
class DoublingFilter final : public StreamFilter
{
public:
    using StreamFilter::StreamFilter;

    qint64 read(char* buffer, qint64 maxSize) override
    {
        QByteArray doubled(2 * maxSize, Qt::Uninitialized);
        const qint64 size = below().read(doubled.data(), doubled.size());
        qint64 taken = 0;
        for (qint64 i = 0; i < size; ++i) {
            if (std::exchange(m_isSecond, !m_isSecond))
                buffer[taken++] = doubled[i];
        }
        return taken;
    }
    qint64 write(QByteArrayView bytes) override
    {
        if (!flush())
            return m_owed.isEmpty() ? -1 : 0;
        QByteArray doubled;
        doubled.reserve(2 * bytes.size());
        for (const char byte : bytes)
            doubled.append(2, byte);
        const qint64 sent = below().write(doubled);
        if (sent < 0)
            return -1;
        if (sent % 2 != 0)
            m_owed = doubled.mid(sent, 1);
        return (sent + 1) / 2;
    }

private:
    void streamWritable() override
    {
        if (flush())
            observer()->streamWritable();
    }
    bool flush()
    {
        if (!m_owed.isEmpty() && below().write(m_owed) != 1)
            return false;
        m_owed.clear();
        return true;
    }

    QByteArray m_owed; // the second of a byte whose first is sent
    bool m_isSecond = false; // of a pair that is being read
};
