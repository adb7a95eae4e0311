// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/lineview.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <chrono>

static constexpr std::chrono::milliseconds frameInterval {16};

LineView::LineView(LineScroller::Height height, QWidget* parent)
    : QListView(parent)
    , m_scroller(std::move(height))
    , m_copyAction(new QAction(tr("&Copy text"), this))
{
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    m_copyAction->setShortcut(QKeySequence::Copy);
    m_copyAction->setShortcutContext(Qt::WidgetShortcut);
    connect(m_copyAction, &QAction::triggered, this, [this] { copyText(); });
    addAction(m_copyAction);
    m_frame.setSingleShot(true);
    m_frame.setInterval(frameInterval);
    connect(&m_frame, &QTimer::timeout, this, [this] { showLines(); });
}

void LineView::announceLines()
{
    QMetaObject::invokeMethod(this, [this] {
        if (!m_frame.isActive())
            m_frame.start();
    });
}

void LineView::reset()
{
    QListView::reset();
    changeFollowing(true);
}

void LineView::rowsInserted(const QModelIndex& parent, int start, int end)
{
    QAbstractItemView::rowsInserted(parent, start, end);
}

void LineView::setFollowing(bool on)
{
    changeFollowing(on);
    if (on)
        layOutAnew();
}

void LineView::changeFollowing(bool on)
{
    if (std::exchange(m_isFollowing, on) != on)
        emit followingChanged(on);
}

void LineView::select(const QModelIndex& index)
{
    const QScopedValueRollback updating(m_isUpdating, true);
    setAutoScroll(false);
    if (index.isValid())
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    else
        selectionModel()->clear();
    setAutoScroll(true);
    viewport()->update();
}

void LineView::layOutAnew()
{
    if (!isVisible())
        return; // what nobody sees is not laid out
    m_scroller.setViewHeight(viewport()->height());
    if (m_isFollowing)
        m_scroller.moveToEnd();
    else
        m_scroller.moveBy(0);
    afterMove();
}

void LineView::afterMove()
{
    if (!isVisible())
        return;
    updateScrollBar();
    placeChanged();
    viewport()->update();
}

void LineView::moveBy(int pixels)
{
    m_scroller.moveBy(pixels);
    changeFollowing(m_scroller.isAtEnd());
    afterMove();
}

void LineView::updateGeometries()
{
    QAbstractItemView::updateGeometries();
    afterMove();
}

/// The bar counts lines. One more than that is the end, where that does not begin with a line.
void LineView::updateScrollBar()
{
    const QScopedValueRollback updating(m_isUpdating, true);
    const LineScroller::Place last = m_scroller.lastTop();
    const qint64 first = m_scroller.first();
    const int most = int(last.line - first) + (last.pixels > 0 ? 1 : 0);
    QScrollBar* const bar = verticalScrollBar();
    bar->setRange(0, most);
    bar->setSingleStep(1);
    bar->setPageStep(std::max(1, int(m_scroller.end() - last.line)));
    bar->setValue(m_scroller.isAtEnd() ? most : int(m_scroller.top().line - first));
}

void LineView::scrollContentsBy(int, int dy)
{
    if (m_isUpdating || dy == 0)
        return;
    const QScrollBar* const bar = verticalScrollBar();
    changeFollowing(bar->value() == bar->maximum());
    if (m_isFollowing)
        m_scroller.moveToEnd();
    else
        m_scroller.moveToLine(m_scroller.first() + bar->value());
    afterMove();
}

void LineView::resizeEvent(QResizeEvent* event)
{
    QAbstractItemView::resizeEvent(event);
    layOutAnew();
}

void LineView::showEvent(QShowEvent* event)
{
    QAbstractItemView::showEvent(event);
    layOutAnew();
}

std::pair<qint64, qint64> LineView::seenLines() const
{
    const qint64 bottom = m_scroller.lineAt(viewport()->height() - 1);
    return {m_scroller.top().line, bottom < 0 ? m_scroller.end() : bottom + 1};
}

void LineView::scrollTo(const QModelIndex& index, ScrollHint)
{
    if (!index.isValid())
        return;
    m_scroller.reveal(positionOf(index.row()));
    changeFollowing(m_scroller.isAtEnd());
    afterMove();
}

QModelIndex LineView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int rows = model()->rowCount();
    if (rows == 0)
        return {};
    const auto [first, end] = seenLines();
    const auto to = [&](int wanted) { return model()->index(std::clamp(wanted, 0, rows - 1), 0); };
    if (!currentIndex().isValid())
        return to(action == MoveHome ? 0 : rowOf(end - 1));
    const int page = std::max(1, int(end - first) - 1);
    const int row = currentIndex().row();
    switch (action) {
    case MoveUp:
    case MovePrevious:
    case MoveLeft:
        return to(row - 1);
    case MoveDown:
    case MoveNext:
    case MoveRight:
        return to(row + 1);
    case MovePageUp:
        return to(row - page);
    case MovePageDown:
        return to(row + page);
    case MoveHome:
        return to(0);
    case MoveEnd:
        return to(rows - 1);
    }
    return {};
}

QRegion LineView::visualRegionForSelection(const QItemSelection& selection) const
{
    QRegion region;
    for (const QModelIndex& index : selection.indexes())
        region += visualRect(index);
    return region;
}

void LineView::selectionChanged(const QItemSelection& selected, const QItemSelection& before)
{
    QAbstractItemView::selectionChanged(selected, before);
    viewport()->update();
    if (!m_isUpdating && !selected.isEmpty() && currentIndex().isValid())
        lineChosen();
}

void LineView::contextMenuEvent(QContextMenuEvent* event)
{
    if (!currentIndex().isValid())
        return;
    QMenu menu(this);
    addMenuActions(&menu);
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    if (!menu.isEmpty())
        menu.exec(isByKey ? viewport()->mapToGlobal(visualRect(currentIndex()).center())
                          : event->globalPos());
}
