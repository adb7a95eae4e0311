// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/roommodel.h"

#include "core/words/format.h"
#include "ui/chat/roomwords.h"

#include <algorithm>

namespace {

/// Rooms, then talks, then what is of no room.
int groupOf(const ChatRoom& room)
{
    return room.name.isEmpty() ? 2 : room.isPrivate ? 1 : 0;
}

} // namespace

RoomModel::Seen RoomModel::seenOf(std::size_t index) const
{
    const auto row = std::ranges::find(m_rows, index, &Row::index);
    return row == m_rows.end() ? Seen {} : row->seen;
}

std::vector<RoomModel::Row> RoomModel::rowsOf(const ChatFacts& chat) const
{
    std::vector<Row> rows;
    for (std::size_t index = 0; index < chat.rooms.size(); ++index) {
        const ChatRoomPtr& room = chat.rooms[index];
        if (!room->name.isEmpty() || room->lines.size() > 0)
            rows.push_back({index, room, seenOf(index)});
    }
    std::ranges::stable_sort(rows, {}, [](const Row& row) { return groupOf(*row.room); });
    return rows;
}

void RoomModel::setChat(const ChatFactsPtr& chat)
{
    if (chat == m_chat)
        return;
    m_chat = chat;
    const std::vector<Row> rows = chat ? rowsOf(*chat) : std::vector<Row>();
    const auto indexOf = [](const Row& row) { return row.index; };
    const bool isSameOrder = std::ranges::equal(rows, m_rows, {}, indexOf, indexOf);
    if (!isSameOrder) { // a new one: seldom
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (std::exchange(m_rows[row].room, rows[row].room) != rows[row].room)
            emit dataChanged(index(int(row)), index(int(row)));
    }
}

void RoomModel::markSeen(std::size_t index)
{
    const int row = rowOf(index);
    if (row < 0)
        return;
    Row& seen = m_rows[std::size_t(row)];
    if (seen.unread() == 0 && seen.room->mentions == seen.seen.mentions)
        return;
    seen.seen = {seen.room->spoken, seen.room->mentions};
    emit dataChanged(this->index(row), this->index(row));
}

qint64 RoomModel::unread() const
{
    qint64 unread = 0;
    for (const Row& row : m_rows)
        unread += std::max<qint64>(0, row.unread());
    return unread;
}

int RoomModel::rowOf(std::size_t index) const
{
    const auto row = std::ranges::find(m_rows, index, &Row::index);
    return row == m_rows.end() ? -1 : int(row - m_rows.begin());
}

int RoomModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

/// A room read aloud.
QString RoomModel::spoken(const Row& row)
{
    QStringList parts {RoomWords::room(*row.room)};
    if (row.unread() > 0) {
        parts << tr("%1 new", "a number of lines", Format::forPlural(row.unread()))
                     .arg(Format::number(row.unread()));
    }
    if (row.mentions() > 0) {
        parts << tr("%1 for you", "a number of lines that name you or are to you alone",
            Format::forPlural(row.mentions()))
                     .arg(Format::number(row.mentions()));
    }
    return Format::list(parts);
}

QVariant RoomModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[std::size_t(index.row())];
    const QString name = RoomWords::room(*row.room);
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::ToolTipRole:
        return Format::plainToolTip(row.room->isPrivate ? tr("What %1 and you said alone").arg(name)
                : row.room->name.isEmpty()
                ? tr("What happens in no room")
                : tr("%1, members: %2", "a room")
                      .arg(name, Format::number(row.room->members.size())));
    case Qt::AccessibleTextRole:
        return spoken(row);
    case RoomIndexRole:
        return int(row.index);
    case UnreadRole:
        return row.unread();
    case MentionsRole:
        return row.mentions();
    case IsJoinedRole:
        return row.room->isJoined || row.room->isPrivate || row.room->name.isEmpty();
    default:
        return {};
    }
}
