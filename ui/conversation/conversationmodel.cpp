// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/conversationmodel.h"

#include "core/words/format.h"
#include "ui/conversation/conversationwords.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace {

QDateTime localTime(const Message& message)
{
    return QDateTime::fromMSecsSinceEpoch(message.time / 1'000'000);
}

/// Whether the second goes on where the first, the line before it, has left off.
bool isOfOneGroup(const Message& one, const Message& other)
{
    constexpr qint64 minute = 60'000'000'000; // ns
    return !one.isState() && !other.isState() && one.direction == other.direction
        && one.connection == other.connection && one.time / minute == other.time / minute;
}

ColorRole colorOf(ConnectionId id)
{
    return ColorRole(int(ColorRole::Name1) + int((id.value - 1) % nameColors));
}

} // namespace

void ConversationModel::setLines(const ConversationSnapshotPtr& lines)
{
    const bool isLaterState = m_lines && lines->whose == m_lines->whose
        && lines->analysis->generation == m_lines->analysis->generation
        && lines->first >= m_lines->first && lines->end() >= m_lines->end();
    if (!isLaterState) {
        beginResetModel();
        m_lines = lines;
        m_first = lines->first;
        m_end = lines->end();
        endResetModel();
        return;
    }
    if (const qint64 removed = std::min(lines->first, m_end) - m_first; removed > 0) {
        beginRemoveRows({}, 0, int(removed) - 1);
        m_first += removed;
        endRemoveRows();
    }
    m_first = std::max(m_first, std::min(lines->first, m_end));
    changeOpenLines(lines);
    const qint64 added = lines->end() - std::max(m_end, lines->first);
    if (added > 0)
        beginInsertRows({}, rowCount(), rowCount() + int(added) - 1);
    m_lines = lines;
    m_first = lines->first;
    m_end = lines->end();
    if (added > 0)
        endInsertRows();
}

/// Lines that were there before may stand for more messages now.
void ConversationModel::changeOpenLines(const ConversationSnapshotPtr& lines)
{
    const ConversationSnapshotPtr before = std::exchange(m_lines, lines);
    int from = -1;
    int to = -1;
    for (qint64 position = std::max(m_first, before->sealed.end()); position < m_end; ++position) {
        if (before->line(position) == lines->line(position))
            continue;
        to = int(position - m_first);
        from = from < 0 ? to : from;
    }
    if (from >= 0)
        emit dataChanged(index(from), index(to));
}

int ConversationModel::rowOf(qint64 position) const
{
    return position < m_first || position >= m_end ? -1 : int(position - m_first);
}

const Message& ConversationModel::message(int row) const
{
    return m_lines->message(positionOf(row));
}

ConversationItem ConversationModel::item(int row, qint64 maxBytes) const
{
    const Message& message = this->message(row);
    const Message* const before = row > 0 ? &this->message(row - 1) : nullptr;
    ConversationItem item;
    item.said = ConversationWords::said(*m_lines, positionOf(row), maxBytes);
    if (!before || localTime(*before).date() != localTime(message).date())
        item.day = QLocale().toString(localTime(message).date(), QLocale::LongFormat);
    if (message.isState())
        return item;
    item.note = ConversationWords::note(*m_lines, positionOf(row));
    if (message.direction == Direction::Out) {
        item.side = ConversationItem::Side::Sent;
        return item;
    }
    item.side = ConversationItem::Side::Received;
    item.nameColor = colorOf(message.connection);
    if (before && isOfOneGroup(*before, message))
        return item;
    const ConnectionFacts* const facts = m_lines->analysis->connections.find(message.connection);
    item.name = ConversationWords::peer(message.connection, facts);
    item.detail = tr("%1 · %2", "what else is known of who speaks, hours and minutes")
                      .arg(ConversationWords::peerDetail(message.connection, facts),
                          Format::timeOfDay(message.time).left(5));
    return item;
}

Delivery ConversationModel::delivery(int row) const
{
    const Message& message = this->message(row);
    const bool isSent = !message.isState() && message.direction == Direction::Out;
    return isSent ? ConversationWords::delivery(*m_lines, positionOf(row)) : Delivery::NotKnown;
}

std::vector<ConnectionId> ConversationModel::liveReceivers(int firstRow, int lastRow) const
{
    constexpr std::size_t most = 256; // of one line
    std::vector<ConnectionId> found;
    for (int row = std::max(0, firstRow); row <= lastRow; ++row) {
        if (message(row).isState() || message(row).direction == Direction::In)
            continue;
        for (const qint64 index : m_lines->messagesOf(positionOf(row), most)) {
            const ConnectionId id = m_lines->analysis->messages[index].connection;
            const ConnectionFacts* const facts = m_lines->analysis->connections.find(id);
            if (facts && facts->isLive())
                found.push_back(id);
        }
    }
    std::ranges::sort(found);
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

int ConversationModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_end - m_first);
}

QVariant ConversationModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const qint64 position = positionOf(index.row());
    const Message& message = this->message(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return ConversationWords::said(*m_lines, position, bytesRead).text.text;
    case Qt::ToolTipRole:
        return Format::plainToolTip(ConversationWords::toolTip(*m_lines, position));
    case Qt::AccessibleTextRole:
        return ConversationWords::spoken(*m_lines, position, bytesRead);
    case MessageIndexRole:
        return m_lines->line(position).first();
    case CountRole:
        return int(m_lines->line(position).count());
    case ConnectionIdRole:
        return message.connection.value;
    case DirectionRole:
        return message.isState() ? -1 : int(message.direction);
    case IsFaultRole:
        return message.isFault();
    default:
        return {};
    }
}
