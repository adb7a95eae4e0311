// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QActionGroup;

/// The actions that choose the theme: one for all windows, remembered at once. GUI thread.
class ThemeChoice : public QObject
{
    Q_OBJECT

public:
    /// The actions' data is Theme::Mode. Takes the theme that was chosen last.
    ThemeChoice(QActionGroup* actions, QObject* parent);

private:
    void check();

    QActionGroup* m_actions;
};
