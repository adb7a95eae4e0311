// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/rostermodel.h"

#include "core/text/safetext.h"
#include "core/words/connectionwords.h"
#include "core/words/format.h"
#include "ui/chat/roomwords.h"

#include <QDateTime>

#include <algorithm>

std::vector<RosterModel::Row> RosterModel::rowsOf(const ChatRoom& room)
{
    std::vector<Row> rows;
    rows.reserve(std::size_t(room.members.size()) + 2);
    const qsizetype operators = std::min(room.operators.size(), room.members.size());
    for (qsizetype at = 0; at < room.members.size(); ++at) {
        if (at == 0 && operators > 0)
            rows.push_back({{}, Group::Operators});
        if (at == operators)
            rows.push_back({{}, Group::Others});
        rows.push_back({room.members[at], Group::None});
    }
    return rows;
}

void RosterModel::setRoom(const std::optional<ChatRoomState>& state)
{
    const bool isSameRoom = m_state && state && &m_state->room() == &state->room();
    const ChatFactsPtr before = m_state ? m_state->chat : nullptr;
    m_state = state;
    if (!isSameRoom)
        setRows(state ? rowsOf(state->room()) : std::vector<Row>());
    // What is said of them changes with the clock too: all that are seen are painted again.
    if (!m_rows.empty() && (!isSameRoom || before != state->chat))
        emit dataChanged(index(0), index(rowCount() - 1));
}

/// What both have in front and behind stays.
void RosterModel::setRows(const std::vector<Row>& rows)
{
    const auto [oldEnd, newEnd]
        = std::mismatch(m_rows.begin(), m_rows.end(), rows.begin(), rows.end());
    const auto front = std::size_t(oldEnd - m_rows.begin());
    const std::size_t most = std::min(m_rows.size(), rows.size()) - front;
    std::size_t behind = 0;
    while (behind < most && m_rows[m_rows.size() - 1 - behind] == rows[rows.size() - 1 - behind])
        ++behind;
    if (const std::size_t gone = m_rows.size() - front - behind; gone > 0) {
        beginRemoveRows({}, int(front), int(front + gone) - 1);
        m_rows.erase(m_rows.begin() + qsizetype(front), m_rows.begin() + qsizetype(front + gone));
        endRemoveRows();
    }
    if (const std::size_t come = rows.size() - front - behind; come > 0) {
        beginInsertRows({}, int(front), int(front + come) - 1);
        m_rows.insert(m_rows.begin() + qsizetype(front), rows.begin() + qsizetype(front),
            rows.begin() + qsizetype(front + come));
        endInsertRows();
    }
}

qsizetype RosterModel::members() const
{
    return m_state ? m_state->room().members.size() : 0;
}

const ChatMember* RosterModel::member(int row) const
{
    const QString& name = m_rows[std::size_t(row)].name;
    return name.isEmpty() ? nullptr : m_state->chat->member(name);
}

QString RosterModel::groupText(Group group) const
{
    const qsizetype operators = m_state->room().operators.size();
    return group == Group::Operators
        ? tr("Operators · %1", "a number").arg(Format::number(operators))
        : tr("Members · %1", "a number").arg(Format::number(members() - operators));
}

qint64 RosterModel::owed(const ChatMember& member) const
{
    const ConnectionNow* const now = m_state->analysis->capture->now->find(member.connection);
    return now ? now->queuedBytes : 0;
}

QStringList RosterModel::marks(const ChatMember& member)
{
    QStringList marks;
    if (member.isMuted)
        marks << tr("muted", "a mark in a list of members");
    if (member.isAway)
        marks << tr("away", "a mark in a list of members");
    return marks;
}

QString RosterModel::detail(const ChatMember& member) const
{
    QStringList parts;
    if (const QString door = RoomWords::door(member.door); !door.isEmpty())
        parts << door;
    const ConnectionFacts* const facts = m_state->analysis->connections.find(member.connection);
    if (m_state->isServer && facts)
        parts << ConnectionWords::peer(*facts);
    return parts.join(QStringLiteral(" · "));
}

/// Of an opened capture nobody is idle now.
QString RosterModel::idle(const ChatMember& member) const
{
    const qint64 last = std::max(member.since, member.lastSpoke);
    const bool isLive = m_state->analysis->capture->growth == CaptureSnapshot::Growth::AsItHappens;
    return isLive && last > 0
        ? RoomWords::idle(QDateTime::currentMSecsSinceEpoch() * 1'000'000 - last)
        : QString();
}

QString RosterModel::toolTip(const QString& name, const ChatMember* member) const
{
    QStringList texts {safeText(name)};
    if (!member)
        return texts.first();
    if (const QString door = RoomWords::door(member->door); !door.isEmpty())
        texts << tr("Speaks by: %1", "IRC, lines ...").arg(door);
    const ConnectionFacts* const facts = m_state->analysis->connections.find(member->connection);
    if (m_state->isServer && facts)
        texts << tr("Connection %1 from %2")
                     .arg(member->connection.value)
                     .arg(ConnectionWords::peer(*facts));
    if (member->lastSpoke > 0)
        texts << tr("Spoke last at %1").arg(Format::timeOfDay(member->lastSpoke).left(8));
    if (const QString idle = this->idle(*member); !idle.isEmpty())
        texts << tr("Silent for %1", "3 min").arg(idle);
    if (const qint64 bytes = owed(*member); bytes > 0)
        texts << tr(
            "Waiting to be sent: %1, as this member reads slower than the room speaks", "bytes")
                     .arg(Format::byteCount(bytes));
    if (member->isAway)
        texts << tr("Away: %1", "why").arg(safeText(member->awayText, 300));
    if (member->isMuted)
        texts << tr("May not speak");
    return texts.join(u'\n');
}

int RosterModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

Qt::ItemFlags RosterModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return QAbstractListModel::flags(index);
    const bool isGroup = m_rows[std::size_t(index.row())].group != Group::None;
    return isGroup ? Qt::ItemFlags(Qt::ItemNeverHasChildren)
                   : QAbstractListModel::flags(index) | Qt::ItemNeverHasChildren;
}

QVariant RosterModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[std::size_t(index.row())];
    if (row.group != Group::None)
        return role == Qt::DisplayRole ? QVariant(groupText(row.group)) : QVariant();
    const ChatMember* const member = this->member(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return safeText(row.name);
    case Qt::ToolTipRole:
        return Format::plainToolTip(toolTip(row.name, member));
    case Qt::AccessibleTextRole:
        return Format::list(toolTip(row.name, member).split(u'\n'));
    case NameRole:
        return row.name;
    default:
        break;
    }
    if (!member)
        return {};
    switch (role) {
    case DetailRole:
        return detail(*member);
    case IdleRole:
        return idle(*member);
    case OwedRole:
        return owed(*member);
    case MarksRole:
        return marks(*member);
    case IsOwnRole:
        return member->isOwn;
    case ConnectionIdRole:
        return member->connection.value;
    default:
        return {};
    }
}
