// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "core/session/session.h"
#include "core/words/errortext.h"
#include "ui/compose/composepanel.h"
#include "ui/connections/connectionview.h"
#include "ui/conversation/conversationview.h"
#include "ui/endpoints/chatpanel.h"
#include "ui/endpoints/clientwindow.h"
#include "ui/endpoints/endpointtree.h"
#include "ui/endpoints/serverwindow.h"
#include "ui/framing/decoding.h"
#include "ui/inspector/inspector.h"
#include "ui/messagelog/messagelogview.h"
#include "ui/parts/lazyupdate.h"
#include "ui/parts/pagestack.h"
#include "ui/theme/theme.h"
#include "ui/window/capturefiles.h"
#include "ui/window/commandpalette.h"
#include "ui/window/demo.h"
#include "ui/window/editkeys.h"
#include "ui/window/endpointdocks.h"
#include "ui/window/filteredit.h"
#include "ui/window/limitsdialog.h"
#include "ui/window/limitsettings.h"
#include "ui/window/mainactions.h"
#include "ui/window/middlearea.h"
#include "ui/window/panelfocus.h"
#include "ui/window/proposals.h"
#include "ui/window/recordingband.h"
#include "ui/window/shortcutsdialog.h"
#include "ui/window/snapshotfeed.h"
#include "ui/window/statusbar.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QDockWidget>
#include <QMenuBar>
#include <QMessageBox>
#include <QSplitter>
#include <QStackedWidget>

MainWindow::MainWindow(Session* session, QWidget* parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_feed(new SnapshotFeed(session, this))
    , m_actions(new MainActions(this))
    , m_status(new StatusBar(this))
    , m_files(new CaptureFiles(session, m_status, this))
    , m_recordingBand(new RecordingBand(this))
    , m_noticeBand(new InlineMessage(this))
    , m_pages(new PageStack(this))
    , m_views(new QSplitter(Qt::Vertical, this))
    , m_inspectorPanes(new QSplitter(Qt::Vertical, this))
    , m_connections(new ConnectionView(this))
    , m_log(new MessageLogView(this))
    , m_logUpdate(new LazyUpdate([this] { m_log->setSnapshot(m_feed->snapshot()); }, this))
    , m_inspector(new Inspector(this))
    , m_compose(new ComposePanel(this))
    , m_filter(new FilterEdit(this))
    , m_palette(new CommandPalette(this))
    , m_demo(new Demo(session, this))
    , m_decoding(new Decoding(session, this))
    , m_panelFocus(new PanelFocus([this] { return panels(); }, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Socketscope"));
    setAcceptDrops(true);
    setStatusBar(m_status);
    m_log->setListLimit(session->limits().lists);
    buildToolBar();
    buildCenter();
    buildDocks();
    connectActions();
    connectViews();
    connectFiles();
    connectSession();
    connectCaptureList();
    updateEndpointActions();
    restoreSettings();
}

MainWindow::~MainWindow()
{
    m_endpoints->disconnect(this); // what goes brings others to the front
}

void MainWindow::connectActions()
{
    const MainActions& actions = *m_actions;
    connect(actions.newServer, &QAction::triggered, this, &MainWindow::newServer);
    connect(actions.newClient, &QAction::triggered, this, &MainWindow::newClient);
    connect(actions.quit, &QAction::triggered, this, &MainWindow::closeAll);
    connect(actions.clear, &QAction::triggered, this, &MainWindow::clear);
    connect(actions.undoClear, &QAction::triggered, this, &MainWindow::undoClear);
    connect(actions.find, &QAction::triggered, m_filter, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    connect(
        actions.copy, &QAction::triggered, this, [this] { performKey(this, QKeySequence::Copy); });
    connect(actions.selectAll, &QAction::triggered, this,
        [this] { performKey(this, QKeySequence::SelectAll); });
    connect(actions.resetLayout, &QAction::triggered, this, &MainWindow::resetLayout);
    connect(actions.record, &QAction::triggered, this,
        [this](bool on) { m_session->post(Commands::SetRecording {on}); });
    connect(actions.start, &QAction::triggered, this, [this] {
        if (EndpointWindow* window = m_endpoints->current())
            window->startAndRemember();
    });
    connect(actions.stop, &QAction::triggered, this, [this] {
        if (EndpointWindow* window = m_endpoints->current())
            window->stop();
    });
    connect(actions.stopAll, &QAction::triggered, m_endpoints, &EndpointDocks::stopAll);
    connect(actions.floatWindow, &QAction::triggered, m_endpoints, &EndpointDocks::toggleFloating);
    connect(actions.besideWindow, &QAction::triggered, m_endpoints, &EndpointDocks::toggleBeside);
    connect(actions.closeWindow, &QAction::triggered, m_endpoints, &EndpointDocks::closeCurrent);
    connect(actions.decodeAs, &QAction::triggered, m_decoding,
        [this] { m_decoding->choose(*m_feed->snapshot(), m_selected); });
    connect(actions.compose, &QAction::triggered, this, [this] {
        m_inspectorDock->show();
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
    connect(actions.demo, &QAction::triggered, this, &MainWindow::startDemo);
    connect(
        actions.nextPanel, &QAction::triggered, m_panelFocus, [this] { m_panelFocus->move(1); });
    connect(actions.previousPanel, &QAction::triggered, m_panelFocus,
        [this] { m_panelFocus->move(-1); });
    connect(actions.shortcuts, &QAction::triggered, this, &MainWindow::showShortcuts);
    connect(actions.about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(actions.themes, &QActionGroup::triggered, this, [](const QAction* action) {
        Theme::instance().setMode(Theme::Mode(action->data().toInt()));
    });
}

void MainWindow::connectViews()
{
    connect(m_filter, &QLineEdit::textChanged, m_log, &MessageLogView::setFilterText);
    connect(m_filter, &FilterEdit::left, m_log, &MessageLogView::focusTable);
    connect(m_log, &MessageLogView::filterStatusChanged, m_filter, &FilterEdit::setStatus);
    connect(m_log, &MessageLogView::filterClearRequested, this, [this] {
        m_filter->clear();
        showOnlyConnection({});
        m_log->focusTable(); // the button has gone
    });
    connect(m_log, &MessageLogView::messageSelected, m_inspector, &Inspector::showMessage);
    connect(m_log, &MessageLogView::messageSelected, m_connections,
        [this](const Message& message) { m_connections->selectConnection(message.connection); });
    connect(
        m_log, &MessageLogView::connectionFilterRequested, this, &MainWindow::showOnlyConnection);
    connect(
        m_connections, &ConnectionView::connectionSelected, m_compose, &ComposePanel::setTarget);
    connect(m_connections, &ConnectionView::allEndpointsRequested, m_tree,
        [this] { m_tree->selectEndpoint({}); });
    connect(m_connections, &ConnectionView::connectionSelected, this,
        [this](ConnectionId id) { setSelectedConnection(id); });
    connect(m_connections, &ConnectionView::closeRequested, this,
        [this](ConnectionId id) { m_session->post(Commands::Close {id}); });
    connect(m_connections, &ConnectionView::resetRequested, this,
        [this](ConnectionId id) { m_session->post(Commands::Reset {id}); });
    connect(m_connections, &ConnectionView::halfCloseRequested, this,
        [this](ConnectionId id) { m_session->post(Commands::HalfClose {id}); });
    connect(m_connections, &ConnectionView::visibleChanged, this,
        [this](const std::vector<ConnectionId>& connections) {
            m_session->post(Commands::WatchKernel {connections});
        });
    connect(m_compose, &ComposePanel::sendRequested, this,
        [this](const Commands::Send& send) { m_compose->follow(m_session->post(send)); });
    connect(m_compose, &ComposePanel::messageWanted, this, &MainWindow::showInLog);
    connect(m_compose, &ComposePanel::cancelRequested, this,
        [this](const Commands::CancelSend& cancel) { m_session->post(cancel); });
    m_connections->table()->addAction(m_actions->decodeAs);
    m_actions->connection->addActions(m_connections->table()->actions());
    m_actions->message->addActions(m_log->messageActions());
    connect(m_connections, &ConnectionView::connectionFilterRequested, this,
        &MainWindow::showOnlyConnection);
    connect(m_tree, &EndpointTree::endpointSelected, this, &MainWindow::showEndpoint);
    connect(m_tree, &EndpointTree::startRequested, this, [this](EndpointId id) {
        if (EndpointWindow* window = m_endpoints->find(id))
            window->startAndRemember();
    });
    connect(m_tree, &EndpointTree::stopRequested, this, [this](EndpointId id) {
        if (EndpointWindow* window = m_endpoints->find(id))
            window->stop();
    });
    connect(m_tree, &EndpointTree::removeRequested, this, &MainWindow::removeEndpoint);
    connect(m_endpoints, &EndpointDocks::currentChanged, this, &MainWindow::updateEndpointActions);
    connect(m_endpoints, &EndpointDocks::added, this, [this](EndpointWindow* window) {
        showViews();
        m_tree->selectEndpoint({}); // or the new one's connections would not be among those shown
        connectConversation(window);
        if (auto* const server = qobject_cast<ServerWindow*>(window)) {
            connect(server, &ServerWindow::clientWanted, this, [this, server] {
                newClientOf(m_feed->snapshot()->findEndpoint(server->endpoint()));
            });
        }
    });
    connect(m_demo, &Demo::clientsWanted, this, [this](const EndpointConfig& config) {
        ClientWindow* clients = connectClients(config);
        m_demo->setClients(clients->endpoint());
    });
    connect(m_demo, &Demo::messageShown, m_inspector, &Inspector::showMessage);
    connect(m_demo, &Demo::finished, this, [this] {
        notify(InlineMessage::Kind::Notice,
            tr("That was it. The last message had a mistake: the inspector shows where. Write one "
               "yourself below."),
            tr("Again"), [this] { startDemo(); });
    });
    connect(m_noticeBand, &InlineMessage::actionTriggered, this, [this] { m_noticeAction(); });
}

/// A line of a conversation and its message are selected together.
void MainWindow::connectConversation(EndpointWindow* window)
{
    ConversationView* const conversation = window->chat()->conversation();
    connect(conversation, &ConversationView::messageSelected, this, [this](qint64 index) {
        m_logUpdate->flush(); // it may be behind
        m_log->selectMessage(index);
    });
    connect(conversation, &ConversationView::showInLogRequested, this, &MainWindow::showInLog);
    connect(m_log, &MessageLogView::messageSelected, conversation,
        [conversation](const Message&, qint64 index) { conversation->selectMessage(index); });
}

void MainWindow::showInLog(qint64 index)
{
    m_middle->bringToFront(m_messagesDock);
    m_logUpdate->flush();
    if (!m_log->isShown(index))
        m_filter->clear();
    m_log->selectMessage(index);
    m_log->focusTable();
}

void MainWindow::connectSession()
{
    connect(m_feed, &SnapshotFeed::updated, this, &MainWindow::setSnapshot);
    connect(m_session, &Session::failed, this, [this](const Failure& failure) {
        if (!m_endpoints->find(failure.endpoint)) // whose window would show it
            notify(InlineMessage::Kind::Error, ErrorText::forInput(failure.error));
    });
}

void MainWindow::setSnapshot(const AnalysisSnapshotPtr& snapshot)
{
    if (!snapshot->endpoints.empty())
        showViews();
    if (snapshot->generation != m_generation) {
        m_generation = snapshot->generation;
        m_previousClearMark = {};
        setClearMark({0, m_clearMark.connection}); // messages count anew
    }
    m_connections->setSnapshot(snapshot);
    m_logUpdate->request();
    m_inspector->setSnapshot(snapshot);
    m_compose->setSnapshot(snapshot);
    m_tree->setSnapshot(snapshot);
    m_endpoints->setSnapshot(snapshot);
    m_status->setSnapshot(snapshot);
    m_demo->setSnapshot(snapshot);
    showRecordingState(*snapshot->capture);
    updateEndpointActions();
}

void MainWindow::updateEndpointActions()
{
    const EndpointWindow* window = m_endpoints->current();
    m_actions->start->setEnabled(window && !window->isRunning());
    m_actions->stop->setEnabled(window && window->isRunning());
    m_actions->floatWindow->setEnabled(window);
    m_actions->besideWindow->setEnabled(window);
    m_actions->closeWindow->setEnabled(window);
}

ServerWindow* MainWindow::startServer(const EndpointConfig& config)
{
    ServerWindow* window = m_endpoints->addServer();
    window->setConfig(config);
    window->start();
    return window;
}

ClientWindow* MainWindow::connectClients(const EndpointConfig& config)
{
    ClientWindow* window = m_endpoints->addClients();
    window->setConfig(config);
    window->start();
    return window;
}

void MainWindow::startDemo()
{
    m_noticeBand->hide();
    if (m_demo->goOn())
        return;
    m_demo->begin(startServer(Demo::serverConfig())->endpoint());
}

void MainWindow::showEndpoint(EndpointId id)
{
    EndpointWindow* const window = id.isValid() ? m_endpoints->find(id) : nullptr;
    if (window)
        m_endpoints->show(window);
    m_connections->setEndpointFilter(id, window ? window->title() : QString());
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

void MainWindow::removeEndpoint(EndpointId id)
{
    m_tree->hideEndpoint(id);
    m_session->post(Commands::RemoveEndpoint {id});
    if (EndpointWindow* window = m_endpoints->find(id))
        m_endpoints->remove(window);
}

void MainWindow::clear()
{
    const AnalysisSnapshotPtr& snapshot = m_feed->snapshot();
    if (!snapshot)
        return;
    m_previousClearMark = m_clearMark;
    setClearMark({snapshot->messages.end(), snapshot->connections.newest().value + 1});
    m_actions->undoClear->setEnabled(true);
    notify(InlineMessage::Kind::Notice,
        tr("Cleared what came before. The capture file keeps everything."), tr("Undo"),
        [this] { undoClear(); });
}

void MainWindow::undoClear()
{
    setClearMark(m_previousClearMark);
    m_actions->undoClear->setEnabled(false);
    m_noticeBand->hide();
}

void MainWindow::setClearMark(const ClearMark& mark)
{
    m_clearMark = mark;
    m_log->setClearedBefore(mark.message);
    m_connections->setClearedBefore(mark.connection);
}

void MainWindow::setSelectedConnection(ConnectionId id)
{
    m_selected = id;
    m_actions->decodeAs->setEnabled(id.isValid());
}

void MainWindow::showOnlyConnection(ConnectionId id)
{
    m_log->setConnectionFilter(id);
    if (!id.isValid()) {
        m_noticeBand->hide();
        return;
    }
    notify(InlineMessage::Kind::Notice, tr("Messages of connection %1 only.").arg(id.value),
        tr("Show all"), [this] { m_log->setConnectionFilter({}); });
}

void MainWindow::notify(InlineMessage::Kind kind, const QString& text, const QString& actionText,
    std::function<void()> action)
{
    m_noticeAction = std::move(action);
    m_noticeBand->showMessage(kind, text, actionText);
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
    QList<QWidget*> all {m_tree, m_pages->widget(StartIndex), m_connections};
    for (QDockWidget* const dock : m_middle->findChildren<QDockWidget*>(Qt::FindDirectChildrenOnly))
        all.append(dock->widget());
    return all << m_inspector << m_compose;
}

void MainWindow::showAbout()
{
    QMessageBox box(this);
    box.setWindowTitle(tr("About Socketscope"));
    box.setTextFormat(Qt::PlainText);
    box.setText(tr("Socketscope %1").arg(QStringLiteral(SOCKETSCOPE_VERSION)));
    box.setInformativeText(
        tr("A chat and socket inspector. Free software under the GNU General Public License, "
           "version 3 or later. Icons: KDE Breeze (LGPL). Fonts: Inter and JetBrains Mono (OFL)."));
    box.exec();
}
