// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/behavior/echobehavior.h"

EchoBehavior::EchoBehavior(bool closeAfterAnswer)
    : m_closeAfterAnswer(closeAfterAnswer)
{
}

void EchoBehavior::bytesReceived(QByteArrayView bytes, BehaviorActions& actions)
{
    if (m_isDone)
        return;
    actions.send(bytes);
    if (m_closeAfterAnswer) {
        m_isDone = true;
        actions.close();
    }
}
