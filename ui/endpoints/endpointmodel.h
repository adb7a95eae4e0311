// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/facts.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QSet>

#include <vector>

/// Servers, clients and this computer as a tree of two levels: a row for each role, endpoints
/// below; and one for the computer, with its sockets. One column.
class EndpointModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Roles {
        EndpointIdRole = Qt::UserRole, ///< quint32; 0 for a role's row
        StateRole, ///< int of EndpointFacts::State; endpoints only
        NoteRole, ///< of an endpoint and of the sockets, what stands at the right: "application ·
                  ///< 4"
        UnreadRole, ///< qint64: messages that came since it was in front last; endpoints only
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setEndpoints(const std::vector<EndpointFacts>& endpoints);
    /// Takes an endpoint out of the tree; it comes back when it runs again.
    void hideEndpoint(EndpointId id);
    void setUnread(EndpointId id, qint64 count);
    /// How many sockets this computer has.
    void setSocketCount(qint64 count);
    /// The row of this computer's sockets.
    [[nodiscard]] QModelIndex socketsIndex() const;
    [[nodiscard]] bool isSockets(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(EndpointId id) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    static constexpr int computerRow = 2; // below those of the roles

    using Group = std::vector<EndpointFacts>;

    [[nodiscard]] const EndpointFacts* factsAt(const QModelIndex& index) const;
    [[nodiscard]] QVariant socketsData(int role) const;
    [[nodiscard]] static QString groupName(int row);
    void updateGroup(int row, const Group& wanted);

    Group m_groups[2]; // servers, clients: in Role's order
    QSet<EndpointId> m_hidden;
    qint64 m_sockets = -1; // -1: not known yet
    QHash<EndpointId, qint64> m_unread; // of those that have some
};
