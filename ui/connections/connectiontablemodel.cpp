// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connectiontablemodel.h"

#include "core/text/safetext.h"
#include "core/words/connectionwords.h"
#include "core/words/format.h"
#include "core/words/transportwords.h"
#include "ui/parts/columnheader.h"

#include <algorithm>
#include <array>

namespace {
constexpr int chunkSize = int(ConnectionTable::chunkSize);
}

ConnectionTableModel::ConnectionTableModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void ConnectionTableModel::setSnapshot(const AnalysisSnapshotPtr& snapshot)
{
    const ConnectionTable& table = snapshot->connections;
    const NowTablePtr now = snapshot->capture ? snapshot->capture->now : NowTable::empty();
    if (table.newest() < m_table.newest()) { // another capture
        beginResetModel();
        m_table = table;
        m_nowTable = now;
        m_rates = {};
        m_seen = 0;
        noteTransports(0);
        endResetModel();
        return;
    }
    removeGivenUp(table);
    const ConnectionTable before = m_table;
    if (table.size() > before.size())
        beginInsertRows({}, int(before.size()), int(table.size()) - 1);
    m_table = table;
    noteTransports(int(before.size()));
    if (table.size() > before.size())
        endInsertRows();
    announceChanges(before);
    setNow(now);
}

// That of a connection never changes, so those that are new are looked at alone.
void ConnectionTableModel::noteTransports(int from)
{
    for (int row = from; row < int(m_table.size()); ++row) {
        if (facts(row).isKnown())
            m_seen |= bitOf(facts(row).transport);
    }
}

// One change for all, from the first row that either table tells of to the last.
void ConnectionTableModel::setNow(const NowTablePtr& now)
{
    const NowTablePtr before = std::exchange(m_nowTable, now);
    if (before == now)
        return;
    int first = rowCount();
    int last = -1;
    const auto include = [&](ConnectionId id) {
        const int row = rowOf(id);
        if (row < 0)
            return;
        first = std::min(first, row);
        last = std::max(last, row);
    };
    for (const NowTable* table : {before.get(), now.get()}) {
        for (const ConnectionNow& each : table->connections)
            include(each.connection);
        if (before->measured == now->measured || !table->measured)
            continue;
        for (const MeasuredConnection& each : table->measured->connections)
            include(each.connection);
    }
    if (last >= 0)
        emit dataChanged(index(first, StateColumn), index(last, HeldUpColumn));
}

/// What the kernel said last, with what is left of it.
QString ConnectionTableModel::kernelText(int row) const
{
    const MeasuredConnection* const kernel = measured(row);
    if (facts(row).transport != Transport::Tcp)
        return kernel ? ConnectionWords::kernelState(*kernel) : QString();
    const StatePath& path = facts(row).path;
    const QString state = ConnectionWords::kernelState(path);
    if (!kernel || kernel->secondsLeft < 0 || path.now().state != kernel->state)
        return state;
    return tr("%1 %2 s", "a state, for how many seconds more")
        .arg(state, Format::number(kernel->secondsLeft));
}

// From the last to the first, so that the places of those to come stay.
void ConnectionTableModel::removeGivenUp(const ConnectionTable& table)
{
    const auto isKept = [&table](const ConnectionTable::Place& place) {
        const auto found = std::ranges::lower_bound(
            table.places(), place.number, {}, &ConnectionTable::Place::number);
        return found != table.places().end() && found->number == place.number;
    };
    for (std::size_t end = m_table.places().size(); end > 0; --end) {
        std::size_t first = end;
        while (first > 0 && !isKept(m_table.places()[first - 1]))
            --first;
        if (first == end)
            continue;
        const int lastRow = std::min(int(end) * chunkSize, int(m_table.size())) - 1;
        beginRemoveRows({}, int(first) * chunkSize, lastRow);
        m_table.remove(first, end - first);
        endRemoveRows();
        end = first + 1; // the next one down is kept
    }
}

void ConnectionTableModel::announceChanges(const ConnectionTable& before)
{
    const auto& oldPlaces = before.places();
    const auto& newPlaces = m_table.places();
    std::size_t at = 0;
    while (at < oldPlaces.size()) {
        std::size_t end = at;
        while (end < oldPlaces.size() && oldPlaces[end] != newPlaces[end])
            ++end;
        if (end > at) {
            const int last = std::min(int(end) * chunkSize, int(before.size())) - 1;
            emit dataChanged(index(int(at) * chunkSize, 0), index(last, ColumnCount - 1));
        }
        at = end + 1;
    }
}

void ConnectionTableModel::updateRates(qint64 wallNs, qint64 monotonicNs)
{
    m_now = wallNs;
    m_rates.sample(m_table, monotonicNs);
    announceTimes();
}

// Where nobody lives and nothing moved, neither rates nor ages change.
void ConnectionTableModel::announceTimes()
{
    const auto& places = m_table.places();
    const auto moves = [&](std::size_t place) {
        return places[place].chunk->live > 0 || m_rates.hasMoved(places[place]);
    };
    std::size_t at = 0;
    while (at < places.size()) {
        std::size_t end = at;
        while (end < places.size() && moves(end))
            ++end;
        if (end > at) {
            const int last = std::min(int(end) * chunkSize, rowCount()) - 1;
            emit dataChanged(index(int(at) * chunkSize, InRateColumn), index(last, AgeColumn));
        }
        at = end + 1;
    }
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
        return safeText(facts.local.toString());
    case PeerColumn:
        return facts.name.isEmpty() ? ConnectionWords::peer(facts) : safeText(facts.name);
    case StateColumn:
        return ConnectionWords::state(facts, now(row));
    case KernelColumn:
        return kernelText(row);
    case InColumn:
        return Format::byteCount(facts.bytesIn);
    case OutColumn:
        return Format::byteCount(facts.bytesOut);
    case InRateColumn:
        return Format::byteRate(m_rates.rate(facts).in);
    case OutRateColumn:
        return Format::byteRate(m_rates.rate(facts).out);
    case MessagesColumn:
        return Format::number(facts.messagesIn + facts.messagesOut);
    case AgeColumn:
        return Format::duration(age(facts));
    case QueuedColumn:
        return now(row) ? Format::byteCount(now(row)->queuedBytes) : QString();
    case TransportColumn:
        return TransportWords::name(facts.transport);
    case LostColumn:
        return facts.lostDatagrams == 0 ? QString() : Format::number(facts.lostDatagrams);
    case ProcessColumn:
        return facts.peerProcess == 0 ? QString() : QString::number(facts.peerProcess);
    case UserColumn:
        return safeText(facts.peerUser);
    case ProgramColumn:
        return safeText(facts.peerProgram);
    case ReasonColumn:
        return safeText(ConnectionWords::end(facts));
    default:
        return measuredText(row, column);
    }
}

QString ConnectionTableModel::measuredText(int row, int column) const
{
    const MeasuredConnection* const kernel = measured(row);
    if (!kernel)
        return {};
    const qint64 number = measuredNumber(row, column);
    switch (column) {
    case RoundTripColumn:
        return number == 0 ? QString() : tr("%1 ms").arg(Format::milliseconds(number * 1000));
    case RetransmitsColumn:
        return Format::number(number);
    case WindowColumn:
        return number == 0 ? QString() : Format::number(number);
    case UnreadColumn:
    case UnacknowledgedColumn:
        return Format::byteCount(number);
    case DeliveryColumn:
        return number == 0 ? QString() : Format::byteRate(number);
    case HeldUpColumn:
        return ConnectionWords::heldUpBy(kernel->heldUpBy);
    default:
        return {};
    }
}

/// 0 where nothing is measured.
qint64 ConnectionTableModel::measuredNumber(int row, int column) const
{
    const MeasuredConnection* const kernel = measured(row);
    if (!kernel)
        return 0;
    switch (column) {
    case RoundTripColumn:
        return kernel->info.rtt;
    case RetransmitsColumn:
        return kernel->info.totalRetransmitted;
    case WindowColumn:
        return kernel->info.congestionWindow;
    case UnreadColumn:
        return kernel->unread;
    case UnacknowledgedColumn:
        return kernel->unacknowledged;
    case DeliveryColumn:
        return qint64(kernel->info.deliveryRate);
    default:
        return 0;
    }
}

/// Of the state, with what it waits for; of a peer that has a name, its address; else empty.
QString ConnectionTableModel::toolTip(int row, int column) const
{
    if (column == PeerColumn && !facts(row).name.isEmpty())
        return ConnectionWords::peer(facts(row));
    if (column != StateColumn)
        return {};
    const QString waiting = ConnectionWords::waiting(now(row));
    return waiting.isEmpty() ? QString()
                             : tr("%1. %2", "the state of a connection, sentences about it")
                                   .arg(ConnectionWords::state(facts(row)), waiting);
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
        return m_rates.rate(facts).in;
    case OutRateColumn:
        return m_rates.rate(facts).out;
    case MessagesColumn:
        return facts.messagesIn + facts.messagesOut;
    case AgeColumn:
        return age(facts);
    case QueuedColumn:
        return now(row) ? now(row)->queuedBytes : 0;
    case LostColumn:
        return facts.lostDatagrams;
    case ProcessColumn:
        return facts.peerProcess;
    case RoundTripColumn:
    case RetransmitsColumn:
    case WindowColumn:
    case UnreadColumn:
    case UnacknowledgedColumn:
    case DeliveryColumn:
        return measuredNumber(row, column);
    default:
        return text(row, column);
    }
}

static const ColumnHeader& columnHeader(int column)
{
    using Model = ConnectionTableModel;
    static const std::array<ColumnHeader, Model::ColumnCount> headers {{
        {ConnectionTableModel::tr("#", "number of a connection"),
            ConnectionTableModel::tr("Number"), true},
        {ConnectionTableModel::tr("Role"), ConnectionTableModel::tr("Role: server or client")},
        {ConnectionTableModel::tr("Local"), ConnectionTableModel::tr("Local address")},
        {ConnectionTableModel::tr("Peer"), ConnectionTableModel::tr("Peer's address")},
        {ConnectionTableModel::tr("State")},
        {ConnectionTableModel::tr("Kernel"), ConnectionTableModel::tr("State in the kernel")},
        {ConnectionTableModel::tr("In"), ConnectionTableModel::tr("Bytes received"), true},
        {ConnectionTableModel::tr("Out"), ConnectionTableModel::tr("Bytes sent"), true},
        {ConnectionTableModel::tr("In/s"), ConnectionTableModel::tr("Bytes received a second"),
            true},
        {ConnectionTableModel::tr("Out/s"), ConnectionTableModel::tr("Bytes sent a second"), true},
        {ConnectionTableModel::tr("Messages"), {}, true},
        {ConnectionTableModel::tr("Age"), {}, true},
        {ConnectionTableModel::tr("Round trip"),
            ConnectionTableModel::tr("Round-trip time, as the kernel smooths it"), true},
        {ConnectionTableModel::tr("Resent"),
            ConnectionTableModel::tr("Segments that were sent again"), true},
        {ConnectionTableModel::tr("Window"),
            ConnectionTableModel::tr("Congestion window: segments that may be under way"), true},
        {ConnectionTableModel::tr("Unread"),
            ConnectionTableModel::tr("Bytes received by the kernel that we have not read"), true},
        {ConnectionTableModel::tr("Unacknowledged"),
            ConnectionTableModel::tr(
                "Bytes in the kernel's send buffer that the peer has not acknowledged"),
            true},
        {ConnectionTableModel::tr("Queued"),
            ConnectionTableModel::tr("Bytes that we have not handed to the kernel"), true},
        {ConnectionTableModel::tr("Delivery/s"),
            ConnectionTableModel::tr("Bytes a second that reached the peer, as last measured"),
            true},
        {ConnectionTableModel::tr("Held up by"),
            ConnectionTableModel::tr("Who is slow: what the bytes wait for")},
        {ConnectionTableModel::tr("Transport"),
            ConnectionTableModel::tr("Transport: what carries the bytes")},
        {ConnectionTableModel::tr("Lost"),
            ConnectionTableModel::tr("Datagrams that the kernel threw away before they were read"),
            true},
        {ConnectionTableModel::tr("Pid"), ConnectionTableModel::tr("Process of the peer"), true},
        {ConnectionTableModel::tr("User"),
            ConnectionTableModel::tr("User whose process the peer is")},
        {ConnectionTableModel::tr("Program"),
            ConnectionTableModel::tr("Program that the peer's process runs")},
        {ConnectionTableModel::tr("Ended because")},
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
    case Qt::ToolTipRole:
        return toolTip(index.row(), index.column());
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
