// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/analysissnapshot.h"

#include <algorithm>

const EndpointFacts* AnalysisSnapshot::findEndpoint(EndpointId id) const
{
    const auto found = std::ranges::find(endpoints, id, &EndpointFacts::id);
    return found == endpoints.end() ? nullptr : &*found;
}

QByteArray AnalysisSnapshot::bytes(const Message& message, qint64 maxSize) const
{
    return bytes(message, {0, std::min(maxSize, message.range.size())});
}

QByteArray AnalysisSnapshot::bytes(const Message& message, ByteRange part) const
{
    if (!message.hasBytes())
        return {};
    const ByteRange range = part.translated(message.range.start).intersected(message.range);
    if (range.isEmpty() || message.record < capture->records.first())
        return {};
    return capture->bytes(message.record, range);
}

/// Null if it was given up.
const CaptureRecord* AnalysisSnapshot::recordOf(const Message& message) const
{
    const RecordLog::View& records = capture->records;
    const bool isKept = message.record >= records.first() && message.record < records.end();
    return isKept ? &records[message.record] : nullptr;
}

Cause AnalysisSnapshot::causeOf(const Message& message) const
{
    const CaptureRecord* const record = recordOf(message);
    return record ? record->cause : Cause();
}

/// Null if it has none, or it was given up.
const EventDetails* AnalysisSnapshot::detailsOf(const Message& message) const
{
    const CaptureRecord* const record = recordOf(message);
    return record ? capture->detailsOf(*record) : nullptr;
}

QList<Note> AnalysisSnapshot::notesOf(const Message& message) const
{
    const EventDetails* const details = detailsOf(message);
    return details ? details->notes : QList<Note>();
}

qint64 AnalysisSnapshot::lostDatagrams(const Message& message) const
{
    const CaptureRecord* const record = recordOf(message);
    return record ? record->length : 0;
}

Error AnalysisSnapshot::toldError(const Message& message) const
{
    const EventDetails* const details = detailsOf(message);
    return details ? details->error : Error {ErrorCode::None, {}};
}

EndpointId AnalysisSnapshot::endpointOf(const Message& message) const
{
    if (const ConnectionFacts* const facts = connections.find(message.connection))
        return facts->endpoint;
    const CaptureRecord* const record = recordOf(message);
    return record && record->isEndpointEvent() ? record->endpoint() : EndpointId();
}

std::optional<Transport> AnalysisSnapshot::transportOf(const Message& message) const
{
    if (const ConnectionFacts* const facts = connections.find(message.connection))
        return facts->transport;
    const EndpointFacts* const endpoint = findEndpoint(endpointOf(message));
    return endpoint ? std::optional(endpoint->transport) : std::nullopt;
}

ChatFactsPtr AnalysisSnapshot::chatOf(EndpointId endpoint) const
{
    if (!chats)
        return nullptr;
    const auto found = chats->find(endpoint.value);
    return found == chats->end() ? nullptr : found->second;
}

const FramingPtr& AnalysisSnapshot::framingOf(const Message& message) const
{
    static const FramingPtr raw = std::make_shared<Framing>();
    return framings && message.framing < framings->size() ? (*framings)[message.framing] : raw;
}

StreamRole AnalysisSnapshot::roleOf(const Message& message) const
{
    const ConnectionFacts* const facts = connections.find(message.connection);
    return {message.direction, facts ? facts->role : Role::Server};
}
