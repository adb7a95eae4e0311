// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options.h"

/// `socketscope sockets`: prints the sockets of this computer. Wants a QCoreApplication.
[[nodiscard]] ExitStatus runSockets(const SocketsOptions& options);
