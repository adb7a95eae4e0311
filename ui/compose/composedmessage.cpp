// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/composedmessage.h"

#include "core/framing/framecallback.h"
#include "core/framing/headercontent/headercontent.h"
#include "core/framing/messageencoder.h"
#include "core/text/escapes.h"
#include "core/text/jsonvalidator.h"
#include "core/text/safetext.h"
#include "ui/parts/format.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <optional>

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ComposedMessage", text);
}

/// "line 2, column 5" of a place in a text.
QString place(QStringView text, qsizetype offset)
{
    const QStringView before = text.first(offset);
    const auto line = before.count(QLatin1Char('\n')) + 1;
    const auto column = offset - before.lastIndexOf(QLatin1Char('\n'));
    return tr("line %1, column %2").arg(line).arg(column);
}

/// Text with escapes; what is wrong with them goes to `problem`.
QByteArray escapedBytes(const QString& text, QString& problem)
{
    const Result<QByteArray> bytes = bytesFromEscapedText(text);
    if (bytes)
        return *bytes;
    problem
        = tr("An escape is none (%1): the content goes as it is typed.").arg(bytes.error().detail);
    return text.toUtf8();
}

QByteArray encodedText(const QString& text, const QString& encoding, QString& problem)
{
    if (!HeaderContent::isKnownEncoding(encoding)) {
        problem
            = tr("No encoding of the name “%1” is known: the content goes as UTF-8.").arg(encoding);
        return text.toUtf8();
    }
    const QByteArray bytes = HeaderContent::encodeText(text, encoding);
    if (bytes.isNull() && !text.isEmpty()) {
        problem = tr("%1 cannot hold this text: the content goes as UTF-8.").arg(encoding);
        return text.toUtf8();
    }
    return bytes;
}

/// Nothing if the file cannot be read.
std::optional<QByteArray> fileBytes(const QString& path, QString& problem)
{
    QFile file(path);
    if (path.isEmpty() || !QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        problem = tr("Name a file that can be read.");
        return std::nullopt;
    }
    return file.read(ComposedMessage::maxFileSize);
}

bool isEncodedText(const MessageDraft& draft)
{
    return draft.source == MessageDraft::Source::Text
        && draft.contentType.startsWith(QLatin1String("text/"))
        && draft.encoding != QLatin1String("binary");
}

/// The content's bytes, if there are any to send; what is wrong goes to `problem`.
std::optional<QByteArray> contentBytes(
    const MessageDraft& draft, const FramingSpec& framing, QString& problem)
{
    if (draft.source == MessageDraft::Source::File)
        return fileBytes(draft.content, problem);
    if (draft.source == MessageDraft::Source::Hex) {
        const Result<QByteArray> bytes = bytesFromHex(draft.content);
        if (bytes)
            return *bytes;
        problem = tr("Not pairs of hexadecimal digits: %1").arg(bytes.error().detail);
        return std::nullopt;
    }
    return isHeaderContent(framing) && isEncodedText(draft)
        ? encodedText(draft.content, draft.encoding, problem)
        : escapedBytes(draft.content, problem);
}

/// `contentLength` is that of all content, `content` what of it is held.
ComposedBytes headerContentBytes(
    const MessageDraft& draft, const QByteArray& content, qint64 contentLength)
{
    const QJsonObject planned = draft.faults.allMembers();
    QJsonObject members = planned;
    if (!members.contains(QLatin1String("content-length")))
        members.insert(QStringLiteral("content-length"), contentLength);
    ComposedBytes message;
    message.bytes = HeaderContent::encode({draft.contentType, draft.encoding, content, members});
    const auto parts = HeaderContent::dissect(message.bytes);
    message.parts
        = {{parts.fixedHeader, MessagePart::FixedHeader}, {parts.header, MessagePart::JsonHeader},
            {{parts.header.end, message.bytes.size()}, MessagePart::Content}};
    for (const HeaderContent::Member& member : parts.members) {
        if (member.isRequired && planned.contains(member.name))
            message.parts.append({member.range, MessagePart::Fault});
    }
    return message;
}

/// The message of another framing; where its content is, its own framer says.
Result<ComposedBytes> framedBytes(const FramingSpec& framing, const QByteArray& content)
{
    const Result<QByteArray> bytes = encodeMessage(framing, content);
    if (!bytes)
        return bytes.error();
    ComposedBytes message;
    message.bytes = *bytes;
    FrameCallback sink([&message](const Frame& frame) {
        message.parts.append({frame.content, MessagePart::Content});
    });
    const auto framer = makeFramer(framing);
    framer->feed(message.bytes, sink);
    framer->finish(sink);
    return message;
}

bool isLargeFile(const MessageDraft& draft)
{
    return draft.source == MessageDraft::Source::File
        && QFileInfo(draft.content).size() > ComposedMessage::maxFileSize;
}

/// A message whose content stays in its file until it is sent.
ComposedMessage streamedMessage(const MessageDraft& draft, const FramingSpec& framing)
{
    ComposedMessage message;
    const bool hasHeaders = isHeaderContent(framing);
    const bool isRaw = framing.name == QLatin1String("raw");
    const QFileInfo file(draft.content);
    const FaultPlan faults = hasHeaders ? draft.faults : draft.faults.withoutHeaders();
    if (!file.isFile() || !file.isReadable())
        message.problem = tr("Name a file that can be read.");
    else if (!hasHeaders && !isRaw)
        message.problem
            = tr("The file is over %1, more than a message of this framing is made from.")
                  .arg(Format::byteCount(ComposedMessage::maxFileSize));
    else if (faults != faults.ofMembers())
        message.problem = tr("These faults cannot be done to a file of over %1.")
                              .arg(Format::byteCount(ComposedMessage::maxFileSize));
    if (!message.problem.isEmpty())
        return message;
    if (hasHeaders)
        static_cast<ComposedBytes&>(message) = headerContentBytes(draft, {}, file.size());
    message.file = draft.content;
    message.fileSize = file.size();
    return message;
}

} // namespace

bool isHeaderContent(const FramingSpec& framing)
{
    return framing.name == QLatin1String("header-content");
}

JsonProblem jsonProblem(const QString& text)
{
    JsonValidator validator;
    for (qsizetype at = 0; at < text.size(); ++at) {
        validator.feed(QStringView(text).sliced(at, 1));
        if (validator.hasFailed())
            return {
                at, tr("%1: “%2” is out of place").arg(place(text, at), safeText(text.mid(at, 1)))};
    }
    if (validator.isComplete())
        return {};
    return {text.size(), tr("%1: it ends too early").arg(place(text, text.size()))};
}

void ComposedMessage::setJsonProblem(const JsonProblem& wrong)
{
    if (wrong.offset < 0)
        return;
    problem = tr("Not JSON, %1. It can be sent all the same.").arg(wrong.text);
    problemAt = wrong.offset;
}

ComposedMessage ComposedMessage::of(const MessageDraft& draft, const FramingSpec& framing)
{
    if (isLargeFile(draft))
        return streamedMessage(draft, framing);
    ComposedMessage message;
    const auto content = contentBytes(draft, framing, message.problem);
    if (!content)
        return message;
    const bool hasHeaders = isHeaderContent(framing);
    if (hasHeaders) {
        static_cast<ComposedBytes&>(message) = headerContentBytes(draft, *content, content->size());
        if (message.bytes.isEmpty())
            message.problem = tr("The JSON header would be longer than 65,535 bytes.");
        else if (message.problem.isEmpty() && isEncodedText(draft)
            && draft.contentType == QLatin1String("text/json"))
            message.setJsonProblem(jsonProblem(draft.content));
    } else {
        const auto framed = framedBytes(framing, *content);
        if (framed)
            static_cast<ComposedBytes&>(message) = *framed;
        else
            message.problem = tr("This framing cannot carry it: %1.").arg(framed.error().detail);
    }
    if (message.bytes.isEmpty())
        return message;
    const FaultPlan faults = hasHeaders ? draft.faults : draft.faults.withoutHeaders();
    const QString notDone = faults.apply(message);
    if (message.problem.isEmpty())
        message.problem = notDone;
    return message;
}
