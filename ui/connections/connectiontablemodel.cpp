// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connectiontablemodel.h"

#include "core/text/safetext.h"
#include "core/words/connectionwords.h"
#include "core/words/format.h"
#include "ui/parts/columnheader.h"

#include <array>

ConnectionTableModel::ConnectionTableModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void ConnectionTableModel::setSnapshot(const AnalysisSnapshotPtr& snapshot)
{
    const ConnectionTable& table = snapshot->connections;
    if (table.size() < m_table.size()) { // another capture
        beginResetModel();
        m_table = table;
        m_rates = {};
        endResetModel();
        return;
    }
    const ConnectionTable before = m_table;
    if (table.size() > before.size())
        beginInsertRows({}, int(before.size()), int(table.size()) - 1);
    m_table = table;
    if (table.size() > before.size())
        endInsertRows();
    announceChanges(before);
}

void ConnectionTableModel::announceChanges(const ConnectionTable& before)
{
    const auto& oldChunks = before.chunks();
    const auto& newChunks = m_table.chunks();
    constexpr auto chunkSize = qsizetype(ConnectionTable::chunkSize);
    std::size_t at = 0;
    while (at < oldChunks.size()) {
        std::size_t end = at;
        while (end < oldChunks.size() && oldChunks[end] != newChunks[end])
            ++end;
        if (end > at) {
            const qsizetype last = std::min(qsizetype(end) * chunkSize, before.size()) - 1;
            emit dataChanged(index(int(at) * int(chunkSize), 0), index(int(last), ColumnCount - 1));
        }
        at = end + 1;
    }
}

void ConnectionTableModel::updateRates(qint64 wallNs, qint64 monotonicNs)
{
    m_now = wallNs;
    m_rates.sample(m_table, monotonicNs);
    if (m_table.size() > 0)
        emit dataChanged(index(0, InRateColumn), index(rowCount() - 1, AgeColumn));
}

int ConnectionTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_table.size());
}

int ConnectionTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

qint64 ConnectionTableModel::age(const ConnectionFacts& facts) const
{
    if (facts.isLive())
        return std::max<qint64>(0, m_now - facts.opened);
    return (facts.ended != 0 ? facts.ended : facts.lastActivity) - facts.opened;
}

QString ConnectionTableModel::text(int row, int column) const
{
    const ConnectionFacts& facts = m_table.at(row);
    switch (column) {
    case IdColumn:
        return QString::number(facts.id.value);
    case RoleColumn:
        return ConnectionWords::role(facts.role);
    case LocalColumn:
        return facts.local.toString();
    case PeerColumn:
        return ConnectionWords::peer(facts);
    case StateColumn:
        return ConnectionWords::state(facts);
    case KernelColumn:
        return tcpStateName(facts.tcpState);
    case InColumn:
        return Format::byteCount(facts.bytesIn);
    case OutColumn:
        return Format::byteCount(facts.bytesOut);
    case InRateColumn:
        return Format::byteRate(m_rates.rate(row).in);
    case OutRateColumn:
        return Format::byteRate(m_rates.rate(row).out);
    case MessagesColumn:
        return Format::number(facts.messagesIn + facts.messagesOut);
    case AgeColumn:
        return Format::duration(age(facts));
    case ReasonColumn:
        return safeText(ConnectionWords::end(facts));
    default:
        return {};
    }
}

QVariant ConnectionTableModel::sortKey(int row, int column) const
{
    const ConnectionFacts& facts = m_table.at(row);
    switch (column) {
    case IdColumn:
        return facts.id.value;
    case InColumn:
        return facts.bytesIn;
    case OutColumn:
        return facts.bytesOut;
    case InRateColumn:
        return m_rates.rate(row).in;
    case OutRateColumn:
        return m_rates.rate(row).out;
    case MessagesColumn:
        return facts.messagesIn + facts.messagesOut;
    case AgeColumn:
        return age(facts);
    default:
        return text(row, column);
    }
}

static const ColumnHeader& columnHeader(int column)
{
    using Model = ConnectionTableModel;
    static const std::array<ColumnHeader, Model::ColumnCount> headers {{
        {Model::tr("#", "number of a connection"), Model::tr("Number"), true},
        {Model::tr("Role"), Model::tr("Role: server or client")},
        {Model::tr("Local"), Model::tr("Local address")},
        {Model::tr("Peer"), Model::tr("Peer's address")},
        {Model::tr("State")},
        {Model::tr("Kernel"), Model::tr("State in the kernel")},
        {Model::tr("In"), Model::tr("Bytes received"), true},
        {Model::tr("Out"), Model::tr("Bytes sent"), true},
        {Model::tr("In/s"), Model::tr("Bytes received a second"), true},
        {Model::tr("Out/s"), Model::tr("Bytes sent a second"), true},
        {Model::tr("Messages"), {}, true},
        {Model::tr("Age"), {}, true},
        {Model::tr("Ended because")},
    }};
    return headers[std::size_t(column)];
}

QVariant ConnectionTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return columnHeader(index.column()).alignment();
    case SortRole:
        return sortKey(index.row(), index.column());
    case ConnectionIdRole:
        return m_table.at(index.row()).id.value;
    default:
        return {};
    }
}

QVariant ConnectionTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal ? columnHeader(section).data(role) : QVariant();
}
