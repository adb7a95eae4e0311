// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/themechoice.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QSettings>

namespace {
const QString key = QStringLiteral("window/theme");
}

ThemeChoice::ThemeChoice(QActionGroup* actions, QObject* parent)
    : QObject(parent)
    , m_actions(actions)
{
    Theme::instance().setMode(Theme::Mode(QSettings().value(key).toInt()));
    check();
    connect(actions, &QActionGroup::triggered, this, [](const QAction* action) {
        QSettings().setValue(key, action->data()); // now: a new window takes it from there
        Theme::instance().setMode(Theme::Mode(action->data().toInt()));
    });
    connect(&Theme::instance(), &Theme::changed, this, &ThemeChoice::check); // in another window
}

void ThemeChoice::check()
{
    for (QAction* action : m_actions->actions())
        action->setChecked(action->data().toInt() == int(Theme::instance().mode()));
}
