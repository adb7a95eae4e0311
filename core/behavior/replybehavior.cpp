// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/behavior/replybehavior.h"

#include "core/framing/framecallback.h"

ReplyBehavior::ReplyBehavior(const BehaviorSpec& spec)
    : m_reply(spec.reply)
    , m_closeAfterAnswer(spec.closeAfterAnswer)
    , m_framing(std::make_shared<Framing>(spec.framing))
    , m_framer(m_framing)
{
}

void ReplyBehavior::bytesReceived(QByteArrayView bytes, BehaviorActions& actions)
{
    if (m_isDone)
        return;
    FrameCallback sink([this, &actions](const Frame& frame) {
        if (m_isDone || m_framer.wasLost() || frame.kind != FrameKind::Whole)
            return;
        actions.send(m_reply);
        m_isDone = m_closeAfterAnswer;
    });
    m_framer.feed(bytes, sink);
    m_isDone = m_isDone || m_framer.wasLost();
    if (m_isDone)
        actions.close();
}
