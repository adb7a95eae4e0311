// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/behavior/chat/server/house.h"

#include "core/behavior/chat/server/door.h"
#include "core/behavior/chat/server/names.h"

#include <algorithm>

namespace chat {

using Kind = ChatEvent::Kind;
using Code = Refusal::Code;

namespace {

/// Of what is wanted in a room; null: there is none of that name.
Outcome problemOfPlace(const Member& member, const Room* room, const QString& name)
{
    if (name.isEmpty())
        return Refusal {Code::RoomNotJoined, QStringLiteral("You are in no room.")};
    if (!room)
        return House::unknownRoom(name);
    if (!member.isIn(*room)) {
        return Refusal {
            Code::RoomNotJoined, QStringLiteral("You are not in %1.").arg(room->name), room->name};
    }
    return {};
}

} // namespace

Outcome House::unknownMember(const QString& name)
{
    if (name.isEmpty())
        return Refusal {Code::MemberUnknown, QStringLiteral("It does not say whom.")};
    return Refusal {
        Code::MemberUnknown, QStringLiteral("Nobody here is called %1.").arg(name), name};
}

Outcome House::unknownRoom(const QString& name)
{
    return Refusal {Code::RoomUnknown, QStringLiteral("There is no room %1.").arg(name), name};
}

House::House(ResponderHost& host, const ChatSettings& settings)
    : m_host(host)
    , m_settings(settings)
    , m_started(host.timeNs())
    , m_moderation(*this)
{
    makeStandingRooms();
}

void House::makeStandingRooms()
{
    for (const QString& name : std::as_const(m_settings.rooms)) {
        const QString room = roomName(name, limits().nameLength);
        if (!room.isEmpty())
            makeRoom(room);
    }
}

bool House::stands(const Room& room) const
{
    return std::ranges::any_of(m_settings.rooms, [&](const QString& name) {
        const QString standing = roomName(name, limits().nameLength);
        return foldedChatName(standing) == foldedChatName(room.name);
    });
}

void House::setSettings(const ChatSettings& settings)
{
    m_settings = settings;
    makeStandingRooms();
    std::erase_if(m_rooms, [this](const auto& named) {
        return named.second->members.empty() && !stands(*named.second);
    });
}

Outcome House::admit(Member& member, const QString& name)
{
    if (memberCount() >= limits().members)
        return Refusal {Code::TooManyMembers, QStringLiteral("The chat is full.")};
    if (Outcome problem = problemOfName(member, name))
        return problem;
    member.name = name;
    member.since = m_host.timeNs();
    remember(member);
    ChatEvent event = member.event(Kind::Arrived);
    event.door = member.kind;
    event.isOperator = member.isOperator;
    note(event);
    return {};
}

Outcome House::rename(Member& member, const QString& name)
{
    if (name == member.name)
        return {};
    if (Outcome problem = problemOfName(member, name))
        return problem;
    ChatEvent event = member.event(Kind::Renamed);
    event.other = name;
    forget(member);
    member.name = name;
    remember(member);
    happened(event, member, neighbours(member));
    return {};
}

Outcome House::join(Member& member, const QString& room)
{
    if (room.isEmpty() && m_settings.rooms.isEmpty())
        return unknownRoom(room);
    const QString wanted = room.isEmpty() ? m_settings.rooms.front() : room;
    const QString name = roomName(wanted, limits().nameLength);
    if (name.isEmpty()) {
        return Refusal {Code::RoomInvalid,
            QStringLiteral("A room's name is # and at most %1 letters, digits or -_[]\\`^{}|.")
                .arg(limits().nameLength),
            wanted};
    }
    if (const Room* there = findRoom(name); there && member.isIn(*there))
        return {};
    if (Outcome problem = problemOfRoom(member, name))
        return problem;
    enter(member, name);
    return {};
}

void House::enter(Member& member, const QString& name)
{
    const bool isNew = !findRoom(name);
    Room& room = makeRoom(name);
    room.members.push_back(&member);
    if (isNew)
        room.operators.push_back(&member);
    member.rooms.push_back(&room);
    ChatEvent event = member.event(Kind::Joined);
    event.room = room.name;
    event.isOperator = room.isOperator(member);
    happened(event, member, room.members);
    if (member.door)
        member.door->entered(room);
}

Outcome House::leave(Member& member, const QString& room, const QString& why)
{
    Room* const left = findRoom(room);
    if (Outcome problem = problemOfPlace(member, left, room))
        return problem;
    ChatEvent event = member.event(Kind::Left);
    event.room = left->name;
    event.text = why;
    happened(event, member, left->members);
    exit(member, *left);
    return {};
}

Outcome House::say(Member& member, const QString& name, const Saying& saying)
{
    Room* const room = findRoom(name);
    if (Outcome problem = problemOfPlace(member, room, name))
        return problem;
    if (Outcome problem = problemOfSaying(member, saying))
        return problem;
    ChatEvent event = member.event(saying.kind);
    event.room = room->name;
    event.text = saying.text;
    room->history.push_back(happened(event, member, room->members, saying.id));
    member.lastSpoke = room->history.back().time;
    while (qsizetype(room->history.size()) > limits().historyLines)
        room->history.pop_front();
    return {};
}

Outcome House::whisper(Member& member, const QString& to, const Saying& saying)
{
    Member* const receiver = findMember(to);
    if (!receiver)
        return unknownMember(to);
    if (Outcome problem = problemOfSaying(member, saying))
        return problem;
    ChatEvent event = member.event(saying.kind == Kind::Said ? Kind::Whispered : saying.kind);
    event.other = receiver->name;
    event.text = saying.text;
    Members told {receiver};
    if (receiver != &member)
        told.push_back(&member);
    member.lastSpoke = happened(event, member, told, saying.id).time;
    return {};
}

Outcome House::setTopic(Member& member, const QString& name, const QString& topic)
{
    Room* const room = findRoom(name);
    if (Outcome problem = problemOfPlace(member, room, name))
        return problem;
    if (Outcome problem = problemOfText(member, topic))
        return problem;
    room->topic = topic;
    room->topicBy = member.name;
    room->topicTime = m_host.timeNs();
    ChatEvent event = member.event(Kind::TopicSet);
    event.room = room->name;
    event.text = topic;
    happened(event, member, room->members);
    return {};
}

void House::setAway(Member& member, const QString& why)
{
    if (why == member.away)
        return;
    member.away = why;
    ChatEvent event = member.event(Kind::Away);
    event.text = why;
    happened(event, member, neighbours(member));
}

void House::putOut(Member& member, Room& room, const Member& by, const QString& why)
{
    ChatEvent event = member.event(Kind::Kicked);
    event.room = room.name;
    event.other = by.name;
    event.text = why;
    happened(event, by, room.members);
    exit(member, room);
}

void House::expel(Member& member, const Member& by, const QString& why)
{
    ChatEvent event = member.event(Kind::Kicked);
    event.other = by.name;
    event.text = why;
    depart(member, event, by);
    member.door->farewell(why.isEmpty()
            ? QStringLiteral("%1 has put you out.").arg(by.name)
            : QStringLiteral("%1 has put you out: %2").arg(by.name, why));
    member.peer->close();
}

void House::quit(Member& member, const QString& why)
{
    member.hasLeft = true;
    if (!member.isKnown())
        return;
    ChatEvent event = member.event(Kind::Quit);
    event.text = why;
    depart(member, event, member);
}

/// The others are told; then the member is in no room, and its name is free.
void House::depart(Member& member, const ChatEvent& event, const Member& from)
{
    Members others = neighbours(member);
    std::erase(others, &member);
    happened(event, from, others);
    while (!member.rooms.empty())
        exit(member, *member.rooms.back());
    forget(member);
    member.name.clear();
    member.hasLeft = true;
}

void House::leaveForGood(Member& member, const QString& why)
{
    quit(member, why);
    member.door->farewell(QStringLiteral("Good-bye."));
    member.peer->close();
}

void House::turnTo(Member& member, const Room& room)
{
    const auto place = std::ranges::find(member.rooms, &room);
    std::rotate(place, place + 1, member.rooms.end());
}

void House::answer(Member& member, const Outcome& outcome, const QString& room)
{
    if (!outcome)
        return;
    ChatEvent event = member.event(Kind::Refused);
    event.room = room;
    event.other = outcome->about;
    event.text = outcome->text;
    note(event);
    if (member.door)
        member.door->refuse(*outcome);
}

void House::noteSlowed(const Member& member)
{
    note(member.event(Kind::Slowed));
}

Outcome House::problemOfName(const Member& member, const QString& name) const
{
    if (Outcome problem = m_register.problemOf(member, name, limits()))
        return problem;
    if (m_moderation.isBanned(name) && !member.isPerson())
        return Refusal {Code::Banned, QStringLiteral("%1 is banned.").arg(name), name};
    return {};
}

Outcome House::problemOfSaying(const Member& member, const Saying& saying) const
{
    if (saying.text.isEmpty())
        return Refusal {Code::TextMissing, QStringLiteral("There is nothing to say.")};
    return problemOfText(member, saying.text);
}

Outcome House::problemOfText(const Member& member, const QString& text) const
{
    if (member.isMuted)
        return Refusal {Code::Muted, QStringLiteral("You are muted: nobody has heard that.")};
    const qsizetype size = text.toUtf8().size();
    if (size > limits().textBytes) {
        return Refusal {Code::TextTooLong,
            QStringLiteral("A line may have %1 bytes, and this one has %2.")
                .arg(limits().textBytes)
                .arg(size)};
    }
    return {};
}

Outcome House::problemOfRoom(const Member& member, const QString& name) const
{
    if (int(member.rooms.size()) >= limits().roomsOfMember) {
        return Refusal {Code::TooManyRooms,
            QStringLiteral("You are in %1 rooms, and may be in no more.").arg(member.rooms.size()),
            name};
    }
    if (!findRoom(name) && int(m_rooms.size()) >= limits().rooms)
        return Refusal {Code::TooManyRooms, QStringLiteral("There are too many rooms."), name};
    return {};
}

/// The room of that name, made if there is none.
Room& House::makeRoom(const QString& name)
{
    std::unique_ptr<Room>& room = m_rooms[foldedChatName(name)];
    if (!room) {
        room = std::make_unique<Room>();
        room->name = name;
        room->made = m_host.timeNs();
    }
    return *room;
}

/// A room that nobody is in goes, unless it stands.
void House::exit(Member& member, Room& room)
{
    std::erase(room.members, &member);
    std::erase(room.operators, &member);
    std::erase(member.rooms, &room);
    if (room.members.empty() && !stands(room))
        m_rooms.erase(foldedChatName(room.name));
}

void House::remember(Member& member)
{
    m_register.add(member);
    if (member.peer)
        m_host.note(*member.peer, {{Note::nameKey, member.name}});
}

void House::forget(const Member& member)
{
    m_register.remove(member);
    std::erase(m_overdue, &member);
}

House::Members House::neighbours(Member& member) const
{
    Members all {&member};
    for (const Room* room : member.rooms)
        all.insert(all.end(), room->members.begin(), room->members.end());
    std::ranges::sort(all);
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

void House::note(const ChatEvent& event)
{
    m_host.note(event.toNotes());
}

/// Returns the event with its time.
ChatEvent House::happened(
    ChatEvent event, const Member& from, const Members& told, std::optional<qint64> id)
{
    note(event);
    event.time = m_host.timeNs();
    News news {event, &from, id, {}};
    for (Member* member : told)
        tell(*member, news);
    return event;
}

void House::tell(Member& member, News& news)
{
    if (!member.door)
        return;
    const Wording wording = member.door->wordingOf(news);
    if (wording == Wording::None)
        return;
    QByteArray& bytes = news.encoded[std::size_t(wording)];
    if (bytes.isNull())
        bytes = member.door->encoded(news, wording);
    member.peer->sendShared(bytes);
    if (member.peer->unsentBytes() > limits().owedBytes)
        m_overdue.push_back(&member);
}

void House::pass(Member& to, News& news)
{
    tell(to, news);
}

void House::passToOthers(const Room& room, News& news)
{
    for (Member* member : room.members) {
        if (member != news.from)
            tell(*member, news);
    }
}

void House::close()
{
    for (Member* member : m_register.all()) {
        ChatEvent event = member->event(Kind::Quit);
        event.text = QStringLiteral("the chat is over");
        note(event);
        if (member->door)
            member->door->farewell(QStringLiteral("The chat is over."));
        member->rooms.clear();
        member->name.clear();
    }
    m_register.clear();
    m_rooms.clear();
    m_overdue.clear();
}

/// To tell of one may make another owe too much.
void House::dropOverdue()
{
    while (!m_overdue.empty()) {
        Member& member = *m_overdue.back();
        std::erase(m_overdue, &member);
        member.peer->flush();
        if (member.peer->unsentBytes() <= limits().owedBytes)
            continue;
        const qint64 owed = member.peer->unsentBytes();
        member.peer->reset();
        quit(member,
            QStringLiteral("does not read: %1 bytes waited for it, and %2 may")
                .arg(owed)
                .arg(limits().owedBytes));
    }
}

void House::noteStanding()
{
    for (const Member* member : m_register.all())
        noteStanding(*member);
    m_moderation.noteStanding();
    for (const auto& [folded, room] : m_rooms) {
        if (room->topic.isEmpty())
            continue;
        ChatEvent event;
        event.kind = Kind::TopicSet;
        event.isStanding = true;
        event.room = room->name;
        event.name = room->topicBy;
        event.text = room->topic;
        note(event);
    }
}

void House::noteStanding(const Member& member)
{
    ChatEvent event = member.event(Kind::Arrived);
    event.isStanding = true;
    event.door = member.kind;
    event.isOperator = member.isOperator;
    note(event);
    for (const Room* room : member.rooms) {
        ChatEvent joined = member.event(Kind::Joined);
        joined.isStanding = true;
        joined.room = room->name;
        joined.isOperator = room->isOperator(member);
        note(joined);
    }
    if (member.away.isEmpty())
        return;
    ChatEvent away = member.event(Kind::Away);
    away.isStanding = true;
    away.text = member.away;
    note(away);
}

Room* House::findRoom(const QString& name) const
{
    const QString room = name.startsWith(u'#') ? name : u'#' + name;
    const auto found = m_rooms.find(foldedChatName(room));
    return found == m_rooms.end() ? nullptr : found->second.get();
}

std::vector<const Room*> House::rooms() const
{
    std::vector<const Room*> all;
    for (const auto& [name, room] : m_rooms)
        all.push_back(room.get());
    return all;
}

} // namespace chat
