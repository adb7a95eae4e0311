// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/framers/firstmessageframer.h"

FirstMessageFramer::FirstMessageFramer(
    const FramingSpec& first, FramingSpec rest, const FramerStart& start)
    : m_first(makeFramer(first, start))
    , m_rest(std::move(rest))
{
}

/// Byte by byte, so that a message comes out before the byte behind it goes in.
void FirstMessageFramer::feed(QByteArrayView bytes, FrameSink& sink)
{
    m_sink = &sink;
    for (qsizetype at = 0; at < bytes.size() && !handover(); ++at) {
        m_first->feed(bytes.sliced(at, 1), *this);
        if (const Handover* const earlier = m_first->handover(); earlier && !handover())
            handOver({.framing = m_rest, .offset = earlier->offset});
    }
    m_sink = nullptr;
}

void FirstMessageFramer::frame(const Frame& frame)
{
    m_sink->frame(frame);
    if (frame.kind == FrameKind::Whole)
        handOver({.framing = m_rest, .offset = frame.range.end});
}
