// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/behavior/behavior.h"
#include "core/behavior/wholemessages.h"

/// The server of the header/content protocol: one answer for each message, in order. How requests
/// are answered stands in core/behavior/applicationanswer.h.
///
/// Holds the message that is being received, at most `contentLimit` bytes of content, the headers
/// and one read. Closes the connection whose stream is lost or which announces more content than
/// that.
class ApplicationBehavior : public Behavior
{
public:
    explicit ApplicationBehavior(const BehaviorSpec& spec);

    void bytesReceived(QByteArrayView bytes, BehaviorActions& actions) override;
    void boundaryReached() override { m_messages.startAnew(); }
    void settingsChanged(const BehaviorSpec& spec) override { m_answers = spec.answers; }

private:
    QMap<QString, QString> m_answers;
    bool m_closeAfterAnswer;
    bool m_isDone = false; // closed by us
    WholeMessages m_messages;
};
