// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sequence/sequenceview.h"

#include "ui/parts/emptyhint.h"
#include "ui/sequence/sequenceheader.h"
#include "ui/sequence/sequencemodel.h"
#include "ui/sequence/sequencepainter.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace {
constexpr qreal zoomStep = 1.1;
constexpr qreal leastZoom = 0.5;
constexpr qreal mostZoom = 3;
constexpr double scaleStep = 1.25;
constexpr double leastScale = 1e-4; // pixels of a millisecond
constexpr double mostScale = 1e5;
} // namespace

SequenceView::SequenceView(QWidget* parent)
    : LineView([this](qint64 position) { return m_heights.of(position); }, parent)
    , m_model(new SequenceModel(this))
    , m_hint(new EmptyHint(this))
    , m_header(new SequenceHeader(
          [this](QPainter* painter) {
              painter->translate(-horizontalScrollBar()->value(), 0);
              SequencePainter({rows(), m_heights, m_layout, m_look})
                  .paintHeader(painter, Theme::grid / 2);
          },
          this))
    , m_look(SequenceLook::ofTheme(1))
    , m_heights(&m_model->rows())
{
    setObjectName(QStringLiteral("sequenceView"));
    setLayoutDirection(Qt::LeftToRight); // the client stands at the left, in any language
    setAccessibleName(tr("Sequence"));
    setModel(m_model);
    setSelectionMode(SingleSelection);
    m_hint->setText(
        tr("The sequence of a connection appears here: its states, what the programs at its ends "
           "call, and what goes from one to the other.\n"
           "Choose a connection in the table, or several to see them side by side."));
    connect(&Theme::instance(), &Theme::changed, this, &SequenceView::applyTheme);
    applyTheme();
    updateHint();
}

SequenceView::~SequenceView() = default;

QSize SequenceView::minimumSizeHint() const
{
    const int row = fontMetrics().lineSpacing();
    return {10 * row, 6 * row};
}

const SequenceRows& SequenceView::rows() const
{
    return m_model->rows();
}

void SequenceView::setSequence(const SequenceOf& whose)
{
    m_whose = whose;
    m_lines = std::make_unique<SequenceLines>(
        whose, [this] { announceLines(); }, m_listLimit);
    if (m_snapshot)
        m_lines->update(m_snapshot);
}

void SequenceView::setSnapshot(const AnalysisSnapshotPtr& snapshot)
{
    m_snapshot = snapshot;
    if (m_lines)
        m_lines->update(snapshot);
}

void SequenceView::showLines()
{
    const QScopedValueRollback updating(m_isUpdating, true);
    const std::size_t tracks = rows().lines() ? rows().lines()->tracks.size() : 0;
    m_model->setLines(m_lines->snapshot());
    scroller().setLines(rows().first(), rows().end());
    if (tracks != rows().lines()->tracks.size())
        layOutColumns();
    if (m_wanted >= 0)
        selectMessage(m_wanted);
    updateHint();
    layOutAnew();
    m_header->update();
    emit rowsChanged();
}

void SequenceView::updateHint()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_hint->setVisible(isEmpty);
    m_header->setVisible(!isEmpty);
}

void SequenceView::applyTheme()
{
    m_look = SequenceLook::ofTheme(m_zoom);
    layOutColumns();
    layOutAnew();
}

void SequenceView::layOutColumns()
{
    const SequenceSnapshotPtr& lines = rows().lines();
    m_layout = SequenceLayout(lines ? int(lines->tracks.size()) : 1, viewport()->width(), m_look);
    m_heights.setRowHeight(m_layout.rowHeight());
    const int header = m_layout.headerHeight() + Theme::grid;
    if (viewportMargins().top() != header)
        setViewportMargins(0, header, 0, 0);
    m_header->setGeometry(0, 0, viewport()->width(), header);
    m_header->update();
}

void SequenceView::reset()
{
    LineView::reset();
    scroller().setLines(rows().first(), rows().end());
}

qint64 SequenceView::positionOf(int row) const
{
    return m_model->positionOf(row);
}

int SequenceView::rowOf(qint64 position) const
{
    return m_model->rowOf(position);
}

/// What is given up is selected no more, and nothing in its place.
void SequenceView::rowsAboutToBeRemoved(const QModelIndex& parent, int start, int end)
{
    const QScopedValueRollback updating(m_isUpdating, true);
    const int current = currentIndex().row();
    if (current >= start && current <= end)
        selectionModel()->clear();
    LineView::rowsAboutToBeRemoved(parent, start, end);
}

void SequenceView::selectMessage(qint64 messageIndex)
{
    const SequenceSnapshotPtr& lines = rows().lines();
    const bool isExamined = lines && messageIndex < lines->examined;
    m_wanted = isExamined ? -1 : messageIndex;
    const QVariant current = currentIndex().data(SequenceModel::MessageIndexRole);
    if (!isExamined || (current.isValid() && current.toLongLong() == messageIndex))
        return;
    const qint64 position = rows().positionOf(lines->itemOf(messageIndex));
    if (position < 0) {
        select({});
        return;
    }
    select(m_model->index(m_model->rowOf(position)));
    scrollTo(currentIndex());
}

void SequenceView::setToScale(bool on)
{
    if (on && !m_heights.isToScale())
        m_heights.setScale(fittingScale());
    m_heights.setToScale(on);
    layOutAnew();
    if (currentIndex().isValid())
        scrollTo(currentIndex());
    emit zoomChanged();
}

/// With which most of the rows that are seen have room for their words.
double SequenceView::fittingScale() const
{
    constexpr qint64 mostLooked = 200; // rows
    std::vector<qint64> gaps;
    const auto [from, to] = seenLines();
    for (qint64 position = from; position < std::min(to, from + mostLooked); ++position) {
        const qint64 gap = m_heights.gapBefore(position);
        if (gap > 0 && gap < SequenceLines::silence)
            gaps.push_back(gap);
    }
    if (gaps.empty())
        return m_heights.scale();
    std::ranges::sort(gaps);
    const double ms = double(gaps[gaps.size() / 2]) / 1e6;
    return std::clamp(m_layout.rowHeight() / ms, leastScale, mostScale);
}

void SequenceView::zoomBy(int steps)
{
    if (m_heights.isToScale()) {
        m_heights.setScale(
            std::clamp(m_heights.scale() * std::pow(scaleStep, steps), leastScale, mostScale));
        layOutAnew();
    } else {
        m_zoom = std::clamp(m_zoom * std::pow(zoomStep, steps), leastZoom, mostZoom);
        applyTheme();
    }
    emit zoomChanged();
}

void SequenceView::resetZoom()
{
    m_zoom = 1;
    applyTheme();
    if (m_heights.isToScale()) {
        m_heights.setScale(fittingScale());
        layOutAnew();
    }
    emit zoomChanged();
}

void SequenceView::placeChanged()
{
    QScrollBar* const across = horizontalScrollBar();
    across->setRange(0, std::max(0, m_layout.width() - viewport()->width()));
    across->setPageStep(viewport()->width());
    across->setSingleStep(m_layout.rowHeight());
}

void SequenceView::scrollContentsBy(int dx, int dy)
{
    LineView::scrollContentsBy(dx, dy);
    m_header->update();
    viewport()->update();
}

void SequenceView::wheelEvent(QWheelEvent* event)
{
    const int turned = event->angleDelta().y();
    event->accept();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        zoomBy(turned > 0 ? 1 : turned < 0 ? -1 : 0);
        return;
    }
    if (event->modifiers().testFlag(Qt::ShiftModifier) || event->angleDelta().x() != 0) {
        const int across = event->angleDelta().x() != 0 ? event->angleDelta().x() : turned;
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - across);
        return;
    }
    const int pixels = event->pixelDelta().isNull() ? turned * 2 * m_layout.rowHeight() / 120
                                                    : event->pixelDelta().y();
    moveBy(-pixels);
}

void SequenceView::resizeEvent(QResizeEvent* event)
{
    layOutColumns();
    LineView::resizeEvent(event);
}

void SequenceView::showEvent(QShowEvent* event)
{
    layOutColumns();
    LineView::showEvent(event);
}

/// y of where a row that is seen, or near, begins.
int SequenceView::baseOf(qint64 position) const
{
    return scroller().offsetOf(position) + m_heights.base(position);
}

QRect SequenceView::visualRect(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const qint64 position = m_model->positionOf(index.row());
    if (position < scroller().top().line)
        return {};
    const int base = baseOf(position);
    const int height = m_layout.rowHeight();
    return base - height > viewport()->height()
        ? QRect()
        : QRect(0, base - height / 2, viewport()->width(), height);
}

/// The row whose base is nearest.
qint64 SequenceView::rowNear(int y) const
{
    const qint64 behind = scroller().lineAt(y + m_layout.rowHeight() / 2);
    if (behind < 0)
        return rows().end() > rows().first() ? rows().end() - 1 : -1;
    const bool isBeforeNearer = behind > scroller().top().line
        && std::abs(baseOf(behind - 1) - y) < std::abs(baseOf(behind) - y);
    return isBeforeNearer ? behind - 1 : behind;
}

QModelIndex SequenceView::indexAt(const QPoint& point) const
{
    const qint64 position = rowNear(point.y());
    const bool isClose
        = position >= 0 && std::abs(baseOf(position) - point.y()) <= m_layout.rowHeight() * 2 / 3;
    return isClose ? m_model->index(m_model->rowOf(position)) : QModelIndex();
}

void SequenceView::setSelection(const QRect&, QItemSelectionModel::SelectionFlags command)
{
    selectionModel()->select(currentIndex(), command);
}

void SequenceView::lineChosen()
{
    const qint64 message = currentIndex().data(SequenceModel::MessageIndexRole).toLongLong();
    if (message >= 0)
        emit messageSelected(message);
}

void SequenceView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.fillRect(event->rect(), m_look.color(ColorRole::Panel));
    painter.translate(-horizontalScrollBar()->value(), 0);
    const SequencePainter::Selection selection {
        currentIndex().isValid() && selectionModel()->isSelected(currentIndex())
            ? m_model->positionOf(currentIndex().row())
            : -1,
        hasFocus()};
    SequencePainter({rows(), m_heights, m_layout, m_look})
        .paint(&painter, scroller().top().line, -scroller().top().pixels, viewport()->height(),
            selection);
}

void SequenceView::toggleSilence(qint64 position)
{
    m_heights.toggleSilence(position);
    changeFollowing(false);
    layOutAnew();
}

void SequenceView::toggleFold(qint64 position)
{
    if (!rows().at(position).isRun) {
        if (m_heights.isSilenceBefore(position))
            toggleSilence(position);
        return;
    }
    const QScopedValueRollback updating(m_isUpdating, true);
    select(m_model->index(m_model->rowOf(position)));
    changeFollowing(false);
    m_model->toggleRun(position);
    scroller().setLines(rows().first(), rows().end());
    scrollTo(currentIndex());
    changeFollowing(false);
    emit rowsChanged();
}

void SequenceView::keyPressEvent(QKeyEvent* event)
{
    const qint64 current
        = currentIndex().isValid() ? m_model->positionOf(currentIndex().row()) : -1;
    const SequenceRows::Row row = current < 0 ? SequenceRows::Row() : rows().at(current);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current >= 0)
            toggleFold(current);
        return;
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const bool isRight = event->key() == Qt::Key_Right;
        if (row.isRun && row.isUnfolded != isRight)
            toggleFold(current);
        else
            horizontalScrollBar()->triggerAction(isRight ? QAbstractSlider::SliderSingleStepAdd
                                                         : QAbstractSlider::SliderSingleStepSub);
        return;
    }
    default:
        LineView::keyPressEvent(event);
    }
}

/// Whether a place is where the words of the silence before a row stand.
bool SequenceView::isOnSilence(qint64 position, const QPoint& point) const
{
    if (position < 0 || !m_heights.isSilenceBefore(position))
        return false;
    const int above = baseOf(position) - point.y();
    return above > m_layout.rowHeight() * 2 / 3 && above < m_layout.rowHeight() * 2;
}

void SequenceView::mouseReleaseEvent(QMouseEvent* event)
{
    LineView::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint point = event->position().toPoint();
    const qint64 behind = scroller().lineAt(point.y() + m_layout.rowHeight() / 2);
    if (isOnSilence(behind, point)) {
        toggleSilence(behind);
        return;
    }
    const QModelIndex index = indexAt(point);
    if (!index.isValid() || !rows().at(m_model->positionOf(index.row())).isRun)
        return;
    const int x = point.x() + horizontalScrollBar()->value();
    const int track = m_layout.nearest(x).first;
    if (x > m_layout.lineX(track, End::Client) && x < m_layout.lineX(track, End::Server))
        toggleFold(m_model->positionOf(index.row()));
}

void SequenceView::copyText() const
{
    if (currentIndex().isValid())
        QGuiApplication::clipboard()->setText(
            SequenceText::toolTip(rows(), m_model->positionOf(currentIndex().row())));
}

void SequenceView::addMenuActions(QMenu* menu)
{
    const qint64 position = m_model->positionOf(currentIndex().row());
    const qint64 message = m_model->messageIndex(position);
    menu->addAction(copyAction());
    QAction* const show = menu->addAction(tr("Show in &log"));
    show->setEnabled(message >= 0);
    connect(show, &QAction::triggered, this, [this, message] { emit showInLogRequested(message); });
    const SequenceRows::Row row = rows().at(position);
    QAction* const fold
        = menu->addAction(row.isUnfolded ? tr("&Fold the messages") : tr("&Unfold the messages"));
    fold->setEnabled(row.isRun);
    connect(fold, &QAction::triggered, this, [this, position] { toggleFold(position); });
}
