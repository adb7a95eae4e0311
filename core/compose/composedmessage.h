// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compose/composeproblem.h"
#include "core/compose/messagedraft.h"
#include "core/framing/framingspec.h"

#include <QString>

[[nodiscard]] JsonProblem jsonProblem(const QString& text);

/// A message made from a draft for a framing, and what a reader may find wrong with it. A wrong one
/// can be sent too: finding out what a peer does with it is what a tester is for.
struct ComposedMessage : ComposedBytes {
    ComposeProblem problem; ///< none: nothing is wrong but what the draft's faults make wrong

    /// Bytes of a content from a file that are held; of a larger one, where the content is all that
    /// follows the head of a message, the rest follows from ComposedBytes::file.
    static constexpr qint64 maxFileSize = 16 * 1024 * 1024;

    /// Its size is 0 if no message can be made. Content that the message does not say to be text,
    /// or of encoding `binary`, is text with the escapes of bytesFromEscapedText().
    static ComposedMessage of(const MessageDraft& draft, const FramingSpec& framing);
};
