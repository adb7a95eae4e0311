// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/statediagram.h"

#include "core/words/statewords.h"
#include "ui/inspector/statelayout.h"
#include "ui/parts/accessiblerole.h"
#include "ui/parts/statelook.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>

namespace {

constexpr qreal corner = 4;
constexpr qreal circle = 7.5; // radius of a step's number
constexpr qreal leastScale = 0.7;
constexpr qreal mostScale = 1.0;

QColor color(ColorRole role)
{
    return Theme::instance().color(role);
}

/// Whether a state's box has nothing at its right but the lane.
bool isAtRight(TcpState state)
{
    switch (state) {
    case TcpState::SynSent:
    case TcpState::Established:
    case TcpState::CloseWait:
    case TcpState::LastAck:
    case TcpState::TimeWait:
        return true;
    default:
        return false;
    }
}

/// From a state round the right of all to CLOSED: an RST's way, and that of the last ACK.
QPainterPath laneFrom(TcpState state)
{
    constexpr qreal bend = 10;
    const QRectF start = StateLayout::boxOf(state);
    const QRectF end = StateLayout::boxOf(TcpState::Closed);
    const qreal lane = StateLayout::resetLane();
    const qreal y = isAtRight(state) ? start.center().y() : start.bottom() + 2;
    QPainterPath path(QPointF(isAtRight(state) ? start.right() : start.right() - corner, y));
    path.lineTo(lane - bend, y);
    path.quadTo(lane, y, lane, y - bend);
    path.lineTo(lane, end.center().y() + bend);
    path.quadTo(lane, end.center().y(), lane - bend, end.center().y());
    path.lineTo(end.right(), end.center().y());
    return path;
}

bool isStraight(TcpState from, TcpState to)
{
    return to != TcpState::Closed || from == TcpState::Closed;
}

QPainterPath pathBetween(TcpState from, TcpState to)
{
    if (!isStraight(from, to))
        return laneFrom(from);
    const QLineF line = StateLayout::lineOf(from, to);
    QPainterPath path(line.p1());
    path.lineTo(line.p2());
    return path;
}

/// Draws a path with an arrow head at its end.
void drawArrow(QPainter* painter, const QPainterPath& path, const QPen& pen)
{
    constexpr qreal length = 7;
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(path);
    const QPointF tip = path.currentPosition();
    const QPointF before
        = path.pointAtPercent(path.percentAtLength(std::max<qreal>(0, path.length() - length)));
    const QLineF back(tip, before);
    QLineF left = back;
    QLineF right = back;
    left.setAngle(back.angle() + 25);
    right.setAngle(back.angle() - 25);
    painter->setPen(Qt::NoPen);
    painter->setBrush(pen.color());
    painter->drawPolygon(QPolygonF {tip, left.p2(), right.p2()});
}

} // namespace

StateDiagram::StateDiagram(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setObjectName(QStringLiteral("stateDiagram"));
    setAccessibleRole(this, QAccessible::Graphic);
    setAccessibleName(tr("States of the connection, as RFC 9293 has them"));
}

void StateDiagram::setPaths(const StatePath& own, const StatePath& other, const QString& note)
{
    if (own == m_own && other == m_other && note == m_note)
        return;
    m_own = own;
    m_other = other;
    m_note = note;
    setAccessibleDescription(
        tr("States that the connection was in, in order: %1.", "ESTABLISHED, CLOSE-WAIT")
            .arg(StateWords::way(own)));
    update();
}

void StateDiagram::choose(TcpState state)
{
    if (m_chosen == state)
        return;
    m_chosen = state;
    update();
    emit chosen(state);
}

QSize StateDiagram::sizeHint() const
{
    return StateLayout::size.toSize();
}

QSize StateDiagram::minimumSizeHint() const
{
    return (StateLayout::size * leastScale).toSize();
}

int StateDiagram::heightForWidth(int width) const
{
    const qreal scale = std::clamp(width / StateLayout::size.width(), leastScale, mostScale);
    return int(scale * StateLayout::size.height());
}

qreal StateDiagram::scale() const
{
    return std::min(
        {width() / StateLayout::size.width(), height() / StateLayout::size.height(), mostScale});
}

QPointF StateDiagram::origin() const
{
    return {(width() - scale() * StateLayout::size.width()) / 2, 0};
}

TcpState StateDiagram::stateAt(const QPoint& position) const
{
    const QPointF point = (QPointF(position) - origin()) / scale();
    for (const StateLayout::Box& box : StateLayout::boxes()) {
        if (box.rect.contains(point))
            return box.state;
    }
    return TcpState::Unknown;
}

void StateDiagram::mousePressEvent(QMouseEvent* event)
{
    const TcpState state = stateAt(event->pos());
    choose(state == m_chosen ? TcpState::Unknown : state);
}

void StateDiagram::mouseMoveEvent(QMouseEvent* event)
{
    setCursor(
        stateAt(event->pos()) == TcpState::Unknown ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void StateDiagram::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Right:
        return chooseNext(1);
    case Qt::Key_Up:
    case Qt::Key_Left:
        return chooseNext(-1);
    case Qt::Key_Escape:
        if (m_chosen != TcpState::Unknown)
            return choose(TcpState::Unknown);
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void StateDiagram::chooseNext(int step)
{
    const auto boxes = StateLayout::boxes();
    const TcpState from = m_chosen == TcpState::Unknown ? m_own.now().state : m_chosen;
    const auto found = std::ranges::find(boxes, from, &StateLayout::Box::state);
    const auto count = std::ptrdiff_t(boxes.size());
    const auto place = found == boxes.end() ? 0 : found - boxes.begin();
    choose(boxes[std::size_t((place + step + count) % count)].state);
}

void StateDiagram::focusInEvent(QFocusEvent*)
{
    update();
}

void StateDiagram::focusOutEvent(QFocusEvent*)
{
    update();
}

bool StateDiagram::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* const help = static_cast<QHelpEvent*>(event);
    const TcpState state = stateAt(help->pos());
    if (state == TcpState::Unknown)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(),
            QStringLiteral("<qt>%1</qt>").arg(StateWords::meaning(state).toHtmlEscaped()), this);
    return true;
}

void StateDiagram::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(origin());
    painter.scale(scale(), scale());
    paintArrows(&painter);
    paintOtherWay(&painter);
    paintBoxes(&painter);
    paintWay(&painter);
    paintNotes(&painter);
}

/// Those of the figure, quiet; and where an RST leads.
void StateDiagram::paintArrows(QPainter* painter) const
{
    for (const StateLayout::Arrow& arrow : StateLayout::arrows())
        drawArrow(painter, pathBetween(arrow.from, arrow.to), QPen(color(ColorRole::Hairline), 1));
    QColor faint = color(ColorRole::Fault);
    faint.setAlphaF(0.45F);
    QPen pen(faint, 1, Qt::DashLine);
    for (const TcpState state : {TcpState::SynSent, TcpState::Established, TcpState::LastAck})
        drawArrow(painter, laneFrom(state), pen);
    painter->setPen(color(ColorRole::Fault));
    QFont font = Theme::instance().smallFont();
    font.setBold(true);
    painter->setFont(font);
    painter->drawText(QRectF(StateLayout::resetLane() - 34, 28, 30, 16),
        Qt::AlignRight | Qt::AlignVCenter, tr("RST"));
}

void StateDiagram::paintOtherWay(QPainter* painter) const
{
    const auto steps = m_other.steps();
    for (std::size_t i = 1; i < steps.size(); ++i) {
        drawArrow(painter, pathBetween(steps[i - 1].state, steps[i].state),
            QPen(color(ColorRole::Sent), 1.2, Qt::DotLine));
    }
}

void StateDiagram::paintWay(QPainter* painter) const
{
    const auto steps = m_own.steps();
    const QFont font = Theme::instance().smallFont();
    for (std::size_t i = 1; i < steps.size(); ++i) {
        const bool isAbort = m_own.isAborted() && i + 1 == steps.size();
        const QColor line = color(isAbort ? ColorRole::Fault : ColorRole::Accent);
        const QPainterPath path = pathBetween(steps[i - 1].state, steps[i].state);
        drawArrow(painter, path, QPen(line, 2));
        const QPointF middle = path.pointAtPercent(0.5);
        painter->setPen(Qt::NoPen);
        painter->setBrush(line);
        painter->drawEllipse(middle, circle, circle);
        painter->setPen(color(isAbort ? ColorRole::Panel : ColorRole::AccentText));
        painter->setFont(font);
        painter->drawText(QRectF(middle.x() - circle, middle.y() - circle, 2 * circle, 2 * circle),
            Qt::AlignCenter, QString::number(i));
    }
}

void StateDiagram::paintBoxes(QPainter* painter) const
{
    for (const StateLayout::Box& box : StateLayout::boxes())
        paintBox(painter, box.state, box.rect);
}

void StateDiagram::paintBox(QPainter* painter, TcpState state, const QRectF& rect) const
{
    const auto steps = m_own.steps();
    const auto step = std::ranges::find(steps, state, &StateStep::state);
    const bool isOnWay = step != steps.end();
    const bool isNow = isOnWay && m_own.now().state == state;
    const bool isStart = isOnWay && step == steps.begin();
    const bool isFilled = isOnWay && (step->isSeen || isStart || (isNow && m_own.now().isSeen));
    const PillColors colors = isNow ? StateLook::of(state).colors
                                    : PillColors {ColorRole::Accent, ColorRole::Selection};
    painter->setBrush(color(isFilled ? colors.fill : ColorRole::Panel));
    painter->setPen(QPen(color(isOnWay ? colors.text : ColorRole::Hairline), isNow ? 2 : 1.2,
        isOnWay && !isFilled ? Qt::DashLine : Qt::SolidLine));
    painter->drawRoundedRect(rect, corner, corner);
    if (state == m_chosen) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(color(hasFocus() ? ColorRole::Accent : ColorRole::SecondaryText), 1));
        painter->drawRoundedRect(rect.adjusted(-3, -3, 3, 3), corner + 2, corner + 2);
    }
    painter->setPen(color(isNow ? colors.text
            : isOnWay           ? ColorRole::Text
                                : ColorRole::TertiaryText));
    QFont font = Theme::instance().monoFont();
    font.setPixelSize(11);
    painter->setFont(font);
    painter->drawText(rect, Qt::AlignCenter, tcpStateName(state));
}

/// Beside a state's box, where there is room for it; `line`: under so many others.
void StateDiagram::paintNote(
    QPainter* painter, TcpState state, const QString& text, ColorRole role, int line) const
{
    constexpr qreal gap = 5;
    const QRectF box = StateLayout::boxOf(state);
    const QFontMetricsF metrics(painter->font());
    const bool isLeft = state == TcpState::Closed; // at its right an RST comes in
    const bool isBelow = box.right() > StateLayout::size.width() / 2 + StateLayout::boxSize.width();
    const QString all = isLeft ? text + QStringLiteral(" ▶")
                               : (isBelow ? QStringLiteral("▲ ") : QStringLiteral("◀ ")) + text;
    const QSizeF size(metrics.horizontalAdvance(all), metrics.height());
    QPointF place(box.right() + gap, box.top() + 3);
    if (isLeft)
        place.setX(box.left() - gap - size.width());
    else if (isBelow)
        place = {box.left(), box.bottom() + 1};
    place.ry() += line * size.height();
    painter->fillRect(QRectF(place, size), color(ColorRole::Panel));
    painter->setPen(color(role));
    painter->drawText(QRectF(place, size), Qt::AlignCenter, all);
}

/// Which states the two ends are in.
void StateDiagram::paintNotes(QPainter* painter) const
{
    QFont font = Theme::instance().smallFont();
    font.setPixelSize(11);
    font.setBold(true);
    painter->setFont(font);
    const TcpState now = m_own.now().state;
    const TcpState other = m_other.now().state;
    if (now != TcpState::Unknown)
        paintNote(painter, now, m_note, ColorRole::Waiting, 0);
    if (other != TcpState::Unknown)
        paintNote(painter, other, tr("other end"), ColorRole::Sent, other == now ? 1 : 0);
}
