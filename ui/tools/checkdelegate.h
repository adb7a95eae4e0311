// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QAbstractItemView;

/// Paints a step of a check: its outcome as a pill, what came of it, below that what it means, and
/// at the right the call and the time. Words wrap, so that rows have heights of their own.
class CheckDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CheckDelegate(QAbstractItemView* view);

    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;

private:
    QAbstractItemView* m_view;
};
