// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysissnapshot.h"

/// What rows of the message log are made of, by the framings that they were found with. Reads the
/// capture. Any thread.
namespace MessageDissection {

/// Whether a row is a message of its framing, faulty or not, and no bytes beside.
[[nodiscard]] inline bool isFramed(const Message& message)
{
    return message.type == MessageType::Frame || message.type == MessageType::Fault;
}

/// Of the first `maxSize` bytes of a message; of rows that are none nothing.
[[nodiscard]] Dissection of(const AnalysisSnapshot& snapshot, const Message& message,
    qint64 maxSize = Framing::dissectedSize);

/// The name of the field that a message's fault is about; empty: of none in particular.
[[nodiscard]] QString faultyField(const AnalysisSnapshot& snapshot, const Message& message);

} // namespace MessageDissection
