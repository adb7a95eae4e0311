// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/facts.h"
#include "ui/theme/pill.h"

#include <QString>

/// A connection's state in words, and the pill it is shown as.
namespace ConnectionWords {

/// "Connected", "Peer half-closed", "Reset by peer", ...
[[nodiscard]] QString state(const ConnectionFacts& facts);
[[nodiscard]] PillShape pillShape(const ConnectionFacts& facts);
[[nodiscard]] PillColors pillColors(const ConnectionFacts& facts);
[[nodiscard]] QString role(Role role);
/// Where the peer is: its address, or what the person typed while there is none.
[[nodiscard]] QString peer(const ConnectionFacts& facts);

} // namespace ConnectionWords
