// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

/// A TCP peer made of plain blocking POSIX calls, so that nothing of ours or Qt's is on its side of
/// the wire. Waits ten seconds at most; failed calls return less than was asked for.
class RawPeer
{
public:
    RawPeer() = default;
    explicit RawPeer(int descriptor);
    ~RawPeer();
    RawPeer(RawPeer&& other) noexcept;
    RawPeer& operator=(RawPeer&& other) noexcept;

    /// Connects to loopback, IPv4 or IPv6.
    static RawPeer connectTo(quint16 port, bool ipv6 = false);

    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    [[nodiscard]] quint16 localPort() const;
    /// True if all was taken by the kernel.
    bool send(const QByteArray& bytes);
    /// Sends what the kernel takes at once; returns its size.
    qint64 sendSome(const QByteArray& bytes);
    /// Exactly `size` bytes, fewer at an end or an error.
    QByteArray receive(qint64 size);
    /// All until the end of the stream; `wasReset` tells an RST from a FIN.
    QByteArray receiveAll(bool* wasReset = nullptr);
    /// FIN; reading goes on.
    void finish();
    /// RST.
    void reset();
    void close();

private:
    int m_descriptor = -1;
};

/// A listening socket on a loopback port that the system chose.
class RawListener
{
public:
    /// `backlog` as of listen(2).
    explicit RawListener(int backlog = 100);
    ~RawListener();
    Q_DISABLE_COPY_MOVE(RawListener)

    [[nodiscard]] quint16 port() const { return m_port; }
    /// The next connection; not open if none came in ten seconds.
    RawPeer accept();

private:
    int m_descriptor;
    quint16 m_port = 0;
};
