// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/irc/ircframer.h"

#include "core/framing/faults.h"
#include "core/framing/framecallback.h"
#include "core/framing/framers/encodeerrors.h"
#include "core/framing/irc/ircdissector.h"
#include "core/framing/irc/ircfaults.h"
#include "core/framing/parameterreader.h"

#include <array>
#include <utility>

namespace {

QByteArray textOf(const QJsonObject& fields, const char* name)
{
    return fields.value(QLatin1String(name)).toString().toUtf8();
}

/// A part of a line, with the space behind; nothing if it is empty.
QByteArray part(const char* mark, const QByteArray& text)
{
    return text.isEmpty() ? QByteArray() : mark + text + ' ';
}

QByteArray lineOf(QByteArrayView content, const QJsonObject& fields)
{
    QByteArray line = part("@", textOf(fields, "tags")) + part(":", textOf(fields, "source"));
    const QByteArray command = textOf(fields, "command");
    const QByteArray parameters = textOf(fields, "parameters");
    line += command;
    if (!parameters.isEmpty())
        line += ' ' + parameters;
    const bool isTrailing = !command.isEmpty() && !content.isEmpty();
    line += isTrailing ? " :" : "";
    line += content;
    return line;
}

} // namespace

IrcFramer::IrcFramer(qint64 startOffset)
    : m_lines("\n", longestLine, startOffset)
{
}

FaultTypeList IrcFramer::faults()
{
    static constexpr const FaultType* list[] {&Faults::truncated, &Faults::messageTooLong,
        &IrcFaults::nulInLine, &IrcFaults::returnAlone};
    return list;
}

FramerResult IrcFramer::make(const FramingParameters& given, qint64 startOffset)
{
    if (const auto error = ParameterReader(given, {}).error())
        return *error;
    return FramerResult(std::make_unique<IrcFramer>(startOffset));
}

FieldTypeList IrcFramer::fields()
{
    static constexpr std::array list {
        FieldType {.name = "command",
            .key = "ircCommand",
            .title = QT_TRANSLATE_NOOP("FieldType", "Command"),
            .section = &Irc::commandSection,
            .suggestionList = "PRIVMSG|NOTICE|JOIN|PART|NICK|USER|TOPIC|PING|PONG|QUIT|CAP"},
        FieldType {.name = "parameters",
            .key = "ircParameters",
            .title = QT_TRANSLATE_NOOP("FieldType", "Parameters"),
            .section = &Irc::commandSection},
        FieldType {.name = "source",
            .key = "ircSource",
            .title = QT_TRANSLATE_NOOP("FieldType", "Source"),
            .section = &Irc::commandSection},
        FieldType {.name = "tags",
            .key = "ircTags",
            .title = QT_TRANSLATE_NOOP("FieldType", "Tags"),
            .section = &Irc::tagsSection},
    };
    return list;
}

Result<QByteArray> IrcFramer::encode(
    const FramingParameters&, QByteArrayView content, const QJsonObject& fields)
{
    const QByteArray line = lineOf(content, fields);
    if (const qsizetype end = line.indexOf('\n'); end >= 0)
        return cannotCarry(QStringLiteral("a line feed is in it at offset %1").arg(end));
    if (line.size() > longestLine)
        return tooLongFor(longestLine, line);
    const QByteArray message = line + "\r\n";
    IrcLineCheck check;
    check.take(message);
    if (check.fault() && fields.isEmpty()) {
        return cannotCarry(
            QStringLiteral("%1, at offset %2").arg(check.fault()->text()).arg(check.faultOffset()));
    }
    return message;
}

void IrcFramer::dissect(QByteArrayView message, const StreamRole&, FieldSink& sink)
{
    Irc::dissect(message, sink);
}

void IrcFramer::feed(QByteArrayView bytes, FrameSink& sink)
{
    while (!bytes.isEmpty()) {
        const qsizetype end = bytes.indexOf('\n');
        const QByteArrayView part = end < 0 ? bytes : bytes.first(end + 1);
        takePart(part, sink);
        bytes = bytes.sliced(part.size());
    }
}

/// Bytes of one line, with its line feed if that is there.
void IrcFramer::takePart(QByteArrayView bytes, FrameSink& sink)
{
    m_check.take(bytes);
    FrameCallback checked([this, &sink](Frame frame) {
        if (m_check.fault() && frame.kind == FrameKind::Whole) {
            frame.fault = m_check.fault();
            frame.faultOffset = frame.range.start + m_check.faultOffset();
        }
        sink.frame(frame);
    });
    m_lines.feed(bytes, checked);
    if (bytes.endsWith('\n'))
        m_check = {};
}
