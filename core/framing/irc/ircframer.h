// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/fieldtype.h"
#include "core/framing/framer.h"
#include "core/framing/framers/linesframer.h"
#include "core/framing/irc/irclinecheck.h"

#include <QJsonObject>

/// IRC: lines that end with CR LF. A line feed alone ends one as well, as real servers take it, for
/// many a client and everybody with nc sends no more; a carriage return alone ends none, and is a
/// fault. So are a NUL, and a line of more than 512 bytes or with tags of more than 8191; all of
/// these are messages nevertheless, as servers go on with the next line. What is longer than
/// `longestLine` is in pieces, as in LinesFramer. An empty line is no fault: it is passed over.
/// Sources: RFC 1459 and RFC 2812, section 2.3; IRCv3, "Message Tags".
class IrcFramer : public Framer
{
public:
    static constexpr qint64 longestLine = 64 * 1024; ///< bytes without the line end

    explicit IrcFramer(qint64 startOffset);
    static FaultTypeList faults();
    static FramerResult make(const FramingParameters& given, qint64 startOffset);
    static FieldTypeList fields();
    /// The content is a whole line, or, where `fields` name a command, the text behind the last
    /// colon. Of a line that nobody gave fields for nothing may be wrong.
    static Result<QByteArray> encode(
        const FramingParameters& given, QByteArrayView content, const QJsonObject& fields);
    static void dissect(QByteArrayView message, const StreamRole& role, FieldSink& sink);

    void feed(QByteArrayView bytes, FrameSink& sink) override;
    void finish(FrameSink& sink) override { m_lines.finish(sink); }
    [[nodiscard]] std::optional<MessageInProgress> inProgress() const override
    {
        return m_lines.inProgress();
    }

private:
    void takePart(QByteArrayView bytes, FrameSink& sink);

    LinesFramer m_lines;
    IrcLineCheck m_check;
};
