// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/messageparts.h"
#include "core/framing/faults.h"

#include <algorithm>

namespace {

constexpr qint64 largestHeader = HeaderContent::fixedHeaderSize + 65535;

/// Where the fault shows: the member, or the part, or all from its offset on. Of a message that
/// was cut short no byte is wrong.
ByteRange faultRange(const MessageParts& parts, const Message& message, ByteRange whole)
{
    if (message.fault == &Faults::truncated)
        return {};
    const ByteRange rest = ByteRange {message.faultStart, whole.end}.intersected(whole);
    if (!parts.header)
        return rest;
    const HeaderContent::Dissection& header = *parts.header;
    for (const HeaderContent::Member& member : header.members) {
        if (member.fault && !member.range.isEmpty() && message.member != HeaderMember::None)
            return member.range;
    }
    for (const ByteRange part : {header.fixedHeader, header.header, parts.content}) {
        if (part.contains(message.faultStart))
            return part;
    }
    return rest;
}

/// The framing that a message was found by.
FramingSpec framingOf(const AnalysisSnapshot& snapshot, const Message& message)
{
    const ConnectionFacts* const connection = snapshot.connections.find(message.connection);
    return connection ? FramingSpec::parse(connection->framing).value_or({}) : FramingSpec();
}

} // namespace

MessageParts MessageParts::of(
    const AnalysisSnapshot& snapshot, const Message& message, const ByteSource& bytes)
{
    MessageParts parts;
    parts.type = message.type;
    parts.framing = framingOf(snapshot, message);
    parts.streamStart = message.range.start;
    const ByteRange whole {0, bytes.size()};
    if (parts.isFramed() && parts.framing.name == QLatin1String("header-content")) {
        parts.header = HeaderContent::dissect(bytes.read(whole.intersected({0, largestHeader})));
        parts.content = ByteRange {parts.header->header.end, whole.end}.intersected(whole);
        parts.colors = {{parts.header->fixedHeader, MessagePart::FixedHeader},
            {parts.header->header, MessagePart::JsonHeader}, {parts.content, MessagePart::Content}};
    } else {
        parts.content = message.content().translated(-message.range.start).intersected(whole);
        if (parts.isFramed())
            parts.colors = {{parts.content, MessagePart::Content}};
    }
    if (message.fault) {
        parts.fault = faultRange(parts, message, whole);
        parts.faultyPart = partAt(parts.colors, message.faultStart);
        parts.colors.append({parts.fault, MessagePart::Fault});
    }
    return parts;
}
