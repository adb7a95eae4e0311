// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/behavior/applicationbehavior.h"

#include "core/behavior/applicationanswer.h"
#include "core/framing/framecallback.h"
#include "core/framing/headercontent.h"

ApplicationBehavior::ApplicationBehavior(const BehaviorSpec& spec)
    : m_answers(spec.answers)
    , m_contentLimit(spec.contentLimit)
    , m_closeAfterAnswer(spec.closeAfterAnswer)
    , m_framer(0)
{
}

void ApplicationBehavior::bytesReceived(QByteArrayView bytes, BehaviorActions& actions)
{
    if (m_isDone)
        return;
    QByteArrayView known = bytes; // all bytes there are, from m_offset on
    if (!m_unfinished.isEmpty()) {
        m_unfinished += bytes;
        known = m_unfinished;
    }
    qsizetype taken = 0;
    FrameCallback sink([&](const Frame& frame) {
        if (m_isDone)
            return;
        const qsizetype end = qsizetype(frame.range.end - m_offset);
        m_isDone = !answer(frame, known.first(end).sliced(taken), actions);
        taken = end;
    });
    m_framer.feed(bytes, sink);

    m_isDone = m_isDone || isTooLong(known.sliced(taken));
    if (m_isDone) {
        m_unfinished.clear();
        actions.close();
    } else if (taken > 0 || m_unfinished.isEmpty()) {
        m_offset += taken;
        m_unfinished = known.sliced(taken).toByteArray();
    }
}

/// False if the connection has to be closed now.
bool ApplicationBehavior::answer(
    const Frame& frame, QByteArrayView message, BehaviorActions& actions)
{
    const bool isMessage = frame.kind == FrameKind::Message;
    if (!isMessage || frame.content.size() > m_contentLimit)
        return false;
    actions.send(applicationAnswer(frame, message, m_answers));
    return !m_closeAfterAnswer;
}

/// Whether the message that begins with `unfinished` will have more content than may be held.
bool ApplicationBehavior::isTooLong(QByteArrayView unfinished) const
{
    const auto progress = m_framer.inProgress();
    if (!progress || progress->expected < 0)
        return false;
    return progress->expected - HeaderContent::headersSize(unfinished) > m_contentLimit;
}
