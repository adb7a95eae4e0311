// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/behavior/chat/client/chatbook.h"

#include "core/behavior/chat/client/chatdialect.h"

#include <algorithm>
#include <utility>

namespace {

bool isSame(const QString& one, const QString& other)
{
    return foldedChatName(one) == foldedChatName(other);
}

void removeName(QStringList& names, const QString& name)
{
    names.removeIf([&name](const QString& each) { return isSame(each, name); });
}

} // namespace

ChatBook::ChatBook(QString name, const QString& room)
    : m_wantedName(std::move(name))
{
    if (!room.isEmpty())
        m_wantedRooms.append(room);
}

bool ChatBook::isOwn(const QString& name) const
{
    return m_isWelcomed && isSame(name, m_name);
}

void ChatBook::forget()
{
    m_isWelcomed = false;
    m_rooms.clear();
}

void ChatBook::apply(const ChatEvent& event)
{
    using Kind = ChatEvent::Kind;
    if (event.isHistory)
        return;
    switch (event.kind) {
    case Kind::Welcomed:
        m_isWelcomed = true;
        m_name = event.name;
        break;
    case Kind::Joined:
        join(event);
        break;
    case Kind::Left:
    case Kind::Kicked:
    case Kind::Quit:
        leave(event);
        break;
    case Kind::Renamed:
        rename(event);
        break;
    case Kind::TopicSet:
        for (Room& room : m_rooms) {
            if (isSame(room.name, event.room)) {
                room.topic = event.text;
                room.topicBy = event.name;
            }
        }
        break;
    default:
        break;
    }
}

void ChatBook::join(const ChatEvent& event)
{
    if (isOwn(event.name) && !room(event.room)) {
        m_rooms.append({event.room, {}, {}, {}});
        removeName(m_wantedRooms, event.room);
        m_wantedRooms.append(event.room);
    }
    for (Room& room : m_rooms) {
        if (isSame(room.name, event.room))
            room.members.insert(foldedChatName(event.name), event);
    }
}

/// An event without a room is of all of them.
void ChatBook::leave(const ChatEvent& event)
{
    const auto isMeant = [&event](const Room& room) {
        return event.room.isEmpty() || isSame(room.name, event.room);
    };
    if (!isOwn(event.name)) {
        for (Room& room : m_rooms) {
            if (isMeant(room))
                room.members.remove(foldedChatName(event.name));
        }
        return;
    }
    m_rooms.removeIf(isMeant);
    if (event.kind != ChatEvent::Kind::Quit) // which is no wish of leaving
        removeName(m_wantedRooms, event.room);
}

void ChatBook::rename(const ChatEvent& event)
{
    if (isOwn(event.name))
        m_name = m_wantedName = event.other;
    for (Room& room : m_rooms) {
        const auto found = room.members.constFind(foldedChatName(event.name));
        if (found == room.members.constEnd())
            continue;
        ChatEvent member = *found;
        member.name = event.other;
        room.members.erase(found);
        room.members.insert(foldedChatName(event.other), member);
    }
}

const ChatBook::Room* ChatBook::room(const QString& name) const
{
    const auto found = std::ranges::find_if(
        m_rooms, [&name](const Room& room) { return isSame(room.name, name); });
    return found == m_rooms.end() ? nullptr : &*found;
}

QStringList ChatBook::roomNames() const
{
    QStringList names;
    for (const Room& room : m_rooms)
        names.append(room.name);
    return names;
}

QString ChatBook::roomOr(const QString& name) const
{
    return name.isEmpty() && !m_rooms.isEmpty() ? m_rooms.first().name : name;
}

std::optional<ChatEvent> ChatBook::member(const QString& roomName, const QString& name) const
{
    const Room* const found = room(roomName);
    if (!found || !found->members.contains(foldedChatName(name)))
        return std::nullopt;
    return found->members.value(foldedChatName(name));
}

QStringList ChatBook::roomsWith(const QString& name) const
{
    QStringList names;
    for (const Room& room : m_rooms) {
        if (room.members.contains(foldedChatName(name)))
            names.append(room.name);
    }
    return names;
}

QList<ChatEvent> ChatBook::standing() const
{
    using Kind = ChatEvent::Kind;
    if (!m_isWelcomed)
        return {};
    QList<ChatEvent> events {chatEvent(Kind::Welcomed, m_name)};
    for (const Room& room : m_rooms) {
        events += room.members.values();
        if (!room.topic.isEmpty())
            events.append(chatEvent(Kind::TopicSet, room.topicBy, room.name, room.topic));
    }
    // A room is entered before the others are seen in it.
    std::ranges::stable_partition(
        events, [this](const ChatEvent& event) { return isOwn(event.name); });
    for (ChatEvent& event : events) {
        event.isStanding = true;
        event.isOwn = isOwn(event.name);
    }
    return events;
}
