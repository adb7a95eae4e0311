// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What cannot be done with standard output; empty for 0, and for EPIPE: whoever closed it knows.
[[nodiscard]] QString outputErrorText(int error);

/// Prints a sentence to standard error, the program's name before it.
void printError(const QString& sentence);
