// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Prints a sentence to standard error, the program's name before it.
void printError(const QString& sentence);
