// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/messagesummary.h"

#include "core/analysis/messagedissection.h"
#include "core/framing/content.h"
#include "core/framing/faults.h"
#include "core/text/imagetype.h"
#include "core/text/jsontext.h"
#include "core/text/jsonvalidator.h"
#include "core/text/safetext.h"
#include "core/text/utf8.h"
#include "core/words/faultwords.h"
#include "core/words/format.h"
#include "core/words/messagewords.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace {

using Format::number;

constexpr qint64 contentShown = 2048; // bytes read of a content

/// Gives the words of this file their context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(MessageSummary)
};

/// For a message whose records were given up.
QString goneText()
{
    return Words::tr("(no longer in the capture)");
}

/// Whether text is better read as such than as numbers: there is hardly a control among it.
bool isReadable(QStringView text)
{
    const auto controls = std::ranges::count_if(text, [](QChar character) {
        return character < u' ' && !QStringView(u"\n\r\t").contains(character);
    });
    return !text.isEmpty() && controls * 8 <= text.size();
}

QString hexText(QByteArrayView bytes, bool isCut)
{
    constexpr qsizetype shown = 16;
    const bool isAll = !isCut && bytes.size() <= shown;
    const QByteArray first = bytes.first(std::min(shown, bytes.size())).toByteArray();
    const QString hex = QString::fromLatin1(first.toHex(' '));
    return isAll ? Words::tr("bytes: %1").arg(hex) : Words::tr("first bytes: %1 …").arg(hex);
}

/// Requests and results of the application behaviour in words, any other JSON compact.
QString jsonText(const QString& json)
{
    const QByteArray text = json.toUtf8();
    const std::vector<JsonText::Member> members = JsonText::members(text);
    const auto memberText = [&](const char* name) -> QString {
        const auto found = std::ranges::find_if(members, [&](const JsonText::Member& member) {
            return JsonText::unquoted(JsonText::part(text, member.name)) == QLatin1String(name);
        });
        return found == members.end() ? QString()
                                      : JsonText::unquoted(JsonText::part(text, found->value));
    };
    const QString action = memberText("action");
    const QString value = memberText("value");
    if (members.size() == 2 && !action.isNull() && !value.isNull())
        return Words::tr("%1 “%2”", "action of a request, value of a request").arg(action, value);
    const QString result = memberText("result");
    if (members.size() == 1 && !result.isNull())
        return Words::tr("result “%1”", "answer to a request").arg(result);
    return QString::fromUtf8(JsonText::compact(text));
}

/// `content` may be the beginning of what is there.
QString contentText(
    const Framing& framing, const ContentForm& form, QByteArrayView content, bool isWhole)
{
    if (content.isEmpty())
        return framing.hasFields() ? Words::tr("(no content)") : Words::tr("(empty)");
    const DecodedContent decoded = decodeContent(framing, form, content, isWhole);
    const bool isUnsaid = form.kind == ContentForm::Kind::Unknown;
    if (decoded.text.isNull() || (isUnsaid && !isReadable(decoded.text)))
        return hexText(decoded.bytes, !isWhole);
    return form.kind == ContentForm::Kind::Json ? jsonText(decoded.text) : decoded.text;
}

/// The beginning of a content, as it stands in the stream.
struct ContentStart {
    ContentForm form;
    QByteArray bytes;
    qint64 size = 0; ///< of all of it, as it stands in the stream
    bool isWhole = true; ///< all of it is here
    bool isGone = false; ///< the capture has none of it any more
};

ContentStart readContent(const AnalysisSnapshot& snapshot, const Message& message, qint64 maxBytes)
{
    const QByteArray bytes = snapshot.bytes(message, {0, qint64(message.contentStart) + maxBytes});
    if (bytes.isEmpty() && !message.range.isEmpty())
        return {.form = {}, .bytes = {}, .isWhole = false, .isGone = true};
    Dissection parts;
    if (message.type == MessageType::Frame)
        parts = snapshot.framing(message).dissect(bytes, snapshot.roleOf(message));
    const ByteRange content = parts.contentRange(
        message.content().translated(-message.range.start), message.range.size());
    const ByteRange shown = content.intersected({0, bytes.size()});
    return {.form = parts.content ? parts.content->form : ContentForm(),
        .bytes = bytes.mid(shown.start, shown.size()),
        .size = content.size(),
        .isWhole = shown == content,
        .isGone = false};
}

QString messageText(const AnalysisSnapshot& snapshot, const Message& message)
{
    const ContentStart content = readContent(snapshot, message, contentShown);
    return content.isGone
        ? goneText()
        : contentText(snapshot.framing(message), content.form, content.bytes, content.isWhole);
}

/// Text as it is, though some bytes of it be none; else null.
std::optional<MarkedText> readableText(
    const Framing& framing, const ContentStart& content, const DecodedContent& decoded)
{
    const bool isUnsaid = content.form.kind == ContentForm::Kind::Unknown;
    if (!decoded.text.isNull() && (!isUnsaid || isReadable(decoded.text)))
        return markedText(decoded.text);
    const bool isText = isUnsaid || content.form.kind == ContentForm::Kind::Text
        || content.form.kind == ContentForm::Kind::Json;
    if (!isText || !framing.spec().encoding.isEmpty())
        return std::nullopt;
    const QByteArrayView bytes(decoded.bytes);
    MarkedText text
        = markedText(content.isWhole ? bytes : bytes.chopped(Utf8::unfinishedTail(bytes)));
    const bool isReadableText = text.escapes.size() * 8 <= decoded.bytes.size();
    return isReadableText ? std::optional(std::move(text)) : std::nullopt;
}

SaidText remark(const QString& words)
{
    return {.kind = SaidText::Kind::Remark, .text = markedText(words), .isWhole = true};
}

bool isJson(QByteArrayView text)
{
    JsonValidator validator;
    validator.feed(text);
    return validator.isComplete();
}

/// JSON laid out where it is long and of one row; null if it is none that a person would call so.
QString laidOutJson(const ContentForm& form, const QString& text)
{
    constexpr qsizetype longestRow = 64; // characters
    const bool looksLikeJson = text.startsWith(u'{') || text.startsWith(u'[');
    if (form.kind != ContentForm::Kind::Json
        && (form.kind != ContentForm::Kind::Unknown || !looksLikeJson))
        return {};
    const QByteArray bytes = text.toUtf8();
    if (!isJson(bytes))
        return {};
    return text.size() <= longestRow || text.trimmed().contains(u'\n')
        ? text
        : QString::fromUtf8(JsonText::indented(bytes, longestRow).chopped(1));
}

QString imageText(QLatin1String type, qint64 size)
{
    return Words::tr("%1 image, %2 bytes", "PNG or another type, a number", Format::forPlural(size))
        .arg(type, number(size));
}

SaidText contentSaid(const AnalysisSnapshot& snapshot, const Message& message, qint64 maxBytes)
{
    const ContentStart content = readContent(snapshot, message, maxBytes);
    const Framing& framing = snapshot.framing(message);
    if (content.isGone)
        return remark(goneText());
    if (content.bytes.isEmpty())
        return remark(contentText(framing, content.form, {}, true));
    const DecodedContent decoded
        = decodeContent(framing, content.form, content.bytes, content.isWhole);
    if (const QLatin1String image = imageTypeOf(decoded.bytes); !image.isEmpty()) {
        return {.kind = SaidText::Kind::Image,
            .text = markedText(imageText(image, content.size)),
            .isWhole = true};
    }
    const QString json = content.isWhole ? laidOutJson(content.form, decoded.text) : QString();
    if (!json.isNull())
        return {.kind = SaidText::Kind::Json, .text = markedText(json), .isWhole = true};
    const std::optional<MarkedText> text = readableText(framing, content, decoded);
    if (text)
        return {.kind = SaidText::Kind::Said, .text = *text, .isWhole = content.isWhole};
    return {.kind = SaidText::Kind::Bytes,
        .text = markedText(hexText(decoded.bytes, !content.isWhole)),
        .isWhole = true};
}

QString bytesText(qint64 count)
{
    return Words::tr("%1 bytes", nullptr, Format::forPlural(count)).arg(number(count));
}

/// In which part a message was cut short, and how much of it was there.
QString truncatedPart(const AnalysisSnapshot& snapshot, const Message& message)
{
    const Dissection parts = MessageDissection::of(snapshot, message);
    const auto cut = std::ranges::find_if_not(parts.parts, &Section::isWhole);
    if (cut != parts.parts.end()) {
        return Words::tr(
            "%1: %2 of %3 bytes", "a part of a message, numbers", Format::forPlural(cut->expected))
            .arg(cut->type->titleText(), number(cut->range.size()), number(cut->expected));
    }
    const qint64 size = message.range.size();
    const ByteRange content = parts.contentRange({0, size}, size);
    if (parts.content && parts.content->expected >= 0) {
        return Words::tr(
            "Content: %1 of %2 bytes", nullptr, Format::forPlural(parts.content->expected))
            .arg(number(content.size()), number(parts.content->expected));
    }
    return bytesText(size);
}

QString faultRowText(const AnalysisSnapshot& snapshot, const Message& message)
{
    const QString words = MessageWords::fault(snapshot, message);
    if (message.fault == &Faults::cut) {
        return Words::tr("%1 (%2)", "a fault, how much of the message was there")
            .arg(words, bytesText(message.range.size()));
    }
    if (message.fault == &Faults::truncated) {
        return Words::tr("%1 (%2)", "a fault, how much of the message was there")
            .arg(words, truncatedPart(snapshot, message));
    }
    return FaultWords::fault(words, faultPlace(snapshot, message, faultGlance));
}

QString stateText(const AnalysisSnapshot& snapshot, const Message& message)
{
    const ConnectionFacts* const facts = snapshot.connections.find(message.connection);
    if (const qint64 lost = snapshot.lostDatagrams(message);
        message.change == StateChange::Lost && lost > 0)
        return MessageWords::lostDatagrams(lost);
    if (const Error error = snapshot.toldError(message);
        message.change == StateChange::ErrorTold && error.code != ErrorCode::None)
        return MessageWords::toldError(error, facts);
    return MessageWords::state(message, facts);
}

QString rowText(const AnalysisSnapshot& snapshot, const Message& message)
{
    if (message.change == StateChange::Note) {
        const QList<Note> notes = snapshot.notesOf(message);
        return notes.isEmpty() ? goneText() : MessageWords::notes(notes);
    }
    if (message.isState())
        return stateText(snapshot, message);
    if (message.type == MessageType::Unrecorded)
        return Words::tr("not recorded, bytes: %1").arg(number(message.range.size()));
    if (message.fault)
        return faultRowText(snapshot, message);
    return messageText(snapshot, message);
}

} // namespace

QString summaryText(const AnalysisSnapshot& snapshot, const Message& message, qsizetype maxLength)
{
    return safeText(rowText(snapshot, message), maxLength);
}

QByteArray contentBytes(const AnalysisSnapshot& snapshot, const Message& message, qint64 maxBytes)
{
    const ContentStart content = readContent(snapshot, message, maxBytes);
    return decodeContent(snapshot.framing(message), content.form, content.bytes).bytes;
}

MarkedText markedSummary(
    const AnalysisSnapshot& snapshot, const Message& message, qsizetype maxLength)
{
    return markedLine(rowText(snapshot, message), maxLength);
}

SaidText saidText(const AnalysisSnapshot& snapshot, const Message& message, qint64 maxBytes)
{
    if (message.type == MessageType::Unrecorded)
        return remark(rowText(snapshot, message));
    if (message.isFault()) {
        return {.kind = SaidText::Kind::Fault,
            .text = markedText(MessageWords::fault(snapshot, message)),
            .isWhole = true};
    }
    return contentSaid(snapshot, message, maxBytes);
}
