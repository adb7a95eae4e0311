// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/framers/linesframer.h"

#include "core/framing/faults.h"
#include "core/framing/framers/encodeerrors.h"
#include "core/framing/parameterreader.h"

#include <array>

namespace {

struct Settings {
    QByteArray delimiter;
    qint64 limit = 0;
};

Settings readSettings(ParameterReader& reader)
{
    return {.delimiter = reader.bytes("delimiter"), .limit = reader.number("limit")};
}

} // namespace

FramingParameterList LinesFramer::parameters()
{
    static constexpr std::array list {
        FramingParameter {.key = "delimiter",
            .kind = FramingParameter::Kind::Bytes,
            .fallback = "\\n",
            .description = QT_TRANSLATE_NOOP("FramingParameter", "Bytes that end a message")},
        limitParameter("1048576"),
    };
    return list;
}

LinesFramer::LinesFramer(QByteArray delimiter, qint64 limit, qint64 startOffset)
    : m_delimiter(std::move(delimiter))
    , m_takesCarriageReturn(m_delimiter.delimiter() == "\n")
    , m_limit(limit)
    , m_offset(startOffset)
    , m_start(startOffset)
{
}

FaultTypeList LinesFramer::faults()
{
    static constexpr const FaultType* list[] {&Faults::truncated, &Faults::messageTooLong};
    return list;
}

FramerResult LinesFramer::make(const FramingParameters& given, qint64 startOffset)
{
    ParameterReader reader(given, parameters());
    const Settings settings = readSettings(reader);
    if (const auto error = reader.error())
        return *error;
    return FramerResult(
        std::make_unique<LinesFramer>(settings.delimiter, settings.limit, startOffset));
}

Result<QByteArray> LinesFramer::encode(const FramingParameters& given, QByteArrayView content)
{
    ParameterReader reader(given, parameters());
    const Settings settings = readSettings(reader);
    if (content.size() > settings.limit)
        return tooLongFor(settings.limit, content);
    if (settings.delimiter == "\n" && content.endsWith('\r'))
        return cannotCarry(QStringLiteral("a carriage return at the end belongs to the line feed"));
    const QByteArray message = content + settings.delimiter;
    const qsizetype end = message.indexOf(settings.delimiter);
    if (end < content.size())
        return cannotCarry(QStringLiteral("the delimiter is in it at offset %1").arg(end));
    return message;
}

void LinesFramer::feed(QByteArrayView bytes, FrameSink& sink)
{
    // A line within the limit has ended once this many bytes of it are there.
    const qint64 longest
        = m_limit + m_delimiter.delimiter().size() + (m_takesCarriageReturn ? 1 : 0);
    while (!bytes.isEmpty()) {
        const qsizetype end = m_delimiter.find(bytes);
        const qsizetype taken = end < 0 ? bytes.size() : end;
        const qsizetype delimiter = end < 0 ? 0 : delimiterSize(bytes, end);
        m_offset += taken;
        m_lastByte = bytes[taken - 1];
        bytes = bytes.sliced(taken);

        const qint64 size = m_offset - m_start;
        const bool isTooLong = end < 0 ? size > longest : size - delimiter > m_limit;
        if (isTooLong && !m_isInRest)
            emitTooLong(sink);
        if (end >= 0)
            emitLine(m_offset, delimiter, sink);
    }
}

/// The size of the delimiter that ends at `end` of `bytes`, a carriage return before it included.
qsizetype LinesFramer::delimiterSize(QByteArrayView bytes, qsizetype end) const
{
    const qint64 lineSize = m_offset + end - m_start;
    const bool hasReturn
        = m_takesCarriageReturn && lineSize > 1 && (end > 1 ? bytes[end - 2] : m_lastByte) == '\r';
    return m_delimiter.delimiter().size() + (hasReturn ? 1 : 0);
}

void LinesFramer::emitLine(qint64 end, qsizetype delimiterSize, FrameSink& sink)
{
    const ByteRange range {m_start, end};
    if (m_isInRest)
        sink.frame({.range = range, .content = range, .kind = FrameKind::Unframed});
    else
        sink.frame({.range = range, .content = {range.start, range.end - delimiterSize}});
    m_start = end;
    m_isInRest = false;
}

void LinesFramer::emitTooLong(FrameSink& sink)
{
    const ByteRange range {m_start, m_start + m_limit};
    sink.frame({.range = range,
        .content = range,
        .faultOffset = range.end,
        .kind = FrameKind::Unframed,
        .fault = &Faults::messageTooLong});
    m_start = range.end;
    m_isInRest = true;
}

void LinesFramer::finish(FrameSink& sink)
{
    if (m_offset == m_start)
        return;
    if (m_offset - m_start > m_limit && !m_isInRest)
        emitTooLong(sink);
    const ByteRange range {m_start, m_offset};
    Frame frame {.range = range, .content = range, .kind = FrameKind::Unframed};
    if (!m_isInRest) {
        frame.fault = &Faults::truncated;
        frame.faultOffset = m_start;
    }
    sink.frame(frame);
    m_start = m_offset;
}

std::optional<MessageInProgress> LinesFramer::inProgress() const
{
    if (m_offset == m_start)
        return std::nullopt;
    return MessageInProgress {m_start, m_offset - m_start, -1};
}
