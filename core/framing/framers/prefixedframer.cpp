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
    if (m_held.isEmpty())
        return take(bytes, sink);
    const QByteArray known = std::exchange(m_held, {}) + bytes;
    take(known, sink);
}

void PrefixedFramer::take(QByteArrayView bytes, FrameSink& sink)
{
    while (!bytes.isEmpty() && !handover()) {
        qsizetype taken = 0;
        switch (m_part) {
        case Part::Header:
            taken = takeHeader(bytes, sink);
            break;
        case Part::Content:
            taken = isScanned() ? takeScanned(bytes, sink) : takeContent(bytes, sink);
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
        const QByteArray rest = std::exchange(m_header.rest, {});
        m_before = rest.isEmpty() ? bytes[taken - 1] : '\n';
        m_offset -= rest.size();
        lose(m_start, sink);
        take(rest, sink);
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
        m_wasLost = true;
        emitUnframed({m_contentStart, contentEnd()}, fault, m_offset - m_start, sink);
        return taken;
    }
    m_offset += taken;
    if (taken == missing)
        emitMessage(sink);
    return taken;
}

qsizetype PrefixedFramer::takeScanned(QByteArrayView bytes, FrameSink& sink)
{
    const Scan scan = scanContent(bytes);
    m_offset += scan.taken;
    if (scan.fault) {
        m_before = bytes[scan.taken - 1];
        if (!m_header.fault) {
            m_header.fault = scan.fault;
            m_header.faultOffset = m_offset - 1 - m_start;
        }
        lose(m_contentStart, sink);
    } else if (scan.isEnd) {
        emitMessage(sink);
    }
    return scan.taken;
}

qsizetype PrefixedFramer::takeLost(QByteArrayView bytes, FrameSink& sink)
{
    const auto [passed, isFound] = findMessage(bytes, m_before);
    if (isFound)
        m_part = Part::Header;
    if (passed > 0) {
        m_before = bytes[passed - 1];
        m_offset += passed;
        emitUnframed({m_start, m_offset}, nullptr, 0, sink);
    } else if (!isFound) {
        m_held = bytes.toByteArray();
        return bytes.size();
    }
    return passed;
}

/// What there is of the message is at fault, and nothing is known of what follows.
void PrefixedFramer::lose(qint64 contentStart, FrameSink& sink)
{
    m_part = Part::Lost;
    m_wasLost = true;
    emitUnframed({contentStart, m_offset}, m_header.fault, m_header.faultOffset, sink);
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
    if (m_header.isLast)
        handOver({FramingSpec(), m_offset, Handover::Scope::BothDirections});
    sink.frame(frame);
}

/// All from m_start to m_offset. `faultOffset` counts from there.
void PrefixedFramer::emitUnframed(
    ByteRange content, const FaultType* fault, qint64 faultOffset, FrameSink& sink)
{
    const ByteRange range {std::exchange(m_start, m_offset), m_offset};
    sink.frame({.range = range,
        .content = content,
        .faultOffset = fault ? range.start + faultOffset : 0,
        .kind = FrameKind::Unframed,
        .fault = fault});
}

void PrefixedFramer::finish(FrameSink& sink)
{
    m_offset += std::exchange(m_held, {}).size();
    if (m_offset == m_start)
        return;
    if (m_part == Part::Content && isScanned() && endsWithStream())
        emitMessage(sink);
    else if (m_part == Part::Content || m_part == Part::Trailer)
        emitUnframed(
            {m_contentStart, std::min(contentEnd(), m_offset)}, &Faults::truncated, 0, sink);
    else if (m_part == Part::Header && hasBegun())
        emitUnframed({m_offset, m_offset}, &Faults::truncated, 0, sink);
    else
        emitUnframed({m_start, m_offset}, nullptr, 0, sink);
}

std::optional<MessageInProgress> PrefixedFramer::inProgress() const
{
    const qint64 received = m_offset + m_held.size() - m_start;
    if (received == 0)
        return std::nullopt;
    if (m_part != Part::Content && m_part != Part::Trailer)
        return MessageInProgress {m_start, received, -1, received};
    const qint64 expected = isScanned() ? -1 : contentEnd() + m_header.trailerSize - m_start;
    return MessageInProgress {m_start, received, expected, m_contentStart - m_start};
}
