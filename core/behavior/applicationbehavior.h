// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/behavior/behavior.h"
#include "core/framing/headercontentframer.h"

#include <QByteArray>

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

private:
    [[nodiscard]] bool answer(const Frame& frame, QByteArrayView message, BehaviorActions& actions);
    [[nodiscard]] bool isTooLong(QByteArrayView unfinished) const;

    QMap<QString, QString> m_answers;
    qint64 m_contentLimit;
    bool m_closeAfterAnswer;
    bool m_isDone = false; // closed by us
    QByteArray m_unfinished; // the start of a message
    qint64 m_offset = 0; // of the first byte of m_unfinished in the stream
    HeaderContentFramer m_framer;
};
