// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysissnapshot.h"
#include "core/framing/framingspec.h"
#include "core/framing/headercontent/headercontent.h"
#include "core/framing/messagepart.h"
#include "ui/inspector/bytesource.h"

#include <QVector>

#include <optional>

/// A message taken apart for the inspector: what each of its bytes is, 0 its first.
struct MessageParts {
    FramingSpec framing; ///< that it was found by
    MessageType type = MessageType::Chunk;
    std::optional<HeaderContent::Dissection> header; ///< header/content framing only
    qint64 streamStart = 0; ///< offset of its first byte in the stream
    ByteRange content;
    ByteRange fault; ///< empty: no byte is wrong
    MessagePart faultyPart = MessagePart::Plain;
    QVector<PartRange> colors;

    /// Whether it is a message of its framing, faulty or not, and no bytes beside.
    [[nodiscard]] bool isFramed() const
    {
        return type == MessageType::Frame || type == MessageType::Fault;
    }

    /// Reads no more than a header from `bytes`.
    static MessageParts of(
        const AnalysisSnapshot& snapshot, const Message& message, const ByteSource& bytes);
};
