// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/connectiontypes.h"
#include "core/base/ids.h"
#include "core/base/socketaddress.h"

#include <QByteArrayView>

#include <sys/socket.h>

#include <optional>

/// Is told what happens on a Stream. No function is called while another one of the stream runs; in
/// each of them the stream may be closed, but not deleted.
class StreamObserver
{
public:
    virtual ~StreamObserver() = default;

    /// Bytes can be read. Told again as long as there are any.
    virtual void streamReadable() = 0;
    /// The stream takes bytes again, after a write() that took fewer than it was given.
    virtual void streamWritable() = 0;
    /// The peer has finished (FIN), and all that it sent was read.
    virtual void streamFinished() = 0;
    /// The stream is broken, for the reason that this errno names (ECONNRESET: an RST; 0: the peer
    /// has closed both directions, which TCP does not tell apart). What came before can still be
    /// read; then it is to be closed, or this is told again.
    virtual void streamBroken(int error) = 0;

    // Of streams whose transport keeps boundaries, in the place of streamReadable()
    /// A message was read, perhaps an empty one. `sentSize`: what the peer sent, if that is more.
    virtual void messageReceived(QByteArrayView, [[maybe_unused]] qint64 sentSize) { }
    /// The kernel has taken a message of writeMessage().
    virtual void messageSent(QByteArrayView, Cause) { }
    /// It has refused it, for the reason that this errno names.
    virtual void messageFailed(QByteArrayView, Cause, [[maybe_unused]] int error) { }
    /// An error came back (ICMP, udp(7)), and ends nothing.
    virtual void errorTold([[maybe_unused]] int error) { }
    /// The kernel has thrown away so many messages more before they were read.
    virtual void messagesLost([[maybe_unused]] qint64 count) { }
    // Of Unix domain sockets
    /// The peer has passed so many descriptors (SCM_RIGHTS, unix(7)), which are closed.
    virtual void descriptorsPassed([[maybe_unused]] int count) { }
};

/// Bytes in both directions, over whatever carries them: what a connection stands on. Either the
/// end that holds a socket, or a StreamFilter that stands on another stream.
///
/// I/O thread only. Closes without an RST of its own accord when it is destroyed.
class Stream
{
public:
    virtual ~Stream() = default;

    [[nodiscard]] virtual Transport transport() const { return Transport::Tcp; }
    /// Null: nobody.
    void setObserver(StreamObserver* observer) { m_observer = observer; }

    /// Reads at most `maxSize` bytes; 0 if there are none now.
    [[nodiscard]] virtual qint64 read(char* buffer, qint64 maxSize) = 0;
    /// Takes bytes, as many as it can at once; after fewer than all, streamWritable() follows. -1
    /// if the stream is broken; errno says why, and streamBroken() is not called for it.
    [[nodiscard]] virtual qint64 write(QByteArrayView bytes) = 0;
    /// The same for a transport that keeps boundaries: takes a message whole, or not at all; then
    /// streamWritable() follows. What comes of one that was taken is told, perhaps within the call:
    /// messageSent() or messageFailed(), with `cause`.
    [[nodiscard]] virtual bool writeMessage(QByteArrayView, Cause) { return false; }
    /// Bytes of the longest message that writeMessage() can have; 0 where there are no messages.
    [[nodiscard]] virtual qint64 largestMessage() const { return 0; }
    /// While off, nothing is read, so that the peer's window fills; an RST is still told.
    virtual void setReading(bool on) = 0;
    /// False where the socket is that of other streams too, which go on.
    [[nodiscard]] virtual bool canPauseReading() const { return true; }
    /// Our FIN: nothing more is written; reading goes on.
    virtual void shutdownWriting() = 0;
    /// Gives the stream up: nothing is told any more. Bytes that are unread may make the system
    /// send an RST.
    virtual void close() = 0;
    /// close(), with an RST (or what stands for it).
    virtual void reset() = 0;

    [[nodiscard]] virtual SocketAddress local() const = 0;
    [[nodiscard]] virtual SocketAddress peer() const = 0;
    /// Who made the socket at the other end; none where the system does not tell.
    [[nodiscard]] virtual std::optional<ucred> credentials() const { return {}; }
    /// Bytes that the system has received and that are not read; 0 after close().
    [[nodiscard]] virtual qint64 unreadBytes() const = 0;
    /// Bytes that were written and that the peer's system has not acknowledged; -1 if it is not
    /// known, as after close() and after an RST.
    [[nodiscard]] virtual qint64 unacknowledgedBytes() const = 0;
    /// What the kernel knows its socket by, after close() too as long as it keeps it (SO_COOKIE,
    /// socket(7)); to be asked before close(). 0 where there is none.
    [[nodiscard]] virtual quint64 socketCookie() const = 0;
    /// What the sockets at both ends are known by on this computer, where addresses do not tell
    /// (UnixSocket::inode()); 0: they do, or the other end is another program's.
    [[nodiscard]] virtual quint64 socketId() const { return 0; }
    [[nodiscard]] virtual quint64 peerSocketId() const { return 0; }
    /// The socket's descriptor, to ask about it; -1 after close(), and where there is none.
    [[nodiscard]] virtual int descriptor() const { return -1; }
    /// The kernel's state at this moment; Unknown where there is none.
    [[nodiscard]] virtual TcpState tcpState() const = 0;

protected:
    [[nodiscard]] StreamObserver* observer() const { return m_observer; }

private:
    StreamObserver* m_observer = nullptr;
};
