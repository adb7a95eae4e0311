// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/framer.h"
#include "core/framing/framers/delimitermatcher.h"
#include "core/framing/framingparameter.h"

/// Messages that end with a delimiter. The content is what stands before it; where the delimiter is
/// a line feed, a carriage return before it belongs to it.
///
/// Parameters: `delimiter`, bytes with the escapes of core/text/escapes.h (\n), and `limit`, the
/// most bytes of content (1 MiB). Of a longer line the first `limit` bytes are one Unframed frame
/// with the fault message-too-long at the first byte over the limit, and the rest up to and with
/// the delimiter is one more Unframed frame without a fault. The next line is sound again.
class LinesFramer : public Framer
{
public:
    LinesFramer(QByteArray delimiter, qint64 limit, qint64 startOffset);
    static FramingParameterList parameters();
    static FaultTypeList faults();
    static FramerResult make(const FramingParameters& given, qint64 startOffset);
    static Result<QByteArray> encode(const FramingParameters& given, QByteArrayView content);

    void feed(QByteArrayView bytes, FrameSink& sink) override;
    void finish(FrameSink& sink) override;
    [[nodiscard]] std::optional<MessageInProgress> inProgress() const override;

private:
    [[nodiscard]] qsizetype delimiterSize(QByteArrayView bytes, qsizetype end) const;
    void emitLine(qint64 end, qsizetype delimiterSize, FrameSink& sink);
    void emitTooLong(FrameSink& sink);

    DelimiterMatcher m_delimiter;
    bool m_takesCarriageReturn;
    qint64 m_limit;
    qint64 m_offset; // of the next byte
    qint64 m_start; // of the line, or of a long line's rest
    char m_lastByte = 0; // the byte before m_offset
    bool m_isInRest = false; // message-too-long is out, its line goes on
};
