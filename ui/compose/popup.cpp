// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/popup.h"

#include "ui/parts/panelheader.h"
#include "ui/theme/theme.h"

#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

Popup::Popup(const QString& name, const QString& title, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_body(new QVBoxLayout)
{
    setObjectName(name);
    setAccessibleName(title);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::grid / 2, 0, 0);
    layout->setSpacing(0);
    layout->setSizeConstraint(QLayout::SetNoConstraint); // it would not know of wrapped text
    layout->addWidget(new PanelHeader(title, this));
    layout->addLayout(m_body);
    m_body->setContentsMargins(
        Theme::grid * 3 / 2, Theme::grid / 2, Theme::grid * 3 / 2, Theme::grid * 3 / 2);
    m_body->setSpacing(Theme::grid);
}

void Popup::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    if (!focusWidget())
        focusNextChild();
}

void Popup::popUpAgain()
{
    if (m_button)
        popUpBeside(m_button);
}

void Popup::popUpBeside(const QWidget* button)
{
    constexpr int gap = Theme::grid / 2;
    m_button = button;
    layout()->activate(); // what changed while it was hidden counts
    adjustSize();
    const QRect screen = button->screen()->availableGeometry();
    const QRect window = button->window()->geometry().intersected(screen);
    QPoint place = button->mapToGlobal(QPoint(0, -height() - gap));
    if (place.y() < screen.top())
        place.setY(button->mapToGlobal(QPoint(0, button->height() + gap)).y());
    if (place.x() + width() > window.right())
        place.rx() += button->width() - width();
    place.setX(
        std::clamp(place.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    move(place);
    show();
}
