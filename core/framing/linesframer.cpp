// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/linesframer.h"

#include <cstring>

namespace {

constexpr qint64 defaultLimit = 1024 * 1024;
constexpr qint64 greatestLimit = qint64(1) << 40;

/// For each prefix of `pattern` the length of its longest proper prefix that also ends it.
std::vector<qsizetype> fallbackTable(const QByteArray& pattern)
{
    std::vector<qsizetype> table(std::size_t(pattern.size()) + 1, 0);
    qsizetype matched = 0;
    for (qsizetype at = 1; at < pattern.size(); ++at) {
        while (matched > 0 && pattern[at] != pattern[matched])
            matched = table[std::size_t(matched)];
        if (pattern[at] == pattern[matched])
            ++matched;
        table[std::size_t(at) + 1] = matched;
    }
    return table;
}

} // namespace

LinesFramer::LinesFramer(QByteArray delimiter, qint64 limit, qint64 startOffset)
    : m_delimiter(std::move(delimiter))
    , m_fallback(fallbackTable(m_delimiter))
    , m_takesCarriageReturn(m_delimiter == "\n")
    , m_limit(limit)
    , m_offset(startOffset)
    , m_start(startOffset)
{
}

FramerResult LinesFramer::make(const FramingParameters& parameters, qint64 startOffset)
{
    ParameterReader reader(parameters);
    const QByteArray delimiter = reader.bytes(QStringLiteral("delimiter"), "\n");
    const qint64 limit = reader.number(QStringLiteral("limit"), defaultLimit, 1, greatestLimit);
    if (const auto error = reader.error())
        return *error;
    return FramerResult(std::make_unique<LinesFramer>(delimiter, limit, startOffset));
}

void LinesFramer::feed(QByteArrayView bytes, FrameSink& sink)
{
    // A line within the limit has ended once this many bytes of it are there.
    const qint64 longest = m_limit + m_delimiter.size() + (m_takesCarriageReturn ? 1 : 0);
    while (!bytes.isEmpty()) {
        const qsizetype end = endOfLine(bytes);
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

/// How many of `bytes` there are up to and with the delimiter; -1 if it does not end in them.
qsizetype LinesFramer::endOfLine(QByteArrayView bytes)
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        if (m_matched == 0) {
            const void* first
                = std::memchr(bytes.data() + at, m_delimiter[0], std::size_t(bytes.size() - at));
            if (!first)
                return -1;
            at = static_cast<const char*>(first) - bytes.data();
        }
        while (m_matched > 0 && bytes[at] != m_delimiter[m_matched])
            m_matched = m_fallback[std::size_t(m_matched)];
        if (bytes[at] == m_delimiter[m_matched])
            ++m_matched;
        ++at;
        if (m_matched == m_delimiter.size()) {
            m_matched = 0;
            return at;
        }
    }
    return -1;
}

/// The size of the delimiter that ends at `end` of `bytes`, a carriage return before it included.
qsizetype LinesFramer::delimiterSize(QByteArrayView bytes, qsizetype end) const
{
    const qint64 lineSize = m_offset + end - m_start;
    const bool hasReturn
        = m_takesCarriageReturn && lineSize > 1 && (end > 1 ? bytes[end - 2] : m_lastByte) == '\r';
    return m_delimiter.size() + (hasReturn ? 1 : 0);
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
        .fault = FaultCode::MessageTooLong});
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
        frame.fault = FaultCode::Truncated;
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
