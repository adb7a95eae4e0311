// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/behavior/chat/client/ircdialect.h"

#include "core/behavior/chat/irctext.h"
#include "core/framing/irc/ircline.h"

#include <QDateTime>
#include <QHash>

#include <utility>

namespace {

using Kind = ChatEvent::Kind;

constexpr qsizetype longestLine = IrcMessage::mostBytes + IrcMessage::mostTagBytes;

/// ns since 1970 UTC, as server-time says it; 0: it says nothing.
qint64 timeOf(const IrcMessage& message)
{
    const QByteArray time = message.tag("time").value_or(QByteArray());
    const QDateTime read = QDateTime::fromString(QString::fromLatin1(time), Qt::ISODateWithMs);
    return read.isValid() ? read.toMSecsSinceEpoch() * 1'000'000 : 0;
}

QString nickOf(const IrcMessage& message)
{
    return ircName(message.nick());
}

/// The last parameter, which is a reason or a text, behind the first `skipped`.
QString textBehind(const IrcMessage& message, qsizetype skipped)
{
    return message.parameters.size() > skipped ? ircText(message.parameters.last()) : QString();
}

/// The parameters from `first` on.
QString wordsFrom(const IrcMessage& message, qsizetype first)
{
    QStringList words;
    for (qsizetype index = first; index < message.parameters.size(); ++index)
        words.append(ircText(message.parameters[index]));
    return words.join(u' ');
}

} // namespace

IrcDialect::IrcDialect(ChatLink& link)
    : ChatDialect(link)
    , m_registration(link)
    , m_commands(link, m_registration)
    , m_lines(longestLine)
{
}

IrcDialect::Handler IrcDialect::handlerOf(const IrcMessage& message)
{
    static const QHash<QByteArray, Handler> handlers {
        {"001", &IrcDialect::takeRegistered},
        {"002", &IrcDialect::ignore},
        {"003", &IrcDialect::ignore},
        {"004", &IrcDialect::ignore},
        {"005", &IrcDialect::takeSupport},
        {"301", &IrcDialect::takeAwayReply},
        {"305", &IrcDialect::takeOwnReturn},
        {"306", &IrcDialect::takeOwnAway},
        {"331", &IrcDialect::ignore},
        {"332", &IrcDialect::takeTopicReply},
        {"333", &IrcDialect::takeTopicAuthor},
        {"353", &IrcDialect::takeNames},
        {"366", &IrcDialect::takeNamesEnd},
        {"372", &IrcDialect::takeMotdLine},
        {"375", &IrcDialect::ignore},
        {"376", &IrcDialect::takeMotdEnd},
        {"422", &IrcDialect::takeMotdEnd},
        {"AWAY", &IrcDialect::takeAway},
        {"ERROR", &IrcDialect::takeError},
        {"INVITE", &IrcDialect::takeInvite},
        {"JOIN", &IrcDialect::takeJoin},
        {"KICK", &IrcDialect::takeKick},
        {"MODE", &IrcDialect::takeMode},
        {"NICK", &IrcDialect::takeNick},
        {"NOTICE", &IrcDialect::takeSpeech},
        {"PART", &IrcDialect::takePart},
        {"PING", &IrcDialect::answerPing},
        {"PRIVMSG", &IrcDialect::takeSpeech},
        {"QUIT", &IrcDialect::takeQuit},
        {"TOPIC", &IrcDialect::takeTopic},
    };
    return handlers.value(message.command.toByteArray().toUpper(), nullptr);
}

void IrcDialect::take(QByteArrayView bytes)
{
    m_lines.feed(bytes);
    while (m_lines.hasLine()) {
        const QByteArrayView line = m_lines.take().bytes;
        link().nextMessage();
        takeMessage(IrcMessage::parse(line));
    }
}

void IrcDialect::takeMessage(const IrcMessage& message)
{
    if (m_registration.take(message))
        return;
    if (const Handler handler = handlerOf(message))
        (this->*handler)(message);
    else if (message.numeric() >= 400 && message.numeric() < 600)
        takeRefusal(message);
    else if (message.numeric() >= 0)
        takeOtherReply(message);
}

/// An answer to what a person has asked in a line of their own; before we are in, the server's
/// greetings.
void IrcDialect::takeOtherReply(const IrcMessage& message)
{
    if (book().isWelcomed())
        link().tell(chatEvent(Kind::Noticed, nickOf(message), {}, wordsFrom(message, 1)));
}

void IrcDialect::takeRefusal(const IrcMessage& message)
{
    const QByteArrayView about
        = message.parameters.size() > 2 ? message.parameter(1) : QByteArrayView("");
    ChatEvent event = chatEvent(Kind::Refused, nickOf(message), {}, textBehind(message, 0));
    if (m_support.isRoom(about)) {
        event.room = ircName(about);
    } else if (!about.isEmpty()) {
        event.other = ircName(about);
        event.text = event.other + u": " + event.text;
    }
    link().tell(event);
    if (!about.isEmpty())
        m_commands.refused(ircName(about));
}

void IrcDialect::takeRegistered(const IrcMessage& message)
{
    m_registration.finish();
    m_name = ircName(message.parameter(0));
    for (const QString& room : book().wantedRooms())
        m_commands.join(room);
}

void IrcDialect::takeMotdLine(const IrcMessage& message)
{
    const QString line = textBehind(message, 0);
    m_motd.append(line.startsWith(QLatin1String("- ")) ? line.mid(2) : line);
}

void IrcDialect::takeMotdEnd(const IrcMessage&)
{
    welcome();
}

/// Once the message of the day is there, or the first thing that shows that there is none.
void IrcDialect::welcome()
{
    const QString motd = std::exchange(m_motd, {}).join(u'\n');
    if (m_registration.isFinished() && !book().isWelcomed())
        link().tell(chatEvent(Kind::Welcomed, m_name, {}, motd));
}

void IrcDialect::takeOwnAway(const IrcMessage&)
{
    link().tell(chatEvent(Kind::Away, book().name(), {}, m_commands.awayText()));
}

void IrcDialect::takeOwnReturn(const IrcMessage&)
{
    link().tell(chatEvent(Kind::Away, book().name()));
}

void IrcDialect::answerPing(const IrcMessage& message)
{
    link().send(IrcLine("PONG").text(message.parameter(0)).bytes());
}

void IrcDialect::takeError(const IrcMessage& message)
{
    if (!m_commands.isQuitting())
        link().tell(chatEvent(Kind::Refused, {}, {}, textBehind(message, 0)));
}

void IrcDialect::takeTopicReply(const IrcMessage& message)
{
    ChatEvent event
        = chatEvent(Kind::TopicSet, {}, ircName(message.parameter(1)), textBehind(message, 2));
    event.isStanding = true;
    m_topics.insert(foldedChatName(event.room), event);
}

void IrcDialect::takeTopicAuthor(const IrcMessage& message)
{
    const QString room = ircName(message.parameter(1));
    const auto topic = m_topics.find(foldedChatName(room));
    if (topic == m_topics.end())
        return;
    const QString author = ircName(message.parameter(2)); // a name, or all of a source
    topic->name = author.section(u'!', 0, 0);
    tellTopic(room);
}

/// That of which was told, if there is one.
void IrcDialect::tellTopic(const QString& room)
{
    const ChatEvent event = m_topics.take(foldedChatName(room));
    if (event.kind == Kind::TopicSet)
        link().tell(event);
}

void IrcDialect::takeNames(const IrcMessage& message)
{
    welcome();
    const QString room = ircName(message.parameter(2));
    const QByteArrayList names = message.parameter(3).toByteArray().simplified().split(' ');
    for (const QByteArray& marked : names) {
        const qsizetype marks = m_support.marksBefore(marked);
        const QString name = ircName(marked.sliced(marks)).section(u'!', 0, 0);
        if (name.isEmpty())
            continue;
        ChatEvent event = chatEvent(Kind::Joined, name, room);
        event.isStanding = true;
        event.isOperator = m_support.isOperator(marked.first(marks));
        m_names[foldedChatName(room)].insert(foldedChatName(name), event);
    }
}

/// Tells of those who are new, or not what they were.
void IrcDialect::takeNamesEnd(const IrcMessage& message)
{
    const QString room = ircName(message.parameter(1));
    tellTopic(room);
    for (const ChatEvent& member : m_names.take(foldedChatName(room))) {
        const std::optional<ChatEvent> known = book().member(member.room, member.name);
        if (book().room(member.room) && (!known || known->isOperator != member.isOperator))
            link().tell(member);
    }
}

void IrcDialect::takeJoin(const IrcMessage& message)
{
    welcome();
    const ChatEvent event = chatEvent(Kind::Joined, nickOf(message), ircName(message.parameter(0)));
    if (book().isOwn(event.name)) {
        m_commands.setSource(message.source);
        m_joinTimes.insert(foldedChatName(event.room), timeOf(message));
    }
    link().tell(event);
}

void IrcDialect::takePart(const IrcMessage& message)
{
    link().tell(chatEvent(
        Kind::Left, nickOf(message), ircName(message.parameter(0)), textBehind(message, 1)));
}

void IrcDialect::takeQuit(const IrcMessage& message)
{
    link().tell(chatEvent(Kind::Quit, nickOf(message), {}, textBehind(message, 0)));
}

void IrcDialect::takeKick(const IrcMessage& message)
{
    ChatEvent event = chatEvent(Kind::Kicked, ircName(message.parameter(1)),
        ircName(message.parameter(0)), textBehind(message, 2));
    event.other = nickOf(message);
    link().tell(event);
}

void IrcDialect::takeNick(const IrcMessage& message)
{
    ChatEvent event = chatEvent(Kind::Renamed, nickOf(message));
    event.other = ircName(message.parameter(0));
    link().tell(event);
}

void IrcDialect::takeTopic(const IrcMessage& message)
{
    link().tell(chatEvent(
        Kind::TopicSet, nickOf(message), ircName(message.parameter(0)), textBehind(message, 1)));
}

void IrcDialect::takeMode(const IrcMessage& message)
{
    if (!m_support.isRoom(message.parameter(0)))
        return;
    const QString room = ircName(message.parameter(0));
    for (const IrcSupport::ModeChange& change : m_support.modeChanges(message)) {
        const QString whom = ircName(change.parameter);
        if (m_support.isOperatorMode(change.mode)) {
            setOperator(room, whom, change.isSet);
        } else if (change.mode == 'b' && !whom.isEmpty()) {
            ChatEvent event
                = chatEvent(change.isSet ? Kind::Banned : Kind::Unbanned, nickOf(message), room);
            event.other = whom;
            link().tell(event);
        }
    }
}

void IrcDialect::setOperator(const QString& room, const QString& name, bool isOperator)
{
    std::optional<ChatEvent> member = book().member(room, name);
    if (!member)
        return;
    member->isStanding = true;
    member->isOperator = isOperator;
    link().tell(*member);
}

void IrcDialect::takeInvite(const IrcMessage& message)
{
    link().tell(chatEvent(Kind::Noticed, nickOf(message), {},
        QStringLiteral("invites %1 to %2")
            .arg(ircName(message.parameter(0)), ircName(message.parameter(1)))));
}

void IrcDialect::takeAway(const IrcMessage& message)
{
    link().tell(chatEvent(Kind::Away, nickOf(message), {}, textBehind(message, 0)));
}

void IrcDialect::takeAwayReply(const IrcMessage& message)
{
    link().tell(chatEvent(Kind::Away, ircName(message.parameter(1)), {}, textBehind(message, 2)));
}

/// PRIVMSG and NOTICE, to a room or to one alone.
void IrcDialect::takeSpeech(const IrcMessage& message)
{
    if (message.parameters.size() < 2)
        return;
    const QByteArrayView target = m_support.roomOf(message.parameter(0));
    const bool isToRoom = m_support.isRoom(target);
    const QByteArrayView words = message.parameter(1);
    const std::optional<QByteArrayView> ctcp = ctcpText(words);
    const bool isAction = ctcp && ctcp->startsWith("ACTION ");

    ChatEvent event = chatEvent(Kind::Said, nickOf(message), {}, ircText(words));
    (isToRoom ? event.room : event.other) = ircName(target);
    if (isAction)
        event.text = ircText(ctcp->sliced(qstrlen("ACTION ")));
    else if (ctcp)
        event.text = u"CTCP " + ircText(*ctcp);
    if (message.is("NOTICE") || (ctcp && !isAction)) {
        event.kind = Kind::Noticed;
    } else if (isAction) {
        event.kind = Kind::Acted;
    } else if (!isToRoom) {
        event.kind = Kind::Whispered;
    }
    event.isHistory = isHistory(event, timeOf(message));
    if (event.isHistory)
        event.time = timeOf(message);
    else if (book().isOwn(event.name))
        m_commands.confirm(event);
    link().tell(event);
}

/// Whether it was before we came, by the server's own clock.
bool IrcDialect::isHistory(const ChatEvent& event, qint64 time) const
{
    const qint64 joined = m_joinTimes.value(foldedChatName(event.room), 0);
    return time != 0 && time < joined;
}
