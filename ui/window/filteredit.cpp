// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/filteredit.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace {
constexpr int margin = Theme::grid * 3 / 2;
}

FilterEdit::FilterEdit(QWidget* parent)
    : QLineEdit(parent)
{
    setObjectName(QStringLiteral("messageFilterEdit"));
    setAccessibleName(tr("Filter of the messages"));
    setPlaceholderText(tr("Filter messages: text, conn:2, out, len>100, fault"));
    setToolTip(tr("Show only messages that match (Ctrl+F); Escape clears"));
    setClearButtonEnabled(true);
    applyTheme();
    connect(&Theme::instance(), &Theme::changed, this, &FilterEdit::applyTheme);
}

void FilterEdit::applyTheme()
{
    setFont(Theme::instance().monoFont());
}

void FilterEdit::setStatus(const QString& status, bool isError)
{
    m_status = status;
    m_isError = isError;
    setAccessibleDescription(status);
    const int width = QFontMetrics(Theme::instance().smallFont()).horizontalAdvance(status);
    setTextMargins(4, 0, status.isEmpty() ? 0 : std::min(width + margin, this->width() / 2), 0);
    update();
}

void FilterEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape)
        QLineEdit::keyPressEvent(event);
    else if (text().isEmpty())
        emit left();
    else
        clear();
}

void FilterEdit::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (m_status.isEmpty())
        return;
    QPainter painter(this);
    const Theme& theme = Theme::instance();
    painter.setFont(theme.smallFont());
    painter.setPen(theme.color(m_isError ? ColorRole::Fault : ColorRole::SecondaryText));
    const int clearButton = text().isEmpty() ? 0 : 2 * Theme::grid + margin / 2;
    const QRect place = rect().adjusted(width() / 2, 0, -margin / 2 - 4 - clearButton, 0);
    painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(m_status, Qt::ElideRight, place.width()));
}
