// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/conversationview.h"

#include "ui/conversation/conversationmodel.h"
#include "ui/conversation/jumpbutton.h"
#include "ui/conversation/laidoutlines.h"
#include "ui/conversation/transcript.h"
#include "ui/parts/copymenu.h"
#include "ui/parts/emptyhint.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>
#include <QWheelEvent>

#include <algorithm>
#include <chrono>

namespace {
constexpr int rowsPerNotch = 3; // of the wheel
constexpr std::chrono::milliseconds seenInterval {50};
} // namespace

ConversationView::ConversationView(QWidget* parent)
    : LineView([this](qint64 position) { return m_layouts->at(position).height(); }, parent)
    , m_model(new ConversationModel(this))
    , m_hint(new EmptyHint(this))
    , m_jumpButton(new JumpButton(this))
    , m_layouts(new LaidOutLines(m_model, this))
{
    setModel(m_model);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hint->setText(tr("What is said here appears line by line: received at the left, sent at the "
                       "right."));
    connect(m_jumpButton, &QPushButton::clicked, this, &ConversationView::jumpToEnd);
    connect(this, &LineView::followingChanged, this, &ConversationView::markNew);
    connect(m_layouts, &LaidOutLines::changed, this, &ConversationView::layOutAnew);
    m_seenTimer.setSingleShot(true);
    m_seenTimer.setInterval(seenInterval);
    connect(&m_seenTimer, &QTimer::timeout, this, &ConversationView::tellSeen);
    connect(&Theme::instance(), &Theme::changed, this, &ConversationView::applyTheme);
}

ConversationView::~ConversationView() = default;

QSize ConversationView::minimumSizeHint() const
{
    const int row = fontMetrics().lineSpacing();
    return {10 * row, 2 * row};
}

void ConversationView::setConversation(const ConversationOf& whose)
{
    m_lines = std::make_unique<ConversationLines>(whose, [this] { announceLines(); });
    if (m_snapshot)
        m_lines->update(m_snapshot);
}

const ConversationSnapshotPtr& ConversationView::lines() const
{
    return m_model->lines();
}

void ConversationView::setMark(const QString& text)
{
    m_layouts->setMark(text);
    viewport()->update();
}

void ConversationView::goToLine(qint64 position)
{
    const int row = m_model->rowOf(position);
    if (row < 0)
        return;
    m_anchor = position;
    setCurrentIndex(m_model->index(row));
    scrollTo(currentIndex());
}

void ConversationView::setSnapshot(const AnalysisSnapshotPtr& snapshot)
{
    m_snapshot = snapshot;
    if (m_lines)
        m_lines->update(snapshot);
}

void ConversationView::showLines()
{
    const QScopedValueRollback updating(m_isUpdating, true);
    const ConversationSnapshotPtr before = lines();
    m_model->setLines(m_lines->snapshot());
    if (before && hasNews(*before))
        m_layouts->forgetAll(); // somebody may have another name
    scroller().setLines(m_model->positionOf(0), m_model->positionOf(m_model->rowCount()));
    restoreSelection();
    m_hint->setVisible(m_model->rowCount() == 0);
    layOutAnew();
    emit linesChanged();
}

/// Whether connections have changed, or were told of, since then.
bool ConversationView::hasNews(const ConversationSnapshot& before) const
{
    constexpr qint64 mostLooked = 1000; // lines; more than that are news
    const qint64 from = std::max(lines()->first, before.sealed.end());
    if (lines()->end() - from > mostLooked)
        return true;
    for (qint64 position = from; position < lines()->end(); ++position) {
        const bool isSame
            = position < before.end() && before.line(position) == lines()->line(position);
        if (!isSame && lines()->message(position).isState())
            return true;
    }
    return false;
}

/// Rows that were given up shift the current one, or take it away.
void ConversationView::restoreSelection()
{
    const int row = m_model->rowOf(m_selected);
    if (row < 0)
        m_selected = -1;
    if (row == currentIndex().row() && selectionModel()->isSelected(currentIndex()) == (row >= 0))
        return;
    select(m_model->index(row));
}

void ConversationView::selectMessage(qint64 messageIndex)
{
    const ConversationSnapshotPtr& lines = m_model->lines();
    m_selected = lines ? lines->positionOf(messageIndex) : -1;
    restoreSelection();
    if (m_selected >= 0)
        scrollTo(currentIndex());
    viewport()->update();
}

void ConversationView::applyTheme()
{
    m_layouts->forgetAll();
    layOutAnew();
}

void ConversationView::reset()
{
    LineView::reset();
    m_layouts->reset();
    m_selected = -1;
    m_anchor = -1;
    m_newFrom = -1;
}

qint64 ConversationView::positionOf(int row) const
{
    return m_model->positionOf(row);
}

int ConversationView::rowOf(qint64 position) const
{
    return m_model->rowOf(position);
}

void ConversationView::rowsAboutToBeRemoved(const QModelIndex& parent, int start, int end)
{
    const qint64 gone = m_model->positionOf(end + 1); // those before it
    m_layouts->dropBefore(gone);
    QAbstractItemView::rowsAboutToBeRemoved(parent, start, end);
}

void ConversationView::dataChanged(
    const QModelIndex& topLeft, const QModelIndex& bottomRight, const QVector<int>& roles)
{
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row)
        m_layouts->forget(m_model->positionOf(row));
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
}

void ConversationView::showAllOf(qint64 position)
{
    m_layouts->expand(position);
    changeFollowing(false); // one reads it from its beginning
    afterMove();
}

/// What comes while it does not follow is new; it is marked so until it stops following again.
void ConversationView::markNew(bool isFollowing)
{
    if (isFollowing)
        return;
    m_newFrom = scroller().end();
    m_layouts->setNewFrom(m_newFrom);
}

void ConversationView::placeChanged()
{
    updateJumpButton();
    if (!m_seenTimer.isActive())
        m_seenTimer.start();
}

void ConversationView::wheelEvent(QWheelEvent* event)
{
    const int rowHeight = fontMetrics().lineSpacing();
    moveBy(-(event->pixelDelta().isNull() ? event->angleDelta().y() * rowsPerNotch * rowHeight / 120
                                          : event->pixelDelta().y()));
    event->accept();
}

void ConversationView::resizeEvent(QResizeEvent* event)
{
    m_layouts->setWidth(viewport()->width());
    LineView::resizeEvent(event);
    m_jumpButton->place();
}

void ConversationView::hideEvent(QHideEvent* event)
{
    QAbstractItemView::hideEvent(event);
    tellSeen();
}

void ConversationView::tellSeen()
{
    std::vector<ConnectionId> seen;
    if (isVisible()) {
        const auto [first, end] = seenLines();
        seen = m_model->liveReceivers(m_model->rowOf(first), m_model->rowOf(end - 1));
    }
    if (seen == m_seen)
        return;
    m_seen = std::move(seen);
    emit sentConnectionsSeen(m_seen);
}

void ConversationView::updateJumpButton()
{
    m_jumpButton->setUnseen(isFollowing() ? 0 : scroller().end() - m_newFrom);
    m_jumpButton->setVisible(!isFollowing());
}

QRect ConversationView::visualRect(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const qint64 position = m_model->positionOf(index.row());
    const int y = scroller().offsetOf(position);
    if (position < scroller().top().line || y >= viewport()->height())
        return {};
    return {0, y, viewport()->width(), m_layouts->at(position).height()};
}

QModelIndex ConversationView::indexAt(const QPoint& point) const
{
    const qint64 position = scroller().lineAt(point.y());
    return position < 0 ? QModelIndex() : m_model->index(m_model->rowOf(position));
}

/// Of several lines, from where the selection began to the current one: that need not be seen, so
/// no rectangle is asked.
void ConversationView::setSelection(const QRect&, QItemSelectionModel::SelectionFlags command)
{
    const QModelIndex current = currentIndex();
    const int anchor = m_model->rowOf(m_anchor);
    const bool isRange = command.testFlag(QItemSelectionModel::Current); // Shift, or a drag
    if (!isRange || anchor < 0 || !current.isValid()) {
        m_anchor = current.isValid() ? m_model->positionOf(current.row()) : -1;
        selectionModel()->select(current, command);
        return;
    }
    selectionModel()->select(QItemSelection(m_model->index(std::min(anchor, current.row())),
                                 m_model->index(std::max(anchor, current.row()))),
        QItemSelectionModel::ClearAndSelect);
}

void ConversationView::lineChosen()
{
    m_selected = m_model->positionOf(currentIndex().row());
    emit messageSelected(currentIndex().data(ConversationModel::MessageIndexRole).toLongLong());
}

LineLayout::Look ConversationView::lookOf(qint64 position) const
{
    if (!selectionModel()->isSelected(m_model->index(m_model->rowOf(position))))
        return LineLayout::Look::Plain;
    return hasFocus() ? LineLayout::Look::SelectedAndFocused : LineLayout::Look::Selected;
}

void ConversationView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), Theme::instance().color(ColorRole::Panel));
    int y = -scroller().top().pixels;
    for (qint64 position = scroller().top().line;
         position < scroller().end() && y <= event->rect().bottom(); ++position) {
        const LineLayout& line = m_layouts->at(position);
        if (y + line.height() > event->rect().top())
            line.paint(
                &painter, {0, y}, lookOf(position), m_model->delivery(m_model->rowOf(position)));
        y += line.height();
    }
}

void ConversationView::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_selected >= 0 && m_layouts->at(m_selected).isFolded())
        showAllOf(m_selected);
    else
        LineView::keyPressEvent(event);
}

void ConversationView::mouseReleaseEvent(QMouseEvent* event)
{
    LineView::mouseReleaseEvent(event);
    const QPoint point = event->position().toPoint();
    const qint64 position = scroller().lineAt(point.y());
    if (event->button() != Qt::LeftButton || position < 0)
        return;
    const QPoint inLine = point - QPoint(0, scroller().offsetOf(position));
    if (m_layouts->at(position).showAllRect().contains(inLine))
        showAllOf(position);
}

void ConversationView::copyText() const
{
    copy(ByteFormat::Text);
}

void ConversationView::copy(ByteFormat format) const
{
    std::vector<qint64> positions;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            positions.push_back(m_model->positionOf(row));
    }
    std::ranges::sort(positions);
    if (!positions.empty())
        QGuiApplication::clipboard()->setText(Transcript::ofLines(*lines(), positions, format));
}

void ConversationView::addMenuActions(QMenu* menu)
{
    const int row = currentIndex().row();
    const qint64 position = m_model->positionOf(row);
    const ConnectionId id = m_model->message(row).connection;
    const qint64 message = m_model->lines()->line(position).first();
    const ConnectionFacts* const facts = m_model->lines()->analysis->connections.find(id);
    menu->addAction(copyAction());
    addCopyActions(menu, this, [this](ByteFormat format) { copy(format); });
    if (m_layouts->at(position).isFolded()) {
        QAction* const all = menu->addAction(tr("&Show all of it"));
        connect(all, &QAction::triggered, this, [this, position] { showAllOf(position); });
    }
    menu->addSeparator();
    QAction* const reply = menu->addAction(tr("&Reply to connection %1 only").arg(id.value));
    reply->setEnabled(facts && facts->isWritable());
    connect(reply, &QAction::triggered, this, [this, id] { emit replyRequested(id); });
    QAction* const show = menu->addAction(tr("Show in &log"));
    connect(show, &QAction::triggered, this, [this, message] { emit showInLogRequested(message); });
    emit menuWanted(menu, id);
}
