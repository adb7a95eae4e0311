// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/messagesummary.h"

#include "core/analysis/messagedissection.h"
#include "core/framing/content.h"
#include "core/framing/faults.h"
#include "core/text/jsontext.h"
#include "core/text/safetext.h"
#include "core/words/faultwords.h"
#include "core/words/messagewords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace {

constexpr qint64 faultSearched = 64 * 1024; // bytes read of a message to find the one at fault
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

QString number(qint64 value)
{
    return QLocale().toString(value);
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

QString messageText(const AnalysisSnapshot& snapshot, const Message& message)
{
    const QByteArray bytes
        = snapshot.bytes(message, {0, qint64(message.contentStart) + contentShown});
    if (bytes.isEmpty())
        return goneText();
    const Framing& framing = snapshot.framing(message);
    Dissection parts;
    if (message.type == MessageType::Frame)
        parts = framing.dissect(bytes, snapshot.roleOf(message));
    const ByteRange content = parts.contentRange(
        message.content().translated(-message.range.start), message.range.size());
    const ByteRange shown = content.intersected({0, bytes.size()});
    return contentText(framing, parts.content ? parts.content->form : ContentForm(),
        QByteArrayView(bytes).sliced(shown.start, shown.size()), shown == content);
}

/// In which part a message was cut short, and how much of it was there.
QString truncatedPart(const AnalysisSnapshot& snapshot, const Message& message)
{
    const Dissection parts = MessageDissection::of(snapshot, message);
    const auto cut = std::ranges::find_if_not(parts.parts, &Section::isWhole);
    if (cut != parts.parts.end()) {
        return Words::tr("%1 of %2 bytes of its %3", "numbers, a part of the message")
            .arg(number(cut->range.size()), number(cut->expected), cut->type->nameText());
    }
    const qint64 size = message.range.size();
    const ByteRange content = parts.contentRange({0, size}, size);
    if (parts.content && parts.content->expected >= 0) {
        return Words::tr("%1 of %2 bytes of its content")
            .arg(number(content.size()), number(parts.content->expected));
    }
    return Words::tr("%1 bytes of it").arg(number(size));
}

QString faultRowText(const AnalysisSnapshot& snapshot, const Message& message)
{
    const QString words = MessageWords::fault(snapshot, message);
    if (message.fault == &Faults::truncated) {
        return Words::tr("%1, after %2", "a fault, a part of a message")
            .arg(words, truncatedPart(snapshot, message));
    }
    return FaultWords::fault(words, faultPlace(snapshot, message, faultSearched));
}

QString rowText(const AnalysisSnapshot& snapshot, const Message& message)
{
    if (message.change == StateChange::Note) {
        const QList<Note> notes = snapshot.notesOf(message);
        return notes.isEmpty() ? goneText() : MessageWords::notes(notes);
    }
    if (message.type == MessageType::State)
        return MessageWords::state(message, snapshot.connections.find(message.connection));
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
