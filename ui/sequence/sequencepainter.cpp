// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sequence/sequencepainter.h"
#include "ui/parts/statelook.h"

#include "core/words/sequencewords.h"
#include "ui/sequence/sequencetextline.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace {

constexpr int lookedBack = 60; // rows, whose arrows may reach into what is drawn
constexpr int farAway = 10'000; // pixels
constexpr int slantsOfOvertaken = 3; // it crosses what came before it
constexpr qreal partUntilLost = 0.7; // of the way

/// Behind what can be unfolded.
QString foldSign(bool isUnfolded)
{
    return isUnfolded ? QStringLiteral(" ▾") : QStringLiteral(" ▸");
}

/// The point at a part of the way between two others.
QPointF between(QPointF from, QPointF to, qreal part)
{
    return from + (to - from) * part;
}

void paintCross(QPainter* painter, QPointF at, qreal size)
{
    painter->drawLine(at + QPointF(-size, -size), at + QPointF(size, size));
    painter->drawLine(at + QPointF(-size, size), at + QPointF(size, -size));
}

void paintHead(QPainter* painter, QPointF from, QPointF to, qreal size, bool isFilled)
{
    const qreal length = std::hypot(to.x() - from.x(), to.y() - from.y());
    if (length < 1)
        return;
    const QPointF along = (to - from) / length;
    const QPointF across(-along.y(), along.x());
    const QPointF back = to - along * size * 1.6;
    if (isFilled)
        painter->drawPolygon(
            QPolygonF({to, back + across * size * 0.6, back - across * size * 0.6}));
    else
        painter->drawPolyline(
            QPolygonF({back + across * size * 0.6, to, back - across * size * 0.6}));
}

} // namespace

SequencePainter::Placed SequencePainter::placed(qint64 position, int top) const
{
    Placed row;
    row.position = position;
    row.top = top;
    row.base = top + m_parts.heights.base(position);
    row.end = row.base;
    row.isAbove = row.base + m_parts.layout.rowHeight() < 0 && !comesBehindTheNext(position);
    if (row.isAbove)
        return row;
    row.content = SequenceContent::of(m_parts.rows, position);
    const SequenceContent& content = row.content;
    if (!content.hasArrow || !content.isStartKnown || content.arrival == 0)
        return row;
    const int slant = m_parts.layout.slant() * (content.isOvertaken ? slantsOfOvertaken : 1);
    const int down
        = content.row.isRun ? slant : m_parts.heights.downTo(position, content.arrival, slant);
    row.end = row.base + (down < 0 ? farAway : down);
    return row;
}

/// Whether its arrow ends below the row after it.
bool SequencePainter::comesBehindTheNext(qint64 position) const
{
    const SequenceSnapshot& lines = *m_parts.rows.lines();
    const Message* const arrival = lines.arrival(lines.items[m_parts.rows.at(position).item]);
    return arrival && position + 1 < m_parts.rows.end()
        && arrival->time >= m_parts.rows.timeOf(position + 1);
}

/// Those that may have something between 0 and `bottom`.
SequencePainter::PlacedRows SequencePainter::place(qint64 top, int y, int bottom) const
{
    const SequenceRows& rows = m_parts.rows;
    const qint64 from = std::max(rows.first(), top - lookedBack);
    for (qint64 position = from; position < top; ++position)
        y -= m_parts.heights.of(position);
    PlacedRows found;
    for (qint64 position = from; position < rows.end() && y < bottom + m_parts.layout.rowHeight();
         ++position) {
        found.push_back(placed(position, y));
        y += m_parts.heights.of(position);
    }
    return found;
}

void SequencePainter::paint(
    QPainter* painter, qint64 top, int y, int bottom, Selection selection) const
{
    if (!m_parts.rows.lines())
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    const PlacedRows rows = place(top, y, bottom);
    for (const Placed& row : rows) {
        if (row.position == selection.position)
            paintSelection(painter, row, selection.hasFocus);
    }
    painter->setBrush(Qt::NoBrush);
    paintLifelines(painter, rows, bottom);
    std::vector<int> labelled(m_parts.rows.lines()->tracks.size(), -farAway);
    for (const Placed& row : rows) {
        if (row.isAbove)
            continue;
        paintSilence(painter, row);
        if (row.content.hasArrow)
            paintArrow(painter, row);
        const bool isSeen = row.base + m_parts.layout.rowHeight() > 0 && row.top < bottom
            && row.base < bottom + m_parts.layout.rowHeight();
        if (isSeen)
            paintLabel(painter, row, labelled);
    }
    paintCalls(painter, rows);
    paintTimes(painter, rows);
}

int SequencePainter::yOf(const PlacedRows& rows, const StateSpan& span, int bottom) const
{
    const qint64 position = m_parts.rows.positionOf(span.item);
    if (rows.empty() || position < rows.front().position)
        return -farAway;
    if (position > rows.back().position)
        return bottom + farAway;
    const Placed& row = rows[std::size_t(position - rows.front().position)];
    return span.isAtArrival ? row.end : row.base;
}

void SequencePainter::paintLifelines(QPainter* painter, const PlacedRows& rows, int bottom) const
{
    const std::size_t tracks = m_parts.rows.lines()->tracks.size();
    const bool isAll = rows.empty() || rows.back().position + 1 == m_parts.rows.end();
    const int end = isAll && !rows.empty()
        ? std::min(bottom, rows.back().base + m_parts.layout.rowHeight())
        : bottom;
    for (std::size_t track = 0; track < tracks; ++track) {
        for (const End each : {End::Client, End::Server}) {
            const int x = m_parts.layout.lineX(int(track), each);
            painter->setPen(QPen(m_parts.look.color(ColorRole::Hairline), 1));
            painter->drawLine(QPointF(x + 0.5, 0), QPointF(x + 0.5, end));
            paintStates(painter, rows, int(track), each, end);
        }
    }
}

void SequencePainter::paintStates(
    QPainter* painter, const PlacedRows& rows, int track, End end, int bottom) const
{
    const SequenceSnapshot& lines = *m_parts.rows.lines();
    const std::vector<StateSpan>& spans = lines.states[std::size_t(track)][std::size_t(end)];
    const int x = m_parts.layout.lineX(track, end);
    const int half = m_parts.layout.halfLine();
    const bool isLive = lines.analysis->capture->growth == CaptureSnapshot::Growth::AsItHappens;
    int labelled = -farAway;
    for (std::size_t i = 0; i < spans.size(); ++i) {
        const bool isLast = i + 1 == spans.size();
        const EndState state = spans[i].state;
        const bool isNow = isLast && isLive && state.isKernels && state.state != TcpState::Closed;
        const int from = yOf(rows, spans[i], bottom);
        const int to = isLast ? bottom : std::min(bottom, yOf(rows, spans[i + 1], bottom));
        if (from > bottom || to < 0 || state.state == TcpState::Unknown)
            continue;
        if (state.state != TcpState::Closed)
            paintState(painter, QRectF(x - half, from + 1, 2 * half, to - from - 2), state);
        const int y = from + m_parts.layout.rowHeight() * 2 / 5;
        const QFontMetrics metrics(m_parts.look.mono);
        if (y < labelled + metrics.height())
            continue;
        labelled = y;
        const QString name = tcpStateName(state.state);
        paintMarginText(painter, track, end, y, isNow ? SequenceWords::stateNow(name) : name,
            StateLook::of(state.state).colors.text);
        if (isNow && state.state == TcpState::CloseWait)
            paintMarginText(painter, track, end, y + metrics.height(),
                SequenceWords::closeIsMissing(), ColorRole::Waiting);
    }
}

/// Beside the lifeline.
void SequencePainter::paintMarginText(
    QPainter* painter, int track, End end, int y, const QString& text, ColorRole color) const
{
    SequenceTextLine::paint(painter, m_parts.layout.margin(track, end, y), text, m_parts.look.mono,
        m_parts.look.color(color), end == End::Client ? Qt::AlignRight : Qt::AlignLeft);
}

/// What the kernel said is filled, what only follows is an outline.
void SequencePainter::paintState(QPainter* painter, const QRectF& box, EndState state) const
{
    if (box.height() <= 0)
        return;
    const PillColors colors = StateLook::of(state.state).colors;
    QPen pen(m_parts.look.color(colors.text), 1);
    if (!state.isKernels)
        pen.setStyle(Qt::DashLine);
    painter->setPen(pen);
    painter->setBrush(m_parts.look.color(state.isKernels ? colors.fill : ColorRole::Panel));
    // A long one is clipped to what is seen: dashes of all of it take long.
    const QRectF seen = box.intersected(QRectF(box.left(), -20, box.width(), farAway));
    painter->drawRoundedRect(seen.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter->setBrush(Qt::NoBrush);
}

void SequencePainter::paintSilence(QPainter* painter, const Placed& row) const
{
    if (!m_parts.heights.isSilenceBefore(row.position))
        return;
    const bool isCut = m_parts.heights.isCutBefore(row.position);
    const int half = m_parts.layout.rowHeight() / 2;
    const int y = row.base - m_parts.layout.rowHeight() - half / 2;
    const QString words
        = SequenceWords::silence(m_parts.heights.gapBefore(row.position)) + foldSign(!isCut);
    const int left = m_parts.layout.lineX(row.content.track, End::Client);
    const int right = m_parts.layout.lineX(row.content.track, End::Server);
    SequenceTextLine::paint(painter, QRect(left, y - half, right - left, 2 * half), words,
        m_parts.look.small, m_parts.look.color(ColorRole::TertiaryText), Qt::AlignHCenter);
    if (!isCut)
        return;
    const std::size_t tracks = m_parts.rows.lines()->tracks.size();
    for (std::size_t track = 0; track < tracks; ++track) {
        for (const End end : {End::Client, End::Server}) {
            const qreal x = m_parts.layout.lineX(int(track), end);
            const qreal wide = m_parts.layout.halfLine() * 1.6;
            QPainterPath wave(QPointF(x - wide, y + wide / 2));
            wave.cubicTo(x - wide / 3, y - wide, x + wide / 3, y + wide, x + wide, y - wide / 2);
            painter->setPen(QPen(m_parts.look.color(ColorRole::Panel), 4));
            painter->drawPath(wave);
            painter->setPen(QPen(m_parts.look.color(ColorRole::TertiaryText), 1.2));
            painter->drawPath(wave);
        }
    }
}

void SequencePainter::paintSelection(QPainter* painter, const Placed& row, bool hasFocus) const
{
    const SequenceLayout& layout = m_parts.layout;
    const int track = row.content.track;
    const bool isRight = row.content.from == End::Client;
    painter->setPen(hasFocus ? QPen(m_parts.look.color(ColorRole::Accent), 1.5) : Qt::NoPen);
    painter->setBrush(m_parts.look.color(ColorRole::Selection));
    if (!row.content.fromCall.isEmpty() && !row.content.hasArrow) {
        const QRect call = layout.margin(track, row.content.from, row.base);
        const int less = layout.rowHeight() / 5;
        painter->drawRoundedRect(QRectF(call).adjusted(-4, less, 4, -less), 4, 4);
        return;
    }
    const qreal above = layout.rowHeight() * 0.6; // its words stand there
    const qreal below = layout.rowHeight() * 0.2;
    const qreal left = layout.lineX(track, End::Client);
    const qreal right = layout.lineX(track, End::Server);
    const qreal leftY = isRight ? row.base : row.end;
    const qreal rightY = isRight ? row.end : row.base;
    const QPolygonF band({QPointF(left, leftY - above), QPointF(right, rightY - above),
        QPointF(right, rightY + below), QPointF(left, leftY + below)});
    painter->drawPolygon(band);
}

void SequencePainter::paintArrow(QPainter* painter, const Placed& row) const
{
    const SequenceLayout& layout = m_parts.layout;
    const SequenceContent& content = row.content;
    const qreal gap = layout.halfLine() + 1;
    const qreal sign = content.from == End::Client ? 1 : -1;
    const QPointF from(layout.lineX(content.track, content.from) + sign * gap, row.base);
    const QPointF to(layout.lineX(content.track, otherEnd(content.from)) - sign * gap, row.end);
    const QColor color = m_parts.look.color(content.color);
    const qreal width = 1.4 * std::max(1.0, m_parts.look.zoom);
    // Of what is not known, a third of the way is dashed.
    const QPointF solidFrom = content.isStartKnown ? from : between(from, to, 1.0 / 3);
    const QPointF solidTo = content.isEndKnown ? to : between(from, to, 2.0 / 3);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(color, width));
    if (content.isLost) {
        const QPointF lost = between(from, to, partUntilLost);
        painter->drawLine(from, lost);
        paintCross(painter, lost, 5 * m_parts.look.zoom);
        paintDot(painter, row, content.from);
        return;
    }
    painter->drawLine(solidFrom, solidTo);
    painter->setPen(QPen(color, width, Qt::DashLine));
    if (!content.isStartKnown)
        painter->drawLine(from, solidFrom);
    if (!content.isEndKnown)
        painter->drawLine(solidTo, to);
    painter->setPen(QPen(color, content.isEndKnown ? 0.5 : width));
    painter->setBrush(content.isEndKnown ? QBrush(color) : QBrush(Qt::NoBrush));
    paintHead(painter, from, to, 5 * m_parts.look.zoom, content.isEndKnown);
    if (content.isStartKnown)
        paintDot(painter, row, content.from);
    if (content.isEndKnown)
        paintDot(painter, row, otherEnd(content.from));
}

/// Where an arrow leaves or reaches a lifeline at a time that is known.
void SequencePainter::paintDot(QPainter* painter, const Placed& row, End end) const
{
    const qreal size = 2.2 * m_parts.look.zoom;
    const int y = end == row.content.from ? row.base : row.end;
    painter->setBrush(m_parts.look.color(ColorRole::SecondaryText));
    painter->setPen(Qt::NoPen);
    painter->drawEllipse(QPointF(m_parts.layout.lineX(row.content.track, end), y), size, size);
    painter->setBrush(Qt::NoBrush);
}

/// Above the arrow; where rows are too close, the ones that have room are labelled.
void SequencePainter::paintLabel(
    QPainter* painter, const Placed& row, std::vector<int>& labelled) const
{
    const SequenceLayout& layout = m_parts.layout;
    const SequenceContent& content = row.content;
    const int height = QFontMetrics(m_parts.look.font).height();
    const int slanted = std::min(row.end - row.base, layout.slant());
    const int bottom = row.base + slanted / 2 - (content.hasArrow ? 2 : -height / 2);
    int& last = labelled[std::size_t(content.track)];
    const bool isAlone = bottom - height >= last;
    const bool hasWords = content.hasArrow || content.row.isRun || content.fromCall.isEmpty();
    if (!isAlone || !hasWords)
        return;
    last = bottom;
    const int padding = layout.halfLine() + layout.slant();
    const int left = layout.lineX(content.track, End::Client) + padding;
    const int right = layout.lineX(content.track, End::Server) - padding;
    MarkedText text = SequenceText::label(m_parts.rows, row.position);
    if (content.row.isRun)
        text.text += foldSign(content.row.isUnfolded);
    SequenceTextLine::paintMarked(painter, QRect(left, bottom - height, right - left, height), text,
        m_parts.look, m_parts.look.color(content.color));
}

void SequencePainter::paintCalls(QPainter* painter, const PlacedRows& rows) const
{
    struct Call {
        int track;
        End end;
        int y;
        const QString* text;
        bool isFault;
    };
    std::vector<Call> calls;
    for (const Placed& row : rows) {
        const SequenceContent& content = row.content;
        const bool isFault = content.isBroken;
        if (!content.fromCall.isEmpty())
            calls.push_back({content.track, content.from, row.base, &content.fromCall, isFault});
        if (!content.toCall.isEmpty())
            calls.push_back(
                {content.track, otherEnd(content.from), row.end, &content.toCall, isFault});
    }
    std::ranges::stable_sort(calls, {}, &Call::y);
    const int height = QFontMetrics(m_parts.look.mono).height();
    std::array<int, 2 * SequenceOf::mostTracks> written;
    written.fill(-farAway);
    for (const Call& call : calls) {
        int& last = written[std::size_t(call.track) * 2 + std::size_t(call.end)];
        if (call.y - height < last)
            continue;
        last = call.y;
        SequenceTextLine::paint(painter, m_parts.layout.margin(call.track, call.end, call.y),
            *call.text, m_parts.look.mono,
            m_parts.look.color(call.isFault ? ColorRole::Fault : ColorRole::SecondaryText),
            call.end == End::Client ? Qt::AlignLeft : Qt::AlignRight);
    }
}

void SequencePainter::paintTimes(QPainter* painter, const PlacedRows& rows) const
{
    const qint64 start = m_parts.rows.lines()->start;
    const int height = QFontMetrics(m_parts.look.mono).height();
    int last = -farAway;
    for (const Placed& row : rows) {
        if (row.isAbove || row.base - height < last)
            continue;
        last = row.base;
        SequenceTextLine::paint(painter,
            QRect(0, row.base - height, m_parts.layout.timesRight(), 2 * height),
            SequenceWords::elapsed(row.content.time - start), m_parts.look.mono,
            m_parts.look.color(ColorRole::TertiaryText), Qt::AlignRight);
    }
}

void SequencePainter::paintHeader(QPainter* painter, int y) const
{
    const SequenceSnapshotPtr& lines = m_parts.rows.lines();
    const SequenceLayout& layout = m_parts.layout;
    if (!lines)
        return;
    const int height = layout.headerHeight() / 2;
    SequenceTextLine::paint(painter, QRect(0, y + height, layout.timesRight(), height),
        QCoreApplication::translate("SequencePainter", "seconds"), m_parts.look.small,
        m_parts.look.color(ColorRole::TertiaryText), Qt::AlignRight);
    for (std::size_t track = 0; track < lines->tracks.size(); ++track) {
        const int middle = layout.trackLeft(int(track)) + layout.trackWidth() / 2;
        for (const End end : {End::Client, End::Server}) {
            const int half = std::abs(middle - layout.lineX(int(track), end)) - Theme::grid / 2;
            const int x = layout.lineX(int(track), end);
            const QRect name(x - half, y, 2 * half, height);
            SequenceTextLine::paint(painter, name, SequenceText::endName(*lines, int(track), end),
                m_parts.look.strong, m_parts.look.color(ColorRole::Text), Qt::AlignHCenter);
            SequenceTextLine::paint(painter, name.translated(0, height),
                SequenceText::endAddress(*lines, int(track), end), m_parts.look.mono,
                m_parts.look.color(ColorRole::SecondaryText), Qt::AlignHCenter);
        }
    }
}
