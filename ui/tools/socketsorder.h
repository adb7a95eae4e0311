// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tools/socketsmodel.h"

#include <QSortFilterProxyModel>

/// The rows of a SocketsModel that are shown, group by group, each by the column that a person has
/// chosen; without one in the order in which they came.
class SocketsOrder : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit SocketsOrder(SocketsModel* model, QObject* parent = nullptr);

    /// -1: in the order in which they came.
    void sort(int column, Qt::SortOrder order) override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    [[nodiscard]] int compare(const SocketRow& left, const SocketRow& right) const;

    SocketsModel* m_model;
    int m_column = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};
