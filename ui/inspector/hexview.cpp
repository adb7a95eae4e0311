// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/hexview.h"

#include "ui/inspector/hexviewinterface.h"
#include "ui/parts/copymenu.h"
#include "ui/parts/lookcolors.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

#include <limits>

namespace {

constexpr int hintRows = 10; // rows that a view would like to have at most
constexpr int minimumRows = 2;
constexpr int smallestFont = 10; // pixels

/// One size below the program's, so that 16 bytes fit beside a message log.
QFont hexFont()
{
    QFont font = Theme::instance().monoFont();
    const int pixels = QFontInfo(font).pixelSize();
    font.setPixelSize(std::max(smallestFont, pixels * 7 / 8));
    return font;
}

QString characterOf(char byte)
{
    return byte >= 0x20 && byte < 0x7f ? QString(QLatin1Char(byte)) : QString(QChar(u'·'));
}

} // namespace

HexView::HexView(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    QAccessible::installFactory(HexViewInterface::make);
    setObjectName(QStringLiteral("hexView"));
    setAccessibleName(tr("Bytes of the message"));
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::StyledPanel);
    setProperty("input", true);
    setLayoutDirection(Qt::LeftToRight); // bytes and their offsets, in any language
    viewport()->setCursor(Qt::IBeamCursor);
    connect(&Theme::instance(), &Theme::changed, this, &HexView::applyTheme);
    applyTheme();
}

void HexView::setSource(std::shared_ptr<const ByteSource> source)
{
    m_source = std::move(source);
    m_looks.clear();
    m_selection = {};
    m_highlighted = {};
    m_anchor = m_cursor = 0;
    verticalScrollBar()->setValue(0);
    updateLayout();
}

void HexView::growSource(std::shared_ptr<const ByteSource> source)
{
    m_source = std::move(source);
    updateLayout();
}

void HexView::setLooks(const QVector<LookRange>& looks)
{
    m_looks = looks;
    viewport()->update();
}

void HexView::setHighlighted(ByteRange range)
{
    m_highlighted = range;
    if (!range.isEmpty())
        scrollTo(range.start);
    viewport()->update();
}

void HexView::setSelection(ByteRange range)
{
    m_selection = range.intersected({0, size()});
    m_anchor = m_selection.start;
    m_cursor = std::max(m_selection.start, m_selection.end - 1);
    if (!m_selection.isEmpty())
        scrollTo(m_selection.start);
    viewport()->update();
}

qint64 HexView::size() const
{
    return m_source ? m_source->size() : 0;
}

qint64 HexView::firstVisible() const
{
    return m_layout.rowStart(verticalScrollBar()->value());
}

QString HexView::selectedText(ByteFormat format) const
{
    return m_selection.isEmpty() ? QString() : bytesAsText(bytes(m_selection), format);
}

QByteArray HexView::bytes(ByteRange range) const
{
    return m_source ? m_source->read(range) : QByteArray();
}

qint64 HexView::offsetAt(const QPoint& place) const
{
    const QPoint inRows = place - QPoint(0, m_layout.margin());
    const auto cell = m_layout.cellAt(inRows, verticalScrollBar()->value());
    return cell ? cell->offset : -1;
}

QRect HexView::rectOf(qint64 offset) const
{
    const QRect inRows
        = m_layout.cellRect({offset, HexLayout::Column::Hex}, verticalScrollBar()->value());
    return inRows.translated(0, m_layout.margin());
}

QSize HexView::sizeHint() const
{
    const auto rows = int(std::clamp<qint64>(m_layout.rowCount(), 1, hintRows));
    return {m_layout.width(), rows * m_layout.rowHeight() + 2 * (m_layout.margin() + frameWidth())};
}

QSize HexView::minimumSizeHint() const
{
    const int rows = std::min(int(std::min<qint64>(m_layout.rowCount(), minimumRows)), minimumRows);
    return {Theme::grid * 20,
        std::max(rows, 1) * m_layout.rowHeight() + 2 * (m_layout.margin() + frameWidth())};
}

void HexView::applyTheme()
{
    viewport()->setFont(hexFont());
    updateLayout();
}

void HexView::updateLayout()
{
    const QFontMetricsF metrics(viewport()->font());
    const qint64 top = firstVisible();
    const int charWidth = qRound(metrics.horizontalAdvance(QLatin1Char('0')));
    const int rowHeight = qRound(metrics.height()) + Theme::grid / 2;
    const int before = sizeHint().height();
    constexpr int margin = Theme::grid / 2; // the frame is as wide again
    m_layout = HexLayout(size(), viewport()->width(), {charWidth, rowHeight, margin});
    const qint64 hidden = std::max<qint64>(0, m_layout.rowCount() - visibleRows());
    verticalScrollBar()->setRange(
        0, int(std::min<qint64>(hidden, std::numeric_limits<int>::max())));
    verticalScrollBar()->setPageStep(visibleRows());
    verticalScrollBar()->setValue(int(m_layout.rowOf(top)));
    if (sizeHint().height() != before)
        updateGeometry();
    viewport()->update();
}

int HexView::visibleRows() const
{
    return std::max(1, (viewport()->height() - 2 * m_layout.margin()) / m_layout.rowHeight());
}

void HexView::copy(ByteFormat format) const
{
    if (!m_selection.isEmpty() && m_selection.size() <= copyLimit)
        QGuiApplication::clipboard()->setText(selectedText(format));
}

void HexView::select(qint64 anchor, qint64 cursor)
{
    m_anchor = anchor;
    m_cursor = cursor;
    m_selection = {std::min(anchor, cursor), std::max(anchor, cursor) + 1};
    m_highlighted = {};
    viewport()->update();
    tellCursor();
    emit byteRangeSelected(m_selection);
}

/// A screen reader reads what the cursor has come to.
void HexView::tellCursor()
{
    QAccessibleTextCursorEvent event(this, HexText(m_layout).positionOf(m_cursor));
    QAccessible::updateAccessibility(&event);
}

void HexView::moveCursor(qint64 offset, bool extend)
{
    offset = std::clamp<qint64>(offset, 0, size() - 1);
    select(extend ? m_anchor : offset, offset);
    scrollTo(offset);
}

void HexView::scrollTo(qint64 offset)
{
    const auto row = int(m_layout.rowOf(offset));
    const int first = verticalScrollBar()->value();
    if (row < first)
        verticalScrollBar()->setValue(row);
    else if (row >= first + visibleRows())
        verticalScrollBar()->setValue(row - visibleRows() + 1);
}

void HexView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateLayout();
}

void HexView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const qint64 offset = offsetAt(event->position().toPoint()); offset >= 0)
        moveCursor(offset, event->modifiers().testFlag(Qt::ShiftModifier));
}

void HexView::mouseMoveEvent(QMouseEvent* event)
{
    if (!event->buttons().testFlag(Qt::LeftButton))
        return;
    if (const qint64 offset = offsetAt(event->position().toPoint()); offset >= 0)
        moveCursor(offset, true);
}

qint64 HexView::cursorAfter(const QKeyEvent& event) const
{
    const qint64 row = m_layout.bytesPerRow();
    const qint64 rowStart = m_layout.rowStart(m_layout.rowOf(m_cursor));
    const bool whole = event.modifiers().testFlag(Qt::ControlModifier);
    switch (event.key()) {
    case Qt::Key_Left:
        return m_cursor - 1;
    case Qt::Key_Right:
        return m_cursor + 1;
    case Qt::Key_Up:
        return m_cursor >= row ? m_cursor - row : m_cursor;
    case Qt::Key_Down:
        return m_cursor + row < size() ? m_cursor + row : m_cursor;
    case Qt::Key_PageUp:
        return m_cursor - row * visibleRows();
    case Qt::Key_PageDown:
        return m_cursor + row * visibleRows();
    case Qt::Key_Home:
        return whole ? 0 : rowStart;
    case Qt::Key_End:
        return whole ? size() - 1 : rowStart + row - 1;
    default:
        return -2; // no key of ours; -1 is left of the first byte
    }
}

void HexView::keyPressEvent(QKeyEvent* event)
{
    const qint64 moved = cursorAfter(*event);
    if (event->matches(QKeySequence::Copy))
        copy(ByteFormat::Hex);
    else if (event->matches(QKeySequence::SelectAll) && size() > 0)
        select(0, size() - 1);
    else if (moved != -2 && size() > 0)
        moveCursor(moved, event->modifiers().testFlag(Qt::ShiftModifier));
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void HexView::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    const bool possible = !m_selection.isEmpty() && m_selection.size() <= copyLimit;
    addCopyActions(&menu, this, [this](ByteFormat format) { copy(format); })->setEnabled(possible);
    menu.exec(event->globalPos());
}

HexView::CellLook HexView::lookOf(qint64 offset) const
{
    const FieldLook look = lookAt(m_looks, offset);
    if (m_selection.contains(offset))
        return {ColorRole::AccentText, ColorRole::Accent};
    if (m_highlighted.contains(offset))
        return {ColorRole::Panel, lookTextRole(look)};
    return {lookTextRole(look), lookFillRole(look)};
}

void HexView::paintCell(QPainter& painter, HexLayout::Cell cell, const QString& text) const
{
    const CellLook look = lookOf(cell.offset);
    QRect rect = m_layout.cellRect(cell, verticalScrollBar()->value());
    rect.translate(0, m_layout.margin());
    if (look.fill != ColorRole::Panel)
        painter.fillRect(rect.adjusted(0, 1, 0, -1), Theme::instance().color(look.fill));
    painter.setPen(Theme::instance().color(look.text));
    painter.drawText(rect, Qt::AlignCenter, text);
}

void HexView::paintRow(QPainter& painter, qint64 row, QByteArrayView bytes) const
{
    const qint64 start = m_layout.rowStart(row);
    const int y
        = int(row - verticalScrollBar()->value()) * m_layout.rowHeight() + m_layout.margin();
    const QRect offsets(m_layout.margin(), y, viewport()->width(), m_layout.rowHeight());
    painter.setPen(Theme::instance().color(ColorRole::TertiaryText));
    painter.drawText(offsets, Qt::AlignVCenter | Qt::AlignLeft,
        QStringLiteral("%1").arg(start, m_layout.offsetDigits(), 16, QLatin1Char('0')));
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto hex = QStringLiteral("%1").arg(quint8(bytes[i]), 2, 16, QLatin1Char('0'));
        paintCell(painter, {start + i, HexLayout::Column::Hex}, hex);
        paintCell(painter, {start + i, HexLayout::Column::Text}, characterOf(bytes[i]));
    }
}

void HexView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.fillRect(event->rect(), Theme::instance().color(ColorRole::Panel));
    if (size() == 0)
        return;
    const qint64 first = verticalScrollBar()->value();
    const ByteRange visible
        = ByteRange {m_layout.rowStart(first), m_layout.rowStart(first + visibleRows())}
              .intersected({0, size()});
    const QByteArray bytes = m_source->read(visible);
    const qsizetype rowSize = m_layout.bytesPerRow();
    for (qsizetype at = 0; at < bytes.size(); at += rowSize) {
        const QByteArrayView rest = QByteArrayView(bytes).sliced(at);
        paintRow(painter, first + at / rowSize, rest.first(std::min(rowSize, rest.size())));
    }
}
