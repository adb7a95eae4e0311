// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/maintoolbar.h"

#include "ui/theme/theme.h"
#include "ui/window/mainactions.h"

#include <QAction>

#include <algorithm>

namespace {
/// Gives a button that shows `shown` room for `other` too, so that nothing beside it moves.
void reserveTexts(QWidget* button, const QString& shown, const QString& other)
{
    button->ensurePolished();
    const QFontMetrics metrics = button->fontMetrics();
    button->setMinimumWidth(button->sizeHint().width()
        + std::max(0, metrics.horizontalAdvance(other) - metrics.horizontalAdvance(shown)));
}
} // namespace

MainToolBar::MainToolBar(const MainActions& actions, QWidget* filter, QWidget* parent)
    : QToolBar(tr("Tools"), parent)
{
    setObjectName(QStringLiteral("toolBar"));
    setMovable(false);
    setFloatable(false);
    setContentsMargins(Theme::grid / 2, 0, Theme::grid / 2, 0);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    addAction(actions.newServer);
    addAction(actions.newClient);
    addSeparator();
    addAction(actions.openCapture);
    addAction(actions.saveCapture);
    addSeparator();
    addAction(actions.record);
    addAction(actions.clear);
    addSeparator();
    addWidget(filter);
    reserveTexts(widgetForAction(actions.record), tr("Recording"), tr("Not recording"));
    widgetForAction(actions.newServer)->setProperty("primary", true);
    widgetForAction(actions.newClient)->setProperty("framed", true);
    actions.openCapture->setIconText(tr("Open…"));
    actions.saveCapture->setIconText(tr("Save…"));
}
