// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/chatlinesmodel.h"

#include "core/words/connectionwords.h"
#include "core/words/format.h"
#include "ui/chat/namecolor.h"
#include "ui/chat/roomwords.h"

#include <QDateTime>
#include <QLocale>

namespace {

constexpr qint64 minute = 60'000'000'000; // ns

QDate dayOf(const ChatLine& line)
{
    return QDateTime::fromMSecsSinceEpoch(RoomWords::timeOf(line) / 1'000'000).date();
}

QString clock(const ChatLine& line, int figures)
{
    return Format::timeOfDay(RoomWords::timeOf(line)).left(figures);
}

bool isBubble(const ChatEvent& event)
{
    return (event.isSpeech() && !event.name.isEmpty()) || event.kind == ChatEvent::Kind::Unsent;
}

/// Whether the second goes on where the first, the line before it, has left off.
bool isOfOneGroup(const ChatEvent& one, const ChatEvent& other)
{
    return isBubble(one) && isBubble(other) && one.kind == other.kind && one.name == other.name
        && one.other == other.other && one.isHistory == other.isHistory;
}

} // namespace

void ChatLinesModel::setRoom(const ChatRoomState& state)
{
    if (!m_state || !state.isLaterThan(*m_state)) {
        beginResetModel();
        m_state = state;
        m_rows = {};
        static_cast<void>(m_rows.update(state.room().lines));
        m_first = m_rows.first();
        m_end = m_rows.end();
        endResetModel();
        return;
    }
    m_state = state;
    const ChatRows::Change change = m_rows.update(state.room().lines);
    const int removed = int(std::min(change.removed, m_end - m_first));
    if (removed > 0)
        beginRemoveRows({}, 0, removed - 1);
    m_first += removed;
    if (removed > 0)
        endRemoveRows();
    m_first = m_rows.first();
    m_end = std::max(m_end, m_first);
    if (change.isLastLonger && m_end > m_first)
        emit dataChanged(index(rowCount() - 1), index(rowCount() - 1));
    if (m_rows.end() == m_end)
        return;
    beginInsertRows({}, rowCount(), int(m_rows.end() - m_first) - 1);
    m_end = m_rows.end();
    endInsertRows();
}

int ChatLinesModel::rowOf(qint64 position) const
{
    return position < m_first || position >= m_end ? -1 : int(position - m_first);
}

int ChatLinesModel::rowOfLine(qint64 line) const
{
    const bool isShown
        = m_state && line >= m_state->room().lines.first() && line < m_state->room().lines.end();
    return isShown ? rowOf(m_rows.positionOf(line)) : -1;
}

const ChatLine& ChatLinesModel::line(int row) const
{
    return m_state->room().lines[m_rows.at(positionOf(row)).first];
}

ConversationItem ChatLinesModel::item(int row) const
{
    const ChatLine& line = this->line(row);
    ConversationItem item;
    if (isBubble(line.event)) {
        item = itemOfSpeech(row);
    } else {
        const bool isRefusal = line.event.kind == ChatEvent::Kind::Refused;
        item.said = {.kind = isRefusal ? SaidText::Kind::Fault : SaidText::Kind::Remark,
            .text = {RoomWords::happened(m_state->room().lines, m_rows.at(positionOf(row))), {}},
            .isWhole = true};
    }
    if (row == 0 || dayOf(this->line(row - 1)) != dayOf(line))
        item.day = QLocale().toString(dayOf(line), QLocale::LongFormat);
    return item;
}

ConversationItem ChatLinesModel::itemOfSpeech(int row) const
{
    const ChatLine& line = this->line(row);
    const ChatEvent& event = line.event;
    const bool isUnsent = event.kind == ChatEvent::Kind::Unsent;
    ConversationItem item;
    item.said = {.kind = isUnsent ? SaidText::Kind::Fault : SaidText::Kind::Said,
        .text = markedText(event.text),
        .isWhole = event.text.toUtf8().size() < ChatEvent::mostTextBytes};
    item.isAction = event.kind == ChatEvent::Kind::Acted;
    item.isQuiet = event.isHistory || event.kind == ChatEvent::Kind::Noticed;
    item.hasLinks = true;
    item.isForUs = RoomWords::isForPerson(line, m_state->chat->ownName)
        && !m_state->room().isPrivate; // there all is
    item.note = isUnsent  ? tr("not sent · %1", "a time").arg(clock(line, 8))
        : event.isHistory ? tr("earlier · %1", "a time").arg(clock(line, 8))
                          : clock(line, 8);
    if (event.isOwn || isUnsent) {
        item.side = ConversationItem::Side::Sent;
        return item;
    }
    item.side = ConversationItem::Side::Received;
    item.nameColor = nameColor(event.name);
    const bool goesOn = row > 0 && isOfOneGroup(this->line(row - 1).event, event)
        && RoomWords::timeOf(this->line(row - 1)) / minute == RoomWords::timeOf(line) / minute;
    if (!goesOn) {
        item.name = safeText(event.name);
        item.detail = nameDetail(line);
    }
    return item;
}

QString ChatLinesModel::nameDetail(const ChatLine& line) const
{
    QStringList parts;
    if (line.event.kind == ChatEvent::Kind::Noticed)
        parts << tr("notice", "IRC's: it wants no answer");
    if (line.event.kind == ChatEvent::Kind::Whispered && !m_state->room().isPrivate)
        parts << tr("to %1 alone", "a name").arg(safeText(line.event.other));
    if (const ConnectionFacts* const facts
        = m_state->analysis->connections.find(line.event.connection))
        parts << ConnectionWords::peer(*facts);
    parts << clock(line, 5);
    return parts.join(QStringLiteral(" · "));
}

int ChatLinesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_end - m_first);
}

QString ChatLinesModel::toolTip(int row) const
{
    const ChatLine& line = this->line(row);
    QStringList texts {Format::dateAndTime(RoomWords::timeOf(line))};
    if (line.event.connection.isValid())
        texts << tr("Connection %1").arg(line.event.connection.value);
    if (line.event.kind == ChatEvent::Kind::Unsent)
        texts << tr("It was not sent: there was no connection, or it was refused.");
    if (line.event.isHistory)
        texts << tr("It was said before, and the server told it again.");
    return texts.join(u'\n');
}

/// A row read aloud.
QString ChatLinesModel::spoken(int row) const
{
    const ChatLine& line = this->line(row);
    const ConversationItem item = this->item(row);
    const QString time = clock(line, 8);
    if (item.side == ConversationItem::Side::State)
        return tr("%1: %2", "a time, what happened").arg(time, item.said.text.text);
    const QString name = safeText(line.event.name);
    const QString text = item.said.text.text;
    if (line.event.kind == ChatEvent::Kind::Unsent)
        return tr("Not sent, %1: %2", "a time, what was to be said").arg(time, text);
    if (line.event.isOwn)
        return tr("You at %1: %2", "a time, what was said").arg(time, text);
    if (item.isForUs && line.event.kind == ChatEvent::Kind::Whispered)
        return tr("%1 to you alone at %2: %3", "a name, a time, what was said")
            .arg(name, time, text);
    if (item.isForUs)
        return tr("%1 at %2, naming you: %3", "a name, a time, what was said")
            .arg(name, time, text);
    return tr("%1 at %2: %3", "a name, a time, what was said").arg(name, time, text);
}

QVariant ChatLinesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || positionOf(index.row()) < m_rows.first())
        return {}; // on its way out
    const ChatRows::Row row = m_rows.at(positionOf(index.row()));
    const ChatLine& line = this->line(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return item(index.row()).said.text.text;
    case Qt::ToolTipRole:
        return Format::plainToolTip(toolTip(index.row()));
    case Qt::AccessibleTextRole:
        return spoken(index.row());
    case LineRole:
        return row.first;
    case CountRole:
        return int(row.end - row.first);
    case KindRole:
        return int(line.event.kind);
    case IsOwnRole:
        return line.event.isOwn;
    case IsForPersonRole:
        return RoomWords::isForPerson(line, m_state->chat->ownName);
    default:
        return {};
    }
}
