// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/socketsdelegate.h"

#include "ui/parts/statelook.h"
#include "ui/tools/socketsmodel.h"

#include <QPainter>
#include <QSortFilterProxyModel>
#include <QTableView>

SocketsDelegate::SocketsDelegate(
    const SocketsModel* model, const QSortFilterProxyModel* order, QObject* parent)
    : CellDelegate(parent)
    , m_model(model)
    , m_order(order)
{
}

CellDelegate::CellLook SocketsDelegate::lookOf(const QModelIndex& index) const
{
    CellLook look = lookOfColumn(index.column());
    const SocketRow& row = m_model->row(m_order->mapToSource(index).row());
    if (row.change == SocketRow::Change::Gone && index.column() != SocketsModel::ChangeColumn)
        look.color = ColorRole::SecondaryText;
    return look;
}

CellDelegate::CellLook SocketsDelegate::lookOfColumn(int column)
{
    switch (column) {
    case SocketsModel::LocalColumn:
    case SocketsModel::PeerColumn:
        return {ColorRole::Text, true, Qt::ElideMiddle};
    case SocketsModel::UnreadColumn:
    case SocketsModel::UnsentColumn:
        return {ColorRole::Text, true};
    case SocketsModel::TimerColumn:
        return {ColorRole::SecondaryText};
    case SocketsModel::ChangeColumn:
        return {ColorRole::Accent};
    default:
        return {};
    }
}

void SocketsDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (!m_model->row(m_order->mapToSource(index).row()).isGroup)
        return CellDelegate::paint(painter, option, index);
    // Each cell paints its part of one line.
    const Theme& theme = Theme::instance();
    const auto* const table = static_cast<const QTableView*>(option.widget);
    painter->save();
    painter->setClipRect(option.rect);
    const bool isSelected = option.state & QStyle::State_Selected;
    painter->fillRect(
        option.rect, theme.color(isSelected ? ColorRole::Selection : ColorRole::HeaderBand));
    const QRect line(
        padding, option.rect.top(), table->viewport()->width() - 2 * padding, option.rect.height());
    painter->setFont(theme.strongFont());
    painter->setPen(theme.color(ColorRole::Text));
    painter->drawText(line, Qt::AlignVCenter | Qt::TextSingleLine,
        index.siblingAtColumn(SocketsModel::TypeColumn).data().toString());
    painter->restore();
}

/// Where there is no room for all of it, an address loses the name of its port first.
void SocketsDelegate::paintEnd(QPainter* painter, const QRect& rect, const QModelIndex& index) const
{
    const CellLook look = lookOf(index);
    QString text = index.data().toString();
    const bool isAddress = m_model->row(m_order->mapToSource(index).row()).socket.local.isValid();
    if (isAddress && QFontMetrics(fontOf(look)).horizontalAdvance(text) > rect.width())
        text = text.section(u' ', 0, 0);
    paintText(painter, rect, text, look, Qt::AlignLeft | Qt::AlignVCenter);
}

void SocketsDelegate::paintContent(
    QPainter* painter, const QRect& rect, const QModelIndex& index) const
{
    const bool isEnd
        = index.column() == SocketsModel::LocalColumn || index.column() == SocketsModel::PeerColumn;
    if (isEnd)
        return paintEnd(painter, rect, index);
    if (index.column() != SocketsModel::StateColumn)
        return CellDelegate::paintContent(painter, rect, index);
    const KernelSocket& socket = m_model->row(m_order->mapToSource(index).row()).socket;
    const bool saysNothing = socket.transport != Transport::Tcp && socket.state == TcpState::Closed;
    if (saysNothing)
        return;
    const StateLook look = StateLook::of(socket.state);
    painter->setFont(Theme::instance().smallFont());
    paintPill(painter, rect, index.data().toString(), look.shape, look.colors);
}
