// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/celldelegate.h"

class QSortFilterProxyModel;
class SocketsModel;

/// Paints the cells of the table of sockets: states as pills, heads of groups over the whole width.
class SocketsDelegate : public CellDelegate
{
    Q_OBJECT

public:
    /// Both outlive it.
    SocketsDelegate(const SocketsModel* model, const QSortFilterProxyModel* order, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;

protected:
    [[nodiscard]] CellLook lookOf(const QModelIndex& index) const override;
    void paintContent(
        QPainter* painter, const QRect& rect, const QModelIndex& index) const override;

private:
    [[nodiscard]] static CellLook lookOfColumn(int column);
    void paintEnd(QPainter* painter, const QRect& rect, const QModelIndex& index) const;

    const SocketsModel* m_model;
    const QSortFilterProxyModel* m_order;
};
