// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/framingspec.h"
#include "ui/compose/messagedraft.h"

#include <QString>

/// A message made from a draft for a framing, and what a reader may find wrong with it. A wrong one
/// can be sent too: finding out what a peer does with it is what a tester is for.
struct ComposedMessage : ComposedBytes {
    QString problem; ///< in words; empty: nothing is wrong but what the draft's faults make wrong

    /// Bytes of a content from a file that are held; of a larger one, in a raw or header-content
    /// message, the rest follows from ComposedBytes::file.
    static constexpr qint64 maxFileSize = 16 * 1024 * 1024;

    /// Its size is 0 if no message can be made. Content of header/content that is not text, or
    /// of encoding `binary`, is text with the escapes of bytesFromEscapedText().
    static ComposedMessage of(const MessageDraft& draft, const FramingSpec& framing);
};

/// Where and why `text` is not JSON: "line 1, column 9: ..."; empty if it is.
[[nodiscard]] QString jsonProblem(const QString& text);

[[nodiscard]] bool isHeaderContent(const FramingSpec& framing);
