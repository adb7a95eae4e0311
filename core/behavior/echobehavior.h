// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/behavior/behavior.h"

/// Every byte goes back.
class EchoBehavior : public Behavior
{
public:
    explicit EchoBehavior(bool closeAfterAnswer);

    void bytesReceived(QByteArrayView bytes, BehaviorActions& actions) override;

private:
    bool m_closeAfterAnswer;
    bool m_isDone = false; // closed by us
};
