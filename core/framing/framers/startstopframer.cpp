// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/framers/startstopframer.h"

#include "core/framing/faults.h"
#include "core/framing/framers/encodeerrors.h"
#include "core/framing/parameterreader.h"

#include <algorithm>
#include <array>

namespace {

constexpr qint64 greatestTrailer = 65'535;

/// Whether an escaped byte could be taken for a mark or an escape.
bool isMaskAmbiguous(const StartStopBounds& bounds)
{
    const std::array special {*bounds.escape, bounds.start.front(), bounds.end.front()};
    return std::ranges::any_of(
        special, [&](char byte) { return bounds.needsEscape(char(byte ^ *bounds.mask)); });
}

/// What the parameters must not be together; empty: they may.
QString conflictOf(const StartStopBounds& bounds)
{
    if (bounds.isShared && bounds.start != bounds.end)
        return QStringLiteral("shared needs a start and an end that are the same");
    if (bounds.isShared && bounds.trailer > 0)
        return QStringLiteral("there is no trailer behind a shared end");
    if (!bounds.escape)
        return bounds.mask ? QStringLiteral("xor needs an escape") : QString();
    const char escape = *bounds.escape;
    const auto count = bounds.start.count(escape) + bounds.end.count(escape);
    if (count == 0) {
        return bounds.mask && isMaskAmbiguous(bounds)
            ? QStringLiteral("xor makes a byte of start, end or escape of another one")
            : QString();
    }
    const bool areEscaped = count == 2 && bounds.start.size() > 1 && bounds.end.size() > 1
        && bounds.start.startsWith(escape) && bounds.end.startsWith(escape);
    const bool areAmbiguous = bounds.start != bounds.end
        && (bounds.start.startsWith(bounds.end) || bounds.end.startsWith(bounds.start));
    if (areEscaped && areAmbiguous)
        return QStringLiteral("one of start and end begins with the other");
    if (areEscaped && !bounds.mask)
        return {};
    return QStringLiteral("escape is a byte of start or end: it must be the first of both, and "
                          "there only, without xor");
}

StartStopBounds readBounds(ParameterReader& reader)
{
    StartStopBounds bounds {.start = reader.bytes("start"),
        .end = reader.bytes("end"),
        .escape = reader.byte("escape"),
        .mask = reader.byte("xor"),
        .isShared = reader.choice("shared") == 1,
        .trailer = reader.number("trailer"),
        .limit = reader.number("limit")};
    if (reader.error())
        return bounds;
    if (const QString conflict = conflictOf(bounds); !conflict.isEmpty())
        reader.fail(conflict);
    return bounds;
}

/// With an escape before each byte that could begin a start or an end, or be an escape.
QByteArray escaped(QByteArrayView content, const StartStopBounds& bounds)
{
    QByteArray result;
    for (const char byte : content) {
        const bool needsEscape = bounds.needsEscape(byte);
        if (needsEscape)
            result += *bounds.escape;
        result += needsEscape ? char(byte ^ bounds.mask.value_or(0)) : byte;
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
        FramingParameter {.key = "xor",
            .kind = Kind::Byte,
            .fallback = "",
            .description = QT_TRANSLATE_NOOP("FramingParameter",
                "Byte that an escaped byte is combined with by exclusive or; none if empty")},
        FramingParameter {.key = "shared",
            .kind = Kind::Choice,
            .fallback = "no",
            .description = QT_TRANSLATE_NOOP(
                "FramingParameter", "Whether the end of a message is the start of the next"),
            .choiceList = "no|yes"},
        FramingParameter {.key = "trailer",
            .kind = Kind::Number,
            .fallback = "0",
            .description
            = QT_TRANSLATE_NOOP("FramingParameter", "Bytes after the end, as of a checksum"),
            .least = 0,
            .most = greatestTrailer},
        limitParameter("1048576"),
    };
    return list;
}

StartStopFramer::StartStopFramer(const StartStopBounds& bounds, qint64 startOffset)
    : m_startMark(bounds.start)
    , m_marks(bounds)
    , m_endSize(bounds.end.size())
    , m_isShared(bounds.isShared)
    , m_trailer(bounds.trailer)
    , m_limit(bounds.limit)
    , m_longest(bounds.limit + std::max(bounds.start.size(), bounds.end.size()))
    , m_offset(startOffset)
    , m_start(startOffset)
{
}

FaultTypeList StartStopFramer::faults()
{
    static constexpr const FaultType* list[] {
        &Faults::truncated, &Faults::messageTooLong, &Faults::escapeInvalid, &unterminated};
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
    if (bounds.isShared && inner.isEmpty())
        return cannotCarry(QStringLiteral("shared ends with nothing between them are no message"));
    return QByteArray(bounds.start + tail + QByteArray(bounds.trailer, 0));
}

ContentDecoder StartStopFramer::makeDecoder(const FramingParameters& given)
{
    ParameterReader reader(given, parameters());
    return [escape = reader.byte("escape"), mask = reader.byte("xor").value_or(0)](
               QByteArrayView content) {
        QByteArray decoded;
        bool isEscaped = false;
        for (const char byte : content) {
            const bool isData = isEscaped || byte != escape;
            if (isData)
                decoded += isEscaped ? char(byte ^ mask) : byte;
            isEscaped = !isData;
        }
        return decoded;
    };
}

void StartStopFramer::feed(QByteArrayView bytes, FrameSink& sink)
{
    while (!bytes.isEmpty()) {
        const qsizetype taken = m_trailerLeft > 0 ? takeTrailer(bytes, sink)
            : m_part == Part::Outside             ? takeOutside(bytes, sink)
                                                  : takeInside(bytes, sink);
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
    startContent();
}

void StartStopFramer::startContent()
{
    m_content = {m_offset, m_offset};
    m_part = Part::Inside;
    m_wrongEscape = -1;
    m_startMark.reset();
    m_marks.reset();
}

qsizetype StartStopFramer::takeInside(QByteArrayView bytes, FrameSink& sink)
{
    using Found = StartStopMarks::Found;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        ++m_offset;
        const Found found = m_marks.step(bytes[at]);
        if (m_marks.wrongEscape() > 0 && m_wrongEscape < 0)
            m_wrongEscape = m_offset - m_marks.wrongEscape();
        if (found == Found::End) {
            endContent(sink);
            return at + 1;
        }
        if (found == Found::Start)
            restartMessage(sink);
        if (m_part == Part::Inside && m_offset - m_content.start > m_longest)
            emitTooLong(sink);
    }
    return bytes.size();
}

/// m_offset is behind an end.
void StartStopFramer::endContent(FrameSink& sink)
{
    m_content.end = m_offset - m_endSize;
    if (m_part == Part::Inside && isOverLimit(m_content.end))
        emitTooLong(sink);
    const bool isIdle = m_isShared && m_part == Part::Inside && m_content.isEmpty();
    m_trailerLeft = m_trailer;
    if (isIdle)
        startContent();
    else if (m_trailerLeft == 0)
        endMessage(sink);
}

qsizetype StartStopFramer::takeTrailer(QByteArrayView bytes, FrameSink& sink)
{
    const auto taken = qsizetype(std::min<qint64>(bytes.size(), m_trailerLeft));
    m_offset += taken;
    m_trailerLeft -= taken;
    if (m_trailerLeft == 0)
        endMessage(sink);
    return taken;
}

/// m_offset is behind a message.
void StartStopFramer::endMessage(FrameSink& sink)
{
    if (m_part == Part::Rest) {
        emitUnframed(m_offset, nullptr, sink);
    } else {
        Frame frame {.range = {m_start, m_offset}, .content = m_content};
        if (m_wrongEscape >= 0) {
            frame.fault = &Faults::escapeInvalid;
            frame.faultOffset = m_wrongEscape;
        }
        m_start = m_offset;
        sink.frame(frame);
    }
    m_part = Part::Outside;
    if (m_isShared)
        startContent();
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
    return contentEnd - m_content.start > m_limit;
}

void StartStopFramer::emitTooLong(FrameSink& sink)
{
    const ByteRange content {m_content.start, m_content.start + m_limit};
    const ByteRange range {m_start, content.end};
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
    ByteRange content = range;
    if (m_part == Part::Inside)
        content = {m_content.start, m_trailerLeft > 0 ? m_content.end : end};
    m_start = end;
    sink.frame({.range = range,
        .content = content,
        .faultOffset = fault ? range.start : 0,
        .kind = FrameKind::Unframed,
        .fault = fault});
}

void StartStopFramer::finish(FrameSink& sink)
{
    if (m_part == Part::Inside && m_trailerLeft == 0 && isOverLimit(m_offset))
        emitTooLong(sink);
    if (m_offset == m_start)
        return;
    if (m_isShared && m_content.start == m_offset)
        m_part = Part::Outside; // flags alone
    const bool isCut = m_part == Part::Inside;
    emitUnframed(m_offset, isCut ? &Faults::truncated : nullptr, sink);
}

std::optional<MessageInProgress> StartStopFramer::inProgress() const
{
    if (m_offset == m_start)
        return std::nullopt;
    const qint64 received = m_offset - m_start;
    return MessageInProgress {m_start, received, m_trailerLeft > 0 ? received + m_trailerLeft : -1};
}
