// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/message.h"

/// The TCP state of one end of a connection, and how it is known.
struct EndState {
    TcpState state = TcpState::Unknown;
    /// Whether the kernel said so; else it only follows from what happened (RFC 9293
    /// section 3.3.2).
    bool isKernels = false;

    bool operator==(const EndState&) const = default;
};

/// What happened at an end of ours.
struct EndEvent {
    StateChange change = StateChange::None;
    EndReason reason = EndReason::None;
    TcpState tcpState = TcpState::Unknown; ///< the kernel's right after, if the capture has it
};

/// The state of a peer that is not ours, as far as it follows from what happened at our end. (That
/// of our own ends stands in ConnectionFacts::path.)
[[nodiscard]] EndState peerStateAfter(EndState before, const EndEvent& event);
