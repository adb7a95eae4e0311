// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/facts.h"

#include <QString>

/// RFC 9293's states and the ends of connections in words, in the user's language, for those who
/// learn what they mean. Any thread.
namespace StateWords {

/// What a state means and what usually makes it last, in two sentences or three.
[[nodiscard]] QString meaning(TcpState state);
/// What an end means and what usually causes it, likewise. Empty for None. `wasConnected`: whether
/// it ever was established.
[[nodiscard]] QString meaning(EndReason reason, bool wasConnected);
/// The way of a connection: "CLOSED, SYN-SENT, ESTABLISHED". States that follow from events alone
/// stand in parentheses.
[[nodiscard]] QString way(const StatePath& path);
/// How the last step is known, for behind a duration: "as the kernel says", "as follows from what
/// happened".
[[nodiscard]] QString source(const StateStep& step);

} // namespace StateWords
