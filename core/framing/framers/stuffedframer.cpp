// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/framers/stuffedframer.h"
#include "core/framing/faults.h"

StuffedFramer::StuffedFramer(char delimiter, qint64 limit, qint64 startOffset)
    : m_delimiter(delimiter)
    , m_limit(limit)
    , m_offset(startOffset)
    , m_start(startOffset)
    , m_contentStart(startOffset)
{
}

void StuffedFramer::feed(QByteArrayView bytes, FrameSink& sink)
{
    while (!bytes.isEmpty()) {
        const qsizetype end = bytes.indexOf(m_delimiter);
        takeContent(end < 0 ? bytes : bytes.first(end), sink);
        if (end < 0)
            return;
        takeDelimiter(sink);
        bytes = bytes.sliced(end + 1);
    }
}

void StuffedFramer::takeContent(QByteArrayView bytes, FrameSink& sink)
{
    if (!m_isInRest)
        contentPassed(bytes, m_offset);
    m_offset += bytes.size();
    if (!m_isInRest && m_offset - m_contentStart > m_limit)
        emitTooLong(sink);
}

void StuffedFramer::takeDelimiter(FrameSink& sink)
{
    const ByteRange content {m_contentStart, m_offset};
    ++m_offset;
    if (m_isInRest)
        return emitUnframed(nullptr, sink);
    if (content.isEmpty()) {
        m_contentStart = m_offset;
        return;
    }
    contentEnded();
    const Frame frame {.range = {m_start, m_offset},
        .content = content,
        .faultOffset = m_faultOffset,
        .fault = m_fault};
    startNext();
    sink.frame(frame);
}

void StuffedFramer::emitTooLong(FrameSink& sink)
{
    contentEnded();
    const ByteRange content {m_contentStart, m_contentStart + m_limit};
    const ByteRange range {m_start, content.end};
    startNext();
    m_start = m_contentStart = content.end;
    m_isInRest = true;
    sink.frame({.range = range,
        .content = content,
        .faultOffset = content.end,
        .kind = FrameKind::Unframed,
        .fault = &Faults::messageTooLong});
}

void StuffedFramer::emitUnframed(const FaultType* fault, FrameSink& sink)
{
    const Frame frame {.range = {m_start, m_offset},
        .content = {m_contentStart, m_offset},
        .faultOffset = fault ? m_start : 0,
        .kind = FrameKind::Unframed,
        .fault = fault};
    startNext();
    sink.frame(frame);
}

void StuffedFramer::setFault(const FaultType* fault, qint64 offset)
{
    if (m_fault)
        return;
    m_fault = fault;
    m_faultOffset = offset;
}

void StuffedFramer::startNext()
{
    m_start = m_contentStart = m_offset;
    m_isInRest = false;
    m_fault = nullptr;
    m_faultOffset = 0;
}

void StuffedFramer::finish(FrameSink& sink)
{
    if (m_offset == m_start)
        return;
    const bool isCut = !m_isInRest && m_offset > m_contentStart;
    contentEnded();
    emitUnframed(isCut ? &Faults::truncated : nullptr, sink);
}

std::optional<MessageInProgress> StuffedFramer::inProgress() const
{
    if (m_offset == m_start)
        return std::nullopt;
    return MessageInProgress {m_start, m_offset - m_start, -1};
}
