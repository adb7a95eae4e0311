// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sequence/sequenceheader.h"

#include "ui/theme/theme.h"

#include <QPainter>

SequenceHeader::SequenceHeader(std::function<void(QPainter*)> paint, QWidget* view)
    : QWidget(view)
    , m_paint(std::move(paint))
{
    setObjectName(QStringLiteral("sequenceHeader"));
}

void SequenceHeader::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::instance();
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.fillRect(rect(), theme.color(ColorRole::Panel));
    m_paint(&painter);
    painter.setPen(theme.color(ColorRole::Hairline));
    painter.resetTransform();
    painter.drawLine(0, height() - 1, width(), height() - 1);
}
