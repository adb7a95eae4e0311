// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options.h"

/// `socketscope connect`: opens the connections, sends on each, and waits for what is expected.
/// Wants a QCoreApplication.
[[nodiscard]] ExitStatus runConnect(const ConnectOptions& options);
