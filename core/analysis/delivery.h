// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysissnapshot.h"

/// How far a message of ours has come, from least to most.
enum class Delivery : quint8 {
    NotKnown, ///< handed to our kernel, which does not tell what became of it, as after an RST
    Written, ///< handed to our kernel
    Acknowledged, ///< the peer's kernel has all of it; whether its program has is not known
    Read, ///< the program at the other end, ours too, has read all of it
};

/// Of a message that was sent, as far as `snapshot` knows. Acknowledged is told by the kernel for
/// connections that are watched (Commands::WatchKernel), and for others once they have ended in
/// order.
[[nodiscard]] Delivery deliveryOf(const AnalysisSnapshot& snapshot, const Message& message);
