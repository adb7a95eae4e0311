// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/framers/prefixedframer.h"
#include "core/framing/faults.h"

#include <algorithm>

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
        emitMessage(sink);
    } else {
        m_part = Part::Content;
    }
    return taken;
}

qsizetype PrefixedFramer::takeContent(QByteArrayView bytes, FrameSink& sink)
{
    const qint64 missing = m_contentStart + *m_header.contentSize - m_offset;
    const auto taken = qsizetype(std::min<qint64>(bytes.size(), missing));
    if (!m_header.fault)
        checkContent(bytes.first(taken));
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
        .content = {m_contentStart, m_offset},
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
    const bool isInContent = m_part == Part::Content;
    const ByteRange range {m_start, m_offset};
    m_start = m_offset;
    sink.frame({.range = range,
        .content = {isInContent ? m_contentStart : range.end, range.end},
        .faultOffset = range.start,
        .kind = FrameKind::Unframed,
        .fault = &Faults::truncated});
}

std::optional<MessageInProgress> PrefixedFramer::inProgress() const
{
    if (m_offset == m_start)
        return std::nullopt;
    const bool isInContent = m_part == Part::Content;
    const qint64 expected = isInContent ? m_contentStart + *m_header.contentSize - m_start : -1;
    const qint64 headers = (isInContent ? m_contentStart : m_offset) - m_start;
    return MessageInProgress {m_start, m_offset - m_start, expected, headers};
}
