// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/streamframer.h"

#include <QByteArray>

#include <functional>

/// Puts the messages of a stream together: holds the one that is being received, at most
/// `contentLimit` bytes of content, its headers and one read. Goes on with the framing that the
/// first one hands over to.
class WholeMessages
{
public:
    WholeMessages(const FramingSpec& framing, qint64 contentLimit);

    /// Takes a message: where it is in the stream, and its bytes. False: no more of them.
    using Take = std::function<bool(const Frame& frame, QByteArrayView message)>;

    /// Hands over each message that is whole now. False if no more will come: `take` said so, the
    /// stream is lost, or a message is longer than the limit; then it is not called again.
    [[nodiscard]] bool feed(QByteArrayView bytes, const Take& take);

    /// What is unfinished is dropped; what comes next begins a stream.
    void startAnew();

    /// What the message that is taken was found with, or the next one will be.
    [[nodiscard]] const Framing& framing() const { return *m_framer.framing(); }
    [[nodiscard]] const StreamRole& role() const { return m_framer.role(); }

private:
    [[nodiscard]] bool isTooLong() const;

    qint64 m_contentLimit;
    FramingPtr m_framing;
    StreamFramer m_framer;
    QByteArray m_unfinished; // the start of a message
    qint64 m_offset = 0; // of the first byte of m_unfinished in the stream
};
