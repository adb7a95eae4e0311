// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/behavior/chat/server/linesdoor.h"

#include "core/behavior/chat/server/house.h"
#include "core/behavior/chat/server/names.h"

#include <QDateTime>

#include <algorithm>

namespace chat {

using Kind = ChatEvent::Kind;

namespace {

QString withReason(const QString& text, const QString& reason)
{
    return reason.isEmpty() ? text : text + u": " + reason;
}

QString spoken(const ChatEvent& event)
{
    switch (event.kind) {
    case Kind::Acted:
        return u"* " + event.name + u' ' + event.text;
    case Kind::Noticed:
        return u'-' + event.name + u"- " + event.text;
    case Kind::Whispered:
        return u'[' + event.name + u"] " + event.text;
    default:
        return u'<' + event.name + u"> " + event.text;
    }
}

QString happening(const ChatEvent& event)
{
    switch (event.kind) {
    case Kind::Joined:
        return QStringLiteral("-- %1 joined %2").arg(event.name, event.room);
    case Kind::Left:
        return withReason(QStringLiteral("-- %1 left %2").arg(event.name, event.room), event.text);
    case Kind::Quit:
        return withReason(QStringLiteral("-- %1 is gone").arg(event.name), event.text);
    case Kind::Renamed:
        return QStringLiteral("-- %1 is called %2 now").arg(event.name, event.other);
    case Kind::Kicked:
        return withReason(
            QStringLiteral("-- %1 was put out by %2").arg(event.name, event.other), event.text);
    case Kind::TopicSet:
        return QStringLiteral("-- %1 set the topic: %2").arg(event.name, event.text);
    default:
        return {};
    }
}

QString listed(const Room& room)
{
    QStringList names;
    for (const Member* member : room.members) {
        const QString mark = room.isOperator(*member) ? QStringLiteral("@") : QString();
        names.append(mark + member->name);
    }
    return names.join(u' ');
}

/// A command's text: "bob psst, you".
struct Words {
    explicit Words(const QString& text)
        : first(text.section(u' ', 0, 0, QString::SectionSkipEmpty))
        , others(text.mid(text.indexOf(first) + first.size() + 1))
    {
    }

    const QString first; ///< empty: there is none
    const QString others; ///< behind the space
};

QByteArray lineOf(const QString& text)
{
    return text.toUtf8() + '\n';
}

} // namespace

// A character has at most four bytes; a command stands before the text.
LinesDoor::LinesDoor(House& house, Member& member)
    : Door(house, member)
    , m_lines(house.limits().textBytes + 256)
{
}

void LinesDoor::takeNext()
{
    const LineBuffer::Line line = m_lines.take();
    const QString text = cleanText(line.bytes);
    if (line.isTooLong) {
        house().answer(member(),
            Refusal {Refusal::Code::TextTooLong,
                QStringLiteral("A line may have %1 bytes, and this one has more: it was not said.")
                    .arg(house().limits().textBytes)});
    } else if (!member().isKnown()) {
        takeName(text.trimmed());
    } else if (text.startsWith(QLatin1String("//"))) {
        say(text.mid(1), Kind::Said);
    } else if (text.startsWith(u'/')) {
        const QString command = text.section(u' ', 0, 0);
        obey(command.mid(1).toLower(), text.mid(command.size() + 1));
    } else if (!text.isEmpty()) {
        say(text, Kind::Said);
    }
}

void LinesDoor::takeName(const QString& name)
{
    if (name.isEmpty()) {
        remark(QStringLiteral("What is your name?"));
        return;
    }
    if (name == QLatin1String("/quit")) {
        house().leaveForGood(member(), {});
        return;
    }
    const QString wanted = name.startsWith(QLatin1String("/nick ")) ? name.mid(6).trimmed() : name;
    if (const Outcome refused = house().admit(member(), wanted)) {
        house().answer(member(), refused);
        return;
    }
    welcome();
    house().answer(member(), house().join(member(), {}));
}

const QList<LinesDoor::Command>& LinesDoor::commands()
{
    static const QList<Command> all {
        {"nick", "NAME  another name", &LinesDoor::rename},
        {"me", "TEXT  what you do", &LinesDoor::act},
        {"msg", "NAME TEXT  to one alone", &LinesDoor::whisper},
        {"who", " who is here", &LinesDoor::tellWho},
        {"rooms", " which rooms there are", &LinesDoor::tellRooms},
        {"join", "ROOM  another room", &LinesDoor::join},
        {"leave", " out of this one", &LinesDoor::leave},
        {"topic", "TEXT  what it is about", &LinesDoor::topic},
        {"away", "TEXT  why you are away", &LinesDoor::goAway},
        {"kick", "NAME TEXT  out of the room (operators)", &LinesDoor::kick},
        {"help", " this", &LinesDoor::tellHelp},
        {"quit", "TEXT  the end", &LinesDoor::quit},
    };
    return all;
}

void LinesDoor::obey(const QString& name, const QString& rest)
{
    const auto command = std::ranges::find_if(
        commands(), [&name](const Command& each) { return name == QLatin1String(each.name); });
    if (command != commands().end()) {
        (this->*command->handler)(rest);
        return;
    }
    house().answer(member(),
        Refusal {Refusal::Code::MessageUnknown,
            QStringLiteral("There is no /%1. /help tells what there is; to say it, write //%1.")
                .arg(name)});
}

void LinesDoor::say(const QString& text, Kind kind)
{
    house().answer(member(), house().say(member(), roomNow(), {text, kind}), roomNow());
}

void LinesDoor::rename(const QString& rest)
{
    house().answer(member(), house().rename(member(), Words(rest).first));
}

void LinesDoor::act(const QString& rest)
{
    say(rest, Kind::Acted);
}

void LinesDoor::whisper(const QString& rest)
{
    const Words words(rest);
    house().answer(member(), house().whisper(member(), words.first, {words.others}));
}

void LinesDoor::goAway(const QString& rest)
{
    house().setAway(member(), rest);
}

void LinesDoor::quit(const QString& rest)
{
    house().leaveForGood(member(), rest);
}

/// The room becomes the one that is spoken in, also if one is in it already.
void LinesDoor::join(const QString& rest)
{
    const QString room = Words(rest).first;
    const Room* const there = room.isEmpty() ? nullptr : house().findRoom(room);
    if (there && member().isIn(*there)) {
        house().turnTo(member(), *there);
        remark(QStringLiteral("You speak in %1 now.").arg(there->name));
        return;
    }
    house().answer(member(), house().join(member(), room));
}

void LinesDoor::leave(const QString&)
{
    const QString left = roomNow();
    if (const Outcome refused = house().leave(member(), left, {})) {
        house().answer(member(), refused);
        return;
    }
    remark(member().lastRoom()
            ? QStringLiteral("You left %1, and speak in %2 now.").arg(left, roomNow())
            : QStringLiteral("You left %1, and are in no room. /join ROOM takes you to one.")
                  .arg(left));
}

void LinesDoor::topic(const QString& text)
{
    if (!text.isEmpty()) {
        house().answer(member(), house().setTopic(member(), roomNow(), text), roomNow());
        return;
    }
    const Room* const room = member().lastRoom();
    if (!room)
        remark(QStringLiteral("You are in no room."));
    else if (room->topic.isEmpty())
        remark(QStringLiteral("%1 has no topic.").arg(room->name));
    else
        remark(QStringLiteral("The topic of %1 is: %2").arg(room->name, room->topic));
}

void LinesDoor::kick(const QString& rest)
{
    const Words words(rest);
    house().answer(member(),
        house().moderation().kick(member(), roomNow(), words.first, words.others), roomNow());
}

void LinesDoor::tellWho(const QString&)
{
    if (const Room* room = member().lastRoom())
        remark(QStringLiteral("In %1: %2").arg(room->name, listed(*room)));
    else
        remark(QStringLiteral("You are in no room."));
}

void LinesDoor::tellRooms(const QString&)
{
    for (const Room* room : house().rooms()) {
        const QString topic = room->topic.isEmpty() ? QString() : u": " + room->topic;
        remark(QStringLiteral("%1 (%2)%3").arg(room->name).arg(room->members.size()).arg(topic));
    }
}

void LinesDoor::tellHelp(const QString&)
{
    remark(QStringLiteral("Every line is said in the room. Others begin with /:"));
    for (const Command& command : commands())
        remark(QStringLiteral("/%1 %2").arg(
            QLatin1String(command.name), QLatin1String(command.usage)));
    remark(QStringLiteral("//TEXT  says /TEXT"));
}

QString LinesDoor::roomNow() const
{
    return member().lastRoom() ? member().lastRoom()->name : QString();
}

Wording LinesDoor::wordingOf(const News& news) const
{
    const Kind kind = news.event.kind;
    const bool isForAll = kind == Kind::Renamed || kind == Kind::TopicSet;
    const bool isForNobody = kind == Kind::Away || kind == Kind::None; // None: CTCP
    if (isForNobody || (news.from == &member() && !isForAll))
        return Wording::None;
    return news.event.room.isEmpty() || news.event.room == roomNow() ? Wording::Line
                                                                     : Wording::LineOfOtherRoom;
}

QByteArray LinesDoor::encoded(const News& news, Wording wording) const
{
    const ChatEvent& event = news.event;
    if (!event.isSpeech())
        return lineOf(happening(event));
    const QString text
        = wording == Wording::LineOfOtherRoom ? event.room + u' ' + spoken(event) : spoken(event);
    return lineOf(text);
}

void LinesDoor::welcome()
{
    for (const QString& line : house().settings().motd.split(u'\n', Qt::SkipEmptyParts))
        remark(line);
    remark(QStringLiteral("You are %1. /help tells what there is.").arg(member().name));
}

void LinesDoor::entered(const Room& room)
{
    remark(QStringLiteral("You are in %1: %2").arg(room.name, listed(room)));
    if (!room.topic.isEmpty())
        remark(QStringLiteral("The topic is: %1").arg(room.topic));
    for (const ChatEvent& event : room.history) {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(event.time / 1'000'000);
        send(lineOf(time.toString(QStringLiteral("HH:mm ")) + spoken(event)));
    }
}

void LinesDoor::remark(const QString& text)
{
    send(lineOf(u"-- " + text));
}

} // namespace chat
