// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/socketsorder.h"

namespace {

template<typename T>
int order(const T& left, const T& right)
{
    return left < right ? -1 : right < left ? 1 : 0;
}

/// An address by its number, else a path.
int orderOfEnds(const SocketAddress& left, const QByteArray& leftName, const SocketAddress& right,
    const QByteArray& rightName)
{
    const int addresses = order(left, right);
    return addresses != 0 ? addresses : order(leftName, rightName);
}

} // namespace

SocketsOrder::SocketsOrder(SocketsModel* model, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(model);
    QSortFilterProxyModel::sort(0);
    connect(model, &SocketsModel::shownChanged, this, &SocketsOrder::invalidateRowsFilter);
    connect(model, &SocketsModel::groupingChanged, this, &SocketsOrder::invalidate);
}

void SocketsOrder::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
    invalidate(); // it is sorted by a column always: what that means is ours
}

bool SocketsOrder::filterAcceptsRow(int row, const QModelIndex&) const
{
    return m_model->row(row).isShown;
}

bool SocketsOrder::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const SocketRow& one = m_model->row(left.row());
    const SocketRow& other = m_model->row(right.row());
    if (const int groups = one.group.compare(other.group, Qt::CaseInsensitive); groups != 0)
        return groups < 0;
    if (one.isGroup != other.isGroup)
        return one.isGroup;
    const int wanted = m_column < 0 ? 0 : compare(one, other);
    if (wanted != 0)
        return (wanted < 0) == (m_order == Qt::AscendingOrder);
    return left.row() < right.row();
}

int SocketsOrder::compare(const SocketRow& left, const SocketRow& right) const
{
    const KernelSocket& one = left.socket;
    const KernelSocket& other = right.socket;
    const SocketList& list = m_model->list();
    switch (m_column) {
    case SocketsModel::TypeColumn:
        return order(one.transport, other.transport);
    case SocketsModel::StateColumn:
        return order(QString(socketStateName(one)), QString(socketStateName(other)));
    case SocketsModel::LocalColumn:
        return orderOfEnds(one.local, one.localName, other.local, other.localName);
    case SocketsModel::PeerColumn:
        return orderOfEnds(one.peer, one.peerName, other.peer, other.peerName);
    case SocketsModel::UnreadColumn:
        return order(one.receiveQueue, other.receiveQueue);
    case SocketsModel::UnsentColumn:
        return order(one.sendQueue, other.sendQueue);
    case SocketsModel::TimerColumn:
        return order(one.timer.millisecondsLeft, other.timer.millisecondsLeft);
    case SocketsModel::ProcessColumn:
        return left.processText(list).compare(right.processText(list), Qt::CaseInsensitive);
    default:
        return order(left.change, right.change);
    }
}
