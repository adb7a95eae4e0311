// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/composedmessage.h"

#include "core/framing/framecallback.h"
#include "core/framing/framing.h"
#include "core/framing/framingregistry.h"
#include "core/text/escapes.h"
#include "core/text/jsonvalidator.h"
#include "core/text/pastedbytes.h"
#include "core/text/textcodec.h"

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

QByteArray encodedText(const QString& text, const QByteArray& encoding, ComposeProblem& problem)
{
    if (TextCodec::qtName(encoding).isEmpty()) {
        problem = {.kind = Kind::EncodingUnknown, .detail = QString::fromUtf8(encoding)};
        return text.toUtf8();
    }
    const QByteArray bytes = TextCodec::encode(text, encoding);
    if (bytes.isNull() && !text.isEmpty()) {
        problem = {.kind = Kind::EncodingTooSmall, .detail = QString::fromUtf8(encoding)};
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

/// The fields that the draft gives a message, without its faults.
QJsonObject chosenFields(const MessageDraft& draft, const Framing& framing)
{
    QJsonObject chosen;
    for (const FieldType& field : framing.type().fields) {
        const QString name = QLatin1String(field.name);
        if (field.kind == FieldType::Kind::Chosen)
            chosen.insert(name, draft.fields.value(name, QLatin1String(field.fallback)));
    }
    return chosen;
}

QJsonObject withFaults(QJsonObject fields, const QJsonObject& faults)
{
    for (auto it = faults.begin(); it != faults.end(); ++it)
        fields.insert(it.key(), it.value());
    return fields;
}

/// How a message with these fields says that its content is to be read.
ContentForm contentForm(const Framing& framing, const QJsonObject& fields)
{
    if (fields.isEmpty())
        return {};
    const auto message = framing.encode({}, fields);
    const Dissection parts = message ? framing.dissect(*message) : Dissection();
    return parts.content ? parts.content->form : ContentForm();
}

bool isEncodedText(const MessageDraft& draft, const ContentForm& form)
{
    const bool isText
        = form.kind == ContentForm::Kind::Text || form.kind == ContentForm::Kind::Json;
    return draft.source == MessageDraft::Source::Text && isText && form.encoding != "binary";
}

/// The content's bytes, if there are any to send; what is wrong goes to `problem`.
std::optional<QByteArray> contentBytes(
    const MessageDraft& draft, const ContentForm& form, ComposeProblem& problem)
{
    if (draft.source == MessageDraft::Source::File)
        return fileBytes(draft.content, problem);
    if (draft.source == MessageDraft::Source::Hex) {
        const Result<QByteArray> bytes = bytesFromPaste(draft.content);
        if (bytes)
            return *bytes;
        problem = {.kind = Kind::HexInvalid, .detail = bytes.error().detail};
        return std::nullopt;
    }
    return isEncodedText(draft, form) ? encodedText(draft.content, form.encoding, problem)
                                      : escapedBytes(draft.content, problem);
}

/// What the bytes of a message are: its framing says it, or where there are no fields its framer.
QVector<LookRange> looksOf(const Framing& framing, const Dissection& parts, const QByteArray& bytes)
{
    const ByteRange whole {0, bytes.size()};
    ByteRange content = parts.contentRange(whole, whole.end);
    if (framing.hasHead())
        content.end = whole.end; // whatever its length is said to be
    if (framing.hasFields())
        return parts.looks(content);
    QVector<LookRange> looks;
    FrameCallback sink([&looks](const Frame& frame) {
        looks.append({frame.content, FieldLook::Content});
    });
    const auto framer = framing.makeFramer();
    framer->feed(bytes, sink);
    framer->finish(sink);
    return looks;
}

/// Those of `faults` that change nothing but the bytes of their field.
QJsonObject inPlace(const QJsonObject& faults, const Framing& framing)
{
    QJsonObject found;
    for (const FieldType& field : framing.type().fields) {
        const auto fault = faults.find(QLatin1String(field.name));
        if (field.isInPlace && fault != faults.end())
            found.insert(fault.key(), fault.value());
    }
    return found;
}

/// Encodes with `fields` and, on purpose, with `faults`; marks these. `make` encodes fields.
template<typename Make>
Result<ComposedBytes> withMarks(
    const Framing& framing, const QJsonObject& fields, const QJsonObject& faults, const Make& make)
{
    const QJsonObject all = withFaults(fields, faults);
    const Result<QByteArray> bytes = make(all);
    if (!bytes)
        return bytes.error();
    ComposedBytes message;
    message.bytes = *bytes;
    // What lies in its place would mislead who takes the message apart.
    QByteArray sound = *bytes;
    const QJsonObject lies = inPlace(faults, framing);
    if (!lies.isEmpty()) {
        QJsonObject others = all;
        for (const QString& name : lies.keys())
            others.remove(name);
        sound = make(others).value_or(sound);
    }
    const Dissection parts = framing.dissect(sound);
    message.looks = looksOf(framing, parts, sound);
    for (const QString& name : faults.keys()) {
        const Dissection::Entry* const entry = parts.find(name);
        if (entry && entry->state != Field::State::Extra)
            message.looks.append({entry->range, FieldLook::Fault});
    }
    return message;
}

bool isLargeFile(const MessageDraft& draft)
{
    return draft.source == MessageDraft::Source::File
        && QFileInfo(draft.content).size() > ComposedMessage::maxFileSize;
}

/// A message whose content stays in its file until it is sent.
ComposedMessage streamedMessage(const MessageDraft& draft, const Framing& framing)
{
    ComposedMessage message;
    const QFileInfo file(draft.content);
    const FaultPlan faults = draft.faults.limitedTo(framing);
    if (!file.isFile() || !file.isReadable())
        message.problem = {.kind = Kind::FileUnreadable};
    else if (!framing.hasHead())
        message.problem = {.kind = Kind::FileTooLarge, .number = ComposedMessage::maxFileSize};
    else if (faults != faults.ofFields())
        message.problem = {.kind = Kind::FaultsNotForFile, .number = ComposedMessage::maxFileSize};
    if (!message.problem.isNone())
        return message;
    const auto head = withMarks(framing, chosenFields(draft, framing), faults.fields,
        [&](const QJsonObject& fields) { return framing.encodeHead(file.size(), fields); });
    if (!head) {
        message.problem = {.kind = Kind::NotCarried, .detail = head.error().detail};
        return message;
    }
    static_cast<ComposedBytes&>(message) = *head;
    message.file = draft.content;
    message.fileSize = file.size();
    return message;
}

} // namespace

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

ComposedMessage ComposedMessage::of(const MessageDraft& draft, const FramingSpec& spec)
{
    const Framing framing(spec);
    if (isLargeFile(draft))
        return streamedMessage(draft, framing);
    ComposedMessage message;
    const QJsonObject chosen = chosenFields(draft, framing);
    const ContentForm form = contentForm(framing, chosen);
    const auto content = contentBytes(draft, form, message.problem);
    if (!content)
        return message;
    const FaultPlan faults = draft.faults.limitedTo(framing);
    const auto made = withMarks(framing, chosen, faults.fields,
        [&](const QJsonObject& fields) { return framing.encode(*content, fields); });
    if (!made) {
        message.problem = {.kind = Kind::NotCarried, .detail = made.error().detail};
        return message;
    }
    static_cast<ComposedBytes&>(message) = *made;
    if (message.bytes.isEmpty())
        return message;
    if (message.problem.isNone() && isEncodedText(draft, form)
        && form.kind == ContentForm::Kind::Json) {
        if (const JsonProblem wrong = jsonProblem(draft.content); wrong.offset >= 0)
            message.problem = {.kind = Kind::NotJson, .json = wrong};
    }
    const ComposeProblem notDone = faults.apply(message);
    if (message.problem.isNone())
        message.problem = notDone;
    return message;
}
