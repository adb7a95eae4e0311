// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "core/session/session.h"
#include "core/words/buildinfo.h"
#include "core/words/errortext.h"
#include "ui/compose/composepanel.h"
#include "ui/connections/connectionview.h"
#include "ui/conversation/conversationview.h"
#include "ui/endpoints/chatpanel.h"
#include "ui/endpoints/clientwindow.h"
#include "ui/endpoints/endpointtree.h"
#include "ui/endpoints/serverwindow.h"
#include "ui/messagelog/messagelogview.h"
#include "ui/parts/lazyupdate.h"
#include "ui/parts/pagestack.h"
#include "ui/sequence/sequencepane.h"
#include "ui/theme/theme.h"
#include "ui/window/capturecommands.h"
#include "ui/window/capturefiles.h"
#include "ui/window/clearing.h"
#include "ui/window/commandpalette.h"
#include "ui/window/connectioncommands.h"
#include "ui/window/demo.h"
#include "ui/window/editkeys.h"
#include "ui/window/endpointcommands.h"
#include "ui/window/endpointdocks.h"
#include "ui/window/filteredit.h"
#include "ui/window/inspectorstack.h"
#include "ui/window/languagechoice.h"
#include "ui/window/limitsdialog.h"
#include "ui/window/limitsettings.h"
#include "ui/window/mainactions.h"
#include "ui/window/maintoolbar.h"
#include "ui/window/middlearea.h"
#include "ui/window/noticeband.h"
#include "ui/window/openedchats.h"
#include "ui/window/panelfocus.h"
#include "ui/window/recordingband.h"
#include "ui/window/sequencepage.h"
#include "ui/window/shortcutsdialog.h"
#include "ui/window/snapshotfeed.h"
#include "ui/window/startpage.h"
#include "ui/window/statusbar.h"
#include "ui/window/tabpage.h"
#include "ui/window/themechoice.h"
#include "ui/window/toolcommands.h"
#include "ui/window/windowlayout.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMenuBar>
#include <QMessageBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QThread>
#include <QTimer>
#include <QVBoxLayout>

namespace {
constexpr int leastTreeWidth = 16; // characters

QDockWidget* makeDock(QMainWindow* window, const char* name, const QString& title, QWidget* content,
    Qt::DockWidgetArea area)
{
    // Docks do not mirror by themselves.
    if (QGuiApplication::isRightToLeft())
        area = area == Qt::LeftDockWidgetArea ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea;
    auto* dock = new QDockWidget(title, window);
    dock->setObjectName(QLatin1String(name));
    dock->setWidget(content);
    window->addDockWidget(area, dock);
    return dock;
}
} // namespace

MainWindow::MainWindow(Session* session, QWidget* parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_feed(new SnapshotFeed(session, this))
    , m_actions(new MainActions(this))
    , m_status(new StatusBar(this))
    , m_files(new CaptureFiles(session, m_status, this))
    , m_recordingBand(new RecordingBand(this))
    , m_notices(new NoticeBand(this))
    , m_captures(
          new CaptureCommands({session, m_actions, m_files, m_recordingBand, m_notices}, this))
    , m_pages(new PageStack(this))
    , m_views(new QSplitter(Qt::Vertical, this))
    , m_inspectorPanes(new QSplitter(Qt::Vertical, this))
    , m_connections(new ConnectionView(this))
    , m_log(new MessageLogView(this))
    , m_logUpdate(new LazyUpdate([this] { m_log->setSnapshot(m_feed->snapshot()); }, this))
    , m_inspector(new InspectorStack(this))
    , m_compose(new ComposePanel(this))
    , m_filter(new FilterEdit(this))
    , m_clearing(new Clearing({m_actions, m_connections, m_log, m_notices}, this))
    , m_palette(new CommandPalette(this))
    , m_demo(new Demo(session, this))
    , m_panelFocus(new PanelFocus([this] { return panels(); }, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Socketscope"));
    setAcceptDrops(true);
    setStatusBar(m_status);
    m_log->setListLimit(session->limits().lists);
    addToolBar(new MainToolBar(*m_actions, m_filter, this));
    buildCenter();
    buildDocks();
    connectActions();
    connectViews();
    connectDemo();
    connectFiles();
    connectSession();
    new ThemeChoice(m_actions->themes, this);
    connect(new LanguageChoice(m_actions->languages, this), &LanguageChoice::chosen, m_notices,
        [this](const QString& name) {
            m_notices->say(InlineMessage::Kind::Notice,
                tr("The language will be %1 the next time Socketscope starts.").arg(name));
        });
    m_layout->restore();
}

MainWindow::~MainWindow()
{
    m_endpoints->disconnect(); // what goes brings others to the front
}

void MainWindow::buildCenter()
{
    auto* start = new StartPage(this);
    connect(start, &StartPage::echoServerRequested, this, [this] {
        EndpointConfig config;
        config.behavior.kind = BehaviorSpec::Kind::Echo;
        startServer(config);
    });
    connect(start, &StartPage::clientRequested, m_actions->newClient, &QAction::trigger);
    connect(start, &StartPage::checkRequested, m_actions->checkPeer, &QAction::trigger);
    connect(start, &StartPage::socketsRequested, m_actions->sockets, &QAction::trigger);
    connect(start, &StartPage::openRequested, m_actions->openCapture, &QAction::trigger);
    connect(start, &StartPage::demoRequested, this, [this] { startDemo(); });

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

    auto* center = new QWidget(this);
    auto* layout = new QVBoxLayout(center);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_recordingBand);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_notices);
    setCentralWidget(center);
}

void MainWindow::buildDocks()
{
    setDockOptions(AnimatedDocks | AllowTabbedDocks | AllowNestedDocks);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    m_tree = new EndpointTree(this);
    m_tree->setMinimumWidth(fontMetrics().averageCharWidth() * leastTreeWidth);
    QDockWidget* tree
        = makeDock(this, "endpointTreeDock", tr("Endpoints"), m_tree, Qt::LeftDockWidgetArea);
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
    m_endpointCommands = new EndpointCommands(
        {m_session, m_feed, m_actions, m_endpoints, m_tree, m_connections}, this);
    m_sequence = new SequencePage(
        {m_feed, m_actions, m_connections, m_tree, m_middle, m_session->limits().lists}, this);
    m_middle->bringToFront(m_messagesDock);
    m_connectionCommands
        = new ConnectionCommands({m_session, m_feed, m_actions, m_connections, m_log, m_compose,
                                     m_inspector, m_endpoints, m_tree, m_notices},
            this);
    m_tools = new ToolCommands(
        {m_pages, m_inspectorDock, m_actions, m_tree, m_endpoints, m_connections}, this);
    m_layout = std::make_unique<WindowLayout>(WindowLayout::Parts {
        this, tree, m_inspectorDock, m_inspectorPanes, m_views, m_middle, m_compose});
}

void MainWindow::connectActions()
{
    const MainActions& actions = *m_actions;
    connect(actions.quit, &QAction::triggered, this, &MainWindow::closeAll);
    connect(actions.find, &QAction::triggered, m_filter, [this] {
        if (m_tools->focusFilter())
            return;
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    connect(
        actions.copy, &QAction::triggered, this, [this] { performKey(this, QKeySequence::Copy); });
    connect(actions.selectAll, &QAction::triggered, this,
        [this] { performKey(this, QKeySequence::SelectAll); });
    connect(actions.resetLayout, &QAction::triggered, this, [this] {
        m_layout->reset();
        m_endpoints->resetLayout();
    });
    connect(actions.compose, &QAction::triggered, this, [this] {
        m_inspectorDock->show();
        m_connectionCommands->selectForComposer();
        m_compose->edit();
    });
    connect(actions.sendComposed, &QAction::triggered, m_compose, &ComposePanel::send);
    connect(actions.savedMessages, &QAction::triggered, this, [this] {
        m_inspectorDock->show();
        m_compose->showSaved();
    });
    for (qsizetype page = 0; page < actions.inspectorPages.size(); ++page) {
        connect(actions.inspectorPages[page], &QAction::triggered, this, [this, page] {
            m_inspectorDock->show();
            m_inspector->showPage(int(page));
        });
    }
    connect(actions.limits, &QAction::triggered, this, &MainWindow::chooseLimits);
    connect(actions.palette, &QAction::triggered, this, &MainWindow::openPalette);
    connect(actions.demo, &QAction::triggered, this, [this] { startDemo(); });
    connect(
        actions.nextPanel, &QAction::triggered, m_panelFocus, [this] { m_panelFocus->move(1); });
    connect(actions.previousPanel, &QAction::triggered, m_panelFocus,
        [this] { m_panelFocus->move(-1); });
    connect(actions.shortcuts, &QAction::triggered, this, &MainWindow::showShortcuts);
    connect(actions.about, &QAction::triggered, this, &MainWindow::showAbout);
}

void MainWindow::connectViews()
{
    connect(m_filter, &QLineEdit::textChanged, m_log, &MessageLogView::setFilterText);
    connect(m_filter, &FilterEdit::left, m_log, &MessageLogView::focusTable);
    connect(m_log, &MessageLogView::filterStatusChanged, m_filter, &FilterEdit::setStatus);
    connect(m_log, &MessageLogView::filterClearRequested, this, [this] {
        m_filter->clear();
        m_connectionCommands->showOnly({});
        m_log->focusTable(); // the button has gone
    });
    connect(m_log, &MessageLogView::messageSelected, m_inspector, &InspectorStack::showMessage);
    connect(m_log, &MessageLogView::messageSelected, m_connections,
        [this](const Message& message) { m_connections->selectConnection(message.connection); });
    connect(m_log, &MessageLogView::messageSelected, m_sequence,
        [this](const Message&, qint64 index) { m_sequence->selectMessage(index); });
    connect(m_sequence, &SequencePage::messageSelected, this, &MainWindow::selectInLog);
    connect(m_sequence, &SequencePage::showInLogRequested, this, &MainWindow::showInLog);
    connect(m_sequence, &SequencePage::noticed, m_notices,
        [this](InlineMessage::Kind kind, const QString& text) { m_notices->say(kind, text); });
    connect(m_compose, &ComposePanel::messageWanted, this, &MainWindow::showInLog);
    m_actions->message->addActions(m_log->messageActions());
    connect(m_endpoints, &EndpointDocks::added, this, [this](EndpointWindow* window) {
        showViews();
        connectConversation(window);
    });
}

void MainWindow::connectDemo()
{
    connect(m_demo, &Demo::clientsWanted, this, [this](const EndpointConfig& config) {
        ClientWindow* clients = connectClients(config);
        m_demo->setClients(clients->endpoint());
    });
    connect(m_demo, &Demo::messageShown, m_inspector, &InspectorStack::showMessage);
    connect(m_demo, &Demo::finished, this, [this] {
        m_notices->say(InlineMessage::Kind::Notice,
            tr("That was it. The last message had a mistake: the inspector shows where. Write one "
               "yourself below, or see the same over another transport."),
            tr("Again"), [this] { startDemo(); });
        m_notices->offer({{QStringLiteral("demoUdpButton"), tr("Over UDP"),
                              [this] { startDemo(Transport::Udp); }},
            {QStringLiteral("demoUnixButton"), tr("Over a Unix socket"),
                [this] { startDemo(Transport::UnixStream); }}});
    });
}

/// A line of a conversation and its message are selected together.
void MainWindow::connectConversation(EndpointWindow* window)
{
    ConversationView* const conversation = window->chat()->conversation();
    connect(conversation, &ConversationView::messageSelected, this, &MainWindow::selectInLog);
    connect(conversation, &ConversationView::showInLogRequested, this, &MainWindow::showInLog);
    connect(m_log, &MessageLogView::messageSelected, conversation,
        [conversation](const Message&, qint64 index) { conversation->selectMessage(index); });
    connect(window, &EndpointWindow::messageSelected, this, &MainWindow::selectInLog);
    connect(window, &EndpointWindow::showInLogRequested, this, &MainWindow::showInLog);
    connect(window, &EndpointWindow::connectionWanted, m_connections,
        [this](ConnectionId id) { m_connections->selectConnection(id); });
}

void MainWindow::selectInLog(qint64 index)
{
    m_logUpdate->flush(); // it may be behind
    m_log->selectMessage(index);
}

void MainWindow::showInLog(qint64 index)
{
    m_tools->pages()->leave();
    m_middle->bringToFront(m_messagesDock);
    m_logUpdate->flush();
    if (!m_log->isShown(index))
        m_filter->clear();
    m_log->selectMessage(index);
    m_log->focusTable();
}

void MainWindow::connectFiles()
{
    connect(m_actions->newWindow, &QAction::triggered, this, [] {
        makeWindow(new Session({.limits = LimitSettings::kept(), .keepsUnsaved = true}))->show();
    });
    connect(m_files, &CaptureFiles::opened, this, &MainWindow::openWindow);
    m_captures->connectList(findChild<StartPage*>()->captures());
}

void MainWindow::newServer()
{
    m_actions->newServer->trigger();
}

void MainWindow::chooseCapture()
{
    m_actions->openCapture->trigger();
}

void MainWindow::openCapture(const QString& path)
{
    m_files->open(path);
}

// A window with a session of its own, which goes with it.
MainWindow* MainWindow::makeWindow(Session* session)
{
    auto* window = new MainWindow(session);
    window->setAttribute(Qt::WA_DeleteOnClose);
    connect(window, &QObject::destroyed, session, &QObject::deleteLater);
    return window;
}

void MainWindow::openWindow(Session* session, const QString& path)
{
    MainWindow* window = makeWindow(session);
    window->showAsFile(path);
    const bool isUnused = m_tools->pages()->home() == StartIndex && m_endpoints->isEmpty();
    if (isUnused)
        window->setGeometry(geometry());
    window->show();
    if (isUnused)
        close();
}

void MainWindow::showAsFile(const QString& path)
{
    m_captures->showFile(path);
    showViews();
    const QString reason
        = tr("This window shows a file: nothing runs in it. File, New window gives "
             "one where things do.");
    MainActions::disable(
        {m_actions->newServer, m_actions->newClient, m_actions->start, m_actions->stop,
            m_actions->stopAll, m_actions->record, m_actions->demo},
        reason);
    m_tree->setContextMenuPolicy(Qt::PreventContextMenu); // it starts and stops
    m_compose->hide();
    m_log->setFollowing(false); // a file is read from its start
    m_connections->showAsFile();
    m_status->showAsFile();
    showOpenedChats();
}

void MainWindow::showOpenedChats()
{
    m_openedChats = new OpenedChats(m_session, m_middle);
    connect(m_openedChats, &OpenedChats::messageSelected, this, &MainWindow::selectInLog);
    connect(m_openedChats, &OpenedChats::showInLogRequested, this, &MainWindow::showInLog);
    connect(m_openedChats, &OpenedChats::connectionWanted, m_connections,
        [this](ConnectionId id) { m_connections->selectConnection(id); });
    connect(m_tree, &EndpointTree::endpointSelected, m_openedChats, &OpenedChats::show);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!CaptureFiles::fileOf(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    openCapture(CaptureFiles::fileOf(event->mimeData()));
    event->acceptProposedAction();
}

void MainWindow::connectSession()
{
    connect(m_feed, &SnapshotFeed::updated, this, &MainWindow::setSnapshot);
    connect(m_session, &Session::failed, this, [this](const Failure& failure) {
        const bool isShown = m_connectionCommands->takeFailure(failure)
            || m_endpoints->find(failure.endpoint); // whose window shows it
        if (!isShown)
            m_notices->say(InlineMessage::Kind::Error, ErrorText::forInput(failure.error));
    });
}

void MainWindow::setSnapshot(const AnalysisSnapshotPtr& snapshot)
{
    if (!snapshot->endpoints.empty())
        showViews();
    m_clearing->setSnapshot(snapshot);
    m_connections->setSnapshot(snapshot);
    m_logUpdate->request();
    m_sequence->update();
    m_inspector->setSnapshot(snapshot);
    m_compose->setSnapshot(snapshot);
    m_tree->setSnapshot(snapshot);
    m_endpoints->setSnapshot(snapshot);
    if (m_openedChats)
        m_openedChats->setSnapshot(snapshot);
    m_status->setSnapshot(snapshot);
    m_tools->setSnapshot(snapshot);
    m_demo->setSnapshot(snapshot);
    m_captures->showRecordingState(*snapshot->capture);
    m_endpointCommands->updateActions();
}

ServerWindow* MainWindow::startServer(const EndpointConfig& config)
{
    return m_endpointCommands->startServer(config);
}

ClientWindow* MainWindow::connectClients(const EndpointConfig& config)
{
    return m_endpointCommands->connectClients(config);
}

void MainWindow::startDemo(Transport transport)
{
    m_notices->hide();
    if (m_demo->goOn(transport))
        return;
    m_demo->begin(startServer(Demo::serverConfig(transport))->endpoint(), transport);
}

void MainWindow::chooseLimits()
{
    auto* dialog = new LimitsDialog(m_session->limits(), LimitSettings::keptCaptures(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        LimitSettings::keep(dialog->limits());
        LimitSettings::keep(dialog->keptCaptures());
        m_session->post(Commands::SetLimits {dialog->limits()});
        m_log->setListLimit(dialog->limits().lists);
    });
    dialog->open();
}

void MainWindow::showViews()
{
    if (m_tools->pages()->home() == ViewsIndex)
        return;
    m_tools->pages()->setHome(ViewsIndex);
    if (qobject_cast<QTabBar*>(focusWidget()))
        focusNextChild(); // what is in front has more to do than its tab
    m_layout->leaveStartPage();
}

void MainWindow::openPalette()
{
    QList<QAction*> all;
    for (const QAction* const menu : menuBar()->actions())
        all += menu->menu()->actions();
    m_palette->open(all);
}

void MainWindow::showShortcuts()
{
    (new ShortcutsDialog(menuBar(), this))->open();
}

/// Left to right, top to bottom.
QList<QWidget*> MainWindow::panels() const
{
    QList<QWidget*> all {m_tree, m_pages->widget(StartIndex)};
    all << m_tools->panels() << m_connections;
    for (QDockWidget* const dock : m_middle->findChildren<QDockWidget*>(Qt::FindDirectChildrenOnly))
        all.append(dock->widget());
    return all << m_inspector << m_compose;
}

void MainWindow::showAbout()
{
    QMessageBox box(this);
    box.setObjectName(QStringLiteral("aboutDialog"));
    box.setWindowTitle(tr("About Socketscope"));
    box.setIconPixmap(windowIcon().pixmap(64));
    box.setTextFormat(Qt::PlainText);
    box.setText(tr("Socketscope %1").arg(QStringLiteral(SOCKETSCOPE_VERSION)));
    box.setInformativeText(
        tr("A chat and socket inspector. Free software under the GNU General Public License, "
           "version 3 or later. Icons: KDE Breeze (LGPL). Fonts: Inter and JetBrains Mono (OFL). "
           "Built with %1.")
            .arg(BuildInfo::text()));
    box.exec();
}

/// Ends a dialog or a menu that has an event loop of its own, and would come back into a window
/// that is gone. Whether there was one, which has not returned yet.
static bool leaveInnerLoop()
{
    if (QWidget* const popup = QApplication::activePopupWidget())
        popup->close();
    else if (auto* const dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget()))
        dialog->reject();
    return QThread::currentThread()->loopLevel() > 1; // the program's own is the first
}

// QApplication's closes what floats first, so that it would be remembered as closed.
void MainWindow::closeAll()
{
    if (leaveInnerLoop()) {
        QTimer::singleShot(0, qApp, &MainWindow::closeAll);
        return;
    }
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        auto* window = qobject_cast<MainWindow*>(widget);
        if (window && window->isVisible())
            window->close();
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_captures->mayClose()) {
        event->ignore();
        return;
    }
    m_tools->pages()->leave(); // the inspector is remembered as it stands without
    m_layout->save();
    QMainWindow::closeEvent(event);
    for (QDockWidget* dock : findChildren<QDockWidget*>()) {
        if (dock->isFloating())
            dock->hide(); // a window of its own would stay
    }
}
