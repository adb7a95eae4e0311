// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transport/datagramsocket.h"

/// What passes between one address of ours and one peer by datagrams: one of the streams of a
/// DatagramSocket, which it shares. There is no FIN and no RST: close() forgets the peer, from whom
/// the next datagram makes another stream.
class DatagramStream final : public Stream
{
public:
    DatagramStream(DatagramSocket::Ptr socket, const SocketAddress& local,
        const SocketAddress& peer, std::optional<ucred> sender = {});
    ~DatagramStream() override;
    Q_DISABLE_COPY_MOVE(DatagramStream)

    [[nodiscard]] Transport transport() const override { return m_transport; }
    qint64 read(char*, qint64) override { return 0; }
    qint64 write(QByteArrayView) override { return 0; }
    bool writeMessage(QByteArrayView bytes, Cause cause) override;
    [[nodiscard]] qint64 largestMessage() const override;
    void setReading(bool on) override;
    /// Of a socket that hears this peer alone.
    [[nodiscard]] bool canPauseReading() const override;
    void shutdownWriting() override { }
    void close() override;
    void reset() override { close(); }
    [[nodiscard]] SocketAddress local() const override { return m_local; }
    [[nodiscard]] SocketAddress peer() const override { return m_peer; }
    [[nodiscard]] std::optional<ucred> credentials() const override { return m_sender; }
    [[nodiscard]] qint64 unreadBytes() const override { return 0; }
    [[nodiscard]] qint64 unacknowledgedBytes() const override { return -1; }
    /// Of a socket that has other peers, too, there is none.
    [[nodiscard]] quint64 socketCookie() const override;
    [[nodiscard]] int descriptor() const override;
    [[nodiscard]] TcpState tcpState() const override { return TcpState::Unknown; }

    /// As the system calls of the socket take the peer's address.
    [[nodiscard]] const SystemAddress& target() const { return m_target; }
    /// Which of our addresses what is sent comes from; invalid: the system's choice.
    [[nodiscard]] const SocketAddress& source() const { return m_source; }

    // For the socket
    void tellSent(QByteArrayView bytes, Cause cause, int error) const;
    void tellWritable() const;

private:
    friend class DatagramSocket;

    DatagramSocket::Ptr m_socket; // null after close()
    const Transport m_transport;
    const SocketAddress m_local;
    const SocketAddress m_peer;
    const SocketAddress m_source;
    const SystemAddress m_target;
    const std::optional<ucred> m_sender;
};
