// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/shortcutsdialog.h"

#include "ui/theme/theme.h"
#include "ui/window/actionname.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace {
constexpr QSize dialogSize {460, 560};

void addRows(QTreeWidgetItem* group, const QList<QAction*>& actions)
{
    for (const QAction* const action : actions) {
        if (action->menu()) {
            addRows(group, action->menu()->actions());
        } else if (!action->shortcut().isEmpty()) {
            auto* row = new QTreeWidgetItem(group);
            row->setText(0, actionName(action->text()));
            row->setText(1, action->shortcut().toString(QKeySequence::NativeText));
        }
    }
}
} // namespace

ShortcutsDialog::ShortcutsDialog(const QMenuBar* menus, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* list = new QTreeWidget(this);
    list->setObjectName(QStringLiteral("shortcutsList"));
    list->setAccessibleName(windowTitle());
    list->setFrameShape(QFrame::NoFrame);
    list->setHeaderHidden(true);
    list->setColumnCount(2);
    list->setRootIsDecorated(false);
    list->setIndentation(Theme::grid);
    for (const QAction* const menu : menus->actions()) {
        auto* group = new QTreeWidgetItem(list, {actionName(menu->text())});
        group->setFont(0, Theme::instance().strongFont());
        group->setFlags(Qt::ItemIsEnabled);
        addRows(group, menu->menu()->actions());
        group->setHidden(group->childCount() == 0);
    }
    list->expandAll();
    list->setCurrentItem(list->topLevelItem(0)->child(0));
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    list->header()->setStretchLastSection(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(list);
    layout->addWidget(buttons);
    resize(dialogSize);
}
