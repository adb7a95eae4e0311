// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/messageparts.h"

#include "core/framing/faults.h"

namespace {

constexpr qint64 faultSearched = 1024 * 1024; // bytes read of a message to find the one at fault

/// The part that a byte is in.
int partAt(const MessageParts& parts, qint64 offset)
{
    for (int part = 0; part < parts.contentPart(); ++part) {
        if (parts.dissection.parts[part].range.contains(offset))
            return part;
    }
    return parts.isFramed() && parts.content.contains(offset) ? parts.contentPart()
                                                              : MessageParts::noPart;
}

/// Where the fault shows: the field, or the part, or all from its offset on. Of a message that was
/// cut short no byte is wrong.
ByteRange faultRange(const MessageParts& parts, const Message& message, ByteRange whole)
{
    if (message.fault == &Faults::truncated)
        return {};
    if (parts.faultAt.isByte)
        return {parts.faultAt.offset, parts.faultAt.offset + 1};
    const Dissection::Entry* const cause = parts.dissection.cause();
    if (cause && !cause->range.isEmpty())
        return cause->range;
    if (parts.dissection.parts.isEmpty() || parts.faultyPart == MessageParts::noPart)
        return ByteRange {message.faultStart, whole.end}.intersected(whole);
    return parts.faultyPart == parts.contentPart() ? parts.content
                                                   : parts.dissection.parts[parts.faultyPart].range;
}

} // namespace

MessageParts MessageParts::of(
    const AnalysisSnapshot& snapshot, const Message& message, const ByteSource& bytes)
{
    MessageParts parts;
    parts.type = message.type;
    parts.framing = snapshot.framingOf(message);
    parts.streamStart = message.range.start;
    const ByteRange whole {0, bytes.size()};
    parts.content = message.content().translated(-message.range.start).intersected(whole);
    if (parts.isFramed()) {
        if (parts.framing->hasFields()) {
            parts.dissection
                = parts.framing->dissect(bytes.read(whole.intersected({0, Framing::dissectedSize})),
                    snapshot.roleOf(message));
        }
        parts.content = parts.dissection.contentRange(parts.content, whole.end).intersected(whole);
        parts.looks = parts.dissection.looks(parts.content);
    }
    if (message.fault) {
        parts.faultAt = faultPlace(snapshot, message, faultSearched);
        parts.faultyPart = partAt(parts, message.faultStart);
        parts.fault = faultRange(parts, message, whole);
        parts.looks.append({parts.fault, FieldLook::Fault});
    }
    return parts;
}
