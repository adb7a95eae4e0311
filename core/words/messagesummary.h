// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysissnapshot.h"

#include <QString>

/// One plain line, safe to show, that says what a row of the message log holds: text as it is,
/// requests and results in words, other JSON compact, the rest as its first bytes; faults and
/// state changes in words. Shows at most `maxLength` UTF-16 units of the text there is. Reads a few
/// kilobytes of the capture; meant for the rows on the screen. Translated. Any thread.
[[nodiscard]] QString summaryText(
    const AnalysisSnapshot& snapshot, const Message& message, qsizetype maxLength = 256);
