// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/socketaddress.h"

#include <QByteArrayView>

#include <sys/socket.h>

#include <optional>

/// What is asked of a socket's descriptor past Qt's API. I/O thread.
namespace SocketCalls {

/// Bytes in the receive queue (SIOCINQ, tcp(7)).
[[nodiscard]] qint64 unreadBytes(int descriptor);
/// Bytes that were written and that the peer's kernel has not acknowledged, a FIN counted as one
/// (SIOCOUTQ, tcp(7)); -1 if it does not tell.
[[nodiscard]] qint64 unacknowledgedBytes(int descriptor);
/// What the kernel knows a socket by, as long as it keeps it (SO_COOKIE, socket(7)); 0 if it does
/// not tell.
[[nodiscard]] quint64 cookie(int descriptor);
/// Takes the pending error (SO_ERROR, socket(7)); 0 if there is none.
[[nodiscard]] int takeError(int descriptor);
/// The local address (getsockname(2)); invalid if there is none yet.
[[nodiscard]] SocketAddress localAddress(int descriptor);
/// The peer's address (getpeername(2)); invalid if there is none any more.
[[nodiscard]] SocketAddress peerAddress(int descriptor);
/// The address from which the system would send to `peer`: to connect a socket of datagrams chooses
/// it, and sends nothing (udp(7)). Invalid if there is no way.
[[nodiscard]] SocketAddress sourceFor(const SocketAddress& peer);
/// recv(2), send(2) and accept(2) never wait (O_NONBLOCK, fcntl(2)).
void dontBlock(int descriptor);
/// Small writes go out at once, each in a segment of its own (TCP_NODELAY, tcp(7)).
void sendAtOnce(int descriptor);
/// The kernel takes little more than the peer's window has room for, and tells each time that some
/// of it went out (TCP_NOTSENT_LOWAT, tcp(7)): what moves is seen to move, however slow the peer
/// is.
void keepLittleUnsent(int descriptor);
/// Takes bytes from the kernel (recv(2)): how many, 0 if there are none now or the peer has
/// finished; -1 with errno if the connection is broken.
[[nodiscard]] qint64 receive(int descriptor, char* buffer, qint64 maxSize);
/// Hands bytes to the kernel, as many as it takes at once (send(2)); -1 with errno if the
/// connection is broken.
[[nodiscard]] qint64 send(int descriptor, QByteArrayView bytes);
/// Sends our FIN; reading goes on (shutdown(2), SHUT_WR).
void shutdownWriting(int descriptor);
/// Makes the next close send RST (SO_LINGER with a time of 0, socket(7)).
void resetAtClose(int descriptor);
/// With each message of a Unix domain socket comes who sent it (SO_PASSCRED, unix(7)).
void passCredentials(int descriptor);
/// Who connected, or listened, at the other end of a Unix domain socket (SO_PEERCRED, unix(7)).
[[nodiscard]] std::optional<ucred> peerCredentials(int descriptor);
/// Bytes that a message of a Unix domain socket can have: its send buffer, less what the kernel
/// wants for itself.
[[nodiscard]] qint64 largestUnixMessage(int descriptor);
/// As many descriptors as this process may have (RLIMIT_NOFILE, setrlimit(2)).
void raiseDescriptorLimit();

} // namespace SocketCalls
