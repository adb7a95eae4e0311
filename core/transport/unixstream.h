// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transport/ancillary.h"
#include "core/transport/socketstream.h"

/// A connected Unix domain socket of bytes (SOCK_STREAM) or of messages with a connection
/// (SOCK_SEQPACKET), unix(7). Descriptors that the peer passes are counted and closed.
///
/// Nothing tells what the peer has read: there is no acknowledgement. reset() is close(): what the
/// peer had not read stays for it, and what we had not read becomes its ECONNRESET.
class UnixStream final : public SocketStream
{
public:
    /// Takes over a connected descriptor. `longestRead`: bytes that are read of a message, or 0 of
    /// a stream of bytes, which has none.
    UnixStream(int descriptor, Transport transport, qint64 longestRead);

    [[nodiscard]] Transport transport() const override { return m_transport; }
    qint64 read(char* buffer, qint64 maxSize) override;
    bool writeMessage(QByteArrayView bytes, Cause cause) override;
    [[nodiscard]] qint64 largestMessage() const override;
    void reset() override { close(); }
    [[nodiscard]] std::optional<ucred> credentials() const override;
    [[nodiscard]] qint64 unacknowledgedBytes() const override { return -1; }
    [[nodiscard]] quint64 socketId() const override;
    [[nodiscard]] quint64 peerSocketId() const override;
    [[nodiscard]] TcpState tcpState() const override;

private:
    struct Reading {
        qint64 size = 0; // -1 with errno
        qint64 sentSize = 0;
        Ancillary ancillary;
    };

    [[nodiscard]] Reading receive(char* buffer, qint64 maxSize) const;
    bool readMessage();
    Next handleHangup(quint32 events) override;
    void handleReadable() override;

    const Transport m_transport;
    const qint64 m_longestRead;
    int m_readError = 0; // errno of a recvmsg(2) that failed, which the next hang-up tells
    bool m_isPeerFinished = false;
};
