// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/conversationlines.h"

#include <QByteArray>

enum class TranscriptFormat : quint8 { Text, Html, Json };

/// By the ending of a file's name; text, if it is none of the others.
[[nodiscard]] TranscriptFormat transcriptFormat(const QString& path);

/// The lines of a conversation as they stand in a file, in UTF-8. Any thread.
///
/// Text: as ConversationWords::written() has it. HTML: a page that needs nothing else. JSON: an
/// array of objects with `time` (ISO 8601, UTC), `direction` (`in`, `out`; none of what only
/// happened), `who` or `to` in words, `connections`, and `text` as it was said, or `contentBase64`
/// where it is no UTF-8; of what only happened `remark` in words.
class TranscriptLines
{
public:
    static constexpr qint64 bytesOfMessage = 64 * 1024; ///< written of one

    /// `lines` outlives the object.
    TranscriptLines(const ConversationSnapshot& lines, TranscriptFormat format);

    /// What stands before the first line.
    [[nodiscard]] QByteArray start() const;
    [[nodiscard]] QByteArray line(qint64 position) const;
    /// What stands behind the last line.
    [[nodiscard]] QByteArray end() const;

private:
    [[nodiscard]] QString htmlLine(qint64 position) const;
    [[nodiscard]] QByteArray jsonLine(qint64 position) const;

    const ConversationSnapshot& m_lines;
    const TranscriptFormat m_format;
};
