// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/streamanalyzer.h"

#include "core/analysis/pairedpayloads.h"
#include "core/analysis/payloadreader.h"
#include "core/framing/faults.h"

#include <algorithm>
#include <limits>

namespace {

quint32 toOffset32(qint64 offset)
{
    return quint32(std::clamp<qint64>(offset, 0, std::numeric_limits<quint32>::max()));
}

ByteRange streamRange(const CaptureRecord& record)
{
    return {record.streamOffset, record.streamOffset + record.length};
}

void setFault(Message& message, const FaultType* fault, qint64 offset)
{
    message.fault = fault;
    message.faultStart = qint32(std::min<qint64>(offset, std::numeric_limits<qint32>::max()));
}

MessageType messageType(const Frame& frame)
{
    if (frame.kind == FrameKind::Whole)
        return MessageType::Frame;
    return !frame.fault ? MessageType::Unframed : MessageType::Fault;
}

} // namespace

StreamAnalyzer::StreamAnalyzer(ConnectionId connection, const StreamRole& role,
    const FramingSpec& framing, const Surroundings& surroundings)
    : m_framings(surroundings.framings)
    , m_sink(surroundings.sink)
    , m_framer(m_framings.at(m_framings.numberOf(framing)), role, &surroundings.connection)
    , m_chosen(m_framer.framing())
    , m_connection(connection)
    , m_keepsBoundaries(surroundings.keepsBoundaries)
{
    useFraming();
}

StreamAnalyzer::~StreamAnalyzer() = default;

void StreamAnalyzer::data(const CaptureSnapshot& capture, qint64 index, PayloadReader& reader)
{
    const CaptureRecord& record = capture.records[index];
    m_time = record.time;
    if (m_keepsBoundaries)
        beginDatagram(record.streamOffset);
    else if (record.streamOffset > m_position)
        skip({m_position, record.streamOffset});
    if (m_framer.isOutOfStep())
        followOtherDirection();
    m_record = index;
    if (m_isRaw)
        m_position = streamRange(record).end;
    else if (record.fileOffset >= 0)
        feedOwn(record, reader);
    else if (m_keepsBoundaries)
        feedDatagramOfPair(capture, index, reader);
    else
        feedPaired(capture, index, reader);
    if (record.continues)
        return;
    if (m_keepsBoundaries)
        endDatagram(record.isCut);
    else if (m_isRaw)
        emitChunk();
}

void StreamAnalyzer::unrecorded(const CaptureSnapshot& capture, qint64 index)
{
    const CaptureRecord& record = capture.records[index];
    m_time = record.time;
    const ByteRange range = streamRange(record);
    skip({m_keepsBoundaries ? range.start : m_position, range.end});
}

void StreamAnalyzer::ended(qint64 time)
{
    m_time = time;
    finishFraming();
}

void StreamAnalyzer::setFraming(const FramingSpec& framing)
{
    finishInGap();
    m_chosen = m_framings.at(m_framings.numberOf(framing));
    m_framer.restart(m_chosen, m_position);
    m_chunkStart = m_position;
    useFraming();
}

std::optional<PartialMessage> StreamAnalyzer::partial() const
{
    const std::optional<MessageInProgress> begun = m_framer.inProgress();
    if (!begun)
        return {};
    return PartialMessage {.connection = m_connection,
        .direction = m_framer.role().direction,
        .framing = m_framingNumber,
        .time = m_time,
        .record = m_record,
        .received = {begun->start, begun->start + begun->received},
        .expected = begun->expected};
}

void StreamAnalyzer::emitChunk()
{
    if (m_position > m_chunkStart)
        m_sink.message(row(MessageType::Chunk, {m_chunkStart, m_position}));
    m_chunkStart = m_position;
}

void StreamAnalyzer::feedOwn(const CaptureRecord& record, PayloadReader& reader)
{
    feed(reader.read(record.fileOffset, record.length), streamRange(record));
}

void StreamAnalyzer::feedPaired(const CaptureSnapshot& capture, qint64 index, PayloadReader& reader)
{
    if (!m_payloads)
        m_payloads = std::make_unique<PairedPayloads>();
    m_payloads->collect(capture.records, index);
    ByteRange wanted = streamRange(capture.records[index]);
    while (!wanted.isEmpty()) {
        const PairedPayloads::Piece piece = m_payloads->take(wanted);
        feed(reader.read(piece.fileOffset, piece.range.size()), piece.range);
        wanted.start = piece.range.end;
    }
}

/// Of datagrams some are lost or overtaken: its own payload is the one that stands before it.
void StreamAnalyzer::feedDatagramOfPair(
    const CaptureSnapshot& capture, qint64 index, PayloadReader& reader)
{
    const ByteRange range = streamRange(capture.records[index]);
    const qint64 payload = index - capture.records[index].previousPayload;
    if (range.isEmpty() || payload < capture.records.first()) {
        feed({}, range);
        return;
    }
    const CaptureRecord& sent = capture.records[payload];
    if (sent.fileOffset >= 0 && streamRange(sent).contains(range)) {
        const qint64 offset = sent.fileOffset + (range.start - sent.streamOffset);
        feed(reader.read(offset, range.size()), range);
    } else {
        feed(capture.bytes(index, range), range);
    }
}

/// Nothing if it has begun already.
void StreamAnalyzer::beginDatagram(qint64 start)
{
    if (!std::exchange(m_isInDatagram, true))
        startAfresh(start);
}

/// Nothing if its bytes are not to be had.
void StreamAnalyzer::endDatagram(bool isCut)
{
    if (!std::exchange(m_isInDatagram, false))
        return;
    emitDatagram(isCut);
    startAfresh(m_position);
}

/// What is left of it; one without a byte is a message that says nothing, whatever the framing.
void StreamAnalyzer::emitDatagram(bool isCut)
{
    const ByteRange range {m_chunkStart, m_position};
    if (m_isRaw || range.isEmpty()) {
        Message chunk = row(MessageType::Chunk, range);
        if (isCut)
            setFault(chunk, &Faults::cut, range.size());
        m_sink.message(chunk);
        m_chunkStart = m_position; // the end of the connection finds nothing unfinished
        return;
    }
    m_isCut = isCut;
    m_framer.finish(*this);
    if (std::exchange(m_isCut, false)) {
        Message fault = row(MessageType::Fault, {m_position, m_position});
        setFault(fault, &Faults::cut, 0);
        m_sink.message(fault);
    }
}

void StreamAnalyzer::startAfresh(qint64 position)
{
    m_position = m_chunkStart = position;
    m_framer.restart(m_chosen, position);
    if (m_chosen.get() != m_framing)
        useFraming();
}

/// `bytes` are those of `range`, or empty if they are not to be had.
void StreamAnalyzer::feed(QByteArrayView bytes, ByteRange range)
{
    if (bytes.size() != range.size()) {
        skip(range);
        return;
    }
    m_position = range.end;
    while (!bytes.isEmpty() && !m_isRaw) {
        const qsizetype taken = m_framer.take(bytes, *this);
        bytes = bytes.sliced(taken);
        if (m_framer.framing().get() != m_framing)
            useFraming();
        if (m_isRaw)
            m_chunkStart = range.end - bytes.size();
    }
}

void StreamAnalyzer::skip(ByteRange missing)
{
    finishInGap();
    m_framer.restartBehindGap(missing.end);
    m_position = missing.end;
    m_chunkStart = missing.end;
    m_isInDatagram = false;
    m_sink.message(row(MessageType::Unrecorded, missing));
}

void StreamAnalyzer::finishFraming()
{
    if (m_isRaw)
        emitChunk();
    else
        m_framer.finish(*this);
}

void StreamAnalyzer::finishInGap()
{
    m_isInGap = true;
    finishFraming();
    m_isInGap = false;
}

/// The other direction has handed this one over, or has lost bytes that both need.
void StreamAnalyzer::followOtherDirection()
{
    m_isInGap = true;
    if (m_isRaw)
        emitChunk();
    m_framer.follow(*this);
    m_isInGap = false;
    m_framer.restart(m_framer.framing(), m_position);
    m_chunkStart = m_position;
    useFraming();
}

/// What m_framer goes on with.
void StreamAnalyzer::useFraming()
{
    m_framing = m_framer.framing().get();
    m_framingNumber = m_framings.numberOf(m_framing->spec());
    m_isRaw = m_framing->isRaw();
}

void StreamAnalyzer::frame(const Frame& frame)
{
    Message message = row(messageType(frame), frame.range);
    message.contentStart = toOffset32(frame.content.start - frame.range.start);
    message.contentTrail = toOffset32(frame.range.end - frame.content.end);
    // What is called whole there only because the stream seems to end is not.
    const bool isCut = frame.fault == &Faults::truncated || frame.kind == FrameKind::Whole;
    if (m_isInGap && isCut) {
        message.type = MessageType::Unframed;
    } else if (m_isCut && frame.fault == &Faults::truncated) {
        m_isCut = false;
        setFault(message, &Faults::cut, frame.range.size());
    } else if (frame.fault) {
        setFault(message, frame.fault, frame.faultOffset - frame.range.start);
    }
    m_sink.message(message);
}

Message StreamAnalyzer::row(MessageType type, ByteRange range) const
{
    Message message;
    message.time = m_time;
    message.record = m_record;
    message.range = range;
    message.connection = m_connection;
    message.framing = m_framingNumber;
    message.direction = m_framer.role().direction;
    message.type = type;
    return message;
}
