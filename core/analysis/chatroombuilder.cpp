// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/chatroombuilder.h"

#include <algorithm>

namespace {

qint64 bytesOf(const ChatEvent& event)
{
    const qint64 units
        = event.room.size() + event.name.size() + event.other.size() + event.text.size();
    return units * qint64(sizeof(QChar));
}

} // namespace

ChatRoomBuilder::ChatRoomBuilder(ChatBudget& budget, const QString& name, bool isPrivate)
    : m_budget(budget)
{
    ++m_budget.rooms;
    m_room.name = name;
    m_room.isPrivate = isPrivate;
}

ChatRoomBuilder::~ChatRoomBuilder()
{
    --m_budget.rooms;
    m_budget.places -= qint64(m_places.size());
    m_budget.lineBytes -= bytesOfLines(m_lines.first(), m_lines.end());
}

bool ChatRoomBuilder::isOperator(const QString& folded) const
{
    return m_places.contains({false, folded});
}

void ChatRoomBuilder::append(const ChatLine& line)
{
    changed();
    const qint64 index = m_lines.append(line);
    m_budget.lineBytes += bytesOfLines(index, index + 1);
}

void ChatRoomBuilder::countSpoken(bool isMention)
{
    ++changed().spoken;
    m_room.mentions += isMention;
}

void ChatRoomBuilder::rename(const QString& name)
{
    changed().name = name;
}

void ChatRoomBuilder::setTopic(const QString& topic, const QString& by)
{
    changed().topic = topic;
    m_room.topicBy = by;
}

void ChatRoomBuilder::setJoined(bool isJoined)
{
    changed().isJoined = isJoined;
}

void ChatRoomBuilder::enter(const QString& folded, const QString& name, bool isOperator)
{
    leave(folded);
    if (m_budget.places >= ChatBudget::mostPlaces)
        return;
    changed();
    m_isRosterChanged = true;
    m_places.insert_or_assign({!isOperator, folded}, name);
    ++m_budget.places;
}

bool ChatRoomBuilder::leave(const QString& folded)
{
    const auto place = findPlace(folded);
    if (place == m_places.end())
        return false;
    changed();
    m_isRosterChanged = true;
    m_places.erase(place);
    --m_budget.places;
    return true;
}

QStringList ChatRoomBuilder::foldedMembers() const
{
    QStringList names;
    for (const auto& [place, name] : m_places)
        names.append(place.second);
    return names;
}

void ChatRoomBuilder::clearRoster()
{
    changed().isJoined = false;
    m_isRosterChanged = true;
    m_budget.places -= qint64(m_places.size());
    m_places.clear();
}

void ChatRoomBuilder::dropOldestLines()
{
    changed();
    const qint64 first = m_lines.first();
    if (m_lines.end() - first <= Lines::segmentSize) {
        m_budget.lineBytes -= bytesOfLines(first, m_lines.end());
        m_lines.dropAll();
        return;
    }
    m_budget.lineBytes -= bytesOfLines(first, first + Lines::segmentSize);
    m_lines.dropOldest(m_lines.end() - first - Lines::segmentSize);
}

ChatRoomPtr ChatRoomBuilder::shown()
{
    if (m_shown)
        return m_shown;
    if (m_isRosterChanged) {
        m_isRosterChanged = false;
        m_room.members.clear();
        m_room.operators.clear();
        for (const auto& [place, name] : m_places) {
            m_room.members.append(name);
            if (!place.first)
                m_room.operators.append(name);
        }
    }
    auto room = std::make_shared<ChatRoom>(m_room);
    room->lines = m_lines.view();
    m_shown = std::move(room);
    return m_shown;
}

ChatRoomBuilder::Places::const_iterator ChatRoomBuilder::findPlace(const QString& folded) const
{
    const auto place = m_places.find({false, folded});
    return place == m_places.end() ? m_places.find({true, folded}) : place;
}

/// Of memory: each segment of lines has its whole size from its first line on.
qint64 ChatRoomBuilder::bytesOfLines(qint64 first, qint64 end) const
{
    qint64 bytes = 0;
    for (qint64 index = first; index < end; ++index) {
        bytes += bytesOf(m_lines[index].event);
        if ((index - m_lines.first()) % Lines::segmentSize == 0)
            bytes += Lines::segmentSize * qint64(sizeof(ChatLine));
    }
    return bytes;
}

ChatRoom& ChatRoomBuilder::changed()
{
    m_shown.reset();
    return m_room;
}
