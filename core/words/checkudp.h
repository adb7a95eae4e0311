// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/checksteps.h"
#include "core/words/checkverdict.h"

#include <optional>

/// A check over UDP in the user's language, as plain text that is safe to show. Any thread.
namespace CheckWords {

[[nodiscard]] StepWords datagramStep(const DatagramFacts& facts);
/// Who has the port, where UDP was asked for.
[[nodiscard]] StepWords udpHolderStep(const HolderFacts& facts);
/// None where what came of it has nothing to do with UDP: an unknown name, for example.
[[nodiscard]] std::optional<Verdict> udpVerdict(const CheckSummary& summary);

} // namespace CheckWords
