// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/checksummary.h"

#include <QString>

/// What came of a check as a whole, in the user's language, as plain text that is safe to show. Any
/// thread.
namespace CheckWords {

struct Verdict {
    QString title; ///< the cause
    QString text; ///< what that means, and what to do
};
[[nodiscard]] Verdict verdict(const CheckSummary& summary);
/// What follows from what it speaks.
[[nodiscard]] QString speechText(const SpeechFacts& speech);
/// Lines of plain text.
[[nodiscard]] QString asText(const CheckSummary& summary);

} // namespace CheckWords
