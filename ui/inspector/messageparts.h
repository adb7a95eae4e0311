// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysissnapshot.h"
#include "core/analysis/faultplace.h"
#include "ui/inspector/bytesource.h"

/// A message taken apart for the inspector: what each of its bytes is, 0 its first. Its parts are
/// the sections that its framing tells of, numbered from 0, and the content behind them.
struct MessageParts {
    static constexpr int noPart = -1;

    FramingPtr framing; ///< that it was found by; null: there is no message
    MessageType type = MessageType::Chunk;
    qint64 streamStart = 0; ///< offset of its first byte in the stream
    Dissection dissection;
    ByteRange content;
    FaultPlace faultAt; ///< where there is a fault
    ByteRange fault; ///< empty: no byte is wrong
    int faultyPart = noPart;
    QVector<LookRange> looks;

    /// Whether it is a message of its framing, faulty or not, and no bytes beside.
    [[nodiscard]] bool isFramed() const
    {
        return type == MessageType::Frame || type == MessageType::Fault;
    }
    [[nodiscard]] int contentPart() const { return int(dissection.parts.size()); }
    /// Bytes that the content has when it is all there; -1: not known.
    [[nodiscard]] qint64 contentExpected() const
    {
        return dissection.content ? dissection.content->expected : -1;
    }
    [[nodiscard]] ContentForm contentForm() const
    {
        return dissection.content ? dissection.content->form : ContentForm();
    }
    /// Where the last section ends.
    [[nodiscard]] qint64 sectionsEnd() const
    {
        return dissection.parts.isEmpty() ? 0 : dissection.parts.last().range.end;
    }

    /// Reads no more than Framing::dissectedSize from `bytes`, and of a faulty message 1 MiB.
    static MessageParts of(
        const AnalysisSnapshot& snapshot, const Message& message, const ByteSource& bytes);
};
