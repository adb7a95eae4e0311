// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/startcard.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace {
constexpr int margin = 2 * Theme::grid;
constexpr int wanted = 370; // pixels wide
constexpr int least = 200; // likewise
} // namespace

StartCard::StartCard(int number, const QString& name, const QString& meaning, QWidget* parent)
    : QAbstractButton(parent)
    , m_number(number)
    , m_meaning(meaning)
{
    setText(name);
    setToolTip(tr("%1 (%2)").arg(name).arg(number));
    setAccessibleName(name);
    setAccessibleDescription(meaning);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize StartCard::sizeHint() const
{
    return {wanted, minimumSizeHint().height()};
}

QSize StartCard::minimumSizeHint() const
{
    return {least, 3 * fontMetrics().lineSpacing() + Theme::grid / 2 + 2 * margin};
}

void StartCard::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        QPen(theme.color(hasFocus() || underMouse() ? ColorRole::Accent : ColorRole::Hairline),
            hasFocus() ? 2 : 1));
    painter.setBrush(theme.color(isDown() ? ColorRole::Selection
            : underMouse()                ? ColorRole::Hover
                                          : ColorRole::Panel));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    const QRect words = rect().adjusted(margin, margin, -margin, -margin);
    painter.setFont(theme.monoFont());
    painter.setPen(theme.color(ColorRole::TertiaryText));
    painter.drawText(words, Qt::AlignRight | Qt::AlignTop, QString::number(m_number));
    painter.setFont(theme.strongFont());
    painter.setPen(theme.color(ColorRole::Text));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, text());
    painter.setFont(theme.font());
    painter.setPen(theme.color(ColorRole::SecondaryText));
    painter.drawText(words.adjusted(0, fontMetrics().lineSpacing() + Theme::grid / 2, 0, 0),
        Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_meaning);
}
