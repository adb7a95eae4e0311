// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/toolpages.h"

#include <QDockWidget>
#include <QStackedWidget>

#include <utility>

ToolPages::ToolPages(QStackedWidget* stack, QDockWidget* inspector, QObject* parent)
    : QObject(parent)
    , m_stack(stack)
    , m_inspector(inspector)
    , m_home(stack->currentIndex())
{
}

void ToolPages::add(QWidget* page)
{
    m_stack->addWidget(page);
}

void ToolPages::show(QWidget* page)
{
    if (page == m_current)
        return;
    if (!m_current) {
        m_focus = m_stack->window()->focusWidget();
        m_hidInspector = !m_inspector->isHidden() && !m_inspector->isFloating();
    }
    m_current = page;
    if (m_hidInspector)
        m_inspector->hide();
    m_stack->setCurrentWidget(page);
    emit changed(page);
}

void ToolPages::leave()
{
    const QWidget* const left = std::exchange(m_current, nullptr);
    if (!left)
        return;
    const bool hadFocus = left->isAncestorOf(m_stack->window()->focusWidget());
    m_stack->setCurrentIndex(m_home);
    if (std::exchange(m_hidInspector, false))
        m_inspector->show();
    if (hadFocus && m_focus && m_focus->isVisible())
        m_focus->setFocus(Qt::OtherFocusReason);
    emit changed(nullptr);
}

void ToolPages::setHome(int index)
{
    leave();
    m_home = index;
    m_stack->setCurrentIndex(index);
}
