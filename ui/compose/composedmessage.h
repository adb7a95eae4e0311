// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/framingspec.h"
#include "ui/compose/messagedraft.h"

#include <QString>

/// Where and why a text is not JSON.
struct JsonProblem {
    qsizetype offset = -1; ///< UTF-16 units; -1: it is
    QString text; ///< "line 1, column 9: ..."
};

[[nodiscard]] JsonProblem jsonProblem(const QString& text);

/// A message made from a draft for a framing, and what a reader may find wrong with it. A wrong one
/// can be sent too: finding out what a peer does with it is what a tester is for.
struct ComposedMessage : ComposedBytes {
    QString problem; ///< in words; empty: nothing is wrong but what the draft's faults make wrong
    qsizetype problemAt = -1; ///< where in the draft's content, UTF-16 units; -1: at no one place

    /// Bytes of a content from a file that are held; of a larger one, in a raw or header-content
    /// message, the rest follows from ComposedBytes::file.
    static constexpr qint64 maxFileSize = 16 * 1024 * 1024;

    /// Its size is 0 if no message can be made. Content of header/content that is not text, or
    /// of encoding `binary`, is text with the escapes of bytesFromEscapedText().
    static ComposedMessage of(const MessageDraft& draft, const FramingSpec& framing);

private:
    void setJsonProblem(const JsonProblem& wrong);
};

[[nodiscard]] bool isHeaderContent(const FramingSpec& framing);
