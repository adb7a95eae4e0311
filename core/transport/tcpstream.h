// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transport/socketstream.h"

/// A connected TCP socket.
///
/// A descriptor of its own, on the dispatcher: each notification is one recv(2), so that times and
/// chunks are those of the kernel, and writing goes to the kernel at once; what it does not take
/// stays with the caller. No QAbstractSocket: that closes its descriptor when a read fails, without
/// a word in unbuffered mode, and whoever is given its number next would be taken for this stream.
class TcpStream final : public SocketStream
{
public:
    /// Takes over a connected descriptor.
    explicit TcpStream(int descriptor);

    qint64 read(char* buffer, qint64 maxSize) override;
    void reset() override;
    [[nodiscard]] qint64 unacknowledgedBytes() const override;
    [[nodiscard]] TcpState tcpState() const override;

private:
    Next handleHangup(quint32 events) override;

    int m_readError = 0; // errno of a recv(2) that failed, which the next hang-up tells
    bool m_isPeerFinished = false;
};
