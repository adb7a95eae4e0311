// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/celldelegate.h"

/// Paints the message log: directions as arrows with words, faults in red with a bar at the left
/// edge, what is still arriving with a progress bar.
class MessageLogDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;

    /// What a direction's cell needs the most room for.
    [[nodiscard]] static QString widestDirection(const QFont& font);

protected:
    [[nodiscard]] CellLook lookOf(const QModelIndex& index) const override;
    void paintContent(
        QPainter* painter, const QRect& rect, const QModelIndex& index) const override;

private:
    void paintDirection(QPainter* painter, const QRect& rect, const QModelIndex& index) const;
    void paintProgress(QPainter* painter, const QRect& rect, const QModelIndex& index) const;
};
