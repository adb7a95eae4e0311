// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/analyzer.h"

#include "core/analysis/streamstart.h"

/// One direction of a connection.
struct Analyzer::Stream {
    StreamAnalyzer analyzer;
    PartialList::Handle partial;
};

/// Both directions of a connection.
struct Analyzer::Streams {
    Streams(ConnectionId id, const std::shared_ptr<const FramingSpec>& framing, MessageSink& sink)
        : in {{id, Direction::In, framing, sink}, {}}
        , out {{id, Direction::Out, framing, sink}, {}}
    {
    }

    Stream in;
    Stream out;
};

Analyzer::Analyzer(qint64 messageLimit)
    : m_capture(std::make_shared<CaptureSnapshot>())
    , m_messageLimit(messageLimit)
{
}

Analyzer::~Analyzer() = default;

void Analyzer::restart(DecodeRulesPtr rules)
{
    ++m_generation;
    m_next = 0;
    m_time = 0;
    m_streams.clear();
    m_partials = {};
    m_messages = {};
    m_tracker.restart(std::move(rules));
}

bool Analyzer::advance(const CaptureSnapshotPtr& capture, Deadline deadline)
{
    constexpr int recordsPerLookAtClock = 32;
    m_capture = capture;
    m_reader.setCapture(*capture);
    const qint64 end = capture->records.end();
    m_next = std::max(m_next, capture->records.first());
    while (m_next < end) {
        const qint64 pause = std::min(end, m_next + recordsPerLookAtClock);
        for (; m_next < pause; ++m_next)
            analyze(m_next);
        if (m_next < end && deadline != Deadline::max()
            && std::chrono::steady_clock::now() >= deadline)
            return false;
    }
    return true;
}

AnalysisSnapshotPtr Analyzer::snapshot(qint64 now) const
{
    auto snapshot = std::make_shared<AnalysisSnapshot>();
    snapshot->capture = m_capture;
    snapshot->generation = m_generation;
    snapshot->messages = m_messages.view();
    snapshot->partials = m_partials.shown(now);
    snapshot->connections = m_tracker.connections();
    snapshot->endpoints = m_tracker.endpoints();
    snapshot->totals = m_tracker.totals();
    snapshot->totals.droppedMessages = m_messages.first();
    snapshot->totals.unrecordedBytes = m_capture->unrecordedBytes;
    return snapshot;
}

std::optional<qint64> Analyzer::nextChange(qint64 now) const
{
    return m_partials.nextChange(now);
}

void Analyzer::message(const Message& message)
{
    m_messages.append(message);
    m_messages.dropOldest(m_messageLimit);
    m_tracker.count(message);
}

void Analyzer::analyze(qint64 index)
{
    const CaptureRecord& record = m_capture->records[index];
    m_time = record.time;
    if (index >= m_nextFact) {
        m_tracker.apply(record, m_capture->detailsOf(record));
        m_nextFact = index + 1;
    }
    switch (record.kind) {
    case RecordKind::Data:
    case RecordKind::Unrecorded:
        analyzeBytes(index);
        break;
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
    default:
        break;
    }
}

void Analyzer::analyzeBytes(qint64 index)
{
    const CaptureRecord& record = m_capture->records[index];
    const std::size_t row = record.subject - 1;
    if (row >= m_streams.size())
        m_streams.resize(row + 1);
    std::unique_ptr<Streams>& streams = m_streams[row];
    if (!streams)
        streams = makeStreams(index);
    Stream& stream = record.direction == Direction::In ? streams->in : streams->out;
    if (record.kind == RecordKind::Data)
        stream.analyzer.data(*m_capture, index, m_reader);
    else
        stream.analyzer.unrecorded(*m_capture, index);
    m_partials.update(stream.partial, stream.analyzer.partial());
}

/// Record `index` is the first that has bytes of its connection.
std::unique_ptr<Analyzer::Streams> Analyzer::makeStreams(qint64 index)
{
    const ConnectionId id = m_capture->records[index].connection();
    if (m_tracker.framingOf(id)->name == DecodeRules::automatic)
        m_tracker.setGuess(id, guessFramingAt(index));
    MessageSink& sink = *this;
    return std::make_unique<Streams>(id, m_tracker.framingOf(id), sink);
}

/// The same for both ends of a pair.
FramingGuess Analyzer::guessFramingAt(qint64 index) const
{
    const ConnectionTable& connections = m_tracker.connections();
    const ConnectionFacts* const facts = connections.find(m_capture->records[index].connection());
    const ConnectionFacts* const pair = facts ? connections.find(facts->pair) : nullptr;
    if (pair && pair->guess)
        return *pair->guess;
    return guessFraming(streamStart(*m_capture, index, guessSize));
}

void Analyzer::appendState(qint64 index, StateChange change)
{
    const CaptureRecord& record = m_capture->records[index];
    Message row;
    row.time = record.time;
    row.record = index;
    row.connection = record.connection();
    row.direction = change == StateChange::Finished ? Direction::Out : Direction::In;
    row.type = MessageType::State;
    row.change = change;
    row.reason = record.reason;
    message(row);
}

void Analyzer::endStreams(const CaptureRecord& record)
{
    const std::size_t row = record.subject - 1;
    if (row >= m_streams.size() || !m_streams[row])
        return;
    for (Stream* stream : {&m_streams[row]->in, &m_streams[row]->out}) {
        stream->analyzer.ended(record.time);
        m_partials.update(stream->partial, {});
    }
    m_streams[row].reset();
}
