// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/facts.h"

#include <QString>

/// A connection in words, in the user's language. Any thread.
namespace ConnectionWords {

/// Its state in a word or two, for a pill: "Connected", "Peer half-closed", "Reset by peer", ...
[[nodiscard]] QString state(const ConnectionFacts& facts);
[[nodiscard]] QString role(Role role);
/// Where the peer is: its address, or what the person typed while there is none. Safe to show.
[[nodiscard]] QString peer(const ConnectionFacts& facts);
/// Why a connection ended, for a sentence: "reset by peer (RST)". Empty for None.
[[nodiscard]] QString endReason(EndReason reason);
/// The same, with the technical detail where it says more than the reason: "unreachable: No route
/// to host". Holds text from outside: pass it through safeText() to show it.
[[nodiscard]] QString end(const ConnectionFacts& connection);

} // namespace ConnectionWords
