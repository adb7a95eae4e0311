// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/behavior/wholemessages.h"

#include "core/framing/framecallback.h"

#include <algorithm>

WholeMessages::WholeMessages(const FramingSpec& framing, qint64 contentLimit)
    : m_contentLimit(contentLimit)
    , m_framing(std::make_shared<Framing>(framing))
    , m_framer(m_framing)
{
}

void WholeMessages::startAnew()
{
    m_unfinished.clear();
    m_offset = 0;
    m_framer.restart(m_framing, 0);
}

bool WholeMessages::feed(QByteArrayView bytes, const Take& take)
{
    QByteArrayView known = bytes; // all bytes there are, from m_offset on
    if (!m_unfinished.isEmpty()) {
        m_unfinished += bytes;
        known = m_unfinished;
    }
    bool goesOn = true;
    qsizetype taken = 0;
    FrameCallback sink([&](const Frame& frame) {
        if (!goesOn || m_framer.wasLost())
            return;
        const qsizetype end = qsizetype(frame.range.end - m_offset);
        if (frame.kind == FrameKind::Whole) {
            goesOn = frame.content.size() <= m_contentLimit
                && take(frame, known.first(end).sliced(taken));
        }
        taken = end;
    });
    m_framer.feed(bytes, sink);

    if (!goesOn || m_framer.wasLost() || isTooLong()) {
        m_unfinished.clear();
        return false;
    }
    if (taken > 0 || m_unfinished.isEmpty()) {
        m_offset += taken;
        m_unfinished = known.sliced(taken).toByteArray();
    }
    return true;
}

/// Whether the message that is being received is or will be longer than may be held.
bool WholeMessages::isTooLong() const
{
    constexpr qint64 headersHeld = 128 * 1024; // more than most framings allow; of the others too
    const auto progress = m_framer.inProgress();
    if (!progress)
        return false;
    const qint64 content = std::max(progress->expected, progress->received) - progress->headers;
    return content > m_contentLimit || progress->headers > std::max(m_contentLimit, headersHeld);
}
