// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/messagetext.h"

#include "core/words/messagesummary.h"

QString messageAsText(const AnalysisSnapshot& snapshot, const Message& message, ByteFormat format)
{
    if (!message.hasBytes())
        return summaryText(snapshot, message);
    const ByteRange range = format == ByteFormat::Text ? message.content() : message.range;
    return bytesAsText(snapshot.bytes(message, range.translated(-message.range.start)), format);
}
