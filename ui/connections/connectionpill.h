// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/facts.h"
#include "ui/theme/pill.h"

/// What the pill looks like that shows a connection's state.
namespace ConnectionPill {

[[nodiscard]] PillShape shape(const ConnectionFacts& facts);
[[nodiscard]] PillColors colors(const ConnectionFacts& facts);

} // namespace ConnectionPill
