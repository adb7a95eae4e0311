// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/system/kernelsocket.h"

#include <QString>

/// A socket of this computer in words, in the user's language. Any thread.
namespace SocketWords {

/// "keep-alive 1 h 59 min", "sent again 3, next in 6.4 s", "41 s" of TIME-WAIT; empty if it waits
/// for nothing.
[[nodiscard]] QString timer(const SocketTimer& timer);
/// What its state means, and what it waits for: "The peer has finished (its FIN came); ...".
[[nodiscard]] QString meaning(const KernelSocket& socket);

/// Why no process has a socket whose inode is 0.
[[nodiscard]] QString noProcess(const KernelSocket& socket);

} // namespace SocketWords
