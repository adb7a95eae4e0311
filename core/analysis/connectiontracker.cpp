// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/connectiontracker.h"

ConnectionTracker::ConnectionTracker(qint64 limit)
    : m_rawFraming(std::make_shared<FramingPair>())
    , m_rules(std::make_shared<DecodeRules>())
    , m_limit(limit)
{
}

void ConnectionTracker::setLimit(qint64 limit)
{
    m_limit = limit;
    giveUpEnded();
}

void ConnectionTracker::apply(
    qint64 index, const CaptureRecord& record, const EventDetails* details)
{
    static const EventDetails none;
    if (record.isEndpointEvent()) {
        m_endpoints.apply(record, details ? *details : none);
        if (record.kind == RecordKind::EndpointLost)
            m_totals.lostDatagrams += record.length;
        return;
    }
    ConnectionFacts* const facts = connection(record.connection());
    if (!facts) // it was given up
        return;
    if (record.kind == RecordKind::Data && facts->firstData < 0)
        facts->firstData = index;
    applyToConnection(*facts, record, details ? *details : none);
}

void ConnectionTracker::count(const Message& message)
{
    const qint64 fault = message.isFault() ? 1 : 0;
    const qint64 sound = message.isSound() ? 1 : 0;
    if (fault + sound == 0)
        return;
    m_totals.faults += fault;
    m_totals.messages += sound;
    if (!message.connection.isValid())
        return;
    ConnectionFacts* const facts = connection(message.connection);
    if (!facts) // it was given up
        return;
    (message.direction == Direction::In ? facts->messagesIn : facts->messagesOut) += sound;
    facts->faults += fault;
    const auto endpoint = originOf(message.connection).endpoint;
    if (endpoint)
        m_endpoints.countMessages(*endpoint, sound);
}

void ConnectionTracker::captureEnded()
{
    std::vector<ConnectionId> live;
    m_connections.visitLive([&live](const ConnectionFacts& facts) {
        live.push_back(facts.id);
        return true;
    });
    for (const ConnectionId id : live) {
        m_connections.edit(id)->state = ConnectionState::LeftOpen;
        m_connections.countLive(id, -1);
    }
    m_endpoints.stopAll();
    m_totals.liveConnections = 0;
}

void ConnectionTracker::restart(DecodeRulesPtr rules)
{
    m_rules = std::move(rules);
    m_totals.messages = 0;
    m_totals.faults = 0;
    m_endpoints.forgetMessages();
    for (qsizetype row = 0; row < m_connections.size(); ++row) {
        ConnectionFacts& facts = *m_connections.edit(m_connections.at(row).id);
        facts.messagesIn = 0;
        facts.messagesOut = 0;
        facts.faults = 0;
        applyRules(facts);
    }
}

const FramingSpec& ConnectionTracker::framingOf(ConnectionId id, Direction direction) const
{
    const qsizetype row = m_connections.rowOf(id);
    if (row < 0)
        return m_rawFraming->of(direction);
    const Origins& origins = *m_origins[std::size_t(row / ConnectionTable::chunkSize)];
    const Origin& origin = origins[std::size_t(row % ConnectionTable::chunkSize)];
    return (origin.framing ? origin.framing : m_rawFraming)->of(direction);
}

void ConnectionTracker::setGuess(ConnectionId id, const FramingGuess& guess)
{
    ConnectionFacts* const facts = connection(id);
    if (!facts) // it was given up
        return;
    Origin& origin = originOf(id);
    FramingSpec framing = guess.framing;
    framing.encoding = origin.framing->in.encoding; // of the rule, or of all
    facts->framing = framing.toString();
    facts->framingOut.clear();
    facts->guess = guess;
    origin.framing = std::make_shared<FramingPair>(framing);
}

void ConnectionTracker::applyToConnection(
    ConnectionFacts& facts, const CaptureRecord& record, const EventDetails& details)
{
    if (record.kind == RecordKind::KernelState) {
        facts.path.enter(record.tcpState, true, record.time);
        return;
    }
    facts.lastActivity = record.time;
    if (record.kind == RecordKind::ConnectionOpened)
        facts.transport = details.transport;
    if (facts.transport == Transport::Tcp)
        followState(facts, record, details.role);
    switch (record.kind) {
    case RecordKind::Data:
    case RecordKind::Unrecorded:
        countBytes(facts, record);
        break;
    case RecordKind::ConnectionOpened:
        openConnection(facts, details, record.time);
        break;
    case RecordKind::Connected:
        connectionConnected(facts, details, record.time);
        break;
    case RecordKind::PeerFinished:
        facts.state = facts.state == ConnectionState::HalfClosed ? ConnectionState::Closing
                                                                 : ConnectionState::PeerHalfClosed;
        break;
    case RecordKind::Finished:
        facts.state = facts.state == ConnectionState::PeerHalfClosed ? ConnectionState::Closing
                                                                     : ConnectionState::HalfClosed;
        break;
    case RecordKind::Ended:
        endConnection(facts, record, details);
        break;
    case RecordKind::ConnectionNote:
        applyNotes(facts, details.notes);
        break;
    case RecordKind::Refused:
        facts.refusedBytes += record.length;
        m_totals.refusedBytes += record.length;
        break;
    case RecordKind::Dropped:
        facts.droppedBytes += record.length;
        m_totals.droppedBytes += record.length;
        break;
    case RecordKind::ConnectionLost:
        facts.lostDatagrams += record.length;
        m_totals.lostDatagrams += record.length;
        break;
    case RecordKind::ErrorTold:
        ++facts.toldErrors;
        facts.lastToldError = details.error;
        break;
    default:
        break;
    }
}

/// Which states it went through, as the kernel said right after each event; where it did not, as
/// RFC 9293 has it follow from the event.
void ConnectionTracker::followState(ConnectionFacts& facts, const CaptureRecord& record, Role role)
{
    // Once both ends have finished, the descriptor says so whatever the kernel still keeps.
    const bool isSaid = record.tcpState != TcpState::Unknown && record.tcpState != TcpState::Closed;
    switch (record.kind) {
    case RecordKind::ConnectionOpened:
        facts.path.begin(role, record.time);
        break;
    case RecordKind::Connected:
        facts.path.enter(isSaid ? record.tcpState : TcpState::Established, isSaid, record.time);
        break;
    case RecordKind::PeerFinished:
        if (isSaid)
            facts.path.enter(record.tcpState, true, record.time);
        else
            facts.path.peerFinished(record.time);
        break;
    case RecordKind::Finished:
        if (isSaid)
            facts.path.enter(record.tcpState, true, record.time);
        else
            facts.path.finished(record.time);
        break;
    case RecordKind::Ended:
        facts.path.ended(record.reason, record.time);
        break;
    default:
        break;
    }
}

void ConnectionTracker::openConnection(
    ConnectionFacts& facts, const EventDetails& details, qint64 time)
{
    const std::size_t endpoint = m_endpoints.placeOf(details.endpoint);
    Origin& origin = originOf(facts.id);
    origin.endpoint = endpoint;
    origin.own = m_endpoints.framingAt(endpoint);

    facts.endpoint = details.endpoint;
    facts.role = details.role;
    facts.target = details.target;
    facts.opened = time;
    applyRules(facts);

    m_endpoints.connectionOpened(endpoint, facts.id);
    m_connections.countLive(facts.id, 1);
    ++m_totals.connections;
    ++m_totals.liveConnections;
}

void ConnectionTracker::connectionConnected(
    ConnectionFacts& facts, const EventDetails& details, qint64 time)
{
    facts.state = ConnectionState::Connected;
    facts.connected = time;
    facts.local = details.local;
    facts.peer = details.peer;
    facts.pair = details.pair;
    if (!details.pair.isValid()) {
        originOf(facts.id).farEndpoint = m_endpoints.serverOf(facts);
        applyRules(facts);
        return;
    }
    ConnectionFacts* const pair = connection(details.pair);
    if (!pair) { // it was given up
        applyRules(facts);
        return;
    }
    pair->pair = facts.id;
    originOf(facts.id).farEndpoint = pair->endpoint;
    originOf(pair->id).farEndpoint = facts.endpoint;
    applyRules(facts);
    if (pair->bytesIn + pair->bytesOut == 0) // else its messages are found with something else
        applyRules(*pair);
}

void ConnectionTracker::endConnection(
    ConnectionFacts& facts, const CaptureRecord& record, const EventDetails& details)
{
    if (!facts.isLive())
        return;
    facts.state = ConnectionState::Ended;
    facts.reason = record.reason;
    facts.error = details.error;
    facts.ended = record.time;
    if (record.length > 0)
        facts.acknowledgedBytes = std::max<qint64>(0, facts.bytesOut - (record.length - 1));
    if (!facts.local.isValid())
        facts.local = details.local;
    if (!facts.peer.isValid())
        facts.peer = details.peer;
    if (const auto endpoint = originOf(facts.id).endpoint) {
        m_endpoints.connectionEnded(*endpoint, facts.id, facts.reason);
        m_connections.countLive(facts.id, -1);
        --m_totals.liveConnections;
        giveUpEnded();
    }
}

void ConnectionTracker::countBytes(ConnectionFacts& facts, const CaptureRecord& record)
{
    if (record.direction == Direction::In) {
        facts.bytesIn += record.length;
        m_totals.bytesIn += record.length;
    } else {
        facts.bytesOut += record.length;
        m_totals.bytesOut += record.length;
    }
}

void ConnectionTracker::applyNotes(ConnectionFacts& facts, const QList<Note>& notes)
{
    for (const Note& note : notes) {
        if (note.key == Note::nameKey)
            facts.name = note.value;
        else if (note.key == Note::peerProcessKey)
            facts.peerProcess = note.value.toLongLong();
        else if (note.key == Note::peerUserKey)
            facts.peerUser = note.value;
        else if (note.key == Note::peerProgramKey)
            facts.peerProgram = note.value;
        else if (note.key == Note::descriptorsKey)
            facts.descriptors = note.value.toLongLong();
    }
}

void ConnectionTracker::applyRules(ConnectionFacts& facts)
{
    Origin& origin = originOf(facts.id);
    const auto chosen = [&](Direction direction) {
        return m_rules->framingOf(facts, origin.farEndpoint, direction);
    };
    origin.framing = origin.own ? origin.own : m_rawFraming;
    if (const FramingSpec* const in = chosen(Direction::In)) // then there is one for both
        origin.framing = std::make_shared<FramingPair>(*in, *chosen(Direction::Out));
    if (m_rules->hasEncoding())
        origin.framing = std::make_shared<FramingPair>(m_rules->withEncoding(*origin.framing));
    const FramingPair& framing = *origin.framing;
    facts.framing = framing.in.toString();
    facts.framingOut = framing.out == framing.in ? QString() : framing.out.toString();
    facts.guess.reset();
}

/// Makes those up to `id` that no record told of: it was given up, or there was none. Null if this
/// one's facts were given up.
ConnectionFacts* ConnectionTracker::connection(ConnectionId id)
{
    ConnectionFacts* const facts = m_connections.edit(id);
    while (m_origins.size() < m_connections.places().size())
        m_origins.push_back(std::make_unique<Origins>());
    return facts;
}

/// Of one that is kept.
ConnectionTracker::Origin& ConnectionTracker::originOf(ConnectionId id)
{
    const qsizetype row = m_connections.rowOf(id);
    Origins& origins = *m_origins[std::size_t(row / ConnectionTable::chunkSize)];
    return origins[std::size_t(row % ConnectionTable::chunkSize)];
}

// Nothing that stands in m_connections may be used behind this.
void ConnectionTracker::giveUpEnded()
{
    const std::vector<std::size_t> gone = m_connections.giveUp(m_limit);
    if (gone.empty())
        return;
    for (const std::size_t place : gone)
        m_origins[place].reset();
    std::erase(m_origins, nullptr);
    m_totals.droppedConnections = m_connections.givenUp();
}
