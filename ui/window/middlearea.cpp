// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/middlearea.h"

#include "ui/theme/theme.h"

#include <QDockWidget>
#include <QLayout>
#include <QTabBar>

#include <algorithm>

namespace {
constexpr Qt::DockWidgetArea place = Qt::TopDockWidgetArea; // one area is all there is

bool isDocked(const QDockWidget* dock)
{
    return !dock->isFloating() && !dock->isHidden();
}
} // namespace

MiddleArea::MiddleArea(QWidget* parent)
    : QMainWindow(parent, Qt::Widget)
{
    setObjectName(QStringLiteral("middleArea"));
    setDockOptions(AllowTabbedDocks | AllowNestedDocks | GroupedDragging);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    setDocumentMode(true);
    setContextMenuPolicy(Qt::PreventContextMenu);
}

void MiddleArea::add(QDockWidget* dock)
{
    for (const auto moved : {&QDockWidget::topLevelChanged, &QDockWidget::visibilityChanged}) {
        // Qt makes and throws away tab bars after it has told of it.
        connect(dock, moved, this, &MiddleArea::handleMoved, Qt::QueuedConnection);
    }
    if (!restoreDockWidget(dock))
        putBack(dock);
    dock->show();
}

void MiddleArea::putBack(QDockWidget* dock)
{
    dock->setFloating(false);
    if (QDockWidget* const last = lastDocked(dock))
        tabifyDockWidget(last, dock);
    else
        addDockWidget(place, dock);
}

void MiddleArea::putBeside(QDockWidget* dock)
{
    dock->setFloating(false);
    addDockWidget(place, dock, Qt::Horizontal);
    dock->show();
    QList<QDockWidget*> columns;
    for (QDockWidget* const each : findChildren<QDockWidget*>()) {
        if (isDocked(each) && isInFront(each))
            columns << each;
    }
    resizeDocks(columns, QList<int>(columns.size(), width() / int(columns.size())), Qt::Horizontal);
}

QDockWidget* MiddleArea::lastDocked(const QDockWidget* besides) const
{
    const QList<QDockWidget*> docks = findChildren<QDockWidget*>(Qt::FindDirectChildrenOnly);
    const auto last = std::find_if(docks.rbegin(), docks.rend(),
        [&](const QDockWidget* dock) { return dock != besides && isDocked(dock); });
    return last == docks.rend() ? nullptr : *last;
}

// raise() alone does nothing for one that is on top of its siblings already, behind a tab or not;
// and one that was put back where it stood gets its tab only when the area is laid out.
void MiddleArea::bringToFront(QDockWidget* dock)
{
    dock->show();
    layout()->activate();
    dock->raise();
    for (QTabBar* const tabs : tabBars()) {
        if (const auto tab = docksOf(tabs).indexOf(dock); tab >= 0)
            tabs->setCurrentIndex(int(tab));
    }
}

bool MiddleArea::isInFront(const QDockWidget* dock)
{
    return dock->isVisible() && !dock->visibleRegion().isEmpty();
}

bool MiddleArea::isTab(const QDockWidget* dock) const
{
    const QList<QDockWidget*> others = tabifiedDockWidgets(const_cast<QDockWidget*>(dock));
    return !dock->isFloating() && std::any_of(others.begin(), others.end(), isDocked);
}

QList<QTabBar*> MiddleArea::tabBars() const
{
    return findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly);
}

QList<QDockWidget*> MiddleArea::docksOf(const QTabBar* tabs)
{
    QList<QDockWidget*> docks;
    for (int tab = 0; tab < tabs->count(); ++tab)
        docks << reinterpret_cast<QDockWidget*>(qvariant_cast<quintptr>(tabs->tabData(tab)));
    return docks;
}

void MiddleArea::handleMoved()
{
    updateTabs();
    emit arrangementChanged();
}

void MiddleArea::updateTabs()
{
    for (QTabBar* const tabs : tabBars())
        dress(tabs);
}

void MiddleArea::dress(QTabBar* tabs)
{
    constexpr auto dressed = "dressed";
    const QList<QDockWidget*> docks = docksOf(tabs);
    if (!tabs->property(dressed).toBool()) {
        tabs->setProperty(dressed, true);
        tabs->setObjectName(QStringLiteral("middleTabs"));
        tabs->setAccessibleName(tr("Messages, servers and clients"));
        tabs->setElideMode(Qt::ElideNone);
        tabs->setUsesScrollButtons(true);
        tabs->setExpanding(false);
        tabs->setTabsClosable(true);
        connect(tabs, &QTabBar::tabCloseRequested, this,
            [this, tabs](int tab) { emit tabCloseRequested(docksOf(tabs).at(tab)); });
        connect(tabs, &QTabBar::tabBarDoubleClicked, this, [this, tabs](int tab) {
            if (tab >= 0)
                emit tabDoubleClicked(docksOf(tabs).at(tab));
        });
    }
    for (int tab = 0; tab < docks.size(); ++tab) {
        if (!(docks[tab]->features() & QDockWidget::DockWidgetClosable))
            tabs->setTabButton(tab, QTabBar::RightSide, nullptr);
        const bool hasIcon
            = docks[tab]->testAttribute(Qt::WA_SetWindowIcon); // or it is the program's
        tabs->setTabIcon(tab, hasIcon ? docks[tab]->windowIcon() : QIcon());
    }
}
