// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/system/kernelsocket.h"

#include <vector>

/// The kernel's own list of sockets (sock_diag(7)). Needs no right: an ordinary user sees those of
/// all. Any thread.
namespace SockDiag {

/// All TCP, UDP and Unix sockets of this network namespace at this moment. Costs about a
/// microsecond for each.
/// Errors: those of socket(2) and of the kernel's answer, where it has no SOCK_DIAG (gVisor).
[[nodiscard]] Result<std::vector<KernelSocket>> list();

} // namespace SockDiag
