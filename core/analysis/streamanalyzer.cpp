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

bool isRaw(const FramingSpec& framing)
{
    return framing.name == QLatin1String("raw");
}

MessageType messageType(const Frame& frame)
{
    if (frame.kind == FrameKind::Whole)
        return MessageType::Frame;
    return !frame.fault ? MessageType::Unframed : MessageType::Fault;
}

} // namespace

StreamAnalyzer::StreamAnalyzer(ConnectionId connection, Direction direction,
    std::shared_ptr<const FramingSpec> framing, MessageSink& sink)
    : m_sink(sink)
    , m_framing(std::move(framing))
    , m_connection(connection)
    , m_direction(direction)
    , m_isRaw(isRaw(*m_framing))
{
}

StreamAnalyzer::~StreamAnalyzer() = default;

void StreamAnalyzer::data(const CaptureSnapshot& capture, qint64 index, PayloadReader& reader)
{
    const CaptureRecord& record = capture.records[index];
    m_time = record.time;
    if (record.streamOffset > m_position)
        skip({m_position, record.streamOffset});
    m_record = index;
    if (m_isRaw)
        growChunk(record);
    else if (record.fileOffset >= 0)
        feedOwn(record, reader);
    else
        feedPaired(capture, index, reader);
}

void StreamAnalyzer::unrecorded(const CaptureSnapshot& capture, qint64 index)
{
    const CaptureRecord& record = capture.records[index];
    m_time = record.time;
    skip({m_position, streamRange(record).end});
}

void StreamAnalyzer::ended(qint64 time)
{
    m_time = time;
    if (m_isRaw)
        emitChunk();
    else if (m_framer)
        m_framer->finish(*this);
}

void StreamAnalyzer::setFraming(std::shared_ptr<const FramingSpec> framing)
{
    stopFraming();
    m_chunkStart = m_position;
    m_framing = std::move(framing);
    m_isRaw = isRaw(*m_framing);
}

std::optional<PartialMessage> StreamAnalyzer::partial() const
{
    if (!m_framer)
        return {};
    const std::optional<MessageInProgress> begun = m_framer->inProgress();
    if (!begun)
        return {};
    return PartialMessage {m_connection, m_direction, m_time, m_record,
        {begun->start, begun->start + begun->received}, begun->expected};
}

void StreamAnalyzer::growChunk(const CaptureRecord& record)
{
    m_position = streamRange(record).end;
    if (!record.continues)
        emitChunk();
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

/// `bytes` are those of `range`, or empty if they are not to be had.
void StreamAnalyzer::feed(QByteArrayView bytes, ByteRange range)
{
    if (bytes.size() != range.size()) {
        skip(range);
        return;
    }
    if (!m_framer)
        m_framer = makeFramer(*m_framing, range.start);
    m_position = range.end;
    m_framer->feed(bytes, *this);
}

void StreamAnalyzer::skip(ByteRange missing)
{
    stopFraming();
    m_position = missing.end;
    m_chunkStart = missing.end;
    m_sink.message(row(MessageType::Unrecorded, missing));
}

void StreamAnalyzer::stopFraming()
{
    m_isInGap = true;
    ended(m_time);
    m_isInGap = false;
    m_framer.reset();
}

void StreamAnalyzer::frame(const Frame& frame)
{
    Message message = row(messageType(frame), frame.range);
    message.contentStart = toOffset32(frame.content.start - frame.range.start);
    message.contentTrail = toOffset32(frame.range.end - frame.content.end);
    if (m_isInGap && frame.fault == &Faults::truncated) {
        message.type = MessageType::Unframed;
    } else if (frame.fault) {
        message.fault = frame.fault;
        message.member = frame.member;
        message.faultStart = qint32(std::min<qint64>(
            frame.faultOffset - frame.range.start, std::numeric_limits<qint32>::max()));
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
    message.direction = m_direction;
    message.type = type;
    return message;
}
