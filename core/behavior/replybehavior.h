// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/behavior/behavior.h"
#include "core/framing/streamframer.h"

/// Sends a fixed text for each whole message of its framing, one with a fault in its content
/// included. Closes the connection whose stream is lost.
class ReplyBehavior : public Behavior
{
public:
    explicit ReplyBehavior(const BehaviorSpec& spec);

    void bytesReceived(QByteArrayView bytes, BehaviorActions& actions) override;
    void boundaryReached() override { m_framer.restart(m_framing, 0); }
    void settingsChanged(const BehaviorSpec& spec) override { m_reply = spec.reply; }

private:
    QByteArray m_reply;
    bool m_closeAfterAnswer;
    bool m_isDone = false; // closed by us
    FramingPtr m_framing;
    StreamFramer m_framer;
};
