// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/behavior/chat/server/ircdoor.h"

#include "core/behavior/chat/irctext.h"
#include "core/behavior/chat/server/house.h"
#include "core/behavior/chat/server/ircwords.h"
#include "core/behavior/chat/server/names.h"
#include "core/framing/irc/ircline.h"
#include "core/framing/irc/ircmessage.h"

#include <algorithm>

namespace chat {

using Kind = ChatEvent::Kind;
using Code = Refusal::Code;

namespace {

QString withoutFormats(QByteArrayView text)
{
    return cleanText(withoutIrcFormats(QString::fromUtf8(text)));
}

/// The names in "a,b,c".
QStringList listOf(QByteArrayView parameter)
{
    return cleanText(parameter).split(u',', Qt::SkipEmptyParts);
}

} // namespace

IrcDoor::IrcDoor(House& house, Member& member)
    : Door(house, member)
    , m_voice(member)
    , m_answers(house, member, m_voice)
    , m_lines(IrcMessage::mostTagBytes + IrcMessage::mostBytes)
{
}

const QList<IrcDoor::Command>& IrcDoor::commands()
{
    static const QList<Command> all {
        {"CAP", &IrcDoor::handleCap, 1, true},
        {"PASS", &IrcDoor::ignore, 0, true},
        {"NICK", &IrcDoor::handleNick, 0, true},
        {"USER", &IrcDoor::handleUser, 4, true},
        {"PING", &IrcDoor::handlePing, 0, true},
        {"PONG", &IrcDoor::ignore, 0, true},
        {"QUIT", &IrcDoor::handleQuit, 0, true},
        {"PRIVMSG", &IrcDoor::handlePrivmsg},
        {"NOTICE", &IrcDoor::handleNotice},
        {"TAGMSG", &IrcDoor::ignore},
        {"JOIN", &IrcDoor::handleJoin, 1},
        {"PART", &IrcDoor::handlePart, 1},
        {"TOPIC", &IrcDoor::handleTopic, 1},
        {"KICK", &IrcDoor::handleKick, 2},
        {"MODE", &IrcDoor::handleMode, 1},
        {"INVITE", &IrcDoor::handleInvite, 2},
        {"AWAY", &IrcDoor::handleAway},
    };
    return all;
}

void IrcDoor::takeNext()
{
    const LineBuffer::Line line = m_lines.take();
    const IrcMessage message = IrcMessage::parse(line.bytes);
    const qsizetype tagBytes = message.tags.isEmpty() ? 0 : message.tags.size() + 2;
    if (line.isTooLong || line.bytes.size() - tagBytes > IrcMessage::mostBytes - 2)
        m_voice.reply(417, QStringLiteral("Input line was too long"));
    else if (!message.command.isEmpty())
        obey(message);
}

void IrcDoor::obey(const IrcMessage& message)
{
    const auto command = std::ranges::find_if(
        commands(), [&](const Command& each) { return message.is(each.name); });
    const QString name = cleanText(message.command);
    if (command == commands().end()) {
        if (!member().isKnown())
            m_voice.reply(451, QStringLiteral("You have not registered"));
        else if (!m_answers.answer(message))
            m_voice.reply(421, name, QStringLiteral("Unknown command"));
    } else if (!member().isKnown() && !command->isForAnybody) {
        m_voice.reply(451, QStringLiteral("You have not registered"));
    } else if (message.parameters.size() < command->leastParameters
        || (command->leastParameters > 0 && message.parameter(0).isEmpty())) {
        m_voice.reply(461, name, QStringLiteral("Not enough parameters"));
    } else {
        (this->*command->handler)(message);
    }
}

void IrcDoor::handleCap(const IrcMessage& message)
{
    m_capabilities.handle(message, m_voice, member().isKnown());
    tryToRegister();
}

void IrcDoor::handleNick(const IrcMessage& message)
{
    const QString name = cleanText(message.parameter(0));
    if (name.isEmpty()) {
        m_voice.reply(431, QStringLiteral("No nickname given"));
    } else if (member().isKnown()) {
        answer(house().rename(member(), name));
    } else {
        m_wantedName = name;
        tryToRegister();
    }
}

void IrcDoor::handleUser(const IrcMessage& message)
{
    if (m_hasUser) {
        m_voice.reply(462, QStringLiteral("You may not reregister"));
        return;
    }
    m_hasUser = true;
    const QString user = cleanText(message.parameter(0));
    member().user = isName(user, house().limits().nameLength) ? user : QStringLiteral("user");
    member().realName = cleanText(message.parameter(3));
    tryToRegister();
}

void IrcDoor::tryToRegister()
{
    if (member().isKnown() || !m_hasUser || m_wantedName.isEmpty()
        || m_capabilities.isNegotiating())
        return;
    if (const Outcome refused = house().admit(member(), std::exchange(m_wantedName, {})))
        answer(refused);
    else
        welcome();
}

void IrcDoor::welcome()
{
    const QString name = member().name;
    m_voice.reply(1, QStringLiteral("Welcome to the chat, %1").arg(name));
    m_voice.reply(2, QStringLiteral("Your host is %1, running Socketscope").arg(House::serverName));
    m_voice.reply(
        3, QStringLiteral("This server was started %1").arg(IrcWords::date(house().started())));
    m_voice.send(m_voice.numeric(4)
                     .with(IrcWords::server())
                     .with("socketscope-" SOCKETSCOPE_VERSION)
                     .with("io")
                     .with("bo"));
    IrcLine tokens = m_voice.numeric(5);
    for (const QByteArray& token : IrcWords::supported(house().limits()))
        tokens.with(token);
    m_voice.send(tokens.text("are supported by this server"));
    m_answers.users();
    m_answers.motd();
}

void IrcDoor::handlePrivmsg(const IrcMessage& message)
{
    talk(message, Kind::Said);
}

void IrcDoor::handleNotice(const IrcMessage& message)
{
    talk(message, Kind::Noticed);
}

/// A notice is not answered, whatever becomes of it (RFC 2812 section 3.3.2).
void IrcDoor::talk(const IrcMessage& message, Kind kind)
{
    const bool isWhole = !message.parameter(0).isEmpty() && !message.parameter(1).isEmpty();
    if (kind == Kind::Noticed && !isWhole)
        return;
    if (message.parameter(0).isEmpty()) {
        m_voice.reply(
            411, QStringLiteral("No recipient given (%1)").arg(cleanText(message.command)));
        return;
    }
    if (message.parameter(1).isEmpty()) {
        m_voice.reply(412, QStringLiteral("No text to send"));
        return;
    }
    for (const QString& target : listOf(message.parameter(0)))
        talkTo(target, message.parameter(1), kind);
}

void IrcDoor::talkTo(const QString& target, QByteArrayView text, Kind kind)
{
    Saying saying {withoutFormats(text), kind};
    if (const std::optional<QByteArrayView> ctcp = ctcpText(text)) {
        if (!ctcp->startsWith("ACTION ")) {
            passCtcp(target, text, kind);
            return;
        }
        saying = {withoutFormats(ctcp->sliced(7)), Kind::Acted};
    }
    const bool isToRoom = target.startsWith(u'#');
    const Outcome outcome = isToRoom ? house().say(member(), target, saying)
                                     : house().whisper(member(), target, saying);
    if (kind != Kind::Noticed)
        answer(outcome, isToRoom ? target : QString());
    const Member* const other = house().findMember(target);
    if (!outcome && other && !other->away.isEmpty() && kind == Kind::Said)
        m_voice.reply(301, other->name, other->away);
}

/// From IRC client to IRC client, and no part of the talk.
void IrcDoor::passCtcp(const QString& target, QByteArrayView text, Kind kind)
{
    if (member().isMuted)
        return;
    IrcLine line(kind == Kind::Noticed ? "NOTICE" : "PRIVMSG");
    line.from(IrcWords::source(member())).with(target.toUtf8()).text(text);
    News news;
    news.from = &member();
    for (const Wording wording : {Wording::Irc, Wording::IrcWithTime})
        news.encoded[std::size_t(wording)] = line.bytes();
    if (const Room* room = house().findRoom(target); room && target.startsWith(u'#')) {
        if (member().isIn(*room))
            house().passToOthers(*room, news);
    } else if (Member* other = house().findMember(target)) {
        house().pass(*other, news);
    } else if (kind != Kind::Noticed) {
        m_voice.reply(401, target, QStringLiteral("No such nick/channel"));
    }
}

void IrcDoor::handleAway(const IrcMessage& message)
{
    house().setAway(member(), cleanText(message.parameter(0)));
    if (member().away.isEmpty())
        m_voice.reply(305, QStringLiteral("You are no longer marked as being away"));
    else
        m_voice.reply(306, QStringLiteral("You have been marked as being away"));
}

void IrcDoor::handleJoin(const IrcMessage& message)
{
    if (message.parameter(0) == QByteArrayView("0")) {
        while (const Room* room = member().lastRoom())
            answer(house().leave(member(), room->name, {}));
        return;
    }
    for (const QString& name : listOf(message.parameter(0))) {
        if (name.startsWith(u'#'))
            answer(house().join(member(), name), name);
        else
            m_voice.reply(403, name, QStringLiteral("No such channel"));
    }
}

void IrcDoor::handlePart(const IrcMessage& message)
{
    for (const QString& name : listOf(message.parameter(0)))
        answer(house().leave(member(), name, cleanText(message.parameter(1))), name);
}

void IrcDoor::handleTopic(const IrcMessage& message)
{
    const QString name = cleanText(message.parameter(0));
    if (message.parameters.size() > 1) {
        answer(house().setTopic(member(), name, withoutFormats(message.parameter(1))), name);
        return;
    }
    const Room* const room = house().findRoom(name);
    if (!room)
        m_voice.reply(403, name, QStringLiteral("No such channel"));
    else if (room->topic.isEmpty())
        m_voice.reply(331, room->name, QStringLiteral("No topic is set"));
    else
        m_answers.topic(*room);
}

void IrcDoor::handleKick(const IrcMessage& message)
{
    const QString room = cleanText(message.parameter(0));
    if (room.isEmpty()) { // would be: out of the chat
        m_voice.reply(403, room, QStringLiteral("No such channel"));
        return;
    }
    for (const QString& name : listOf(message.parameter(1)))
        answer(
            house().moderation().kick(member(), room, name, cleanText(message.parameter(2))), room);
}

/// Asked for; nothing can be set but what clients set of themselves, and means nothing here.
void IrcDoor::handleMode(const IrcMessage& message)
{
    const QString target = cleanText(message.parameter(0));
    if (target.startsWith(u'#'))
        answerModeOfRoom(target, message.parameter(1));
    else
        answerModeOfMember(target, message.parameter(1));
}

void IrcDoor::answerModeOfMember(const QString& name, QByteArrayView modes)
{
    const Member* const other = house().findMember(name);
    if (!other)
        m_voice.reply(401, name, QStringLiteral("No such nick/channel"));
    else if (other != &member())
        m_voice.reply(502, QStringLiteral("Cannot change mode for other users"));
    else if (modes.isEmpty())
        m_voice.send(m_voice.numeric(221).with("+i"));
    else if (modes == QByteArrayView("+i"))
        m_voice.send(IrcLine("MODE")
                         .from(IrcWords::source(member()))
                         .with(member().name.toUtf8())
                         .text("+i"));
    else
        m_voice.reply(501, QStringLiteral("Unknown MODE flag"));
}

void IrcDoor::answerModeOfRoom(const QString& name, QByteArrayView modes)
{
    const Room* const room = house().findRoom(name);
    if (!room) {
        m_voice.reply(403, name, QStringLiteral("No such channel"));
    } else if (modes.isEmpty()) {
        m_voice.send(m_voice.numeric(324).with(room->name.toUtf8()).with("+nt"));
        m_voice.send(
            m_voice.numeric(329).with(room->name.toUtf8()).with(IrcWords::seconds(room->made)));
    } else if (modes == QByteArrayView("b") || modes == QByteArrayView("+b")) {
        m_voice.reply(368, room->name, QStringLiteral("End of channel ban list"));
    } else if (!room->isOperator(member())) {
        m_voice.reply(482, room->name, QStringLiteral("You're not channel operator"));
    } else {
        m_voice.reply(472, cleanText(modes), QStringLiteral("is unknown mode char to me"));
    }
}

void IrcDoor::handleInvite(const IrcMessage& message)
{
    const QString name = cleanText(message.parameter(0));
    const QString roomName = cleanText(message.parameter(1));
    Member* const other = house().findMember(name);
    const Room* const room = house().findRoom(roomName);
    if (!other) {
        m_voice.reply(401, name, QStringLiteral("No such nick/channel"));
    } else if (!room || !member().isIn(*room)) {
        m_voice.reply(442, roomName, QStringLiteral("You're not on that channel"));
    } else if (other->isIn(*room)) {
        m_voice.send(m_voice.numeric(443)
                         .with(other->name.toUtf8())
                         .with(room->name.toUtf8())
                         .text("is already on channel"));
    } else {
        m_voice.send(m_voice.numeric(341).with(other->name.toUtf8()).with(room->name.toUtf8()));
        if (other->door)
            other->door->remark(
                QStringLiteral("%1 asks you to come to %2.").arg(member().name, room->name));
    }
}

void IrcDoor::handlePing(const IrcMessage& message)
{
    m_voice.send(IrcLine("PONG")
                     .from(IrcWords::server())
                     .with(IrcWords::server())
                     .text(message.parameter(0)));
}

void IrcDoor::handleQuit(const IrcMessage& message)
{
    house().leaveForGood(member(), cleanText(message.parameter(0)));
}

void IrcDoor::answer(const Outcome& outcome, const QString& room)
{
    house().answer(member(), outcome, room);
}

Wording IrcDoor::wordingOf(const News& news) const
{
    const ChatEvent& event = news.event;
    const bool isOwnSpeech = event.isSpeech() && news.from == &member();
    const bool isOwnWhisper = isOwnSpeech && event.room.isEmpty()
        && foldedChatName(event.other) == foldedChatName(member().name);
    if (isOwnSpeech && !isOwnWhisper && !m_capabilities.has("echo-message"))
        return Wording::None;
    if (event.kind == Kind::Away && (news.from == &member() || !m_capabilities.has("away-notify")))
        return Wording::None;
    return m_capabilities.has("server-time") ? Wording::IrcWithTime : Wording::Irc;
}

QByteArray IrcDoor::encoded(const News& news, Wording wording) const
{
    return IrcWords::linesOf(news, wording == Wording::IrcWithTime);
}

void IrcDoor::entered(const Room& room)
{
    if (!room.topic.isEmpty())
        m_answers.topic(room);
    m_answers.names(room);
    tellHistory(room);
}

/// What was said before; without server-time as notices, for a client takes it for news else.
void IrcDoor::tellHistory(const Room& room) const
{
    for (const ChatEvent& event : room.history) {
        if (m_capabilities.has("server-time")) {
            send(IrcWords::linesOf({event, nullptr, {}, {}}, true));
            continue;
        }
        const QString time = IrcWords::date(event.time).section(u' ', 1);
        m_voice.send(IrcLine("NOTICE")
                         .from(IrcWords::server())
                         .with(room.name.toUtf8())
                         .text((u'[' + time + u"] <" + event.name + u"> " + event.text).toUtf8()));
    }
}

void IrcDoor::refuse(const Refusal& refusal)
{
    const int number = IrcWords::errorNumber(refusal.code);
    if (refusal.about.isEmpty())
        m_voice.reply(number, refusal.text);
    else
        m_voice.reply(number, refusal.about, refusal.text);
}

void IrcDoor::remark(const QString& text)
{
    m_voice.send(
        IrcLine("NOTICE").from(IrcWords::server()).with(m_voice.name()).text(text.toUtf8()));
}

void IrcDoor::farewell(const QString& why)
{
    m_voice.send(IrcLine("ERROR").text(QByteArray("Closing link: " + why.toUtf8())));
}

bool IrcDoor::askIfThere()
{
    m_voice.send(IrcLine("PING").from(IrcWords::server()).text(IrcWords::server()));
    return true;
}

} // namespace chat
