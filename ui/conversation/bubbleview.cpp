// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/bubbleview.h"

#include "ui/conversation/jumpbutton.h"

#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

namespace {
constexpr int rowsPerNotch = 3; // of the wheel
} // namespace

BubbleView::BubbleView(LaidOutLines::Source source, QWidget* parent)
    : LineView([this](qint64 position) { return m_layouts->at(position).height(); }, parent)
    , m_jumpButton(new JumpButton(this))
    , m_layouts(new LaidOutLines(std::move(source), this))
{
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true); // links
    connect(m_jumpButton, &QPushButton::clicked, this, &BubbleView::jumpToEnd);
    connect(this, &LineView::followingChanged, this, &BubbleView::markNew);
    connect(&Theme::instance(), &Theme::changed, this, &BubbleView::applyTheme);
}

QSize BubbleView::minimumSizeHint() const
{
    const int row = fontMetrics().lineSpacing();
    return {10 * row, 2 * row};
}

void BubbleView::setMark(const QString& text)
{
    m_layouts->setMark(text);
    viewport()->update();
}

void BubbleView::goToLine(qint64 position)
{
    const int row = rowOf(position);
    if (row < 0)
        return;
    m_anchor = position;
    setCurrentIndex(model()->index(row, 0));
    scrollTo(currentIndex());
}

void BubbleView::setCurrentLine(qint64 position)
{
    m_selected = position;
    restoreSelection();
    if (m_selected >= 0)
        scrollTo(currentIndex());
    viewport()->update();
}

void BubbleView::restoreSelection()
{
    const int row = rowOf(m_selected);
    if (row < 0)
        m_selected = -1;
    if (row == currentIndex().row() && selectionModel()->isSelected(currentIndex()) == (row >= 0))
        return;
    select(model()->index(row, 0));
}

std::vector<qint64> BubbleView::selectedLines() const
{
    std::vector<qint64> positions;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            positions.push_back(positionOf(row));
    }
    std::ranges::sort(positions);
    return positions;
}

void BubbleView::applyTheme()
{
    m_layouts->forgetAll();
    layOutAnew();
}

void BubbleView::reset()
{
    LineView::reset();
    m_layouts->reset();
    m_selected = -1;
    m_anchor = -1;
    m_newFrom = -1;
}

void BubbleView::rowsAboutToBeRemoved(const QModelIndex& parent, int start, int end)
{
    const qint64 gone = positionOf(end + 1); // those before it
    m_layouts->dropBefore(gone);
    QAbstractItemView::rowsAboutToBeRemoved(parent, start, end);
}

void BubbleView::dataChanged(
    const QModelIndex& topLeft, const QModelIndex& bottomRight, const QVector<int>& roles)
{
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row)
        m_layouts->forget(positionOf(row));
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
}

void BubbleView::showAllOf(qint64 position)
{
    m_layouts->expand(position);
    changeFollowing(false); // one reads it from its beginning
    afterMove();
}

/// What comes while it does not follow is new; it is marked so until it stops following again.
void BubbleView::markNew(bool isFollowing)
{
    if (isFollowing)
        return;
    m_newFrom = scroller().end();
    m_layouts->setNewFrom(m_newFrom);
}

void BubbleView::placeChanged()
{
    updateJumpButton();
}

void BubbleView::wheelEvent(QWheelEvent* event)
{
    const int rowHeight = fontMetrics().lineSpacing();
    moveBy(-(event->pixelDelta().isNull() ? event->angleDelta().y() * rowsPerNotch * rowHeight / 120
                                          : event->pixelDelta().y()));
    event->accept();
}

void BubbleView::resizeEvent(QResizeEvent* event)
{
    m_layouts->setWidth(viewport()->width());
    LineView::resizeEvent(event);
    m_jumpButton->place();
}

void BubbleView::updateJumpButton()
{
    m_jumpButton->setUnseen(isFollowing() ? 0 : scroller().end() - m_newFrom);
    m_jumpButton->setVisible(!isFollowing());
}

QRect BubbleView::visualRect(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const qint64 position = positionOf(index.row());
    const int y = scroller().offsetOf(position);
    if (position < scroller().top().line || y >= viewport()->height())
        return {};
    return {0, y, viewport()->width(), m_layouts->at(position).height()};
}

QModelIndex BubbleView::indexAt(const QPoint& point) const
{
    const qint64 position = scroller().lineAt(point.y());
    return position < 0 ? QModelIndex() : model()->index(rowOf(position), 0);
}

/// Of several lines, from where the selection began to the current one: that need not be seen, so
/// no rectangle is asked.
void BubbleView::setSelection(const QRect&, QItemSelectionModel::SelectionFlags command)
{
    const QModelIndex current = currentIndex();
    const int anchor = rowOf(m_anchor);
    const bool isRange = command.testFlag(QItemSelectionModel::Current); // Shift, or a drag
    if (!isRange || anchor < 0 || !current.isValid()) {
        m_anchor = current.isValid() ? positionOf(current.row()) : -1;
        selectionModel()->select(current, command);
        return;
    }
    selectionModel()->select(QItemSelection(model()->index(std::min(anchor, current.row()), 0),
                                 model()->index(std::max(anchor, current.row()), 0)),
        QItemSelectionModel::ClearAndSelect);
}

void BubbleView::lineChosen()
{
    m_selected = positionOf(currentIndex().row());
}

LineLayout::Look BubbleView::lookOf(qint64 position) const
{
    if (!selectionModel()->isSelected(model()->index(rowOf(position), 0)))
        return LineLayout::Look::Plain;
    return hasFocus() ? LineLayout::Look::SelectedAndFocused : LineLayout::Look::Selected;
}

void BubbleView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), Theme::instance().color(ColorRole::Panel));
    int y = -scroller().top().pixels;
    for (qint64 position = scroller().top().line;
         position < scroller().end() && y <= event->rect().bottom(); ++position) {
        const LineLayout& line = m_layouts->at(position);
        if (y + line.height() > event->rect().top())
            line.paint(&painter, {0, y}, lookOf(position), deliveryAt(position));
        y += line.height();
    }
}

void BubbleView::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_selected >= 0 && m_layouts->at(m_selected).isFolded())
        showAllOf(m_selected);
    else
        LineView::keyPressEvent(event);
}

QString BubbleView::linkAt(const QPoint& point) const
{
    const qint64 position = scroller().lineAt(point.y());
    return position < 0
        ? QString()
        : m_layouts->at(position).linkAt(point - QPoint(0, scroller().offsetOf(position)));
}

void BubbleView::mouseMoveEvent(QMouseEvent* event)
{
    LineView::mouseMoveEvent(event);
    const bool isLink = !linkAt(event->position().toPoint()).isEmpty();
    viewport()->setCursor(isLink ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void BubbleView::mouseReleaseEvent(QMouseEvent* event)
{
    LineView::mouseReleaseEvent(event);
    const QPoint point = event->position().toPoint();
    const qint64 position = scroller().lineAt(point.y());
    if (event->button() != Qt::LeftButton || position < 0)
        return;
    const QPoint inLine = point - QPoint(0, scroller().offsetOf(position));
    if (m_layouts->at(position).showAllRect().contains(inLine))
        showAllOf(position);
    else if (const QString link = linkAt(point); !link.isEmpty())
        emit linkChosen(link);
}
