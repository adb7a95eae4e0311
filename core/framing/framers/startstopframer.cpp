// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/framers/startstopframer.h"

#include "core/framing/faults.h"
#include "core/framing/framers/encodeerrors.h"
#include "core/framing/parameterreader.h"

#include <algorithm>
#include <array>

namespace {

StartStopBounds readBounds(ParameterReader& reader)
{
    StartStopBounds bounds {.start = reader.bytes("start"),
        .end = reader.bytes("end"),
        .escape = reader.byte("escape"),
        .limit = reader.number("limit")};
    const auto hasEscape = [&](const QByteArray& mark) { return mark.contains(*bounds.escape); };
    if (bounds.escape && (hasEscape(bounds.start) || hasEscape(bounds.end)))
        reader.fail(QStringLiteral("escape is a byte of start or end"));
    return bounds;
}

/// With an escape before each byte that could begin a start or an end, or be an escape.
QByteArray escaped(QByteArrayView content, const StartStopBounds& bounds)
{
    QByteArray result;
    for (const char byte : content) {
        if (byte == *bounds.escape || byte == bounds.start.front() || byte == bounds.end.front())
            result += *bounds.escape;
        result += byte;
    }
    return result;
}

} // namespace

FramingParameterList StartStopFramer::parameters()
{
    using Kind = FramingParameter::Kind;
    static constexpr std::array list {
        FramingParameter {.key = "start",
            .kind = Kind::Bytes,
            .fallback = "\\x02",
            .description = QT_TRANSLATE_NOOP("FramingParameter", "Bytes that start a message")},
        FramingParameter {.key = "end",
            .kind = Kind::Bytes,
            .fallback = "\\x03",
            .description = QT_TRANSLATE_NOOP("FramingParameter", "Bytes that end a message")},
        FramingParameter {.key = "escape",
            .kind = Kind::Byte,
            .fallback = "",
            .description = QT_TRANSLATE_NOOP(
                "FramingParameter", "Byte that makes the byte after it data; none if empty")},
        limitParameter("1048576"),
    };
    return list;
}

StartStopFramer::StartStopFramer(const StartStopBounds& bounds, qint64 startOffset)
    : m_startMark(bounds.start)
    , m_endMark(bounds.end)
    , m_escape(bounds.escape)
    , m_limit(bounds.limit)
    , m_longest(bounds.limit + std::max(bounds.start.size(), bounds.end.size()))
    , m_offset(startOffset)
    , m_start(startOffset)
{
}

FaultTypeList StartStopFramer::faults()
{
    static constexpr const FaultType* list[] {
        &Faults::truncated, &Faults::messageTooLong, &unterminated};
    return list;
}

FramerResult StartStopFramer::make(const FramingParameters& given, qint64 startOffset)
{
    ParameterReader reader(given, parameters());
    const StartStopBounds bounds = readBounds(reader);
    if (const auto error = reader.error())
        return *error;
    return FramerResult(std::make_unique<StartStopFramer>(bounds, startOffset));
}

Result<QByteArray> StartStopFramer::encode(const FramingParameters& given, QByteArrayView content)
{
    ParameterReader reader(given, parameters());
    const StartStopBounds bounds = readBounds(reader);
    const QByteArray inner = bounds.escape ? escaped(content, bounds) : content.toByteArray();
    if (inner.size() > bounds.limit)
        return tooLongFor(bounds.limit, inner);
    const QByteArray tail = inner + bounds.end;
    if (!bounds.escape && tail.indexOf(bounds.end) < inner.size())
        return cannotCarry(QStringLiteral("the end is in it, and there is no escape"));
    const qsizetype start = tail.indexOf(bounds.start);
    if (!bounds.escape && start >= 0 && start + bounds.start.size() < tail.size())
        return cannotCarry(QStringLiteral("the start is in it, and there is no escape"));
    return QByteArray(bounds.start + tail);
}

QByteArray StartStopFramer::decode(const FramingParameters& given, QByteArrayView content)
{
    ParameterReader reader(given, parameters());
    const std::optional<char> escape = reader.byte("escape");
    QByteArray decoded;
    bool isEscaped = false;
    for (const char byte : content) {
        isEscaped = !isEscaped && byte == escape;
        if (!isEscaped)
            decoded += byte;
    }
    return decoded;
}

void StartStopFramer::feed(QByteArrayView bytes, FrameSink& sink)
{
    while (!bytes.isEmpty()) {
        const qsizetype taken
            = m_part == Part::Outside ? takeOutside(bytes, sink) : takeInside(bytes, sink);
        bytes = bytes.sliced(taken);
    }
}

qsizetype StartStopFramer::takeOutside(QByteArrayView bytes, FrameSink& sink)
{
    const qsizetype found = m_startMark.find(bytes);
    const qsizetype taken = found < 0 ? bytes.size() : found;
    m_offset += taken;
    const qsizetype markSize = found < 0 ? m_startMark.matched() : m_startMark.delimiter().size();
    if (m_offset - markSize > m_start)
        emitUnframed(m_offset - markSize, nullptr, sink);
    if (found >= 0)
        startMessage();
    return taken;
}

/// m_offset is behind a start.
void StartStopFramer::startMessage()
{
    m_start = m_offset - m_startMark.delimiter().size();
    m_contentStart = m_offset;
    m_part = Part::Inside;
    m_isEscaped = false;
    m_startMark.reset();
    m_endMark.reset();
}

qsizetype StartStopFramer::takeInside(QByteArrayView bytes, FrameSink& sink)
{
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const char byte = bytes[at];
        ++m_offset;
        if (m_isEscaped || byte == m_escape) {
            m_isEscaped = !m_isEscaped;
            m_startMark.reset();
            m_endMark.reset();
        } else {
            const bool isStart = m_startMark.step(byte);
            if (m_endMark.step(byte)) {
                endMessage(sink);
                return at + 1;
            }
            if (isStart)
                restartMessage(sink);
        }
        if (m_part == Part::Inside && m_offset - m_contentStart > m_longest)
            emitTooLong(sink);
    }
    return bytes.size();
}

/// m_offset is behind an end.
void StartStopFramer::endMessage(FrameSink& sink)
{
    const ByteRange content {m_contentStart, m_offset - m_endMark.delimiter().size()};
    if (m_part == Part::Inside && isOverLimit(content.end))
        emitTooLong(sink);
    const bool isRest = m_part == Part::Rest;
    m_part = Part::Outside;
    m_startMark.reset();
    if (isRest)
        return emitUnframed(m_offset, nullptr, sink);
    const ByteRange range {m_start, m_offset};
    m_start = m_offset;
    sink.frame({.range = range, .content = content});
}

/// m_offset is behind a start that stands in a message.
void StartStopFramer::restartMessage(FrameSink& sink)
{
    const qint64 end = m_offset - m_startMark.delimiter().size();
    if (m_part == Part::Inside && isOverLimit(end))
        emitTooLong(sink);
    if (m_part == Part::Inside)
        emitUnframed(end, &unterminated, sink);
    else
        emitUnframed(end, nullptr, sink);
    startMessage();
}

bool StartStopFramer::isOverLimit(qint64 contentEnd) const
{
    return contentEnd - m_contentStart > m_limit;
}

void StartStopFramer::emitTooLong(FrameSink& sink)
{
    const ByteRange range {m_start, m_contentStart + m_limit};
    const ByteRange content {m_contentStart, range.end};
    m_start = range.end;
    m_part = Part::Rest;
    sink.frame({.range = range,
        .content = content,
        .faultOffset = range.end,
        .kind = FrameKind::Unframed,
        .fault = &Faults::messageTooLong});
}

void StartStopFramer::emitUnframed(qint64 end, const FaultType* fault, FrameSink& sink)
{
    const ByteRange range {m_start, end};
    const qint64 contentStart = m_part == Part::Inside ? m_contentStart : range.start;
    m_start = end;
    sink.frame({.range = range,
        .content = {contentStart, end},
        .faultOffset = fault ? range.start : 0,
        .kind = FrameKind::Unframed,
        .fault = fault});
}

void StartStopFramer::finish(FrameSink& sink)
{
    if (m_part == Part::Inside && isOverLimit(m_offset))
        emitTooLong(sink);
    if (m_offset > m_start) {
        const bool isCut = m_part == Part::Inside;
        emitUnframed(m_offset, isCut ? &Faults::truncated : nullptr, sink);
    }
}

std::optional<MessageInProgress> StartStopFramer::inProgress() const
{
    if (m_offset == m_start)
        return std::nullopt;
    return MessageInProgress {m_start, m_offset - m_start, -1};
}
