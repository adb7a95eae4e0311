// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/behavior/behavior.h"

/// Reads and keeps silent.
class DiscardBehavior : public Behavior
{
public:
    void bytesReceived(QByteArrayView, BehaviorActions&) override { }
};
