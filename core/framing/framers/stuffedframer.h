// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/framer.h"

/// What framings have in common whose messages end with one byte that the encoding of their content
/// keeps out of it. Delimiters with nothing between them are no messages; they belong to the
/// message that follows. The content is what stands between the delimiters, encoded.
///
/// A message with a fault in its encoding carries it, and the stream goes on. Of a longer one than
/// the limit, the first `limit` bytes are one Unframed frame with the fault message-too-long at the
/// first byte over the limit, and the rest up to and with the delimiter is one without a fault.
class StuffedFramer : public Framer
{
public:
    void feed(QByteArrayView bytes, FrameSink& sink) final;
    void finish(FrameSink& sink) final;
    [[nodiscard]] std::optional<MessageInProgress> inProgress() const final;

protected:
    StuffedFramer(char delimiter, qint64 limit, qint64 startOffset);

    /// The next bytes of a content, at `offset` in the stream.
    virtual void contentPassed(QByteArrayView bytes, qint64 offset) = 0;
    /// The content is whole, or of no interest any more: ready for the next.
    virtual void contentEnded() = 0;
    /// Of several faults in a content the first counts.
    void setFault(const FaultType* fault, qint64 offset);

private:
    void takeContent(QByteArrayView bytes, FrameSink& sink);
    void takeDelimiter(FrameSink& sink);
    void emitTooLong(FrameSink& sink);
    void emitUnframed(const FaultType* fault, FrameSink& sink);
    void startNext();

    char m_delimiter;
    qint64 m_limit;
    qint64 m_offset; // of the next byte
    qint64 m_start; // of the message, or of a long message's rest
    qint64 m_contentStart;
    bool m_isInRest = false; // message-too-long is out, its message goes on
    const FaultType* m_fault = nullptr; // of the content
    qint64 m_faultOffset = 0;
};
