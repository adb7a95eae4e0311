// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What is wrong with a command line, for the person: CLI11's sentence in the user's language, as
/// far as it is one that our command line can come to; else as it is. Sentences of ours, which name
/// their option first, are taken as they are.
[[nodiscard]] QString usageErrorText(const QString& sentence);
