// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/framer.h"
#include "core/framing/framers/startstopmarks.h"
#include "core/framing/framingparameter.h"
#include "core/framing/messagereaders.h"

/// Messages between a start and an end (STX and ETX, `$` and CRLF, HDLC's flags, ...), perhaps with
/// a trailer of so many bytes, a checksum, behind the end. The content is what stands between start
/// and end, escapes included. Parameters: StartStopBounds'.
///
/// Where flags are shared, those with nothing between them are no messages: they belong to the
/// message that follows. An escape that is wrong is the fault escape-invalid of a message that goes
/// on.
///
/// Bytes outside of messages are Unframed without a fault, a frame for each feed() and each gap.
/// A start inside a message begins the next one, and what was before it is Unframed with the fault
/// message-unterminated. Of a longer message than the limit, its start and `limit` bytes are
/// Unframed with the fault message-too-long at the first byte over the limit, and the rest, up to
/// and with its end or up to the next start, is Unframed without a fault.
class StartStopFramer : public Framer
{
public:
    /// The next message starts before this one has ended.
    static constexpr FaultType unterminated {"message-unterminated",
        QT_TRANSLATE_NOOP("FaultType", "the next message starts before this one has ended")};

    StartStopFramer(const StartStopBounds& bounds, qint64 startOffset);
    static FramingParameterList parameters();
    static FaultTypeList faults();
    static FramerResult make(const FramingParameters& given, qint64 startOffset);
    /// With zeros for a trailer.
    static Result<QByteArray> encode(const FramingParameters& given, QByteArrayView content);
    /// Without the escapes.
    [[nodiscard]] static ContentDecoder makeDecoder(const FramingParameters& given);

    void feed(QByteArrayView bytes, FrameSink& sink) override;
    void finish(FrameSink& sink) override;
    [[nodiscard]] std::optional<MessageInProgress> inProgress() const override;

private:
    enum class Part : quint8 {
        Outside,
        Inside,
        Rest, ///< of a message over the limit
    };

    qsizetype takeOutside(QByteArrayView bytes, FrameSink& sink);
    qsizetype takeInside(QByteArrayView bytes, FrameSink& sink);
    qsizetype takeTrailer(QByteArrayView bytes, FrameSink& sink);
    void startMessage();
    void startContent();
    void endContent(FrameSink& sink);
    void endMessage(FrameSink& sink);
    void restartMessage(FrameSink& sink);
    void emitTooLong(FrameSink& sink);
    void emitUnframed(qint64 end, const FaultType* fault, FrameSink& sink);
    [[nodiscard]] bool isOverLimit(qint64 contentEnd) const;

    DelimiterMatcher m_startMark; // outside of messages
    StartStopMarks m_marks; // inside
    qsizetype m_endSize; // bytes of an end
    bool m_isShared;
    qint64 m_trailer;
    qint64 m_limit;
    qint64 m_longest; // bytes from the content's start after which it is over the limit for sure
    qint64 m_offset; // of the next byte
    qint64 m_start; // of the message, of its rest, or of what is outside
    ByteRange m_content; // its end is known once the trailer begins
    qint64 m_trailerLeft = 0;
    qint64 m_wrongEscape = -1; // its offset; -1: the message has none
    Part m_part = Part::Outside;
};
