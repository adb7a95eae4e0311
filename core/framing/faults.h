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

// Of what no framing is to blame for.
inline constexpr FaultType cut {
    "cut", QT_TRANSLATE_NOOP("FaultType", "datagram was cut: it was longer than what was read")};
inline constexpr FaultType datagramsLost {
    "datagrams-lost", QT_TRANSLATE_NOOP("FaultType", "datagrams were lost")};
inline constexpr FaultType errorTold {
    "error-told", QT_TRANSLATE_NOOP("FaultType", "the network told of an error")};

} // namespace Faults
