// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/behavior/applicationbehavior.h"

#include "core/behavior/applicationanswer.h"

ApplicationBehavior::ApplicationBehavior(const BehaviorSpec& spec)
    : m_answers(spec.answers)
    , m_closeAfterAnswer(spec.closeAfterAnswer)
    , m_messages(*ownFraming(BehaviorSpec::Kind::Application), spec.contentLimit)
{
}

void ApplicationBehavior::bytesReceived(QByteArrayView bytes, BehaviorActions& actions)
{
    if (m_isDone)
        return;
    const bool goesOn
        = m_messages.feed(bytes, [this, &actions](const Frame& frame, QByteArrayView message) {
              actions.send(applicationAnswer(frame, message, m_answers));
              return !m_closeAfterAnswer;
          });
    if (!goesOn) {
        m_isDone = true;
        actions.close();
    }
}
