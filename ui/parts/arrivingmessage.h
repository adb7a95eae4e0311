// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysissnapshot.h"

/// A message that is still arriving, followed from one snapshot to the next: it is the one that
/// starts at the same byte of the same stream.
namespace ArrivingMessage {

/// As much as there is of it, to look at like a whole one.
[[nodiscard]] Message messageOf(const PartialMessage& partial);

/// Whether `message` is that message, or an earlier state of it.
[[nodiscard]] bool is(const PartialMessage& partial, const Message& message);

/// How far `message` is; null if the snapshot does not tell, or no longer.
[[nodiscard]] const PartialMessage* find(const AnalysisSnapshot& snapshot, const Message& message);

/// What `message` has become, as an index of the log from `firstNew` on; -1: nothing yet.
[[nodiscard]] qint64 findWhole(
    const AnalysisSnapshot& snapshot, const Message& message, qint64 firstNew);

} // namespace ArrivingMessage
