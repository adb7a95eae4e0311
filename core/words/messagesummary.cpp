// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/messagesummary.h"

#include "core/framing/faults.h"
#include "core/framing/headercontent/headercontent.h"
#include "core/text/jsontext.h"
#include "core/text/safetext.h"
#include "core/text/utf8.h"
#include "core/words/messagewords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace {

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

/// Whether bytes are better read as text than as numbers: UTF-8, and hardly a control among it.
bool looksLikeText(QByteArrayView bytes)
{
    if (bytes.isEmpty() || !Utf8::isValid(bytes))
        return false;
    const auto controls = std::ranges::count_if(bytes, [](char byte) {
        return uchar(byte) < 0x20 && byte != '\n' && byte != '\r' && byte != '\t';
    });
    return controls * 8 <= bytes.size();
}

QString hexText(QByteArrayView bytes, bool isCut)
{
    constexpr qsizetype shown = 16;
    const bool isAll = !isCut && bytes.size() <= shown;
    const QByteArray first = bytes.first(std::min(shown, bytes.size())).toByteArray();
    const QString hex = QString::fromLatin1(first.toHex(' '));
    return isAll ? Words::tr("bytes: %1").arg(hex) : Words::tr("first bytes: %1 …").arg(hex);
}

QString plainText(QByteArrayView bytes, bool isCut)
{
    if (bytes.isEmpty())
        return Words::tr("(empty)");
    const QByteArrayView whole = isCut ? bytes.chopped(Utf8::unfinishedTail(bytes)) : bytes;
    return looksLikeText(whole) ? QString::fromUtf8(whole) : hexText(bytes, isCut);
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

/// `content` in its encoding; null if it cannot be read so. Where it is cut, a character may be
/// too.
QString decodedText(const HeaderContent::Dissection& header, QByteArrayView content, bool isCut)
{
    const qsizetype mostCut = isCut ? std::min<qsizetype>(3, content.size()) : 0;
    for (qsizetype cut = 0; cut <= mostCut; ++cut) {
        const QString text = HeaderContent::decodeText(
            content.chopped(cut), header.contentEncoding, header.byteOrder);
        if (!text.isNull())
            return text;
    }
    return {};
}

QString headerContentText(const AnalysisSnapshot& snapshot, const Message& message)
{
    const QByteArray bytes
        = snapshot.bytes(message, {0, qint64(message.contentStart) + contentShown});
    if (bytes.isEmpty())
        return goneText();
    const HeaderContent::Dissection header = HeaderContent::dissect(bytes);
    const auto content
        = QByteArrayView(bytes).sliced(std::min<qint64>(message.contentStart, bytes.size()));
    const bool isCut = content.size() < message.content().size();
    const QString text
        = header.isText && !content.isEmpty() ? decodedText(header, content, isCut) : QString();
    if (text.isNull())
        return content.isEmpty() ? Words::tr("(no content)") : hexText(content, isCut);
    return header.isJson ? jsonText(text) : text;
}

bool isHeaderContent(const ConnectionFacts* connection)
{
    return connection && connection->framing.section(u':', 0, 0) == QLatin1String("header-content");
}

QString contentText(const AnalysisSnapshot& snapshot, const Message& message)
{
    const ConnectionFacts* connection = snapshot.connections.find(message.connection);
    if (message.type == MessageType::Frame && isHeaderContent(connection))
        return headerContentText(snapshot, message);
    const ByteRange content = message.content().translated(-message.range.start);
    const ByteRange shown {content.start, std::min(content.end, content.start + contentShown)};
    const QByteArray bytes = snapshot.bytes(message, shown);
    if (bytes.isEmpty() && !shown.isEmpty())
        return goneText();
    return plainText(bytes, shown.end < content.end);
}

/// In which part a header/content message was cut short, and how much of it was there.
QString truncatedPart(const AnalysisSnapshot& snapshot, const Message& message)
{
    constexpr qint64 longestHeaders = HeaderContent::fixedHeaderSize + 65'535;
    const HeaderContent::Dissection parts
        = HeaderContent::dissect(snapshot.bytes(message, longestHeaders));
    const qint64 size = message.range.size();
    if (parts.headerLength < 0) {
        return Words::tr("%1 of %2 bytes of its fixed header")
            .arg(number(size), number(HeaderContent::fixedHeaderSize));
    }
    const qint64 headers = HeaderContent::fixedHeaderSize + parts.headerLength;
    if (size < headers || parts.contentLength < 0) {
        return Words::tr("%1 of %2 bytes of its JSON header")
            .arg(number(size - HeaderContent::fixedHeaderSize), number(parts.headerLength));
    }
    return Words::tr("%1 of %2 bytes of its content")
        .arg(number(size - headers), number(parts.contentLength));
}

QString faultRowText(const AnalysisSnapshot& snapshot, const Message& message)
{
    const QString words = message.fault->text(headerMemberName(message.member));
    const ConnectionFacts* connection = snapshot.connections.find(message.connection);
    if (message.fault == &Faults::truncated) {
        const QString part = isHeaderContent(connection)
            ? truncatedPart(snapshot, message)
            : Words::tr("%1 bytes of it").arg(number(message.range.size()));
        return Words::tr("%1, at byte %2, after %3", "a fault, its offset, a part of a message")
            .arg(words, number(message.range.start), part);
    }
    return Words::tr("%1, at byte %2", "a fault, its offset in the stream")
        .arg(words, number(message.range.start + message.faultStart));
}

QString rowText(const AnalysisSnapshot& snapshot, const Message& message)
{
    if (message.type == MessageType::State)
        return MessageWords::state(message, snapshot.connections.find(message.connection));
    if (message.type == MessageType::Unrecorded)
        return Words::tr("not recorded, bytes: %1").arg(number(message.range.size()));
    if (message.fault)
        return faultRowText(snapshot, message);
    return contentText(snapshot, message);
}

} // namespace

QString summaryText(const AnalysisSnapshot& snapshot, const Message& message, qsizetype maxLength)
{
    return safeText(rowText(snapshot, message), maxLength);
}
