// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

/// What the kernel knows of one Unix domain socket (sock_diag(7)). Any thread.
namespace UnixSocket {

/// What it is known by, as in /proc/net/unix and ss(8); 0 if it is no socket.
[[nodiscard]] quint64 inode(int descriptor);
/// That of the socket it is connected to; 0 if there is none, or the kernel does not tell.
[[nodiscard]] quint64 peerInode(int descriptor);

} // namespace UnixSocket

/// The name of a process, as the kernel has it (/proc/PID/comm, proc(5)): 15 bytes at most; empty
/// if it is gone.
[[nodiscard]] QString processName(qint64 pid);
