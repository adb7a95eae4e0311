// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysissnapshot.h"
#include "core/text/safetext.h"

#include <QString>

/// One plain line, safe to show, that says what a row of the message log holds: text as it is,
/// requests and results in words, other JSON compact, the rest as its first bytes; faults and
/// state changes in words. Shows at most `maxLength` UTF-16 units of the text there is. Reads a few
/// kilobytes of the capture; meant for the rows on the screen. Translated. Any thread.
[[nodiscard]] QString summaryText(
    const AnalysisSnapshot& snapshot, const Message& message, qsizetype maxLength = 256);

/// The same for a view that draws escapes in a look of their own.
[[nodiscard]] MarkedText markedSummary(
    const AnalysisSnapshot& snapshot, const Message& message, qsizetype maxLength = 256);

/// What a row says, for a conversation.
struct SaidText {
    enum class Kind : quint8 {
        Said, ///< the text of the message, nothing else
        Json, ///< the same, of a message that is JSON; laid out where it is long and in one row
        Image, ///< our words: what image it is; contentBytes() has it
        Bytes, ///< it is no text: its first bytes in hexadecimal digits
        Remark, ///< our words: it says nothing, or is not to be had
        Fault, ///< our words: what is wrong with it
    };

    Kind kind = Kind::Remark;
    MarkedText text;
    bool isWhole = true; ///< there is no more of it
};

/// The content of a message as that means it, of at most `maxBytes` of what stands in the stream.
/// Any thread.
[[nodiscard]] QByteArray contentBytes(
    const AnalysisSnapshot& snapshot, const Message& message, qint64 maxBytes);

/// Reads at most `maxBytes` of the content. Not for State rows. Translated. Any thread.
[[nodiscard]] SaidText saidText(
    const AnalysisSnapshot& snapshot, const Message& message, qint64 maxBytes);
