// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/faultplace.h"

#include <QString>

/// What is wrong with a message, in the user's language. Any thread.
namespace FaultWords {

/// "a value was expected".
[[nodiscard]] QString expected(JsonValidator::Expected expected);
/// "content is not JSON, at byte 111: a value was expected": the offset is that in the message.
/// `fault`: MessageWords::fault().
[[nodiscard]] QString fault(const QString& fault, const FaultPlace& place);

}
