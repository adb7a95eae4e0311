// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpoints/rules/tabledialog.h"

#include "ui/theme/inlinemessage.h"
#include "ui/theme/theme.h"

#include <QDialog>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

void layOutTableDialog(QDialog* dialog, InlineMessage* message, QTableView* table,
    const QList<QPushButton*>& upper, const QList<QPushButton*>& lower)
{
    auto* buttons = new QVBoxLayout;
    buttons->setSpacing(Theme::grid);
    for (QPushButton* button : upper)
        buttons->addWidget(button);
    buttons->addStretch();
    for (QPushButton* button : lower)
        buttons->addWidget(button);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(Theme::grid * 3 / 2);
    middle->addWidget(table, 1);
    middle->addLayout(buttons);
    auto* layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid);
    layout->setSpacing(Theme::grid);
    layout->addWidget(message);
    layout->addLayout(middle);
    upper.constFirst()->setProperty("primary", true);
}
