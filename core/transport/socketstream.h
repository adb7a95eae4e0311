// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transport/epolldispatcher.h"
#include "core/transport/stream.h"

/// A connected socket with a descriptor of its own on the dispatcher, which it owns: what TcpStream
/// and UnixStream share.
///
/// Only in a thread whose event dispatcher is an EpollDispatcher.
class SocketStream : public Stream, protected DescriptorWatcher
{
public:
    ~SocketStream() override;
    Q_DISABLE_COPY_MOVE(SocketStream)

    qint64 write(QByteArrayView bytes) override;
    void setReading(bool on) override;
    void shutdownWriting() override;
    void close() override;
    [[nodiscard]] SocketAddress local() const override { return m_local; }
    [[nodiscard]] SocketAddress peer() const override { return m_peer; }
    [[nodiscard]] qint64 unreadBytes() const override;
    [[nodiscard]] quint64 socketCookie() const override;
    [[nodiscard]] int descriptor() const override { return m_descriptor; }

protected:
    /// Takes over a connected descriptor, and is told when it can be read.
    explicit SocketStream(int descriptor);

    void waitToWrite(bool on);
    void handleReadable() override;
    void handleWritable() override;

private:
    const SocketAddress m_local;
    const SocketAddress m_peer;
    int m_descriptor; // -1 once it is closed
    bool m_isWaitingToWrite = false;
};
