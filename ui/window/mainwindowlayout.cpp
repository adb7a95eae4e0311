// SPDX-License-Identifier: GPL-3.0-or-later
// What MainWindow is made of, where it stands, and what of that is remembered.
#include "core/session/session.h"
#include "ui/compose/composepanel.h"
#include "ui/connections/connectionview.h"
#include "ui/endpoints/clientwindow.h"
#include "ui/endpoints/endpointtree.h"
#include "ui/endpoints/lastsettings.h"
#include "ui/endpoints/serverwindow.h"
#include "ui/inspector/inspector.h"
#include "ui/messagelog/messagelogview.h"
#include "ui/parts/lazyupdate.h"
#include "ui/theme/theme.h"
#include "ui/window/endpointdocks.h"
#include "ui/window/filteredit.h"
#include "ui/window/mainactions.h"
#include "ui/window/mainwindow.h"
#include "ui/window/middlearea.h"
#include "ui/window/proposals.h"
#include "ui/window/recordingband.h"
#include "ui/window/snapshotfeed.h"
#include "ui/window/startpage.h"
#include "ui/window/tabpage.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QMenu>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace {
constexpr QSize defaultSize {1280, 800};
/// What a desktop's frame takes, which is not known before it is there.
constexpr QSize frameAllowance {16, 48};
constexpr int leastTreeWidth = 16; // characters
constexpr int leastMiddleWidth = 60; // likewise
const QString layoutKey = QStringLiteral("window/layout");
constexpr int layoutVersion = 2; // of what saveState() gives

QDockWidget* makeDock(QMainWindow* window, const char* name, const QString& title, QWidget* content,
    Qt::DockWidgetArea area)
{
    auto* dock = new QDockWidget(title, window);
    dock->setObjectName(QLatin1String(name));
    dock->setWidget(content);
    window->addDockWidget(area, dock);
    return dock;
}

/// Gives a button that shows `shown` room for `other` too, so that nothing beside it moves.
void reserveTexts(QWidget* button, const QString& shown, const QString& other)
{
    button->ensurePolished();
    const QFontMetrics metrics = button->fontMetrics();
    button->setMinimumWidth(button->sizeHint().width()
        + std::max(0, metrics.horizontalAdvance(other) - metrics.horizontalAdvance(shown)));
}
} // namespace

void MainWindow::buildToolBar()
{
    QToolBar* bar = addToolBar(tr("Tools"));
    bar->setObjectName(QStringLiteral("toolBar"));
    bar->setMovable(false);
    bar->setFloatable(false);
    bar->setContentsMargins(Theme::grid / 2, 0, Theme::grid / 2, 0);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->addAction(m_actions->newServer);
    bar->addAction(m_actions->newClient);
    bar->addSeparator();
    bar->addAction(m_actions->openCapture);
    bar->addAction(m_actions->saveCapture);
    bar->addSeparator();
    bar->addAction(m_actions->record);
    bar->addAction(m_actions->clear);
    bar->addSeparator();
    bar->addWidget(m_filter);
    reserveTexts(bar->widgetForAction(m_actions->record), tr("Recording"), tr("Not recording"));
    bar->widgetForAction(m_actions->newServer)->setProperty("primary", true);
    bar->widgetForAction(m_actions->newClient)->setProperty("framed", true);
    m_actions->openCapture->setIconText(tr("Open…"));
    m_actions->saveCapture->setIconText(tr("Save…"));
}

void MainWindow::buildCenter()
{
    auto* start = new StartPage(this);
    connect(start, &StartPage::echoServerRequested, this, [this] {
        EndpointConfig config;
        config.behavior.kind = BehaviorSpec::Kind::Echo;
        startServer(config);
    });
    connect(start, &StartPage::clientRequested, this, &MainWindow::newClient);
    connect(start, &StartPage::openRequested, m_actions->openCapture, &QAction::trigger);
    connect(start, &StartPage::demoRequested, this, &MainWindow::startDemo);

    m_views->setObjectName(QStringLiteral("viewsSplitter"));
    m_views->setChildrenCollapsible(false);
    m_middle = new MiddleArea(this);
    m_messagesDock = new QDockWidget(tr("Messages"), m_middle);
    m_messagesDock->setObjectName(QStringLiteral("messagesDock"));
    m_messagesDock->setFeatures(QDockWidget::DockWidgetMovable);
    m_messagesDock->setTitleBarWidget(new QWidget(m_messagesDock)); // the log has a line of its own
    const auto* page = new TabPage(m_messagesDock, m_log);
    connect(page, &TabPage::inFrontChanged, m_logUpdate, &LazyUpdate::setInFront);
    m_middle->add(m_messagesDock);
    connect(m_middle, &MiddleArea::arrangementChanged, m_log,
        [this] { m_log->setTitleShown(!m_middle->isTab(m_messagesDock)); });
    m_views->addWidget(m_connections);
    m_views->addWidget(m_middle);
    m_views->setSizes({184, 480});
    m_views->setStretchFactor(1, 1);
    m_pages->insertWidget(StartIndex, start);
    m_pages->insertWidget(ViewsIndex, m_views);

    m_noticeBand->setClosable(true);
    auto* center = new QWidget(this);
    auto* layout = new QVBoxLayout(center);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_recordingBand);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_noticeBand);
    setCentralWidget(center);
}

void MainWindow::buildDocks()
{
    setDockOptions(AnimatedDocks | AllowTabbedDocks | AllowNestedDocks);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    m_tree = new EndpointTree(this);
    QDockWidget* tree
        = makeDock(this, "endpointTreeDock", tr("Endpoints"), m_tree, Qt::LeftDockWidgetArea);
    m_tree->setMinimumWidth(fontMetrics().averageCharWidth() * leastTreeWidth);
    m_endpoints = new EndpointDocks(m_session, m_middle);
    m_inspectorPanes->setObjectName(QStringLiteral("inspectorSplitter"));
    m_inspectorPanes->setChildrenCollapsible(false);
    m_inspectorPanes->addWidget(m_inspector);
    m_inspectorPanes->addWidget(m_compose);
    m_inspectorPanes->setStretchFactor(0, 1);
    m_inspectorDock = makeDock(
        this, "inspectorDock", tr("Inspector"), m_inspectorPanes, Qt::RightDockWidgetArea);
    int number = 1;
    for (QDockWidget* dock : {tree, m_inspectorDock}) {
        QAction* toggle = dock->toggleViewAction();
        toggle->setShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(number++)));
        m_actions->docks->addAction(toggle);
        addAction(toggle);
    }
}

void MainWindow::showViews()
{
    if (m_pages->currentIndex() == ViewsIndex)
        return;
    m_pages->setCurrentIndex(ViewsIndex);
    if (m_isInspectorWanted)
        m_inspectorDock->show();
    if (!QSettings().contains(layoutKey))
        resizeSides(); // there is room now that the start page has gone
}

void MainWindow::newServer()
{
    ServerWindow* window = m_endpoints->addServer();
    window->setConfig(LastSettings::server());
    window->focusFirstField();
}

void MainWindow::newClient()
{
    const AnalysisSnapshotPtr& snapshot = m_feed->snapshot();
    const EndpointFacts* const server
        = snapshot ? serverToPropose(*snapshot, m_tree->selectedEndpoint()) : nullptr;
    newClientOf(server);
}

void MainWindow::newClientOf(const EndpointFacts* server)
{
    const auto* const serverWindow
        = server ? qobject_cast<ServerWindow*>(m_endpoints->find(server->id)) : nullptr;
    ClientWindow* window = m_endpoints->addClients();
    window->setConfig(
        serverWindow ? clientOf(server->local, serverWindow->config()) : LastSettings::client());
    window->focusFirstField();
}

void MainWindow::resetLayout()
{
    restoreState(m_defaultLayout, layoutVersion);
    m_endpoints->resetLayout();
    resizeSides();
}

// Wide enough for sixteen bytes in a row of the inspector, as long as what is between can be read.
void MainWindow::resizeSides()
{
    const QList<QDockWidget*> sides {findChild<QDockWidget*>(QStringLiteral("endpointTreeDock")),
        findChild<QDockWidget*>(QStringLiteral("inspectorDock"))};
    const int left = std::clamp(width() * 17 / 100, 216, 288);
    const int between = fontMetrics().averageCharWidth() * leastMiddleWidth;
    const int right = std::clamp(std::min(width() / 3, width() - left - between), 300, 520);
    resizeDocks(sides, {left, right}, Qt::Horizontal);
}

void MainWindow::restoreSettings()
{
    const QSettings settings;
    // First: unfolded, it may be wider than the screen has room for.
    m_compose->setFolded(settings.value(QStringLiteral("window/composerFolded"), true).toBool());
    const bool isFirst
        = !restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    const QSize first = defaultSize.boundedTo(screen()->availableSize() - frameAllowance);
    if (isFirst)
        resize(first);
    const int hidden = geometry().bottom() - screen()->availableGeometry().bottom();
    if (hidden > 0 && !isMaximized() && !isFullScreen())
        resize(width(), height() - hidden); // the status bar stands at the bottom
    resizeSides();
    m_defaultLayout = saveState(layoutVersion);
    restoreState(settings.value(layoutKey).toByteArray(), layoutVersion);
    m_isInspectorWanted = !m_inspectorDock->isHidden();
    m_inspectorDock->hide();
    m_middle->restoreState(settings.value(QStringLiteral("window/middle")).toByteArray());
    m_views->restoreState(settings.value(QStringLiteral("window/views")).toByteArray());
    m_inspectorPanes->restoreState(
        settings.value(QStringLiteral("window/inspector")).toByteArray());
    if (isFirst)
        resize(first); // the start page needs less than what it hides
    const int theme = settings.value(QStringLiteral("window/theme")).toInt();
    for (QAction* action : m_actions->themes->actions()) {
        if (action->data().toInt() == theme)
            action->trigger();
    }
}

void MainWindow::saveSettings()
{
    const bool isAlone = m_pages->currentIndex() == StartIndex && m_isInspectorWanted;
    if (isAlone)
        m_inspectorDock->show();
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings.setValue(layoutKey, saveState(layoutVersion));
    m_inspectorDock->setHidden(isAlone || m_inspectorDock->isHidden());
    settings.setValue(QStringLiteral("window/middle"), m_middle->saveState());
    settings.setValue(QStringLiteral("window/views"), m_views->saveState());
    settings.setValue(QStringLiteral("window/inspector"), m_inspectorPanes->saveState());
    settings.setValue(QStringLiteral("window/composerFolded"), m_compose->isFolded());
    settings.setValue(QStringLiteral("window/theme"), int(Theme::instance().mode()));
}

// QApplication's closes what floats first, so that it would be remembered as closed.
void MainWindow::closeAll()
{
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        auto* window = qobject_cast<MainWindow*>(widget);
        if (window && window->isVisible() && !window->close())
            return;
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_session->isSaving() && !m_givesUpSave) {
        closeOnceSaved();
        event->ignore();
        return;
    }
    saveSettings();
    QMainWindow::closeEvent(event);
    for (QDockWidget* dock : findChildren<QDockWidget*>()) {
        if (dock->isFloating())
            dock->hide(); // a window of its own would stay
    }
}
