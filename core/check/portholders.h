// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/checkfacts.h"

/// The sockets of this computer that have a port: listening, bound only, UDP. Takes some ten
/// milliseconds on a busy computer; any thread. Errors: those of ProcNet::list(), where there is
/// neither it nor SOCK_DIAG.
[[nodiscard]] Result<std::vector<PortHolder>> holdersOf(quint16 port);

/// The sockets of this computer that have the name of a Unix domain socket, or that made the file
/// at its path, however that was written: those that listen, that are bound only, and of datagrams.
/// Likewise.
[[nodiscard]] Result<std::vector<PortHolder>> holdersOfUnix(const SocketAddress& name);

/// Whether a listener at `local` takes connections to `address`: it is that address, or all of its
/// family, or of both.
[[nodiscard]] bool listensAt(const SocketAddress& local, const SocketAddress& address);
