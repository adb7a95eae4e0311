// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/tabpage.h"

#include <QDockWidget>

TabPage::TabPage(QDockWidget* dock, QWidget* content)
    : QStackedWidget(dock)
{
    insertWidget(ContentIndex, content);
    insertWidget(EmptyIndex, new QWidget(this));
    dock->setWidget(this);
    connect(dock, &QDockWidget::visibilityChanged, this, [this](bool isVisible) {
        setCurrentIndex(isVisible ? ContentIndex : EmptyIndex);
        emit inFrontChanged(isVisible);
    });
}
