// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QLatin1String>
#include <QString>

/// "address-in-use", ...: the `code` of an `error` event.
[[nodiscard]] QLatin1String errorCodeName(ErrorCode code);

/// Prints a sentence to standard error, the program's name before it.
void printError(const QString& sentence);
