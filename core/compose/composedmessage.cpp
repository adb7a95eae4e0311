// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/composedmessage.h"

#include "core/framing/framecallback.h"
#include "core/framing/headercontent/headercontent.h"
#include "core/framing/messageencoder.h"
#include "core/text/escapes.h"
#include "core/text/jsonvalidator.h"

#include <QFile>
#include <QFileInfo>

#include <optional>

namespace {

using Kind = ComposeProblem::Kind;

/// Text with escapes; what is wrong with them goes to `problem`.
QByteArray escapedBytes(const QString& text, ComposeProblem& problem)
{
    const Result<QByteArray> bytes = bytesFromEscapedText(text);
    if (bytes)
        return *bytes;
    problem = {.kind = Kind::EscapeInvalid, .detail = bytes.error().detail};
    return text.toUtf8();
}

QByteArray encodedText(const QString& text, const QString& encoding, ComposeProblem& problem)
{
    if (!HeaderContent::isKnownEncoding(encoding)) {
        problem = {.kind = Kind::EncodingUnknown, .detail = encoding};
        return text.toUtf8();
    }
    const QByteArray bytes = HeaderContent::encodeText(text, encoding);
    if (bytes.isNull() && !text.isEmpty()) {
        problem = {.kind = Kind::EncodingTooSmall, .detail = encoding};
        return text.toUtf8();
    }
    return bytes;
}

/// Nothing if the file cannot be read.
std::optional<QByteArray> fileBytes(const QString& path, ComposeProblem& problem)
{
    QFile file(path);
    if (path.isEmpty() || !QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        problem = {.kind = Kind::FileUnreadable};
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
    const MessageDraft& draft, const FramingSpec& framing, ComposeProblem& problem)
{
    if (draft.source == MessageDraft::Source::File)
        return fileBytes(draft.content, problem);
    if (draft.source == MessageDraft::Source::Hex) {
        const Result<QByteArray> bytes = bytesFromHex(draft.content);
        if (bytes)
            return *bytes;
        problem = {.kind = Kind::HexInvalid, .detail = bytes.error().detail};
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
        message.problem = {.kind = Kind::FileUnreadable};
    else if (!hasHeaders && !isRaw)
        message.problem = {.kind = Kind::FileTooLarge, .number = ComposedMessage::maxFileSize};
    else if (faults != faults.ofMembers())
        message.problem = {.kind = Kind::FaultsNotForFile, .number = ComposedMessage::maxFileSize};
    if (!message.problem.isNone())
        return message;
    if (hasHeaders)
        static_cast<ComposedBytes&>(message) = headerContentBytes(draft, {}, file.size());
    message.file = draft.content;
    message.fileSize = file.size();
    return message;
}

void setJsonProblem(ComposedMessage& message, const JsonProblem& wrong)
{
    if (wrong.offset >= 0)
        message.problem = {.kind = Kind::NotJson, .json = wrong};
}

} // namespace

bool isHeaderContent(const FramingSpec& framing)
{
    return framing.name == QLatin1String("header-content");
}

JsonProblem jsonProblem(const QString& text)
{
    JsonValidator validator;
    qsizetype at = 0;
    while (at < text.size() && !validator.hasFailed())
        validator.feed(QStringView(text).sliced(at++, 1));
    if (validator.isComplete())
        return {};
    const bool isCut = !validator.hasFailed();
    const qsizetype offset = isCut ? text.size() : at - 1;
    const QStringView before = QStringView(text).first(offset);
    return {.offset = offset,
        .line = before.count(u'\n') + 1,
        .column = offset - before.lastIndexOf(u'\n'),
        .found = isCut ? QString() : text.mid(offset, 1)};
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
            message.problem = {.kind = Kind::HeaderTooLong};
        else if (message.problem.isNone() && isEncodedText(draft)
            && draft.contentType == QLatin1String("text/json"))
            setJsonProblem(message, jsonProblem(draft.content));
    } else {
        const auto framed = framedBytes(framing, *content);
        if (framed)
            static_cast<ComposedBytes&>(message) = *framed;
        else
            message.problem = {.kind = Kind::NotCarried, .detail = framed.error().detail};
    }
    if (message.bytes.isEmpty())
        return message;
    const FaultPlan faults = hasHeaders ? draft.faults : draft.faults.withoutHeaders();
    const ComposeProblem notDone = faults.apply(message);
    if (message.problem.isNone())
        message.problem = notDone;
    return message;
}
