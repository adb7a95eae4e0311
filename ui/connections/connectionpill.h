// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysissnapshot.h"
#include "ui/theme/pill.h"

/// What the pill looks like that shows a connection's state.
namespace ConnectionPill {

/// `now`: what it waits for; null if for nothing.
[[nodiscard]] PillShape shape(const ConnectionFacts& facts, const ConnectionNow* now);
[[nodiscard]] PillColors colors(const ConnectionFacts& facts, const ConnectionNow* now);

} // namespace ConnectionPill
