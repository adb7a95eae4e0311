// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/framers/prefixedframer.h"
#include "core/framing/faults.h"

#include <algorithm>
#include <utility>

PrefixedFramer::PrefixedFramer(qint64 startOffset)
    : m_offset(startOffset)
    , m_start(startOffset)
{
}

void PrefixedFramer::feed(QByteArrayView bytes, FrameSink& sink)
{
    while (!bytes.isEmpty()) {
        qsizetype taken = 0;
        switch (m_part) {
        case Part::Header:
            taken = takeHeader(bytes, sink);
            break;
        case Part::Content:
            taken = takeContent(bytes, sink);
            break;
        case Part::Trailer:
            taken = takeTrailer(bytes, sink);
            break;
        case Part::Lost:
            taken = takeLost(bytes, sink);
            break;
        }
        bytes = bytes.sliced(taken);
    }
}

qsizetype PrefixedFramer::takeHeader(QByteArrayView bytes, FrameSink& sink)
{
    qsizetype taken = bytes.size();
    const std::optional<Header> header = readHeader(bytes, m_offset - m_start, taken);
    m_offset += taken;
    if (!header)
        return taken;
    m_header = *header;
    m_contentStart = m_offset;
    if (!m_header.contentSize) {
        m_part = Part::Lost;
        const ByteRange range {m_start, m_offset};
        m_start = m_offset;
        sink.frame({.range = range,
            .content = range,
            .faultOffset = range.start + m_header.faultOffset,
            .kind = FrameKind::Unframed,
            .fault = m_header.fault});
    } else if (m_header.contentSize == 0) {
        goOnBehindContent(sink);
    } else {
        m_part = Part::Content;
    }
    return taken;
}

qsizetype PrefixedFramer::takeContent(QByteArrayView bytes, FrameSink& sink)
{
    const qint64 missing = contentEnd() - m_offset;
    const auto taken = qsizetype(std::min<qint64>(bytes.size(), missing));
    if (!m_header.fault)
        checkContent(bytes.first(taken));
    m_offset += taken;
    if (taken == missing)
        goOnBehindContent(sink);
    return taken;
}

void PrefixedFramer::goOnBehindContent(FrameSink& sink)
{
    if (m_header.trailerSize > 0)
        m_part = Part::Trailer;
    else
        emitMessage(sink);
}

qsizetype PrefixedFramer::takeTrailer(QByteArrayView bytes, FrameSink& sink)
{
    const qint64 missing = contentEnd() + m_header.trailerSize - m_offset;
    auto taken = qsizetype(std::min<qint64>(bytes.size(), missing));
    if (const FaultType* const fault
        = checkTrailer(bytes.first(taken), m_offset - contentEnd(), taken)) {
        m_offset += taken;
        m_part = Part::Lost;
        const ByteRange range {std::exchange(m_start, m_offset), m_offset};
        sink.frame({.range = range,
            .content = {m_contentStart, contentEnd()},
            .faultOffset = m_offset,
            .kind = FrameKind::Unframed,
            .fault = fault});
        return taken;
    }
    m_offset += taken;
    if (taken == missing)
        emitMessage(sink);
    return taken;
}

qsizetype PrefixedFramer::takeLost(QByteArrayView bytes, FrameSink& sink)
{
    const ByteRange range {m_offset, m_offset + bytes.size()};
    m_offset = m_start = range.end;
    sink.frame({.range = range, .content = range, .kind = FrameKind::Unframed});
    return bytes.size();
}

void PrefixedFramer::emitMessage(FrameSink& sink)
{
    Frame frame {.range = {m_start, m_offset},
        .content = {m_contentStart, contentEnd()},
        .fault = m_header.fault};
    if (m_header.fault) {
        frame.faultOffset = m_start + m_header.faultOffset;
    } else {
        frame.fault = finishContent();
        frame.faultOffset = frame.fault ? m_contentStart : 0;
    }
    m_start = m_offset;
    m_part = Part::Header;
    sink.frame(frame);
}

void PrefixedFramer::finish(FrameSink& sink)
{
    if (m_offset == m_start)
        return;
    const ByteRange range {m_start, m_offset};
    ByteRange content {range.end, range.end};
    if (m_part != Part::Header)
        content = {m_contentStart, std::min(contentEnd(), range.end)};
    m_start = m_offset;
    sink.frame({.range = range,
        .content = content,
        .faultOffset = range.start,
        .kind = FrameKind::Unframed,
        .fault = &Faults::truncated});
}

std::optional<MessageInProgress> PrefixedFramer::inProgress() const
{
    if (m_offset == m_start)
        return std::nullopt;
    const qint64 received = m_offset - m_start;
    if (m_part == Part::Header)
        return MessageInProgress {m_start, received, -1, received};
    return MessageInProgress {
        m_start, received, contentEnd() + m_header.trailerSize - m_start, m_contentStart - m_start};
}
