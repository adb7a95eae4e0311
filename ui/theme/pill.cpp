// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/pill.h"
#include "ui/theme/mirrored.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace {
constexpr int padding = 8; // pixels, left and right of what a pill holds
constexpr int shapeSize = 7; // pixels
constexpr int gap = 6; // pixels, between shape and word

void paintShape(QPainter* painter, const QRectF& box, PillShape shape, const QColor& color)
{
    painter->setPen(QPen(color, 1.4));
    painter->setBrush(Qt::NoBrush);
    const QRectF inner = box.adjusted(0.7, 0.7, -0.7, -0.7);
    switch (shape) {
    case PillShape::Dot:
        painter->setBrush(color);
        painter->drawEllipse(inner);
        break;
    case PillShape::Ring:
        painter->drawEllipse(inner);
        break;
    case PillShape::HalfDot:
        painter->drawEllipse(inner);
        painter->setBrush(color);
        painter->drawChord(inner, 90 * 16, 180 * 16);
        break;
    case PillShape::Dots:
        painter->setPen(Qt::NoPen);
        painter->setBrush(color);
        for (int i = 0; i < 3; ++i)
            painter->drawEllipse(QPointF(box.left() + 0.9 + i * 2.6, box.center().y()), 0.95, 0.95);
        break;
    case PillShape::Cross:
        painter->drawLine(inner.topLeft(), inner.bottomRight());
        painter->drawLine(inner.bottomLeft(), inner.topRight());
        break;
    case PillShape::Tick:
        painter->drawPolyline(QPolygonF {{inner.left(), inner.center().y() + 0.4},
            {inner.left() + inner.width() * 0.38, inner.bottom() - 0.2}, inner.topRight()});
        break;
    case PillShape::Mark:
        painter->drawLine(QPointF(inner.center().x(), inner.top() - 0.6),
            QPointF(inner.center().x(), inner.bottom() - 1.9));
        painter->drawPoint(QPointF(inner.center().x(), inner.bottom() + 0.5));
        break;
    }
}
} // namespace

void paintPillShape(QPainter* painter, const QRectF& box, PillShape shape, ColorRole role)
{
    QRectF inner(0, 0, shapeSize, shapeSize);
    inner.moveCenter(box.center());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintShape(painter, inner, shape, Theme::instance().color(role));
    painter->restore();
}

QSize pillSize(const QFontMetrics& metrics, const QString& text)
{
    const int word = text.isEmpty() ? 0 : gap + metrics.horizontalAdvance(text);
    return {2 * padding + shapeSize + word, metrics.height() + 2};
}

void paintPill(
    QPainter* painter, const QRect& rect, const QString& text, PillShape shape, PillColors colors)
{
    const QFontMetrics metrics = painter->fontMetrics();
    const QSize size = pillSize(metrics, text).boundedTo(rect.size());
    const QRect band
        = mirrored(painter, rect, {{rect.left(), rect.center().y() - size.height() / 2 + 1}, size});
    const QColor color = Theme::instance().color(colors.text);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(Theme::instance().color(colors.fill));
    painter->drawRoundedRect(QRectF(band), band.height() / 2., band.height() / 2.);
    const bool isMirrored = painter->layoutDirection() == Qt::RightToLeft;
    const qreal shapeLeft
        = isMirrored ? band.right() + 1 - padding - shapeSize : band.left() + padding;
    const qreal middle = band.top() + band.height() / 2.;
    paintShape(painter, {shapeLeft, middle - shapeSize / 2.0, shapeSize, shapeSize}, shape, color);
    if (!text.isEmpty()) {
        const QRect word = band.adjusted(padding + shapeSize + gap, 0, -padding / 2, 0);
        painter->setPen(color);
        painter->drawText(mirrored(painter, band, word), Qt::AlignVCenter | Qt::TextSingleLine,
            metrics.elidedText(text, Qt::ElideRight, word.width()));
    }
    painter->restore();
}
