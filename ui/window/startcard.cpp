// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/startcard.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace {
constexpr int margin = 2 * Theme::grid;
constexpr int picture = 22; // pixels
} // namespace

StartCard::StartCard(
    const QString& iconName, const QString& name, const QString& meaning, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(Theme::instance().icon(iconName, ColorRole::Accent))
    , m_meaning(meaning)
{
    setText(name);
    setAccessibleName(name);
    setAccessibleDescription(meaning);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize StartCard::sizeHint() const
{
    const int words
        = std::max(QFontMetrics(Theme::instance().strongFont()).horizontalAdvance(text()),
            fontMetrics().horizontalAdvance(m_meaning));
    return {3 * margin + picture + words + Theme::grid, fontMetrics().height() * 2 + 2 * margin};
}

void StartCard::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isActive = hasFocus() || underMouse();
    painter.setPen(theme.color(isActive ? ColorRole::Accent : ColorRole::Hairline));
    painter.setBrush(theme.color(isDown() ? ColorRole::Selection
            : underMouse()                ? ColorRole::Hover
                                          : ColorRole::Panel));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    m_icon.paint(&painter, QRect(margin, (height() - picture) / 2, picture, picture));
    const int left = 2 * margin + picture;
    const QRect words(left, margin, width() - left - margin, height() - 2 * margin);
    painter.setPen(theme.color(ColorRole::SecondaryText));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine,
        fontMetrics().elidedText(m_meaning, Qt::ElideRight, words.width()));
    painter.setFont(theme.strongFont());
    painter.setPen(theme.color(ColorRole::Text));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, text());
}
