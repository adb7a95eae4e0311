// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/celldelegate.h"

#include "core/words/format.h"
#include "ui/parts/escapelook.h"
#include "ui/parts/markedline.h"
#include "ui/parts/markedtextrole.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QTextLayout>
#include <QToolTip>

static constexpr int keptTexts = 2000; // some pages of the highest screen

static Qt::Alignment alignmentOf(const QModelIndex& index)
{
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    return alignment.isValid() ? Qt::Alignment(alignment.toInt())
                               : Qt::AlignLeft | Qt::AlignVCenter;
}

static void layOutWhole(QTextLayout& layout)
{
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
}

CellDelegate::CellDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
    , m_shaped(keptTexts)
{
    connect(&Theme::instance(), &Theme::changed, this, [this] { m_shaped.clear(); });
}

void CellDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QStyle* const style = option.widget ? option.widget->style() : QApplication::style();
    painter->save();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    paintContent(painter, option.rect.adjusted(padding, 0, -padding, 0), index);
    painter->restore();
}

void CellDelegate::paintContent(
    QPainter* painter, const QRect& rect, const QModelIndex& index) const
{
    const QVariant marked = index.data(markedTextRole);
    const MarkedText text
        = marked.isValid() ? marked.value<MarkedText>() : MarkedText {index.data().toString(), {}};
    if (text.escapes.isEmpty())
        paintText(painter, rect, text.text, lookOf(index), alignmentOf(index));
    else
        paintMarked(painter, rect, text, lookOf(index));
}

void CellDelegate::paintMarked(
    QPainter* painter, const QRect& rect, const MarkedText& text, CellLook look) const
{
    if (rect.width() <= 0)
        return;
    const QFont font = fontOf(look);
    QTextOption option;
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute); // where paintText() begins it
    QTextLayout layout(QString(), font);
    layOutMarkedLine(&layout, text, rect.width(), option, EscapeLook::format());
    painter->setPen(Theme::instance().color(look.color));
    const int top = rect.top() + (rect.height() - QFontMetrics(font).height()) / 2;
    const bool isMirrored = painter->layoutDirection() == Qt::RightToLeft;
    const qreal free
        = isMirrored ? std::max<qreal>(0, rect.width() - layout.lineAt(0).naturalTextWidth()) : 0;
    layout.draw(painter, QPointF(rect.left() + free, top));
}

void CellDelegate::paintText(QPainter* painter, const QRect& rect, const QString& text,
    CellLook look, Qt::Alignment alignment) const
{
    const QTextLayout& shaped = shapedText(text, look, rect.width());
    const QTextLine line = shaped.lineAt(0);
    const qreal free = rect.width() - line.naturalTextWidth();
    const Qt::Alignment side = QStyle::visualAlignment(painter->layoutDirection(), alignment);
    const qreal left = side & Qt::AlignRight ? free : side & Qt::AlignHCenter ? free / 2 : 0;
    const int top = rect.top() + qRound((rect.height() - line.height()) / 2);
    painter->setPen(Theme::instance().color(look.color));
    shaped.draw(painter, QPointF(rect.left() + std::max<qreal>(0, left), top));
}

/// One line, elided where it is wider than that. Texts are painted again and again, and shaping
/// them is most of the work: those painted last are kept.
const QTextLayout& CellDelegate::shapedText(const QString& text, CellLook look, int width) const
{
    const ShapedKey key {text, width, look.elide, look.isMono};
    if (const QTextLayout* const known = m_shaped.object(key))
        return *known;
    // Measuring a long text takes long; no more of it fits than one character a pixel.
    const QString fitting
        = text.size() > width ? text.first(std::max(0, width)) + QChar(u'…') : text;
    const QFont font = fontOf(look);
    auto shaped = std::make_unique<QTextLayout>(fitting, font);
    shaped->setCacheEnabled(true);
    layOutWhole(*shaped);
    if (shaped->lineAt(0).naturalTextWidth() > width) {
        shaped->setText(QFontMetrics(font).elidedText(fitting, look.elide, width));
        layOutWhole(*shaped);
    }
    QTextLayout* const kept = shaped.release();
    m_shaped.insert(key, kept);
    return *kept;
}

QFont CellDelegate::fontOf(CellLook look)
{
    return look.isMono ? Theme::instance().monoFont() : Theme::instance().font();
}

bool CellDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
    const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip
        || !index.isValid()) // views ask where there is no cell, too
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString tip = index.data(Qt::ToolTipRole).toString();
    const QString text = index.data().toString();
    const int width = QFontMetrics(fontOf(lookOf(index))).horizontalAdvance(text);
    if (tip.isEmpty() && width > option.rect.width() - 2 * padding)
        tip = text;
    QToolTip::showText(event->globalPos(), Format::plainToolTip(tip), view);
    return true;
}

void setUpTable(QTableView* table)
{
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setMinimumSectionSize(Theme::rowHeight);
    const int textHeight = QFontMetrics(Theme::instance().font()).height() + Theme::grid;
    table->verticalHeader()->setDefaultSectionSize(std::max(Theme::rowHeight, textHeight));
    QHeaderView* const header = table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setMinimumSectionSize(Theme::grid * 3);
}

// Advances are rounded, so a text as wide as its sample could come out a pixel wider.
static constexpr int slack = 2;

static int widthFor(int textWidth)
{
    return textWidth + 2 * CellDelegate::padding + slack;
}

void setColumnWidths(QTableView* table, const QVector<ColumnSample>& samples)
{
    const QFontMetrics metrics(Theme::instance().font());
    const QFontMetrics mono(Theme::instance().monoFont());
    for (int column = 0; column < samples.size(); ++column) {
        const ColumnSample& sample = samples.at(column);
        if (sample.text.isEmpty())
            continue;
        const QString title = table->model()->headerData(column, Qt::Horizontal).toString();
        const int width = std::max((sample.isMono ? mono : metrics).horizontalAdvance(sample.text),
            metrics.horizontalAdvance(title));
        table->setColumnWidth(column, widthFor(width));
    }
}

bool widenForNumber(QTableView* table, int column, qint64 greatest)
{
    return widenForText(table, column, QString(QString::number(greatest).size(), QLatin1Char('0')));
}

bool widenForText(QTableView* table, int column, const QString& text)
{
    const QFontMetrics metrics(Theme::instance().font());
    const int width = widthFor(metrics.horizontalAdvance(text));
    if (table->isColumnHidden(column) || table->columnWidth(column) >= width)
        return false;
    table->setColumnWidth(column, width);
    return true;
}
