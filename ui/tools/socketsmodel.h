// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/socketfilter.h"
#include "ui/tools/socketrow.h"

#include <QAbstractTableModel>
#include <QHash>

#include <array>
#include <memory>
#include <vector>

/// The sockets of this computer, a row each, and what came, went and changed since they were read
/// last. A row keeps its place as long as its socket is there, and for a moment longer. Rows that
/// are not to be shown say so (isShown()).
class SocketsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Columns {
        TypeColumn,
        StateColumn,
        LocalColumn,
        PeerColumn,
        UnreadColumn,
        UnsentColumn,
        TimerColumn,
        ProcessColumn,
        ChangeColumn,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// How long what came, went or changed is marked.
    static constexpr qint64 markedFor = 2'500'000'000; // ns

    /// What was read at `now` (monotonicTimeNs()).
    void update(const SocketListPtr& list, qint64 now);
    /// Forgets all: what is read next is not new.
    void clear();
    void setFilter(const SocketFilter& filter);
    void setFacet(SocketFacet facet);
    void setGrouping(SocketGrouping grouping);
    [[nodiscard]] SocketGrouping grouping() const { return m_grouping; }
    /// Whether ports have the names that they have by convention.
    void setNamesShown(bool on);

    [[nodiscard]] const SocketRow& row(int row) const { return *m_rows[std::size_t(row)]; }
    [[nodiscard]] const SocketList& list() const { return *m_list; }
    /// Those that are there, whatever is shown.
    [[nodiscard]] qint64 count() const { return m_counts[0]; }
    [[nodiscard]] qint64 count(SocketFacet facet) const { return m_counts[std::size_t(facet)]; }
    [[nodiscard]] qint64 shownCount() const { return m_shown; }
    /// What stands in a row, as a line with tabs between the columns.
    [[nodiscard]] QString textOf(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

signals:
    /// Which rows are shown is other than it was.
    void shownChanged();
    /// Rows belong to other groups than before.
    void groupingChanged();

private:
    /// What a socket is known by from one reading to the next.
    struct Key {
        quint64 number = 0; ///< cookie or inode; 0: the kernel tells neither
        SocketAddress local; ///< only then
        SocketAddress peer;

        bool operator==(const Key&) const = default;
        friend size_t qHash(const Key& key, size_t seed)
        {
            return qHashMulti(seed, key.number, key.local, key.peer);
        }
    };
    using Row = std::unique_ptr<SocketRow>;

    [[nodiscard]] static Key keyOf(const KernelSocket& socket);
    void updateRows(QHash<Key, const KernelSocket*>& found, qint64 now);
    bool updateRow(SocketRow& row, const KernelSocket& socket, qint64 now) const;
    void removeGone(qint64 now);
    void append(std::vector<Row> rows);
    void addNew(const QHash<Key, const KernelSocket*>& found, qint64 now);
    void countFacets();
    void judge(SocketRow& row) const;
    void judgeAll();
    void updateGroups();
    void removeGroups();
    [[nodiscard]] QString groupOf(const SocketRow& row) const;
    [[nodiscard]] QString groupTitle(const SocketRow& row) const;
    [[nodiscard]] QString cellText(const SocketRow& row, int column) const;

    SocketListPtr m_list = std::make_shared<const SocketList>();
    std::vector<Row> m_rows;
    std::array<qint64, socketFacets> m_counts {}; // that of All is their sum
    qint64 m_shown = 0;
    SocketFilter m_filter;
    SocketFacet m_facet = SocketFacet::All;
    SocketGrouping m_grouping = SocketGrouping::None;
    bool m_hasNames = true;
    bool m_hasRead = false; // before that nothing is new
};
