// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/stylepainting.h"

#include "ui/theme/mirrored.h"

#include <QAbstractItemView>
#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QWidget>

namespace {
constexpr qreal radius = 5; // pixels, of all round corners

QColor color(ColorRole role)
{
    return Theme::instance().color(role);
}

QColor mixed(const QColor& one, const QColor& other, qreal share)
{
    return QColor::fromRgbF(float(one.redF() + (other.redF() - one.redF()) * share),
        float(one.greenF() + (other.greenF() - one.greenF()) * share),
        float(one.blueF() + (other.blueF() - one.blueF()) * share));
}

void paintRounded(
    QPainter* painter, const QRect& rect, const QColor& fill, const QColor& border, qreal width = 1)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    painter->setPen(QPen(border, width));
    const qreal inset = width / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

void paintChevron(QPainter* painter, const QPointF& center, bool pointsUp, const QColor& ink)
{
    const qreal rise = pointsUp ? -1.6 : 1.6;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(ink, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF points[]
        = {center + QPointF(-3.2, -rise), center + QPointF(0, rise), center + QPointF(3.2, -rise)};
    painter->drawPolyline(points, 3);
    painter->restore();
}

bool isKeyboardFocused(QStyle::State state)
{
    return (state & QStyle::State_HasFocus) && (state & QStyle::State_KeyboardFocusChange);
}
} // namespace

namespace StylePainting {

bool isFramedArea(const QWidget* widget)
{
    const auto* area = qobject_cast<const QAbstractScrollArea*>(widget);
    return area && area->frameShape() == QFrame::StyledPanel
        && !qobject_cast<const QAbstractItemView*>(area) && !qobject_cast<const QScrollArea*>(area);
}

bool isWritable(const QWidget* area)
{
    const auto* const text = qobject_cast<const QPlainTextEdit*>(area);
    return text && !text->isReadOnly();
}

void paintInput(QPainter* painter, const QRect& rect, QStyle::State state, const QColor& fill)
{
    const bool isEnabled = state & QStyle::State_Enabled;
    const bool hasFocus = isEnabled && (state & QStyle::State_HasFocus);
    const ColorRole border = hasFocus                    ? ColorRole::Accent
        : isEnabled && !(state & QStyle::State_ReadOnly) ? ColorRole::InputBorder
                                                         : ColorRole::Hairline;
    paintRounded(painter, rect, isEnabled ? fill : color(ColorRole::Panel), color(border),
        hasFocus ? 1.5 : 1);
}

void paintButton(QPainter* painter, const QStyleOption& option, const QWidget* widget)
{
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isPressed = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool isHovered = option.state & QStyle::State_MouseOver;
    if (widget && widget->property("primary").toBool() && isEnabled) {
        const QColor accent = color(ColorRole::Accent);
        const qreal share = isPressed ? 0.22 : isHovered ? 0.1 : 0;
        const QColor fill = mixed(accent, color(ColorRole::Text), share);
        paintRounded(painter, option.rect, fill, fill);
        if (isKeyboardFocused(option.state))
            paintRounded(painter, option.rect.adjusted(2, 2, -2, -2), Qt::transparent,
                color(ColorRole::AccentText));
        return;
    }
    const ColorRole fill = !isEnabled ? ColorRole::Panel
        : isPressed                   ? ColorRole::Selection
        : isHovered                   ? ColorRole::Hover
                                      : ColorRole::Panel;
    paintRounded(painter, option.rect, color(fill), color(ColorRole::Hairline));
    if (isKeyboardFocused(option.state))
        paintFocusRing(painter, option.rect);
}

void paintToolButton(QPainter* painter, const QStyleOption& option, const QWidget* widget)
{
    if (widget && (widget->property("primary").toBool() || widget->property("framed").toBool())) {
        paintButton(painter, option, widget);
        return;
    }
    const bool isEnabled = option.state & QStyle::State_Enabled;
    // One of several that a person chooses from; of others a mark of their own says that they are
    // on.
    const bool isChosen
        = widget && widget->property("choice").toBool() && (option.state & QStyle::State_On);
    if (isEnabled && (isChosen || (option.state & QStyle::State_Sunken)))
        paintRounded(painter, option.rect, color(ColorRole::Selection), Qt::transparent);
    else if (isEnabled && (option.state & QStyle::State_MouseOver))
        paintRounded(painter, option.rect, color(ColorRole::Hover), Qt::transparent);
    if (isKeyboardFocused(option.state))
        paintFocusRing(painter, option.rect);
}

void paintFocusRing(QPainter* painter, const QRect& rect)
{
    paintRounded(painter, rect, Qt::transparent, color(ColorRole::Accent), 1.5);
}

void paintPopupEdge(QPainter* painter, const QRect& rect)
{
    painter->save();
    painter->setPen(mixed(color(ColorRole::Hairline), color(ColorRole::TertiaryText), 0.6));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

void paintCheckBox(QPainter* painter, const QStyleOption& option, bool isRadio)
{
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isOn = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const QColor fill = color(!isOn ? ColorRole::Window
            : isEnabled             ? ColorRole::Accent
                                    : ColorRole::TertiaryText);
    const QColor border = isOn ? fill : color(ColorRole::TertiaryText);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(
        isKeyboardFocused(option.state) ? QPen(color(ColorRole::Accent), 2) : QPen(border));
    painter->setBrush(fill);
    const qreal corner = isRadio ? box.height() / 2 : 3;
    painter->drawRoundedRect(box, corner, corner);
    if (isOn && isRadio) {
        painter->setBrush(color(ColorRole::AccentText));
        painter->drawEllipse(box.center(), 2.5, 2.5);
    } else if (isOn) {
        painter->setPen(QPen(color(ColorRole::AccentText), 1.6, Qt::SolidLine, Qt::RoundCap));
        const QPointF middle = box.center() + QPointF(-1, 3);
        const QPointF tick[] = {middle + QPointF(-2.6, -2.8), middle, middle + QPointF(4.4, -5.6)};
        painter->drawPolyline(tick, 3);
    }
    painter->restore();
}

void paintTab(QPainter* painter, const QStyleOptionTab& option)
{
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isHovered
        = (option.state & QStyle::State_Enabled) && (option.state & QStyle::State_MouseOver);
    QRect underline = option.rect;
    if (option.shape == QTabBar::RoundedSouth || option.shape == QTabBar::TriangularSouth)
        underline.setBottom(underline.top() + 1);
    else
        underline.setTop(underline.bottom() - 1);
    if (isSelected)
        painter->fillRect(underline, color(ColorRole::Accent));
    else if (isHovered)
        painter->fillRect(underline, color(ColorRole::Hairline));
}

QIcon inColor(const QIcon& icon, const QSize& size, ColorRole role)
{
    QPixmap picture = icon.pixmap(size, qGuiApp->devicePixelRatio());
    QPainter painter(&picture);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect({}, size), color(role));
    return picture;
}

void paintTabClose(QPainter* painter, const QStyleOption& option)
{
    const bool isHovered = option.state & QStyle::State_MouseOver;
    QRectF box(0, 0, 14, 14);
    box.moveCenter(QRectF(option.rect).center());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isHovered) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(color(ColorRole::Hover));
        painter->drawRoundedRect(box, 3, 3);
    }
    painter->setPen(QPen(color(isHovered ? ColorRole::Text : ColorRole::TertiaryText), 1.3));
    const QRectF cross = box.adjusted(4, 4, -4, -4);
    painter->drawLine(cross.topLeft(), cross.bottomRight());
    painter->drawLine(cross.bottomLeft(), cross.topRight());
    painter->restore();
}

void paintScrollBar(QPainter* painter, const QStyleOptionSlider& option, const QRect& handle)
{
    if (option.minimum == option.maximum)
        return;
    const bool isActive = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const QColor ink
        = mixed(color(ColorRole::Hairline), color(ColorRole::TertiaryText), isActive ? 0.8 : 0.35);
    const QRectF bar = QRectF(handle).adjusted(2, 2, -2, -2);
    const qreal round = std::min(bar.width(), bar.height()) / 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ink);
    painter->drawRoundedRect(bar, round, round);
    painter->restore();
}

void paintComboBox(QPainter* painter, const QStyleOptionComboBox& option, const QRect& arrow)
{
    if (option.frame)
        paintInput(painter, option.rect, option.state, color(ColorRole::Window));
    const bool isEnabled = option.state & QStyle::State_Enabled;
    paintChevron(painter, QRectF(arrow).center(), false,
        color(isEnabled ? ColorRole::SecondaryText : ColorRole::Hairline));
}

void paintSpinBox(
    QPainter* painter, const QStyleOptionSpinBox& option, const QRect& up, const QRect& down)
{
    if (option.frame)
        paintInput(painter, option.rect, option.state, color(ColorRole::Window));
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons
        || !(option.state & QStyle::State_Enabled))
        return;
    const auto ink = [&](QStyle::SubControl part, QAbstractSpinBox::StepEnabledFlag step) {
        const bool isHovered = option.activeSubControls & part;
        return color(!(option.stepEnabled & step) ? ColorRole::Hairline
                : isHovered                       ? ColorRole::Accent
                                                  : ColorRole::SecondaryText);
    };
    paintChevron(painter, QRectF(up).center() + QPointF(0, 1), true,
        ink(QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled));
    paintChevron(painter, QRectF(down).center() - QPointF(0, 1), false,
        ink(QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled));
}

void paintDockTitle(QPainter* painter, const QStyleOptionDockWidget& option, const QRect& text)
{
    painter->save();
    painter->setFont(Theme::instance().strongFont());
    painter->setPen(color(ColorRole::SecondaryText));
    const QRect line = text.adjusted(Theme::grid, 0, 0, 0);
    painter->drawText(mirrored(painter, text, line), Qt::AlignVCenter | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(option.title, Qt::ElideRight, line.width()));
    painter->restore();
}

} // namespace StylePainting
