// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/transport/epolldispatcher.h"
#include "core/transport/stream.h"

#include <memory>

/// A connected TCP socket.
///
/// A descriptor of its own, on the dispatcher: each notification is one recv(2), so that times and
/// chunks are those of the kernel, and writing goes to the kernel at once; what it does not take
/// stays with the caller. No QAbstractSocket: that closes its descriptor when a read fails, without
/// a word in unbuffered mode, and whoever is given its number next would be taken for this stream.
///
/// Only in a thread whose event dispatcher is an EpollDispatcher.
class TcpStream final : public Stream, private DescriptorWatcher
{
public:
    /// Takes over a connected descriptor.
    explicit TcpStream(int descriptor);
    ~TcpStream() override;
    Q_DISABLE_COPY_MOVE(TcpStream)

    qint64 read(char* buffer, qint64 maxSize) override;
    qint64 write(QByteArrayView bytes) override;
    void setReading(bool on) override;
    void shutdownWriting() override;
    void close() override;
    void reset() override;
    [[nodiscard]] SocketAddress local() const override { return m_local; }
    [[nodiscard]] SocketAddress peer() const override { return m_peer; }
    [[nodiscard]] qint64 unreadBytes() const override;
    [[nodiscard]] qint64 unacknowledgedBytes() const override;
    [[nodiscard]] quint64 socketCookie() const override;
    [[nodiscard]] int descriptor() const override { return m_descriptor; }
    [[nodiscard]] TcpState tcpState() const override;

private:
    Next handleHangup(quint32 events) override;
    void handleReadable() override;
    void handleWritable() override;

    const SocketAddress m_local;
    const SocketAddress m_peer;
    int m_descriptor; // -1 once it is closed
    int m_readError = 0; // errno of a recv(2) that failed, which the next hang-up tells
    bool m_isPeerFinished = false;
    bool m_isWaitingToWrite = false;
};
