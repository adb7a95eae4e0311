// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpoints/endpointtree.h"

#include "ui/endpoints/endpointdelegate.h"
#include "ui/endpoints/endpointmodel.h"
#include "ui/parts/emptyhint.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>

EndpointTree::EndpointTree(QWidget* parent)
    : QTreeView(parent)
    , m_model(new EndpointModel(this))
    , m_hint(new EmptyHint(this))
{
    setObjectName(QStringLiteral("endpointTree"));
    setAccessibleName(tr("Servers, clients and this computer"));
    m_hint->setText(tr("Servers and clients appear here once they run."));
    setModel(m_model);
    setItemDelegate(new EndpointDelegate(this));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(0);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setUniformRowHeights(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    expandAll();
    for (const int row : {0, 1})
        setRowHidden(row, {}, true);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
        &EndpointTree::handleCurrentChanged);
    connect(this, &QAbstractItemView::clicked, this, &EndpointTree::choose);
    connect(this, &QAbstractItemView::activated, this, &EndpointTree::choose);
}

void EndpointTree::handleCurrentChanged(const QModelIndex& current)
{
    if (m_model->isSockets(current))
        emit socketsChosen();
    else
        emit endpointSelected(selectedEndpoint());
}

void EndpointTree::choose(const QModelIndex& index)
{
    if (m_model->isSockets(index))
        emit socketsChosen();
    else if (index.parent().isValid())
        emit endpointChosen();
}

void EndpointTree::setSnapshot(const AnalysisSnapshotPtr& snapshot)
{
    m_model->setEndpoints(snapshot->endpoints);
    bool isEmpty = true;
    for (const int row : {0, 1}) {
        const QModelIndex group = m_model->index(row, 0, {});
        const bool hasRows = m_model->rowCount(group) > 0;
        setRowHidden(row, {}, !hasRows);
        if (hasRows && !isExpanded(group))
            expand(group);
        isEmpty = isEmpty && !hasRows;
    }
    m_hint->setVisible(isEmpty);
}

void EndpointTree::hideEndpoint(EndpointId id)
{
    m_model->hideEndpoint(id);
}

void EndpointTree::setUnread(EndpointId id, qint64 count)
{
    m_model->setUnread(id, count);
}

EndpointId EndpointTree::selectedEndpoint() const
{
    return {currentIndex().data(EndpointModel::EndpointIdRole).toUInt()};
}

void EndpointTree::selectEndpoint(EndpointId id)
{
    setCurrentIndex(m_model->indexOf(id));
}

void EndpointTree::setSocketCount(qint64 count)
{
    m_model->setSocketCount(count);
}

void EndpointTree::setSocketsShown(bool on)
{
    const bool isCurrent = m_model->isSockets(currentIndex());
    if (on == isCurrent)
        return;
    // Another view of the same: what an endpoint's selection stands for stays as it is.
    const QSignalBlocker blocker(this);
    setCurrentIndex(on ? m_model->socketsIndex() : QModelIndex());
    if (!on)
        clearSelection();
}

void EndpointTree::contextMenuEvent(QContextMenuEvent* event)
{
    const QModelIndex index
        = event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    const EndpointId id {index.data(EndpointModel::EndpointIdRole).toUInt()};
    if (!id.isValid())
        return;
    const auto state = EndpointFacts::State(index.data(EndpointModel::StateRole).toInt());
    const bool isRunning = EndpointFacts::isRunning(state);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* start = menu->addAction(tr("&Start"), this, [this, id] { emit startRequested(id); });
    QAction* stop = menu->addAction(tr("S&top"), this, [this, id] { emit stopRequested(id); });
    menu->addSeparator();
    QAction* remove
        = menu->addAction(tr("&Remove"), this, [this, id] { emit removeRequested(id); });
    start->setEnabled(!isRunning);
    stop->setEnabled(isRunning);
    remove->setEnabled(!isRunning);
    menu->popup(event->globalPos());
}
