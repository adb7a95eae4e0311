// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/celldelegate.h"

class ConnectionFilter;
class ConnectionTableModel;

/// Paints the connection table: addresses in the monospaced font, the state as a pill.
class ConnectionDelegate : public CellDelegate
{
    Q_OBJECT

public:
    ConnectionDelegate(const ConnectionTableModel* model, const ConnectionFilter* filter,
        QObject* parent = nullptr);

protected:
    [[nodiscard]] CellLook lookOf(const QModelIndex& index) const override;
    void paintContent(
        QPainter* painter, const QRect& rect, const QModelIndex& index) const override;

private:
    const ConnectionTableModel* m_model;
    const ConnectionFilter* m_filter;
};
