// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/behavior/chat/client/linesdialect.h"

#include <QRegularExpression>

namespace {

using Kind = ChatEvent::Kind;

constexpr qsizetype longestLine = 64 * 1024; // bytes

/// What a person wants, as a line of our servers' and many others'; empty: there is no such thing.
QString wishOf(const ResponderCommand& command)
{
    const auto line = [&command](const char* word, const char* value, const char* more = "") {
        const QString text = valueOf(command, value) + u' ' + valueOf(command, more);
        return QString(QLatin1String(word) + u' ' + text).trimmed();
    };
    if (command.name == QLatin1String("rename"))
        return line("/nick", "name");
    if (command.name == QLatin1String("join"))
        return line("/join", "room");
    if (command.name == QLatin1String("leave"))
        return QStringLiteral("/leave");
    if (command.name == QLatin1String("topic"))
        return line("/topic", "text");
    if (command.name == QLatin1String("kick"))
        return line("/kick", "name", "text");
    if (command.name == QLatin1String("away"))
        return line("/away", "text");
    if (command.name == QLatin1String("roster"))
        return QStringLiteral("/who");
    if (command.name == QLatin1String("raw"))
        return valueOf(command, "text");
    return {};
}

} // namespace

LinesDialect::LinesDialect(ChatLink& link)
    : ChatDialect(link)
    , m_lines(longestLine)
{
}

/// There is no word of welcome that all servers have.
void LinesDialect::start()
{
    const QString name = book().name();
    m_room = book().wantedRooms().value(0, QStringLiteral("#lobby"));
    send(name);
    if (!book().wantedRooms().isEmpty())
        send(u"/join " + m_room);
    link().tell(chatEvent(Kind::Welcomed, name));
    link().tell(chatEvent(Kind::Joined, name, m_room));
}

void LinesDialect::take(QByteArrayView bytes)
{
    m_lines.feed(bytes);
    while (m_lines.hasLine()) {
        const QString line = QString::fromUtf8(m_lines.take().bytes);
        link().nextMessage();
        if (!line.isEmpty())
            link().tell(eventOf(line));
    }
}

ChatEvent LinesDialect::eventOf(QString line) const
{
    static const QRegularExpression spoken(QStringLiteral("^(#\\S+ )?(?:<(\\S+)> |\\* (\\S+) "
                                                          "|\\[(\\S+)\\] |-(\\S*)- )(.*)$"),
        QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = spoken.match(line);
    if (line.startsWith(QLatin1String("-- ")))
        return chatEvent(Kind::Noticed, {}, m_room, line.mid(3));
    if (!match.hasMatch())
        return chatEvent(Kind::Said, {}, m_room, line);
    const QString room = match.captured(1).trimmed();
    ChatEvent event = chatEvent(
        Kind::Said, match.captured(2), room.isEmpty() ? m_room : room, match.captured(6));
    if (match.hasCaptured(3)) {
        event.kind = Kind::Acted;
        event.name = match.captured(3);
    } else if (match.hasCaptured(4)) {
        event.kind = Kind::Whispered;
        event.name = match.captured(4);
        event.other = book().name();
        event.room.clear();
    } else if (match.hasCaptured(5)) {
        event.kind = Kind::Noticed;
        event.name = match.captured(5);
    }
    return event;
}

bool LinesDialect::run(const ResponderCommand& command)
{
    if (const std::optional<ChatEvent> saying = spokenBy(command)) {
        speak(*saying);
        return true;
    }
    if (command.name == QLatin1String("quit")) {
        send(QString(u"/quit " + valueOf(command, "text")).trimmed());
        link().close();
        return true;
    }
    const QString wish = wishOf(command);
    if (wish.isEmpty())
        return false;
    send(wish);
    if (command.name == QLatin1String("join"))
        m_room = valueOf(command, "room");
    return true;
}

/// What begins with "/" is a server's command, and nothing that was said.
void LinesDialect::speak(const ChatEvent& saying)
{
    ChatEvent line = saying;
    line.name = book().name();
    if (line.kind != Kind::Whispered)
        line.room = m_room;
    for (const QString& text : saying.text.split(u'\n', Qt::SkipEmptyParts)) {
        line.text = text;
        if (line.kind == Kind::Acted)
            send(u"/me " + text);
        else if (line.kind == Kind::Whispered)
            send(u"/msg " + line.other + u' ' + text);
        else
            send(text);
        if (line.kind != Kind::Said || !text.startsWith(u'/'))
            link().tell(line);
    }
}

/// One line, whatever is in it.
void LinesDialect::send(const QString& line)
{
    QByteArray bytes = line.toUtf8();
    bytes.replace('\r', ' ').replace('\n', ' ');
    link().send(bytes.append('\n'));
}
