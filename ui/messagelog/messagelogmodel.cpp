// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messagelog/messagelogmodel.h"

#include "core/words/format.h"
#include "core/words/messagesummary.h"
#include "core/words/messagewords.h"
#include "ui/parts/arrivingmessage.h"
#include "ui/parts/columnheader.h"
#include "ui/parts/markedtextrole.h"

#include <algorithm>
#include <array>

namespace {

constexpr int keptSummaries = 512;

const ColumnHeader& columnHeader(int column)
{
    using Model = MessageLogModel;
    static const std::array<ColumnHeader, Model::ColumnCount> headers {{
        {MessageLogModel::tr("#", "number of a message"), MessageLogModel::tr("Number"), true},
        {MessageLogModel::tr("Time"), MessageLogModel::tr("Time of day")},
        {MessageLogModel::tr("Δ", "time since the row before"),
            MessageLogModel::tr("Milliseconds since the row before"), true},
        {MessageLogModel::tr("Conn"), MessageLogModel::tr("Number of the connection"), true},
        {MessageLogModel::tr("⇅", "in or out"), MessageLogModel::tr("Direction")},
        {MessageLogModel::tr("Length"), MessageLogModel::tr("Length in bytes"), true},
        {MessageLogModel::tr("Type")},
        {MessageLogModel::tr("Summary")},
    }};
    return headers[std::size_t(column)];
}

} // namespace

MessageLogModel::MessageLogModel(QObject* parent)
    : QAbstractTableModel(parent)
    , m_summaries(keptSummaries)
{
}

void MessageLogModel::resetRows(const LogRows& rows, const std::vector<PartialMessage>& arriving)
{
    beginResetModel();
    m_rows = rows;
    m_partials = arriving;
    m_summaries.clear();
    endResetModel();
}

void MessageLogModel::setRows(const LogRows& rows, const std::vector<PartialMessage>& arriving)
{
    const LogRows before = m_rows;
    const bool isLaterState = rows.generation() == before.generation()
        && rows.first() >= before.first() && rows.end() >= before.end();
    if (!isLaterState)
        return resetRows(rows, arriving); // decoded anew, or another capture
    const qint64 removed = std::min(rows.first(), before.end()) - before.first();
    if (removed > 0) {
        beginRemoveRows({}, 0, int(removed) - 1);
        m_rows = before.from(before.first() + removed);
        endRemoveRows();
    }
    const qint64 added = rows.end() - std::max(before.end(), rows.first());
    if (added > 0)
        beginInsertRows({}, messageCount(), messageCount() + int(added) - 1);
    m_rows = rows;
    if (added > 0)
        endInsertRows();
    updatePartials(arriving);
}

void MessageLogModel::updatePartials(const std::vector<PartialMessage>& arriving)
{
    const auto same = std::mismatch(m_partials.begin(), m_partials.end(), arriving.begin(),
        arriving.end(), [](const auto& one, const auto& other) {
            return ArrivingMessage::is(one, ArrivingMessage::messageOf(other));
        });
    const auto kept = int(same.first - m_partials.begin());
    const int start = messageCount() + kept;
    if (same.first != m_partials.end()) {
        beginRemoveRows({}, start, rowCount() - 1);
        m_partials.resize(std::size_t(kept));
        endRemoveRows();
    }
    std::copy_n(arriving.begin(), kept, m_partials.begin());
    if (kept > 0)
        emit dataChanged(index(messageCount(), 0), index(start - 1, ColumnCount - 1));
    if (same.second != arriving.end()) {
        beginInsertRows({}, start, messageCount() + int(arriving.size()) - 1);
        m_partials = arriving;
        endInsertRows();
    }
}

const Message* MessageLogModel::message(int row) const
{
    return row >= 0 && row < messageCount() ? &m_rows.message(m_rows.first() + row) : nullptr;
}

std::optional<Message> MessageLogModel::arrivingMessage(int row) const
{
    if (row < messageCount() || row >= rowCount())
        return std::nullopt;
    return ArrivingMessage::messageOf(m_partials[std::size_t(row - messageCount())]);
}

int MessageLogModel::rowOf(qint64 messageIndex) const
{
    const qint64 position = m_rows.lowerBound(messageIndex);
    if (position == m_rows.end() || m_rows.messageIndex(position) != messageIndex)
        return -1;
    return int(position - m_rows.first());
}

int MessageLogModel::rowOf(const Message& arriving) const
{
    const auto found = std::ranges::find_if(m_partials,
        [&](const PartialMessage& partial) { return ArrivingMessage::is(partial, arriving); });
    return found == m_partials.end() ? -1 : messageCount() + int(found - m_partials.begin());
}

int MessageLogModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : messageCount() + int(m_partials.size());
}

int MessageLogModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString MessageLogModel::delta(qint64 time, int row) const
{
    const Message* const previous = message(std::min(row, messageCount()) - 1);
    return previous ? Format::milliseconds(std::max<qint64>(0, time - previous->time)) : QString();
}

const MarkedText& MessageLogModel::summary(qint64 messageIndex) const
{
    if (const MarkedText* const known = m_summaries.object(messageIndex))
        return *known;
    const AnalysisSnapshot& analysis = *m_rows.analysis();
    auto* const text = new MarkedText(markedSummary(analysis, analysis.messages[messageIndex]));
    m_summaries.insert(messageIndex, text);
    return *text;
}

QString MessageLogModel::messageText(int row, int column) const
{
    const qint64 position = m_rows.first() + row;
    const Message& message = m_rows.message(position);
    switch (column) {
    case NumberColumn:
        return QString::number(m_rows.messageIndex(position) + 1);
    case TimeColumn:
        return Format::timeOfDay(message.time);
    case DeltaColumn:
        return delta(message.time, row);
    case ConnectionColumn:
        return message.connection.isValid() ? QString::number(message.connection.value) : QString();
    case DirectionColumn:
        return MessageWords::direction(message);
    case LengthColumn:
        return message.isState() ? QString() : Format::number(message.range.size());
    case TypeColumn:
        return MessageWords::type(message.isFault() ? MessageType::Fault : message.type);
    case SummaryColumn:
        return summary(m_rows.messageIndex(position)).text;
    default:
        return {};
    }
}

QString MessageLogModel::partialText(const PartialMessage& partial, int column) const
{
    switch (column) {
    case TimeColumn:
        return Format::timeOfDay(partial.time);
    case ConnectionColumn:
        return QString::number(partial.connection.value);
    case DirectionColumn:
        return MessageWords::direction(partial.direction);
    case LengthColumn:
        return Format::number(partial.received.size());
    case TypeColumn:
        return tr("Arriving", "of a message");
    case SummaryColumn:
        return MessageWords::progress(partial);
    default:
        return {};
    }
}

QVariant MessageLogModel::messageData(int row, int role) const
{
    const Message& message = *this->message(row);
    switch (role) {
    case MessageIndexRole:
        return m_rows.messageIndex(m_rows.first() + row);
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

QVariant MessageLogModel::partialData(const PartialMessage& partial, int role) const
{
    switch (role) {
    case MessageIndexRole:
        return qint64(-1);
    case ConnectionIdRole:
        return partial.connection.value;
    case DirectionRole:
        return int(partial.direction);
    case IsFaultRole:
        return false;
    case ProgressRole:
        return partial.expected > 0 ? double(partial.received.size()) / double(partial.expected)
                                    : -1.0;
    default:
        return {};
    }
}

QVariant MessageLogModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return columnHeader(index.column()).alignment();
    if (role == Qt::AccessibleTextRole)
        return accessibleText(index);
    if (role == markedTextRole) {
        const bool isSummary = index.row() < messageCount() && index.column() == SummaryColumn;
        return isSummary
            ? QVariant::fromValue(summary(m_rows.messageIndex(m_rows.first() + index.row())))
            : QVariant();
    }
    if (index.row() < messageCount())
        return role == Qt::DisplayRole ? QVariant(messageText(index.row(), index.column()))
                                       : messageData(index.row(), role);
    const PartialMessage& partial = m_partials[std::size_t(index.row() - messageCount())];
    return role == Qt::DisplayRole ? QVariant(partialText(partial, index.column()))
                                   : partialData(partial, role);
}

/// What the cell says, and of what went neither way that it did: the cell shows a shape alone.
QString MessageLogModel::accessibleText(const QModelIndex& index) const
{
    const QString text = data(index).toString();
    return text.isEmpty() && index.column() == DirectionColumn ? tr("neither in nor out") : text;
}

QVariant MessageLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal ? columnHeader(section).data(role) : QVariant();
}
