// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/chatbuilder.h"

#include "core/analysis/chatmention.h"

#include <algorithm>

namespace {

using Kind = ChatEvent::Kind;

/// Whether it is news that the lines of a room tell.
bool hasLine(const ChatEvent& event)
{
    return !event.isStanding && event.kind != Kind::Away;
}

} // namespace

ChatBuilder::ChatBuilder(ChatBudget& budget)
    : m_budget(budget)
{
    m_rooms.push_back(std::make_unique<Room>(m_budget, QString(), false));
}

ChatBuilder::~ChatBuilder()
{
    m_budget.members -= qint64(m_facts.members.size());
}

void ChatBuilder::apply(const ChatLine& line)
{
    m_shown.reset();
    const ChatEvent& event = line.event;
    if (event.isOwn && !event.name.isEmpty() && event.kind != Kind::Renamed)
        m_facts.ownName = event.name;
    if (hasLine(event)) {
        for (Room* const room : roomsOf(event))
            room->append(line);
    }
    if (!event.isHistory)
        change(line);
}

void ChatBuilder::opened()
{
    m_shown.reset();
    clearMembers();
    if (!std::exchange(m_isStopped, false))
        return;
    m_facts.isWelcomed = false;
    m_facts.banned.clear();
    for (const auto& room : m_rooms)
        room->setTopic({}, {});
}

void ChatBuilder::stopped()
{
    m_isStopped = true;
    disconnected();
}

void ChatBuilder::disconnected()
{
    m_shown.reset();
    m_facts.isWelcomed = false;
}

ChatFactsPtr ChatBuilder::shown()
{
    if (m_shown)
        return m_shown;
    auto facts = std::make_shared<ChatFacts>(m_facts);
    facts->rooms.reserve(m_rooms.size());
    for (const auto& room : m_rooms)
        facts->rooms.push_back(room->shown());
    m_shown = std::move(facts);
    return m_shown;
}

void ChatBuilder::dropOldestLines(ChatRoomBuilder& room)
{
    m_shown.reset();
    room.dropOldestLines();
}

/// Where lines tell of it.
std::vector<ChatBuilder::Room*> ChatBuilder::roomsOf(const ChatEvent& event)
{
    const bool isOfAllRooms = event.kind == Kind::Quit || event.kind == Kind::Renamed
        || (event.kind == Kind::Kicked && event.room.isEmpty());
    return isOfAllRooms ? roomsWith(event.name) : std::vector {&roomOf(event)};
}

/// Those a member is in, and the talk with it alone; if there are none, what is of no room.
std::vector<ChatBuilder::Room*> ChatBuilder::roomsWith(const QString& name)
{
    const QString folded = foldedChatName(name);
    std::vector<Room*> rooms;
    for (const auto& room : m_rooms) {
        if (room->has(folded))
            rooms.push_back(room.get());
    }
    if (Room* const talk = findRoom(name, true))
        rooms.push_back(talk);
    if (rooms.empty())
        rooms.push_back(m_rooms.front().get());
    return rooms;
}

ChatBuilder::Room& ChatBuilder::roomOf(const ChatEvent& event)
{
    if (!event.room.isEmpty())
        return room(event.room, false);
    switch (event.kind) {
    case Kind::Acted:
    case Kind::Whispered:
        return isWhisperOfOthers(event) ? room({}, false)
                                        : room(event.isOwn ? event.other : event.name, true);
    case Kind::Unsent:
        return room(event.other, true);
    case Kind::Noticed: {
        Room* const talk = findRoom(event.isOwn ? event.other : event.name, true);
        return talk ? *talk : room({}, false);
    }
    default:
        return room({}, false);
    }
}

/// Makes one that there is not; what is of no room, if there are too many or it has no name.
ChatBuilder::Room& ChatBuilder::room(const QString& name, bool isPrivate)
{
    if (Room* const found = findRoom(name, isPrivate))
        return *found;
    if (name.isEmpty() || m_budget.rooms >= ChatBudget::mostRooms)
        return *m_rooms.front();
    m_rooms.push_back(std::make_unique<Room>(m_budget, name, isPrivate));
    Room* const made = m_rooms.back().get();
    m_roomsByName[{isPrivate, foldedChatName(name)}] = made;
    return *made;
}

ChatBuilder::Room* ChatBuilder::findRoom(const QString& name, bool isPrivate) const
{
    const auto found = m_roomsByName.find({isPrivate, foldedChatName(name)});
    return found == m_roomsByName.end() ? nullptr : found->second;
}

bool ChatBuilder::isOwnName(const QString& name) const
{
    return !name.isEmpty() && foldedChatName(name) == foldedChatName(m_facts.ownName);
}

/// A server knows of those too.
bool ChatBuilder::isWhisperOfOthers(const ChatEvent& event) const
{
    return !event.isOwn && !event.other.isEmpty() && !isOwnName(event.other);
}

void ChatBuilder::change(const ChatLine& line)
{
    const ChatEvent& event = line.event;
    switch (event.kind) {
    case Kind::Said:
    case Kind::Acted:
    case Kind::Noticed:
    case Kind::Whispered:
        spoke(line, roomOf(event));
        break;
    case Kind::Welcomed:
        welcomed(event);
        break;
    case Kind::Arrived:
        arrived(line);
        break;
    case Kind::Joined:
        joined(line);
        break;
    case Kind::Left:
        left(event);
        break;
    case Kind::Kicked:
        event.room.isEmpty() ? quit(event.name) : left(event);
        break;
    case Kind::Quit:
        quit(event.name);
        break;
    case Kind::Renamed:
        renamed(event);
        break;
    case Kind::TopicSet:
        if (!event.room.isEmpty())
            room(event.room, false).setTopic(event.text, event.name);
        break;
    case Kind::Banned:
    case Kind::Unbanned:
        setBanned(event.other, event.kind == Kind::Banned);
        break;
    case Kind::Muted:
    case Kind::Unmuted:
        if (ChatMember* const member = editMember(event.other))
            member->isMuted = event.kind == Kind::Muted;
        break;
    case Kind::Away:
        if (ChatMember* const member = editMember(event.name)) {
            member->isAway = !event.text.isEmpty();
            member->awayText = event.text;
        }
        break;
    default:
        break;
    }
}

void ChatBuilder::spoke(const ChatLine& line, Room& where)
{
    const ChatEvent& event = line.event;
    where.countSpoken(!event.isOwn && mentionsName(event.text, m_facts.ownName));
    if (ChatMember* const member = editMember(event.name))
        member->lastSpoke = line.time;
}

void ChatBuilder::welcomed(const ChatEvent& event)
{
    if (!event.isStanding)
        clearMembers();
    m_facts.ownName = event.name;
    m_facts.isWelcomed = true;
}

void ChatBuilder::arrived(const ChatLine& line)
{
    const ChatEvent& event = line.event;
    ChatMember* const member = addMember(event.name, line);
    if (!member)
        return;
    member->name = event.name;
    member->door = event.door;
    member->connection = event.connection;
    member->isOwn = event.isOwn;
    member->isOperator = event.isOperator;
    const QString folded = foldedChatName(event.name);
    for (const auto& room : m_rooms) {
        if (room->has(folded) && room->isOperator(folded) != event.isOperator)
            room->enter(folded, event.name, event.isOperator);
    }
}

void ChatBuilder::joined(const ChatLine& line)
{
    const ChatEvent& event = line.event;
    ChatMember* const member = addMember(event.name, line);
    if (!member || event.room.isEmpty())
        return;
    Room& where = room(event.room, false);
    if (&where == m_rooms.front().get())
        return;
    const QString folded = foldedChatName(event.name);
    where.enter(folded, event.name, event.isOperator);
    if (event.isOwn)
        where.setJoined(true);
    member->isOwn = member->isOwn || event.isOwn;
    member->isOperator = std::ranges::any_of(
        m_rooms, [&folded](const auto& each) { return each->isOperator(folded); });
}

void ChatBuilder::left(const ChatEvent& event)
{
    Room* const where = findRoom(event.room, false);
    if (!where)
        return;
    const QString folded = foldedChatName(event.name);
    where->leave(folded);
    if (!event.isOwn) {
        forgetUnseen(folded);
        return;
    }
    where->setJoined(false);
    if (!m_facts.isWelcomed)
        return;
    const QStringList others = where->foldedMembers();
    where->clearRoster();
    for (const QString& other : others)
        forgetUnseen(other);
}

void ChatBuilder::quit(const QString& name)
{
    const QString folded = foldedChatName(name);
    for (const auto& room : m_rooms) {
        room->leave(folded);
        if (isOwnName(name))
            room->setJoined(false);
    }
    eraseMember(folded);
}

void ChatBuilder::renamed(const ChatEvent& event)
{
    const QString from = foldedChatName(event.name);
    const QString to = foldedChatName(event.other);
    if (event.isOwn || isOwnName(event.name))
        m_facts.ownName = event.other;
    if (const auto found = m_facts.members.find(from); found != m_facts.members.end()) {
        ChatMember member = found->second;
        member.name = event.other;
        m_facts.members.erase(from);
        m_budget.members += m_facts.members.contains(to) ? -1 : 0;
        m_facts.members[to] = std::move(member);
    }
    for (const auto& room : m_rooms) {
        if (!room->has(from))
            continue;
        const bool isOperator = room->isOperator(from);
        room->leave(from);
        room->enter(to, event.other, isOperator);
    }
    const auto talk = m_roomsByName.find({true, from});
    if (talk == m_roomsByName.end() || event.other.isEmpty())
        return;
    if (from == to || !m_roomsByName.contains({true, to})) {
        Room* const room = talk->second;
        m_roomsByName.erase(talk);
        m_roomsByName[{true, to}] = room;
        room->rename(event.other);
    }
}

/// A client knows only of those who are in a room with it.
void ChatBuilder::forgetUnseen(const QString& folded)
{
    const bool isSeen = !m_facts.isWelcomed || folded == foldedChatName(m_facts.ownName)
        || std::ranges::any_of(m_rooms, [&folded](const auto& room) { return room->has(folded); });
    if (!isSeen)
        eraseMember(folded);
}

void ChatBuilder::setBanned(const QString& what, bool isBanned)
{
    QStringList& banned = m_facts.banned;
    banned.removeAll(what);
    if (isBanned && banned.size() < ChatBudget::mostBans)
        banned.append(what);
}

void ChatBuilder::clearMembers()
{
    m_budget.members -= qint64(m_facts.members.size());
    m_facts.members.clear();
    for (const auto& room : m_rooms)
        room->clearRoster();
}

/// Null if there is none.
ChatMember* ChatBuilder::editMember(const QString& name)
{
    const QString folded = foldedChatName(name);
    return m_facts.members.contains(folded) ? &m_facts.members[folded] : nullptr;
}

/// Null if there are too many.
ChatMember* ChatBuilder::addMember(const QString& name, const ChatLine& line)
{
    if (ChatMember* const member = editMember(name))
        return member;
    if (m_budget.members >= ChatBudget::mostMembers)
        return nullptr;
    ++m_budget.members;
    ChatMember& member = m_facts.members[foldedChatName(name)];
    member.name = name;
    member.connection = line.event.connection;
    member.since = line.event.time != 0 ? line.event.time : line.time;
    return &member;
}

void ChatBuilder::eraseMember(const QString& folded)
{
    m_budget.members -= m_facts.members.erase(folded);
}
