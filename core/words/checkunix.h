// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/checksteps.h"
#include "core/words/checkverdict.h"

/// A check of a Unix domain socket in the user's language, as plain text that is safe to show. Any
/// thread.
namespace CheckWords {

[[nodiscard]] StepWords pathStep(const PathFacts& facts);
[[nodiscard]] StepWords unixConnectStep(const ConnectFacts& facts);
/// Who has the name.
[[nodiscard]] StepWords unixHolderStep(const HolderFacts& facts);
[[nodiscard]] Verdict unixVerdict(const CheckSummary& summary);

} // namespace CheckWords
