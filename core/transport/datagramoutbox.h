// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QByteArray>
#include <QTimer>

#include <functional>
#include <vector>

class DatagramStream;

/// Datagrams that a DatagramSocket is to send: those of UDP go out together where many answer at
/// once (sendmmsg(2)), those of the Unix domain each by itself, since there each peer has a queue
/// that may be full. What came of each is told to its stream. I/O thread.
class DatagramOutbox
{
public:
    /// `canBeWritten(bool)` asks to be told by socketWritable(), or no longer; `readErrors()` takes
    /// those that came back for earlier datagrams, which a send would be told of.
    struct Socket {
        int descriptor = -1;
        int family = 0; ///< AF_INET, AF_INET6, AF_UNIX
        bool isConnected = false;
        std::function<void(bool)> watchWriting;
        std::function<void()> readErrors;
    };

    DatagramOutbox();
    Q_DISABLE_COPY_MOVE(DatagramOutbox)

    void setSocket(Socket socket) { m_socket = std::move(socket); }

    /// Takes a datagram, or not: then streamWritable() follows.
    [[nodiscard]] bool send(DatagramStream& stream, QByteArrayView bytes, Cause cause);
    /// While on, what is taken waits for flush().
    void setBatching(bool on);
    /// Sends what was taken, as far as the kernel takes it now.
    void flush();
    void socketWritable();
    /// The stream goes; what it still has here is told as failed.
    void forget(DatagramStream& stream);
    void stop() { m_retry.stop(); }

private:
    /// A datagram that was taken to be sent.
    struct Outgoing {
        DatagramStream* stream = nullptr; // null: it is gone
        Cause cause;
        std::size_t start = 0; // in m_bytes
        std::size_t size = 0;
    };

    [[nodiscard]] bool sendNow(DatagramStream& stream, QByteArrayView bytes, Cause cause);
    [[nodiscard]] std::size_t flushSome(std::size_t first);
    [[nodiscard]] QByteArrayView bytesOf(const Outgoing& datagram) const;
    void tellSent(const Outgoing& datagram, int error) const;
    void tellWaiting();

    Socket m_socket;
    std::vector<Outgoing> m_taken;
    QByteArray m_bytes; // of all of them
    std::vector<DatagramStream*> m_waiting; // whose datagram was not taken
    QTimer m_retry;
    bool m_isBatching = false;
    bool m_isFull = false; // the kernel takes none, and tells when it does
};
