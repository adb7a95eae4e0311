// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/chattranscript.h"

#include "core/text/safetext.h"
#include "core/words/chatwords.h"
#include "core/words/format.h"
#include "core/words/markuptext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace {

/// Gives the words of this file their context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChatTranscript)
};

constexpr qint64 nsPerMs = 1'000'000;
constexpr uint nameColors = 8;

qint64 timeOf(const ChatLine& line)
{
    return line.event.time != 0 ? line.event.time : line.time;
}

QString isoTime(qint64 timeNs)
{
    return QDateTime::fromMSecsSinceEpoch(timeNs / nsPerMs, Qt::UTC).toString(Qt::ISODateWithMs);
}

template<typename Visit>
void visitLines(const ChatRoom& room, Visit visit)
{
    for (qint64 index = room.lines.first(); index < room.lines.end(); ++index)
        visit(room.lines[index]);
}

QByteArray asText(const ChatRoom& room)
{
    QByteArray text;
    visitLines(room, [&text](const ChatLine& line) {
        const QString sentence = ChatWords::sentence(line.event, ChatWords::Place::InItsRoom);
        text += QString(Format::dateAndTime(timeOf(line)) + u"  "
            + (line.event.isSpeech() ? QString() : QStringLiteral("-- ")) + sentence + u'\n')
                    .toUtf8();
    });
    return text;
}

QByteArray asJson(const ChatRoom& room)
{
    QJsonArray lines;
    visitLines(room, [&lines](const ChatLine& line) { lines.append(chatLineJson(line)); });
    return QJsonDocument(lines).toJson(QJsonDocument::Indented);
}

/// The same name has the same colour.
QString colorClass(const QString& name)
{
    return QStringLiteral("c%1").arg(qHash(foldedChatName(name), 0) % nameColors);
}

QString nameMarkup(const QString& name)
{
    return QStringLiteral("<bdi class=\"name %1\">%2</bdi>")
        .arg(colorClass(name), MarkupText::line(name));
}

QString speechMarkup(const ChatEvent& event)
{
    const QString text
        = QStringLiteral("<bdi class=\"text\">%1</bdi>").arg(MarkupText::lines(event.text));
    const QString name = nameMarkup(event.name);
    if (event.kind == ChatEvent::Kind::Whispered)
        return name + QStringLiteral(" → ") + nameMarkup(event.other) + u' ' + text;
    return event.kind == ChatEvent::Kind::Acted ? QString(u"* " + name + u' ' + text)
                                                : QString(name + u' ' + text);
}

QString lineMarkup(const ChatLine& line)
{
    const ChatEvent& event = line.event;
    const QString what = event.isSpeech()
        ? speechMarkup(event)
        : ChatWords::sentence(event, ChatWords::Place::InItsRoom).toHtmlEscaped();
    return QStringLiteral("<li class=\"%1\"><time datetime=\"%2\">%3</time> <div>%4</div></li>\n")
        .arg(QLatin1String(event.isSpeech() ? (event.isOwn ? "said own" : "said") : "remark"),
            isoTime(timeOf(line)), Format::timeOfDay(timeOf(line)).left(8), what);
}

QByteArray asHtml(const ChatRoom& room)
{
    const QString name = room.name.isEmpty() ? Words::tr("Of no room") : room.name;
    QString html = MarkupText::pageStart(name);
    if (!room.topic.isEmpty())
        html += QStringLiteral("<p class=\"topic\">%1</p>\n").arg(MarkupText::lines(room.topic));
    html += QStringLiteral("<ol>\n");
    QString day;
    visitLines(room, [&](const ChatLine& line) {
        const QString itsDay = Format::dateAndTime(timeOf(line)).section(u' ', 0, 0);
        if (itsDay != std::exchange(day, itsDay))
            html += QStringLiteral("<li class=\"day\">%1</li>\n").arg(itsDay);
        html += lineMarkup(line);
    });
    return QString(html + u"</ol>\n" + MarkupText::pageEnd()).toUtf8();
}

} // namespace

QByteArray chatTranscript(const ChatRoom& room, ChatTranscriptFormat format)
{
    switch (format) {
    case ChatTranscriptFormat::Json:
        return asJson(room);
    case ChatTranscriptFormat::Html:
        return asHtml(room);
    case ChatTranscriptFormat::Text:
        break;
    }
    return asText(room);
}

QJsonObject chatLineJson(const ChatLine& line)
{
    const ChatEvent& event = line.event;
    QJsonObject members {{QLatin1String("kind"), chatEventName(event.kind)},
        {QLatin1String("time"), isoTime(timeOf(line))}};
    const auto add = [&members](QLatin1String member, const QString& value) {
        if (!value.isEmpty())
            members[member] = value;
    };
    add(QLatin1String("room"), event.room);
    add(QLatin1String("name"), event.name);
    add(QLatin1String("other"), event.other);
    add(QLatin1String("text"), event.text);
    add(QLatin1String("door"), chatDoorName(event.door));
    if (event.connection.isValid())
        members[QLatin1String("connection")] = qint64(event.connection.value);
    const auto flag = [&members](QLatin1String member, bool isSo) {
        if (isSo)
            members[member] = true;
    };
    flag(QLatin1String("own"), event.isOwn);
    flag(QLatin1String("history"), event.isHistory);
    flag(QLatin1String("standing"), event.isStanding);
    flag(QLatin1String("operator"), event.isOperator);
    return members;
}
