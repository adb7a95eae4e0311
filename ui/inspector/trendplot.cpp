// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/trendplot.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

TrendPlot::TrendPlot(const QString& title, std::function<QString(qint64)> text, QWidget* parent)
    : QWidget(parent)
    , m_title(title)
    , m_text(std::move(text))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(title);
}

void TrendPlot::clear()
{
    m_samples.clear();
    setAccessibleDescription({});
    update();
}

void TrendPlot::add(qint64 time, qint64 value)
{
    m_samples.push_back({time, value});
    while (m_samples.front().time < time - span)
        m_samples.pop_front();
    setAccessibleDescription(
        tr("Now %1, at most %2 in the last minute.").arg(m_text(value), m_text(greatest())));
    update();
}

qint64 TrendPlot::greatest() const
{
    const auto found = std::ranges::max_element(m_samples, {}, &Sample::value);
    return found == m_samples.end() ? 0 : found->value;
}

QSize TrendPlot::sizeHint() const
{
    return {200, fontMetrics().height() + Theme::grid * 11 / 2};
}

void TrendPlot::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme.smallFont());
    const int line = painter.fontMetrics().height();
    const QRect head(0, 0, width(), line);
    painter.setPen(theme.color(ColorRole::SecondaryText));
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, m_title);
    const QRectF area = QRectF(rect()).adjusted(0.5, line + Theme::grid, -0.5, -1.5);
    painter.setPen(theme.color(ColorRole::Hairline));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    if (m_samples.empty())
        return;
    const qint64 most = greatest();
    painter.setPen(theme.color(ColorRole::Text));
    painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter,
        tr("%1 · at most %2").arg(m_text(m_samples.back().value), m_text(most)));
    const qint64 end = m_samples.back().time;
    QPainterPath path;
    for (const Sample& sample : m_samples) {
        const qreal height = most == 0 ? 0 : area.height() * qreal(sample.value) / qreal(most);
        const QPointF point(area.right() - area.width() * qreal(end - sample.time) / qreal(span),
            area.bottom() - height);
        if (path.elementCount() == 0)
            path.moveTo(point);
        else
            path.lineTo(point);
    }
    painter.setPen(QPen(theme.color(ColorRole::Accent), 1.5));
    painter.drawPath(path);
}
