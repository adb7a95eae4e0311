// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/prefixedframer.h"

#include <algorithm>

PrefixedFramer::PrefixedFramer(qint64 startOffset)
    : m_offset(startOffset)
    , m_start(startOffset)
{
}

void PrefixedFramer::feed(QByteArrayView bytes, FrameSink& sink)
{
    while (!bytes.isEmpty()) {
        qsizetype taken = bytes.size();
        if (m_part == Part::Header) {
            const std::optional<Header> header = readHeader(bytes, m_offset - m_start, taken);
            m_offset += taken;
            if (header)
                startContent(*header, sink);
        } else if (m_part == Part::Content) {
            taken = qsizetype(std::min<qint64>(taken, m_content.end - m_offset));
            m_offset += taken;
            if (m_offset == m_content.end)
                emitMessage(sink);
        } else {
            m_offset += taken;
            emitUnframed(FaultCode::None, 0, sink);
        }
        bytes = bytes.sliced(taken);
    }
}

void PrefixedFramer::startContent(const Header& header, FrameSink& sink)
{
    if (header.fault != FaultCode::None) {
        m_part = Part::Lost;
        return emitUnframed(header.fault, m_start + header.faultOffset, sink);
    }
    m_content = {m_offset, m_offset + header.contentSize};
    m_part = Part::Content;
    if (m_content.isEmpty())
        emitMessage(sink);
}

void PrefixedFramer::emitMessage(FrameSink& sink)
{
    const ByteRange range {m_start, m_offset};
    m_start = m_offset;
    m_part = Part::Header;
    sink.frame({.range = range, .content = m_content});
}

void PrefixedFramer::emitUnframed(FaultCode fault, qint64 faultOffset, FrameSink& sink)
{
    const ByteRange range {m_start, m_offset};
    m_start = m_offset;
    sink.frame({.range = range,
        .content = range,
        .faultOffset = faultOffset,
        .kind = FrameKind::Unframed,
        .fault = fault});
}

void PrefixedFramer::finish(FrameSink& sink)
{
    if (m_offset == m_start)
        return;
    const bool isInContent = m_part == Part::Content;
    const ByteRange range {m_start, m_offset};
    m_start = m_offset;
    sink.frame({.range = range,
        .content = {isInContent ? m_content.start : range.end, range.end},
        .faultOffset = range.start,
        .kind = FrameKind::Unframed,
        .fault = FaultCode::Truncated});
}

std::optional<MessageInProgress> PrefixedFramer::inProgress() const
{
    if (m_offset == m_start)
        return std::nullopt;
    return MessageInProgress {
        m_start, m_offset - m_start, m_part == Part::Content ? m_content.end - m_start : -1};
}
