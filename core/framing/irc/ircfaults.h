// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/faulttype.h"

/// What can be wrong with a line of IRC, besides its size.
namespace IrcFaults {

inline constexpr FaultType nulInLine {
    "nul-in-line", QT_TRANSLATE_NOOP("FaultType", "a line of IRC has a NUL in it")};
inline constexpr FaultType returnAlone {"carriage-return-alone",
    QT_TRANSLATE_NOOP("FaultType", "carriage return that no line feed follows")};

} // namespace IrcFaults
