// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/transport/epolldispatcher.h"
#include "core/transport/stream.h"

#include <QAbstractSocket>

#include <memory>

/// A connected TCP socket.
///
/// QTcpSocket's base, used by itself and unbuffered, drives reading: each read notification is one
/// recv(2), so that times and chunks are those of the kernel. FIN and RST come through the
/// dispatcher before Qt sees them, so Qt never reads an end of file and keeps its socket open for
/// answers after the peer's half-close. Writing goes to the kernel at once; what it does not take
/// stays with the caller, and Qt buffers nothing.
///
/// Only in a thread whose event dispatcher is an EpollDispatcher.
class TcpStream final : public QObject, public Stream, private DescriptorWatcher
{
    Q_OBJECT

public:
    /// Takes over a connected descriptor, whatever comes of it. Errors: those of errno.
    [[nodiscard]] static Result<std::unique_ptr<TcpStream>> adopt(int descriptor);
    ~TcpStream() override;

    qint64 read(char* buffer, qint64 maxSize) override;
    qint64 write(QByteArrayView bytes) override;
    void setReading(bool on) override;
    void shutdownWriting() override;
    void close() override;
    void reset() override;
    [[nodiscard]] SocketAddress local() const override { return m_local; }
    [[nodiscard]] SocketAddress peer() const override { return m_peer; }
    [[nodiscard]] qint64 unreadBytes() const override;
    [[nodiscard]] TcpState tcpState() const override;

private:
    TcpStream();

    [[nodiscard]] Result<> takeOver(int descriptor);
    Next handleHangup(quint32 events) override;
    void handleWritable() override;
    void handleReadyRead();
    void handleError();

    QAbstractSocket m_socket; // a QTcpSocket would buffer an adopted descriptor in any open mode
    SocketAddress m_local;
    SocketAddress m_peer;
    int m_descriptor = -1; // -1 once it is closed
    bool m_isPeerFinished = false;
    bool m_isWaitingToWrite = false;
};
