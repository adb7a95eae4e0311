// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/system/kernelsocket.h"

#include <QString>

#include <vector>

/// The kernel's list of sockets as text (proc(5), /proc/net), for where there is no SOCK_DIAG: has
/// no cookies, no sockets that are bound only, and for Unix sockets no other ends. Any thread.
namespace ProcNet {

/// What tcp, tcp6, udp, udp6 and unix in `folder` list; what is not there lists nothing.
/// Errors: CannotRead, if none of them is there.
[[nodiscard]] Result<std::vector<KernelSocket>> list(
    const QString& folder = QStringLiteral("/proc/net"));

} // namespace ProcNet
