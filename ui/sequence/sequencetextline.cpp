// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sequence/sequencetextline.h"

#include "ui/parts/markedline.h"

#include <QFontMetrics>
#include <QPainter>

void SequenceTextLine::paint(QPainter* painter, const QRect& rect, const QString& text,
    const QFont& font, const QColor& color, Qt::Alignment horizontal)
{
    if (text.isEmpty() || rect.width() <= 0)
        return;
    painter->setFont(font);
    painter->setPen(color);
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width());
    painter->drawText(rect, int(horizontal | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
}

void SequenceTextLine::paintMarked(QPainter* painter, const QRect& rect, const MarkedText& text,
    const SequenceLook& look, const QColor& color)
{
    if (text.text.isEmpty() || rect.width() <= 0)
        return;
    QTextLayout layout(QString(), look.font);
    layOutMarkedLine(&layout, text, rect.width(), QTextOption(Qt::AlignHCenter), look.escape);
    painter->setPen(color);
    layout.draw(painter, QPointF(rect.left(), rect.top()));
}
