// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/checksummary.h"

#include <QString>

/// The steps of a check, in the user's language, as plain text that is safe to show. Any thread.
namespace CheckWords {

struct StepWords {
    QString title; ///< what came of it: "The name is known: 192.168.1.57"
    QString detail; ///< what that means; may be empty
    QString lesson; ///< what is asked, and by which call
};
[[nodiscard]] StepWords step(const CheckStep& step);
/// How long it took: "0.3 ms"; empty if that is not worth telling.
[[nodiscard]] QString duration(qint64 duration);
/// Lines of plain text: a mark, what came of it, the call and the time; below it what it means.
[[nodiscard]] QString asText(const CheckStep& step);
/// "python3 (5120)", or that it is not known.
[[nodiscard]] QString holderName(const PortHolder& holder);

} // namespace CheckWords
