// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/connectiontypes.h"
#include "core/base/result.h"

#include <QLatin1String>
#include <QString>

// Failures in the command line's words: a code for programs, and for a person a sentence that says
// what happened and what to do. English only, as all that the command line prints.

/// "address-in-use", ...: the `code` of an `error` event.
[[nodiscard]] QLatin1String errorCodeName(ErrorCode code);

/// A server could not listen at `address` ("127.0.0.1:80").
[[nodiscard]] QString serverErrorText(const Error& error, const QString& address);

/// A connection to `target` could not be made, or ended badly.
[[nodiscard]] QString connectionErrorText(
    EndReason reason, const Error& error, const QString& target);

/// Nothing (more) can be recorded to the file `path`.
[[nodiscard]] QString captureErrorText(const Error& error, const QString& path);

/// Prints a sentence to standard error, the program's name before it.
void printError(const QString& sentence);
