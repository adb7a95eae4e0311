// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

class MainActions;

/// The line under the menus: what is begun, opened, saved and recorded, and the filter.
class MainToolBar : public QToolBar
{
    Q_OBJECT

public:
    /// Takes the filter into itself.
    MainToolBar(const MainActions& actions, QWidget* filter, QWidget* parent);
};
