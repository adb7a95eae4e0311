// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/faulttype.h"

/// The faults that several framings find.
namespace Faults {

inline constexpr FaultType truncated {
    "truncated", QT_TRANSLATE_NOOP("FaultType", "connection ended inside a message")};
inline constexpr FaultType messageTooLong {
    "message-too-long", QT_TRANSLATE_NOOP("FaultType", "message is longer than the limit")};
inline constexpr FaultType lengthInvalid {
    "length-invalid", QT_TRANSLATE_NOOP("FaultType", "length is one that no message can have")};
inline constexpr FaultType escapeInvalid {
    "escape-invalid", QT_TRANSLATE_NOOP("FaultType", "escape before a byte that cannot follow it")};

} // namespace Faults
