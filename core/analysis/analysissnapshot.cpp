// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/analysissnapshot.h"

#include <algorithm>

QByteArray AnalysisSnapshot::bytes(const Message& message, qint64 maxSize) const
{
    return bytes(message, {0, std::min(maxSize, message.range.size())});
}

QByteArray AnalysisSnapshot::bytes(const Message& message, ByteRange part) const
{
    if (message.type == MessageType::State || message.type == MessageType::Unrecorded)
        return {};
    const ByteRange range = part.translated(message.range.start).intersected(message.range);
    if (range.isEmpty() || message.record < capture->records.first())
        return {};
    return capture->bytes(message.record, range);
}
