// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/endpointtracker.h"

#include "core/analysis/decoderules.h"

#include <algorithm>

namespace {

using State = EndpointFacts::State;

/// Clients are active as long as one of them is; servers say themselves what they do.
void updateClientState(EndpointFacts& endpoint)
{
    if (endpoint.role != Role::Client)
        return;
    if (endpoint.liveConnections > 0)
        endpoint.state = State::Active;
    else if (endpoint.state == State::Active)
        endpoint.state = State::Stopped;
}

/// Whether a client is connected to a server that listens there.
bool listensFor(const EndpointFacts& endpoint, const ConnectionFacts& client)
{
    const bool isListening = endpoint.role == Role::Server && endpoint.transport == client.transport
        && (endpoint.state == State::Listening || endpoint.state == State::Paused);
    const SocketAddress& address = client.peer;
    if (!isListening || endpoint.local.port != address.port)
        return false;
    if (address.isUnix())
        return endpoint.local.path == address.path;
    const bool isThisMachine = client.local.bytes == address.bytes;
    return endpoint.local.isAny() ? isThisMachine : endpoint.local.bytes == address.bytes;
}

/// Null if it names one that is not known.
EndpointTracker::FramingPairPtr framingsOf(const EventDetails& details)
{
    const QString& sent = details.framingOut.isEmpty() ? details.framing : details.framingOut;
    const Result<FramingSpec> in = DecodeRules::parse(details.framing);
    const Result<FramingSpec> out = DecodeRules::parse(sent);
    return in && out ? std::make_shared<FramingPair>(*in, *out) : nullptr;
}

} // namespace

void EndpointTracker::apply(const CaptureRecord& record, const EventDetails& details)
{
    EndpointFacts& endpoint = m_endpoints[placeOf(record.endpoint())];
    switch (record.kind) {
    case RecordKind::EndpointOpened:
        open(endpoint, details);
        break;
    case RecordKind::EndpointListening:
        endpoint.local = details.local;
        [[fallthrough]];
    case RecordKind::EndpointResumed:
        endpoint.state = State::Listening;
        endpoint.error = details.error;
        break;
    case RecordKind::EndpointPaused:
        endpoint.state = State::Paused;
        endpoint.error = details.error;
        break;
    case RecordKind::EndpointStopped:
        endpoint.state = State::Stopped;
        endpoint.closingConnections += std::exchange(endpoint.liveConnections, 0);
        endpoint.lastOfEarlier = endpoint.newest;
        break;
    case RecordKind::EndpointLost:
        endpoint.lostDatagrams += record.length;
        break;
    case RecordKind::EndpointFailed:
        endpoint.state = State::Failed;
        endpoint.error = details.error;
        break;
    default:
        break;
    }
    updateClientState(endpoint);
}

void EndpointTracker::open(EndpointFacts& endpoint, const EventDetails& details)
{
    endpoint.role = details.role;
    endpoint.transport = details.transport;
    endpoint.target = details.target;
    endpoint.framing = details.framing;
    endpoint.behavior = details.behavior;
    endpoint.state = State::Stopped;
    endpoint.error = {ErrorCode::None, {}};
    m_framings[placeOf(endpoint.id)] = framingsOf(details);
}

void EndpointTracker::connectionOpened(std::size_t place, ConnectionId id)
{
    EndpointFacts& endpoint = m_endpoints[place];
    ++endpoint.connections;
    ++endpoint.liveConnections;
    endpoint.newest = id;
    updateClientState(endpoint);
}

void EndpointTracker::connectionEnded(std::size_t place, ConnectionId id, EndReason reason)
{
    EndpointFacts& endpoint = m_endpoints[place];
    if (id <= endpoint.lastOfEarlier) {
        --endpoint.closingConnections;
        return;
    }
    endpoint.lastEnd = reason;
    --endpoint.liveConnections;
    updateClientState(endpoint);
}

void EndpointTracker::forgetMessages()
{
    for (EndpointFacts& endpoint : m_endpoints)
        endpoint.messages = 0;
}

void EndpointTracker::stopAll()
{
    for (EndpointFacts& endpoint : m_endpoints) {
        endpoint.liveConnections = 0;
        endpoint.closingConnections = 0;
        if (endpoint.state != State::Failed)
            endpoint.state = State::Stopped;
    }
}

std::size_t EndpointTracker::placeOf(EndpointId id)
{
    const auto [found, isNew] = m_places.try_emplace(id.value, m_endpoints.size());
    if (isNew) {
        EndpointFacts endpoint;
        endpoint.id = id;
        m_endpoints.push_back(endpoint);
        m_framings.emplace_back();
    }
    return found->second;
}

EndpointId EndpointTracker::serverOf(const ConnectionFacts& client) const
{
    if (client.role != Role::Client)
        return {};
    const auto found = std::ranges::find_if(m_endpoints,
        [&client](const EndpointFacts& endpoint) { return listensFor(endpoint, client); });
    return found == m_endpoints.end() ? EndpointId() : found->id;
}
