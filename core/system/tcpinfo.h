// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/connectiontypes.h"

/// What the kernel says of a TCP socket of ours (TCP_INFO, tcp(7)). Any thread.
namespace TcpInfo {

/// Its state at this moment; Unknown if it does not tell.
[[nodiscard]] TcpState state(int descriptor);

}
