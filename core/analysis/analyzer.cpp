// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/analyzer.h"

#include "core/analysis/streamstart.h"
#include "core/framing/faults.h"

namespace {

/// "auto" looks at what a stream brings in this time from its first byte, or from the first one
/// after as long a pause. So it finds the same in a capture that is made now and in one that is
/// opened.
constexpr std::chrono::nanoseconds guessTime = std::chrono::milliseconds(200);
/// By then what was read or written at a time stands in the capture.
constexpr std::chrono::nanoseconds captureDelay = std::chrono::milliseconds(100);

} // namespace

/// One direction of a connection.
struct Analyzer::Stream {
    Stream(ConnectionId id, const StreamRole& role, const FramingSpec& framing,
        const StreamAnalyzer::Surroundings& surroundings)
        : isAutomatic(framing.name == DecodeRules::automatic)
        , analyzer(id, role, atFirst(framing), surroundings)
    {
    }

    /// What "auto" has to do with starts as raw.
    [[nodiscard]] static FramingSpec atFirst(FramingSpec framing)
    {
        if (framing.name == DecodeRules::automatic)
            framing.name = FramingSpec().name;
        return framing;
    }

    const bool isAutomatic;
    StreamAnalyzer analyzer;
    PartialList::Handle partial;
};

/// Both directions of a connection.
struct Analyzer::Streams {
    Streams(ConnectionId id, const ConnectionTracker& tracker, FramingTable& framings,
        MessageSink& sink)
        : in(id, {Direction::In, factsOf(id, tracker).role}, tracker.framingOf(id, Direction::In),
            {shared, framings, sink, keepsBoundaries(factsOf(id, tracker).transport)})
        , out(id, {Direction::Out, factsOf(id, tracker).role},
              tracker.framingOf(id, Direction::Out),
              {shared, framings, sink, keepsBoundaries(factsOf(id, tracker).transport)})
    {
    }

    /// Those of nobody, if they were given up.
    [[nodiscard]] static const ConnectionFacts& factsOf(
        ConnectionId id, const ConnectionTracker& tracker)
    {
        static const ConnectionFacts none;
        const ConnectionFacts* const facts = tracker.connections().find(id);
        return facts ? *facts : none;
    }
    [[nodiscard]] Stream& stream(Direction direction)
    {
        return direction == Direction::In ? in : out;
    }
    /// Whether "auto" is to look at what begins with `record`: at the first bytes and, as long as
    /// nothing was found that explains them, at what comes after a pause.
    [[nodiscard]] bool wantsGuess(const CaptureRecord& record)
    {
        const Stream& of = stream(record.direction);
        const bool isSure = isExplained && !of.analyzer.isLost();
        return of.isAutomatic && !isSure && record.streamOffset < guessSize
            && record.time >= newestData + guessTime.count();
    }

    ConnectionFraming shared;
    Stream in;
    Stream out;
    bool isExplained = false; // by what "auto" has found
    qint64 newestData = std::numeric_limits<qint64>::min() / 2; // its time
};

Analyzer::Analyzer(const Limits& limits)
    : m_capture(std::make_shared<CaptureSnapshot>())
{
    setLimits(limits);
}

Analyzer::~Analyzer() = default;

void Analyzer::setLimits(const Limits& limits)
{
    m_rowLimit = limits.rows / qint64(sizeof(Message));
    m_messages.dropOldest(m_rowLimit);
    m_tracker.setLimit(limits.connections);
}

void Analyzer::restart(DecodeRulesPtr rules)
{
    ++m_generation;
    m_next = 0;
    m_time = 0;
    m_streams.clear();
    m_partials = {};
    m_messages = {};
    m_shownRows = 0;
    m_tracker.restart(std::move(rules));
    if (m_capture->droppedRecords() > 0)
        return; // a chat cannot be told again from what is left
    m_chats.restart();
    m_nextChat = 0;
}

bool Analyzer::advance(const CaptureSnapshotPtr& capture, Deadline deadline, qint64 now)
{
    constexpr int recordsPerLookAtClock = 32;
    m_capture = capture;
    m_now = now;
    m_wait.reset();
    m_reader.setCapture(*capture);
    const qint64 end = capture->records.end();
    m_next = std::max(m_next, capture->records.first());
    auto isLate = [&deadline, records = 0]() mutable {
        return ++records % recordsPerLookAtClock == 0 && deadline != Deadline::max()
            && std::chrono::steady_clock::now() >= deadline;
    };
    while (m_next < end) {
        if (!analyze(m_next))
            return true;
        ++m_next;
        if (m_next < end && (wantsSnapshot() || isLate()))
            return false;
    }
    if (capture->growth == CaptureSnapshot::Growth::None)
        m_tracker.captureEnded();
    return true;
}

AnalysisSnapshotPtr Analyzer::snapshot(qint64 now)
{
    m_shownRows = m_messages.end();
    auto snapshot = std::make_shared<AnalysisSnapshot>();
    snapshot->capture = m_capture;
    snapshot->recordsEnd = m_next;
    snapshot->generation = m_generation;
    snapshot->messages = m_messages.view();
    snapshot->framings = m_framings.list();
    snapshot->partials = m_partials.shown(now);
    snapshot->connections = m_tracker.connections();
    snapshot->endpoints = m_tracker.endpoints();
    snapshot->chats = m_chats.shown();
    snapshot->totals = m_tracker.totals();
    snapshot->totals.droppedMessages = m_messages.first();
    snapshot->totals.droppedRecords = m_capture->droppedRecords();
    snapshot->totals.unrecordedBytes = m_capture->unrecordedBytes;
    return snapshot;
}

std::optional<qint64> Analyzer::nextChange(qint64 now) const
{
    const std::optional<qint64> partials = m_partials.nextChange(now);
    const bool isWaiting = m_wait && m_capture->growth == CaptureSnapshot::Growth::AsItHappens;
    if (!isWaiting)
        return partials;
    return std::min(*m_wait, partials.value_or(*m_wait));
}

void Analyzer::message(const Message& message)
{
    m_messages.append(message);
    m_messages.dropOldest(m_rowLimit);
    m_tracker.count(message);
}

bool Analyzer::wantsSnapshot() const
{
    return m_messages.end() - m_shownRows > m_rowLimit / 2;
}

/// False if the record has to wait; it is to be given again then.
bool Analyzer::analyze(qint64 index)
{
    const CaptureRecord& record = m_capture->records[index];
    m_time = record.time;
    if (index >= m_nextFact) {
        m_tracker.apply(index, record, m_capture->detailsOf(record));
        m_nextFact = index + 1;
    }
    if (index >= m_nextChat) {
        followChat(index);
        m_nextChat = index + 1;
    }
    switch (record.kind) {
    case RecordKind::Data:
    case RecordKind::Unrecorded:
        return analyzeBytes(index);
    case RecordKind::Connected:
        appendState(index, StateChange::Connected);
        break;
    case RecordKind::PeerFinished:
        appendState(index, StateChange::PeerFinished);
        break;
    case RecordKind::Finished:
        appendState(index, StateChange::Finished);
        break;
    case RecordKind::Ended:
        endStreams(record);
        appendState(index, StateChange::Ended);
        break;
    case RecordKind::ConnectionNote:
        appendState(index, StateChange::Note);
        break;
    case RecordKind::EndpointLost:
    case RecordKind::ConnectionLost:
        appendState(index, StateChange::Lost, &Faults::datagramsLost);
        break;
    case RecordKind::ErrorTold:
        appendState(index, StateChange::ErrorTold, &Faults::errorTold);
        break;
    default:
        break;
    }
    return true;
}

void Analyzer::followChat(qint64 index)
{
    const CaptureRecord& record = m_capture->records[index];
    if (record.isEndpointEvent()) {
        const EventDetails* const details = m_capture->detailsOf(record);
        m_chats.apply(record, details ? details->notes : QList<Note>(), {index, m_messages.end()});
    } else if (record.kind == RecordKind::Ended) {
        const ConnectionFacts* const facts = m_tracker.connections().find(record.connection());
        if (facts && facts->role == Role::Client)
            m_chats.disconnected(facts->endpoint);
    }
}

bool Analyzer::analyzeBytes(qint64 index)
{
    const CaptureRecord& record = m_capture->records[index];
    Streams& streams = streamsOf(record.connection());
    Stream& stream = streams.stream(record.direction);
    if (record.kind == RecordKind::Unrecorded) {
        stream.analyzer.unrecorded(*m_capture, index);
    } else {
        if (streams.wantsGuess(record) && !chooseFraming(index, streams))
            return false;
        streams.newestData = record.time;
        stream.analyzer.data(*m_capture, index, m_reader);
    }
    m_partials.update(stream.partial, stream.analyzer.partial());
    return true;
}

Analyzer::Streams& Analyzer::streamsOf(ConnectionId id)
{
    std::unique_ptr<Streams>& streams = m_streams[id.value];
    if (!streams) {
        MessageSink& sink = *this;
        streams = std::make_unique<Streams>(id, m_tracker, m_framings, sink);
    }
    return *streams;
}

/// Has "auto" look at the bytes that begin with record `index`; false if more of them may follow.
bool Analyzer::chooseFraming(qint64 index, Streams& streams)
{
    const std::optional<FramingGuess> guess = guessFramingAt(index);
    if (!guess)
        return false;
    const bool isExplained = guess->confidence > 0;
    if (streams.isExplained && !isExplained)
        return true; // nothing better
    const ConnectionId id = m_capture->records[index].connection();
    m_tracker.setGuess(id, *guess);
    streams.isExplained = isExplained;
    for (const Direction direction : {Direction::In, Direction::Out}) {
        Stream& stream = streams.stream(direction);
        if (!stream.isAutomatic)
            continue;
        stream.analyzer.setFraming(m_tracker.framingOf(id, direction));
        m_partials.update(stream.partial, {});
    }
    return true;
}

/// What the pair's other end has found, if it has, so that both are taken for the same.
std::optional<FramingGuess> Analyzer::guessFramingAt(qint64 index)
{
    const CaptureRecord& record = m_capture->records[index];
    const ConnectionTable& connections = m_tracker.connections();
    const ConnectionFacts* const facts = connections.find(record.connection());
    const ConnectionFacts* const pair = facts ? connections.find(facts->pair) : nullptr;
    const bool isFoundByPair
        = pair && pair->guess && (!facts->guess || facts->guess->framing != pair->guess->framing);
    if (isFoundByPair)
        return *pair->guess;
    const qint64 until = record.time + guessTime.count();
    const StreamStart start = streamStart(*m_capture, index, guessSize, until);
    if (start.isFinal || isComplete(until)) {
        return guessFraming(start.bytes,
            {.role = {record.direction, facts ? facts->role : Role::Server},
                .otherStart = start.otherBytes,
                .port = facts ? facts->serverPort() : quint16(0)});
    }
    m_wait = until + captureDelay.count();
    return {};
}

/// Whether the capture has all that happened before `time`.
bool Analyzer::isComplete(qint64 time) const
{
    using Growth = CaptureSnapshot::Growth;
    if (m_capture->growth != Growth::AsItHappens)
        return m_capture->growth == Growth::None;
    return m_now >= time + captureDelay.count();
}

void Analyzer::appendState(qint64 index, StateChange change, const FaultType* fault)
{
    const CaptureRecord& record = m_capture->records[index];
    Message row;
    row.time = record.time;
    row.record = index;
    if (!record.isEndpointEvent())
        row.connection = record.connection();
    row.direction = change == StateChange::Finished ? Direction::Out : Direction::In;
    row.type = MessageType::State;
    row.change = change;
    row.fault = fault;
    row.reason = record.reason;
    message(row);
}

void Analyzer::endStreams(const CaptureRecord& record)
{
    const auto found = m_streams.find(record.subject);
    if (found == m_streams.end())
        return;
    for (Stream* stream : {&found->second->in, &found->second->out}) {
        stream->analyzer.ended(record.time);
        m_partials.update(stream->partial, {});
    }
    m_streams.erase(found);
}
