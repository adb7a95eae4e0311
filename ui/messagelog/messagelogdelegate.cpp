// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messagelog/messagelogdelegate.h"

#include "core/words/messagewords.h"
#include "ui/messagelog/messagelogmodel.h"
#include "ui/theme/mirrored.h"

#include <QPainter>

namespace {
constexpr int faultBarWidth = 3; // pixels
constexpr int arrowSize = 9;
constexpr int progressWidth = 72;
constexpr int progressHeight = 8;
} // namespace

void MessageLogDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    CellDelegate::paint(painter, option, index);
    if (index.column() == 0 && index.data(MessageLogModel::IsFaultRole).toBool()) {
        const QRect bar(option.rect.left(), option.rect.top(), faultBarWidth, option.rect.height());
        painter->fillRect(
            mirrored(painter, option.rect, bar), Theme::instance().color(ColorRole::Fault));
    }
}

CellDelegate::CellLook MessageLogDelegate::lookOf(const QModelIndex& index) const
{
    switch (index.column()) {
    case MessageLogModel::NumberColumn:
        return {ColorRole::SecondaryText};
    case MessageLogModel::TimeColumn:
        return {ColorRole::Text, true};
    case MessageLogModel::DeltaColumn:
        return {ColorRole::SecondaryText, true};
    case MessageLogModel::SummaryColumn:
        return {
            index.data(MessageLogModel::IsFaultRole).toBool() ? ColorRole::Fault : ColorRole::Text};
    default:
        return {};
    }
}

void MessageLogDelegate::paintContent(
    QPainter* painter, const QRect& rect, const QModelIndex& index) const
{
    if (index.column() == MessageLogModel::DirectionColumn)
        paintDirection(painter, rect, index);
    else if (index.column() == MessageLogModel::SummaryColumn
        && index.data(MessageLogModel::ProgressRole).isValid())
        paintProgress(painter, rect, index);
    else
        CellDelegate::paintContent(painter, rect, index);
}

/// In points at the word's left, out points away from it; what went neither way has a diamond.
static QPolygonF arrow(int direction, QPointF left)
{
    constexpr qreal half = arrowSize / 2.0;
    if (direction == int(Direction::In))
        return {{left, left + QPointF(arrowSize, -half), left + QPointF(arrowSize, half)}};
    if (direction == int(Direction::Out))
        return {{left + QPointF(0, -half), left + QPointF(arrowSize, 0), left + QPointF(0, half)}};
    return {{left, left + QPointF(half, -half), left + QPointF(arrowSize, 0),
        left + QPointF(half, half)}};
}

QString MessageLogDelegate::widestDirection(const QFont& font)
{
    const QFontMetrics metrics(font);
    QString widest;
    for (const Direction direction : {Direction::In, Direction::Out}) {
        const QString word = QStringLiteral("▶ ") + MessageWords::direction(direction);
        if (metrics.horizontalAdvance(word) > metrics.horizontalAdvance(widest))
            widest = word;
    }
    return widest;
}

void MessageLogDelegate::paintDirection(
    QPainter* painter, const QRect& rect, const QModelIndex& index) const
{
    const int direction = index.data(MessageLogModel::DirectionRole).toInt();
    const ColorRole color = direction == int(Direction::In) ? ColorRole::Received
        : direction == int(Direction::Out)                  ? ColorRole::Sent
                                                            : ColorRole::TertiaryText;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(Theme::instance().color(color));
    // In points at the word, on whichever side of it that stands.
    const bool isMirrored = painter->layoutDirection() == Qt::RightToLeft;
    painter->save();
    painter->translate(isMirrored ? rect.right() + 1 : rect.left(), rect.center().y() + 0.5);
    painter->scale(isMirrored ? -1 : 1, 1);
    painter->drawPolygon(arrow(direction, {}));
    painter->restore();
    const QRect word = mirrored(painter, rect, rect.adjusted(arrowSize + 5, 0, 0, 0));
    paintText(painter, word, index.data().toString(), {color}, Qt::AlignLeft);
}

void MessageLogDelegate::paintProgress(
    QPainter* painter, const QRect& rect, const QModelIndex& index) const
{
    const double progress = index.data(MessageLogModel::ProgressRole).toDouble();
    QRect text = rect;
    if (progress >= 0) {
        const QRect bar(
            rect.left(), rect.center().y() - progressHeight / 2 + 1, progressWidth, progressHeight);
        QRect filled = bar;
        filled.setWidth(int(bar.width() * std::min(progress, 1.0)));
        painter->fillRect(
            mirrored(painter, rect, bar), Theme::instance().color(ColorRole::QuietFill));
        painter->fillRect(
            mirrored(painter, rect, filled), Theme::instance().color(ColorRole::Accent));
        text.adjust(progressWidth + Theme::grid, 0, 0, 0);
    }
    paintText(painter, mirrored(painter, rect, text), index.data().toString(), lookOf(index),
        Qt::AlignLeft);
}
