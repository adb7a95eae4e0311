// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysissnapshot.h"
#include "core/text/jsonvalidator.h"

#include <optional>

/// Bytes of a message that are looked through for the one at fault where a line tells of it.
constexpr qint64 faultGlance = 64 * 1024;

/// Where exactly a message is wrong.
struct FaultPlace {
    qint64 offset = 0; ///< in the message: the first wrong byte, or where its part at fault starts
    bool isByte = false; ///< it is the first wrong byte
    std::optional<JsonValidator::Expected> expected; ///< what JSON would have had there

    bool operator==(const FaultPlace&) const = default;
};

/// Of a message with a fault. A part that is not UTF-8, or not JSON, is looked through for its
/// first wrong byte, up to `maxSize` bytes of the message. Reads the capture. Any thread.
[[nodiscard]] FaultPlace faultPlace(
    const AnalysisSnapshot& snapshot, const Message& message, qint64 maxSize);
