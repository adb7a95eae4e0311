// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysissnapshot.h"
#include "ui/connections/ratemeter.h"

#include <QAbstractTableModel>

#include <bit>

/// The connections of a snapshot, a row each (ConnectionTable's rows).
class ConnectionTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Columns {
        IdColumn,
        RoleColumn,
        LocalColumn,
        PeerColumn,
        StateColumn,
        KernelColumn,
        InColumn,
        OutColumn,
        InRateColumn,
        OutRateColumn,
        MessagesColumn,
        AgeColumn,
        RoundTripColumn,
        RetransmitsColumn,
        WindowColumn,
        UnreadColumn,
        UnacknowledgedColumn,
        QueuedColumn,
        DeliveryColumn,
        HeldUpColumn,
        TransportColumn,
        LostColumn,
        ProcessColumn,
        UserColumn,
        ProgramColumn,
        ReasonColumn,
        ColumnCount,
    };
    enum Roles {
        SortRole = Qt::UserRole, ///< what a column is sorted by: numbers as numbers
        ConnectionIdRole, ///< quint32
    };

    explicit ConnectionTableModel(QObject* parent = nullptr);

    /// One removal for each run of what was given up, one insert for all that is new, one change
    /// for each run of chunks that changed.
    void setSnapshot(const AnalysisSnapshotPtr& snapshot);
    /// Once a second: measures rates and moves ages on. `wallNs` is UTC, `monotonicNs` monotonic.
    void updateRates(qint64 wallNs, qint64 monotonicNs);

    /// Whether there is, or was, a connection of it in the capture.
    [[nodiscard]] bool hasSeen(Transport transport) const { return m_seen & bitOf(transport); }
    /// How many transports that goes for.
    [[nodiscard]] int transportsSeen() const { return std::popcount(m_seen); }

    /// `row` is in [0, rowCount()).
    [[nodiscard]] const ConnectionFacts& facts(int row) const { return m_table.at(row); }
    /// What it waits for; null if for nothing.
    [[nodiscard]] const ConnectionNow* now(int row) const
    {
        return m_nowTable->find(facts(row).id);
    }
    /// What the kernel measures of it; null if nothing, or of a file.
    [[nodiscard]] const MeasuredConnection* measured(int row) const
    {
        return m_nowTable->measuredOf(facts(row).id);
    }
    /// Null if there is none of that id, or it was given up.
    [[nodiscard]] const ConnectionFacts* find(ConnectionId id) const { return m_table.find(id); }
    /// -1 where find() is null.
    [[nodiscard]] int rowOf(ConnectionId id) const { return int(m_table.rowOf(id)); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static quint32 bitOf(Transport transport) { return 1U << quint32(transport); }
    void noteTransports(int from);
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString measuredText(int row, int column) const;
    [[nodiscard]] qint64 measuredNumber(int row, int column) const;
    [[nodiscard]] QString toolTip(int row, int column) const;
    [[nodiscard]] QVariant sortKey(int row, int column) const;
    [[nodiscard]] qint64 age(const ConnectionFacts& facts) const;
    void removeGivenUp(const ConnectionTable& table);
    void announceChanges(const ConnectionTable& before);
    void announceTimes();
    void setNow(const NowTablePtr& now);
    [[nodiscard]] QString kernelText(int row) const;

    ConnectionTable m_table;
    NowTablePtr m_nowTable = NowTable::empty();
    RateMeter m_rates;
    quint32 m_seen = 0; // bitOf() of each transport
    qint64 m_now = 0; // ns since 1970 UTC, as of the last updateRates()
};
