// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/behavior/chat/server/ircwords.h"

#include "core/behavior/chat/server/house.h"
#include "core/behavior/chat/server/names.h"
#include "core/framing/irc/ircline.h"

#include <QDateTime>

namespace chat {

using Kind = ChatEvent::Kind;
using Code = Refusal::Code;

namespace {

QDateTime timeOf(qint64 time)
{
    return QDateTime::fromMSecsSinceEpoch(time / 1'000'000, Qt::UTC);
}

/// "user@host".
QByteArray placeOf(const Member& member)
{
    // A host that begins with a colon would end the line's parts.
    const QString host = member.host.startsWith(u':') ? u'0' + member.host : member.host;
    return member.user.toUtf8() + '@' + host.toUtf8();
}

/// Of somebody who is here, or was; a change of names comes from the old one.
QByteArray sourceOf(const News& news)
{
    const QString& name = news.event.kind == Kind::Kicked ? news.event.other : news.event.name;
    if (!news.from)
        return name.toUtf8() + "!user@" + IrcWords::server();
    return name.toUtf8() + '!' + placeOf(*news.from);
}

IrcLine begun(const News& news, const char* command, bool hasTime)
{
    IrcLine line(command);
    if (hasTime)
        line.tag("time", timeOf(news.event.time).toString(Qt::ISODateWithMs).toLatin1());
    line.from(sourceOf(news));
    return line;
}

/// A text in as many lines as it takes.
QByteArray spokenLines(const News& news, bool hasTime)
{
    const ChatEvent& event = news.event;
    const char* const command = event.kind == Kind::Noticed ? "NOTICE" : "PRIVMSG";
    const QByteArray target = (event.room.isEmpty() ? event.other : event.room).toUtf8();
    const bool isAction = event.kind == Kind::Acted;
    const QByteArray before = isAction ? "\1ACTION " : "";
    const QByteArray behind = isAction ? "\1" : "";
    IrcLine empty = begun(news, command, hasTime).with(target);
    const qsizetype room
        = std::max<qsizetype>(4, empty.text({}).room() - before.size() - behind.size());
    const QByteArray text = event.text.toUtf8();
    QByteArray lines;
    for (const QByteArrayView piece : splitIrcText(text, room)) {
        IrcLine line = begun(news, command, hasTime);
        const QByteArray whole = before + piece.toByteArray() + behind;
        lines += line.with(target).text(whole).bytes();
    }
    return lines;
}

} // namespace

QByteArray IrcWords::server()
{
    return QByteArray(House::serverName.data(), House::serverName.size());
}

QByteArray IrcWords::source(const Member& member)
{
    return member.name.toUtf8() + '!' + placeOf(member);
}

QByteArray IrcWords::seconds(qint64 time)
{
    return QByteArray::number(time / 1'000'000'000);
}

QString IrcWords::date(qint64 time)
{
    return timeOf(time).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) + QStringLiteral(" UTC");
}

QByteArrayList IrcWords::supported(const ChatLimits& limits)
{
    return {"CASEMAPPING=ascii", "CHANTYPES=#", "PREFIX=(o)@", "CHANMODES=b,,,nt", "UTF8ONLY",
        "NETWORK=Socketscope", "MODES=1", "NICKLEN=" + QByteArray::number(limits.nameLength),
        "CHANNELLEN=" + QByteArray::number(limits.nameLength + 1),
        "CHANLIMIT=#:" + QByteArray::number(limits.roomsOfMember),
        "TOPICLEN=" + QByteArray::number(std::min(limits.textBytes, 390))};
}

QByteArray IrcWords::linesOf(const News& news, bool hasTime)
{
    const ChatEvent& event = news.event;
    const QByteArray room = event.room.toUtf8();
    const QByteArray text = event.text.toUtf8();
    switch (event.kind) {
    case Kind::Said:
    case Kind::Acted:
    case Kind::Noticed:
    case Kind::Whispered:
        return spokenLines(news, hasTime);
    case Kind::Joined:
        return begun(news, "JOIN", hasTime).with(room).bytes();
    case Kind::Left: {
        IrcLine line = begun(news, "PART", hasTime).with(room);
        return text.isEmpty() ? line.bytes() : line.text(text).bytes();
    }
    case Kind::Quit:
        return begun(news, "QUIT", hasTime).text(text).bytes();
    case Kind::Renamed:
        return begun(news, "NICK", hasTime).text(event.other.toUtf8()).bytes();
    case Kind::TopicSet:
        return begun(news, "TOPIC", hasTime).with(room).text(text).bytes();
    case Kind::Kicked: {
        if (!event.room.isEmpty()) {
            return begun(news, "KICK", hasTime)
                .with(room)
                .with(event.name.toUtf8())
                .text(text.isEmpty() ? event.other.toUtf8() : text)
                .bytes();
        }
        // Out of the chat: to those who stay, who was put out has quit.
        News gone = news;
        gone.event.kind = Kind::Quit;
        gone.from = nullptr;
        gone.event.text = QStringLiteral("Kicked by %1").arg(event.other);
        if (!event.text.isEmpty())
            gone.event.text += u": " + event.text;
        return linesOf(gone, hasTime);
    }
    case Kind::Away: {
        IrcLine line = begun(news, "AWAY", hasTime);
        return text.isEmpty() ? line.bytes() : line.text(text).bytes();
    }
    default:
        return {};
    }
}

int IrcWords::errorNumber(Refusal::Code code)
{
    switch (code) {
    case Code::NameNeeded:
        return 431; // ERR_NONICKNAMEGIVEN
    case Code::NameInvalid:
        return 432; // ERR_ERRONEUSNICKNAME
    case Code::NameTaken:
    case Code::NameLooksAlike:
        return 433; // ERR_NICKNAMEINUSE
    case Code::RoomInvalid:
    case Code::RoomUnknown:
        return 403; // ERR_NOSUCHCHANNEL
    case Code::RoomNotJoined:
        return 442; // ERR_NOTONCHANNEL
    case Code::MemberUnknown:
        return 401; // ERR_NOSUCHNICK
    case Code::MemberNotInRoom:
        return 441; // ERR_USERNOTINCHANNEL
    case Code::TextMissing:
        return 412; // ERR_NOTEXTTOSEND
    case Code::TextTooLong:
        return 417; // ERR_INPUTTOOLONG
    case Code::TooManyRooms:
        return 405; // ERR_TOOMANYCHANNELS
    case Code::TooManyMembers:
    case Code::Banned:
        return 465; // ERR_YOUREBANNEDCREEP
    case Code::Muted:
        return 404; // ERR_CANNOTSENDTOCHAN
    case Code::NotOperator:
        return 482; // ERR_CHANOPRIVSNEEDED
    case Code::MessageUnknown:
    case Code::MessageInvalid:
        return 400; // ERR_UNKNOWNERROR
    }
    Q_UNREACHABLE();
}

} // namespace chat
