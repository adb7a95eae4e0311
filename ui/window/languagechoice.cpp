// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/languagechoice.h"

#include "core/words/language.h"

#include <QAction>
#include <QActionGroup>
#include <QSettings>

namespace {

const QString key = QStringLiteral("window/language");

/// Empty: the desktop's.
QString chosenCode()
{
    const QString code = QSettings().value(key).toString();
    return Language::codes().contains(code) ? code : QString(); // it may be of a later version
}

} // namespace

QString LanguageChoice::kept()
{
    const QString code = chosenCode();
    return code.isEmpty() ? Language::ofEnvironment() : code;
}

LanguageChoice::LanguageChoice(QActionGroup* actions, QObject* parent)
    : QObject(parent)
{
    for (QAction* action : actions->actions())
        action->setChecked(action->data().toString() == chosenCode());
    connect(actions, &QActionGroup::triggered, this, [this](const QAction* action) {
        const QString before = kept();
        QSettings().setValue(key, action->data());
        if (kept() != before)
            emit chosen(Language::nameOf(kept()));
    });
}
