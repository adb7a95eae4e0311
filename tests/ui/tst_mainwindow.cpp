// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"
#include "tests/support/rawpeer.h"
#include "tests/support/sessiontools.h"
#include "tests/ui/contextmenu.h"
#include "ui/endpoints/serverwindow.h"
#include "ui/theme/inlinemessage.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QScrollBar>
#include <QSettings>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QToolBar>
#include <QToolButton>
#include <QTreeWidget>
#include <QtTest>

#include <algorithm>

/// Uses the window as a person does, against a session that runs on loopback.
class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void everyActionHasAShortcutOfItsOwn();
    void everyControlHasAName();
    void mnemonicsDoNotCollide();
    void startPageIsUsedByKeys();
    void keysGoFromPanelToPanel();
    void shortcutsAreListed();
    void oneEndpointsConnectionsAreShownByName();
    void startPageGivesWayToTheViews();
    void clientsChatWithAnEchoServer();
    void serverChatsWithOneClient();
    void headerContentChatIsFramed();
    void aLineAndItsMessageAreSelectedTogether();
    void aLineIsShownInTheLogThoughItIsFilteredOut();
    void repliesToOneConnection();
    void whatHasNoFieldIsKept();
    void stoppingEndsTheConnections();
    void enterInAFieldStarts();
    void whatWasStartedIsProposed();
    void longWordsDoNotGrowTheWindow();
    void portInUseSaysWhatToDo();
    void refusedConnectionSaysWhatToDo();
    void badHexIsNamedAtItsPlace();
    void outsideAddressIsWarnedAbout();
    void clearCanBeUndone();
    void filterShowsWhatItDoes();
    void escapeClearsTheFilterAndLeaves();
    void demonstrationTalks();
    void recordingOffLooksOff();
    void layoutAndSettingsAreRemembered();
    void whatFloatsIsRememberedOnQuit();
    void firstSizeLeavesRoomForAFrame();
    void tablesFit_data();
    void tablesFit();

private:
    template<typename T>
    [[nodiscard]] T* find(const char* name) const
    {
        return m_window->findChild<T*>(QLatin1String(name));
    }
    void trigger(const char* name) const { find<QAction>(name)->trigger(); }
    void click(const char* name) const
    {
        QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton);
    }
    [[nodiscard]] int rows(const char* view) const
    {
        return find<QAbstractItemView>(view)->model()->rowCount();
    }
    [[nodiscard]] QStringList lines(const char* view) const
    {
        const QAbstractItemModel* const model = find<QAbstractItemView>(view)->model();
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row)
            texts << model->index(row, 0).data().toString();
        return texts;
    }
    [[nodiscard]] QString bandText() const;
    void choose(const char* combo, const QString& text) const;
    /// From the context menu of the current line.
    static void choose(QAbstractItemView* view, const QString& text);
    void startServer(const QString& behavior) const;
    /// In front of what is in the middle.
    void chooseMessages() const;
    void connectClients(int count) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("socketscope-test"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_mainwindow"));
    Theme::instance().install();
}

void TestMainWindow::init()
{
    // What the offscreen platform cannot do is no fault of ours.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
    m_session = std::make_unique<Session>(
        Session::Options {m_folder->filePath(QStringLiteral("capture.pcapng")), {}, {}});
    m_window = std::make_unique<MainWindow>(m_session.get());
    m_window->show();
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_folder.reset();
}

QString TestMainWindow::bandText() const
{
    for (const InlineMessage* band : m_window->findChildren<InlineMessage*>()) {
        if (band->isVisible())
            return band->text();
    }
    return {};
}

void TestMainWindow::choose(QAbstractItemView* view, const QString& text)
{
    const QPoint place = view->visualRect(view->currentIndex()).center();
    useContextMenu(view->viewport(), place, [&](QMenu* menu) {
        const QList<QAction*> actions = menu ? menu->actions() : QList<QAction*>();
        for (QAction* action : actions) {
            if (QString(action->text()).remove(u'&') == text) {
                action->trigger();
                return;
            }
        }
        QFAIL(qPrintable(text));
    });
}

void TestMainWindow::choose(const char* combo, const QString& text) const
{
    auto* box = find<QComboBox>(combo);
    box->setCurrentIndex(box->findText(text));
    QCOMPARE(box->currentText(), text);
}

void TestMainWindow::chooseMessages() const
{
    const auto* const tabs = find<QTabBar>("middleTabs");
    QTest::mouseClick(find<QTabBar>("middleTabs"), Qt::LeftButton, {}, tabs->tabRect(0).center());
    QTRY_VERIFY(find<QWidget>("messageLog")->isVisible());
}

void TestMainWindow::startServer(const QString& behavior) const
{
    trigger("newServerAction");
    find<QSpinBox>("serverPortSpin")->setValue(0);
    auto* const list = find<QListWidget>("serverBehaviorList");
    list->setCurrentItem(list->findItems(behavior, Qt::MatchExactly).value(0));
    click("startServerButton");
    QTRY_VERIFY(find<QLabel>("serverStatusLabel")->text().contains(QStringLiteral("127.0.0.1:")));
    QVERIFY(find<QSpinBox>("serverPortSpin")->value() > 0);
}

void TestMainWindow::connectClients(int count) const
{
    trigger("newClientAction");
    find<QSpinBox>("clientPortSpin")->setValue(find<QSpinBox>("serverPortSpin")->value());
    find<QSpinBox>("clientCountSpin")->setValue(count);
    click("connectButton");
    QTRY_VERIFY(find<QLabel>("clientStatusLabel")
                    ->text()
                    .startsWith(QStringLiteral("%1 of %1 connected").arg(count)));
    QTRY_COMPARE(rows("connectionTable"), 2 * count);
}

void TestMainWindow::everyActionHasAShortcutOfItsOwn()
{
    QStringList shortcuts;
    for (const QAction* action : m_window->actions()) {
        const QString shortcut = action->shortcut().toString();
        QVERIFY2(!shortcut.isEmpty(), qPrintable(action->text()));
        QVERIFY2(!shortcuts.contains(shortcut), qPrintable(shortcut));
        shortcuts << shortcut;
    }
    for (const char* name : {"newServerAction", "newClientAction", "saveCaptureAction",
             "recordAction", "clearAction", "demoAction", "quitAction"}) {
        QVERIFY2(find<QAction>(name), name);
        QVERIFY2(find<QAction>(name)->toolTip().contains(
                     find<QAction>(name)->shortcut().toString(QKeySequence::NativeText)),
            name);
    }
}

void TestMainWindow::everyControlHasAName()
{
    trigger("newServerAction");
    trigger("newClientAction");
    for (const char* window : {"serverWindow", "clientWindow"}) {
        for (const QWidget* widget : find<QWidget>(window)->findChildren<QWidget*>()) {
            const bool isControl = qobject_cast<const QLineEdit*>(widget)
                || qobject_cast<const QComboBox*>(widget) || qobject_cast<const QSpinBox*>(widget)
                || qobject_cast<const QPlainTextEdit*>(widget);
            const bool isPart = widget->objectName().startsWith(QStringLiteral("qt_"));
            if (isControl && !isPart)
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }
}

/// The first press of Alt and a letter must do one thing alone.
void TestMainWindow::mnemonicsDoNotCollide()
{
    QStringList ofMenus;
    for (const QAction* menu : m_window->menuBar()->actions())
        ofMenus << QKeySequence::mnemonic(menu->text()).toString();
    QCOMPARE(QSet<QString>(ofMenus.begin(), ofMenus.end()).size(), ofMenus.size());
    trigger("newServerAction");
    trigger("newClientAction");
    for (const char* window : {"serverWindow", "clientWindow"}) {
        QStringList taken = ofMenus;
        QStringList texts;
        for (const QLabel* label : find<QWidget>(window)->findChildren<QLabel*>())
            texts << (label->buddy() ? label->text() : QString());
        for (const auto* button : find<QWidget>(window)->findChildren<QAbstractButton*>())
            texts << button->text();
        for (const QString& text : texts) {
            const QString key = QKeySequence::mnemonic(text).toString();
            QVERIFY2(key.isEmpty() || !taken.contains(key), qPrintable(text));
            taken << key;
        }
        QVERIFY(taken.size() > ofMenus.size());
    }
}

void TestMainWindow::startPageIsUsedByKeys()
{
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(find<QWidget>("startDemoCard")->hasFocus());
    QVERIFY(!find<QWidget>("inspectorDock")->isVisible());
    QTest::keyClick(find<QWidget>("startDemoCard"), Qt::Key_Down);
    QTRY_VERIFY(!find<QWidget>("startDemoCard")->hasFocus());
    QVERIFY(find<QWidget>("startPage")->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_3);
    QVERIFY(find<QWidget>("clientWindow"));
    QTRY_VERIFY(!find<QWidget>("startPage")->isVisible());
    QVERIFY(find<QWidget>("inspectorDock")->isVisible());
}

void TestMainWindow::keysGoFromPanelToPanel()
{
    startServer(QStringLiteral("Echo"));
    connectClients(1);
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    find<QWidget>("endpointTree")->setFocus();
    QSet<QWidget*> seen;
    for (int i = 0; i < 5; ++i) {
        QVERIFY(m_window->isAncestorOf(find<QWidget>("focusLine")));
        seen << find<QWidget>("focusLine")->parentWidget();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    }
    QCOMPARE(seen.size(), 5);
    QTRY_VERIFY(find<QWidget>("endpointTree")->hasFocus()); // round
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(!find<QWidget>("endpointTree")->hasFocus());
}

void TestMainWindow::shortcutsAreListed()
{
    trigger("shortcutsAction");
    const auto* list = find<QTreeWidget>("shortcutsList");
    QVERIFY(list->isVisible());
    const auto rows = list->findItems(QStringLiteral("New server"), Qt::MatchRecursive);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first()->text(1), find<QAction>("newServerAction")->shortcut().toString());
    find<QDialog>("shortcutsDialog")->close();
}

void TestMainWindow::oneEndpointsConnectionsAreShownByName()
{
    startServer(QStringLiteral("Echo"));
    connectClients(2);
    QTRY_COMPARE(rows("connectionTable"), 4);
    auto* only = find<QToolButton>("onlyEndpointButton");
    QVERIFY(!only->isVisible());
    auto* tree = find<QAbstractItemView>("endpointTree");
    const QModelIndex servers = tree->model()->index(0, 0);
    QTRY_COMPARE(tree->model()->rowCount(servers), 1);
    tree->setCurrentIndex(tree->model()->index(0, 0, servers));
    QTRY_COMPARE(rows("connectionTable"), 2);
    QVERIFY(only->isVisible());
    QVERIFY(only->text().contains(find<ServerWindow>("serverWindow")->title()));
    only->click();
    QCOMPARE(rows("connectionTable"), 4);
    QVERIFY(!only->isVisible());
    tree->setCurrentIndex(tree->model()->index(0, 0, servers));
    trigger("newClientAction"); // whose connections are to be seen
    QCOMPARE(rows("connectionTable"), 4);
}

void TestMainWindow::startPageGivesWayToTheViews()
{
    auto* page = find<QWidget>("startPage");
    QVERIFY(page->isVisible());
    startServer(QStringLiteral("Echo"));
    QTRY_VERIFY(!page->isVisible());
    QVERIFY(find<QAbstractItemView>("connectionTable")->isVisible());
}

void TestMainWindow::clientsChatWithAnEchoServer()
{
    startServer(QStringLiteral("Echo"));
    connectClients(3);
    QTest::keyClicks(find<QPlainTextEdit>("clientSendEdit"), QStringLiteral("hello"));
    QTest::keyClick(find<QPlainTextEdit>("clientSendEdit"), Qt::Key_Return);
    // Said once to three, and answered by each.
    QTRY_COMPARE(lines("clientChatView").filter(QStringLiteral("hello")).size(), 4);
    QTRY_COMPARE(lines("serverChatView").filter(QStringLiteral("hello")).size(), 6);
    QCOMPARE(find<QPlainTextEdit>("clientSendEdit")->toPlainText(), QString());
}

void TestMainWindow::serverChatsWithOneClient()
{
    startServer(QStringLiteral("Manual"));
    connectClients(2);
    auto* target = find<QComboBox>("serverTargetCombo");
    QTRY_COMPARE(target->count(), 3);
    target->setCurrentIndex(2);
    QTest::keyClicks(find<QPlainTextEdit>("serverChatEdit"), QStringLiteral("only you"));
    click("serverSendButton");
    QTRY_COMPARE(lines("clientChatView").filter(QStringLiteral("only you")).size(), 1);
}

void TestMainWindow::headerContentChatIsFramed()
{
    trigger("newServerAction");
    choose("serverFramingCombo", QStringLiteral("Header/content"));
    find<QSpinBox>("serverPortSpin")->setValue(0);
    click("startServerButton");
    QTRY_VERIFY(find<QLabel>("serverStatusLabel")->text().contains(QStringLiteral("127.0.0.1:")));
    trigger("newClientAction");
    choose("clientFramingCombo", QStringLiteral("Header/content"));
    find<QSpinBox>("clientPortSpin")->setValue(find<QSpinBox>("serverPortSpin")->value());
    click("connectButton");
    QTRY_COMPARE(find<QComboBox>("clientTargetCombo")->count(), 2);
    QTest::keyClicks(find<QPlainTextEdit>("clientSendEdit"), QStringLiteral("good morning"));
    click("clientSendButton");
    QTRY_COMPARE(lines("serverChatView").filter(QStringLiteral("good morning")).size(), 2);
    QVERIFY(lines("serverChatView").filter(QStringLiteral("content-length")).isEmpty());
}

void TestMainWindow::aLineAndItsMessageAreSelectedTogether()
{
    startServer(QStringLiteral("Echo"));
    connectClients(2);
    find<QPlainTextEdit>("clientSendEdit")->setPlainText(QStringLiteral("hello"));
    click("clientSendButton");
    auto* view = find<QAbstractItemView>("clientChatView");
    QTRY_COMPARE(lines("clientChatView").filter(QStringLiteral("hello")).size(), 3);
    auto* log = find<QAbstractItemView>("messageLog");
    const QModelIndex answer = view->model()->index(view->model()->rowCount() - 1, 0);
    view->setCurrentIndex(answer);
    const qint64 message = answer.data(Qt::UserRole).toLongLong();
    QCOMPARE(log->currentIndex().data(Qt::UserRole).toLongLong(), message);
    QVERIFY(find<QWidget>("hexView")->isVisibleTo(m_window.get()));

    const QModelIndex sent = view->model()->index(view->model()->rowCount() - 3, 0);
    QCOMPARE(sent.data(Qt::UserRole + 1).toInt(), 2);
    for (int row = 0; row < log->model()->rowCount(); ++row) {
        log->setCurrentIndex(log->model()->index(row, 0));
        if (log->currentIndex().data(Qt::UserRole) == sent.data(Qt::UserRole))
            break;
    }
    QCOMPARE(view->currentIndex(), sent);
    QCOMPARE(log->currentIndex().data(Qt::UserRole), sent.data(Qt::UserRole));
}

void TestMainWindow::aLineIsShownInTheLogThoughItIsFilteredOut()
{
    startServer(QStringLiteral("Echo"));
    connectClients(1);
    find<QPlainTextEdit>("clientSendEdit")->setPlainText(QStringLiteral("hello"));
    click("clientSendButton");
    auto* view = find<QAbstractItemView>("clientChatView");
    QTRY_COMPARE(lines("clientChatView").filter(QStringLiteral("hello")).size(), 2);
    find<QLineEdit>("messageFilterEdit")->setText(QStringLiteral("nothing holds this"));
    QTRY_COMPARE(rows("messageLog"), 0);
    const QModelIndex last = view->model()->index(view->model()->rowCount() - 1, 0);
    view->setCurrentIndex(last);
    QVERIFY(!find<QLineEdit>("messageFilterEdit")->text().isEmpty()); // the inspector shows it
    choose(view, QStringLiteral("Show in log"));
    QCOMPARE(find<QLineEdit>("messageFilterEdit")->text(), QString());
    const auto* log = find<QAbstractItemView>("messageLog");
    QTRY_COMPARE(log->currentIndex().data(Qt::UserRole), last.data(Qt::UserRole));
}

void TestMainWindow::repliesToOneConnection()
{
    startServer(QStringLiteral("Manual"));
    connectClients(2);
    find<QPlainTextEdit>("clientSendEdit")->setPlainText(QStringLiteral("hello"));
    click("clientSendButton");
    auto* view = find<QAbstractItemView>("serverChatView");
    QTRY_COMPARE(lines("serverChatView").filter(QStringLiteral("hello")).size(), 2);
    const QModelIndex last = view->model()->index(view->model()->rowCount() - 1, 0);
    view->setCurrentIndex(last);
    const quint32 connection = last.data(Qt::UserRole + 2).toUInt();
    choose(view, QStringLiteral("Reply to connection %1 only").arg(connection));
    QCOMPARE(find<QComboBox>("serverTargetCombo")->currentData().toUInt(), connection);
}

void TestMainWindow::whatHasNoFieldIsKept()
{
    EndpointConfig config = SessionTools::serverConfig(BehaviorSpec::Kind::Manual);
    config.port = 0;
    config.framing = FramingSpec::parse(QStringLiteral("lines")).value();
    config.framingOut = FramingSpec::parse(QStringLiteral("slip")).value();
    const ServerWindow* window = m_window->startServer(config);
    QCOMPARE(window->config().framingOut, config.framingOut);
    QTRY_VERIFY(window->isRunning());
    QTRY_VERIFY(!m_session->snapshot()->endpoints.empty()
        && m_session->snapshot()->endpoints.front().local.port > 0);
    RawPeer peer = RawPeer::connectTo(m_session->snapshot()->endpoints.front().local.port);
    QTRY_COMPARE(rows("connectionTable"), 1);
    QTRY_VERIFY(find<QWidget>("serverSendButton")->isEnabled());
    find<QPlainTextEdit>("serverChatEdit")->setPlainText(QStringLiteral("a"));
    QTest::keyClick(find<QPlainTextEdit>("serverChatEdit"), Qt::Key_Return);
    QCOMPARE(peer.receive(3).toHex(), QByteArray("c061c0"));

    choose("serverFramingCombo", QStringLiteral("SLIP"));
    QVERIFY(!window->config().framingOut);
}

void TestMainWindow::stoppingEndsTheConnections()
{
    startServer(QStringLiteral("Echo"));
    connectClients(2);
    click("stopServerButton");
    QTRY_VERIFY(find<QLabel>("serverStatusLabel")->text().startsWith(QStringLiteral("Stopped")));
    QTRY_VERIFY(find<QLabel>("clientStatusLabel")->text().contains(QStringLiteral("Closed")));
    QVERIFY(find<QSpinBox>("serverPortSpin")->isEnabled());
    QVERIFY(!find<QPushButton>("clientSendButton")->isEnabled());
}

void TestMainWindow::enterInAFieldStarts()
{
    trigger("newServerAction");
    auto* port = find<QSpinBox>("serverPortSpin");
    port->setValue(0);
    port->setFocus();
    QTest::keyClick(port, Qt::Key_Return);
    QTRY_VERIFY(find<QLabel>("serverStatusLabel")->text().contains(QStringLiteral("127.0.0.1:")));
}

void TestMainWindow::whatWasStartedIsProposed()
{
    trigger("newServerAction");
    find<QSpinBox>("serverPortSpin")->setValue(0);
    auto* list = find<QListWidget>("serverBehaviorList");
    list->setCurrentItem(list->findItems(QStringLiteral("Discard"), Qt::MatchExactly).value(0));
    trigger("startEndpointAction"); // F5
    QTRY_VERIFY(find<QLabel>("serverStatusLabel")->text().contains(QStringLiteral("127.0.0.1:")));
    trigger("stopEndpointAction");
    QTRY_VERIFY(find<QPushButton>("startServerAgainButton")->isVisible());
    trigger("closeWindowAction");
    QTRY_VERIFY(!find<QWidget>("serverWindow"));
    trigger("newServerAction");
    QCOMPARE(
        find<QListWidget>("serverBehaviorList")->currentItem()->text(), QStringLiteral("Discard"));
}

void TestMainWindow::longWordsDoNotGrowTheWindow()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::AnyIPv4));
    m_window->resize(1024, 500);
    EndpointConfig config;
    config.address = QStringLiteral("0.0.0.0"); // is warned about
    config.port = other.serverPort(); // is an error
    const ServerWindow* server = m_window->startServer(config);
    const auto bands = server->findChildren<InlineMessage*>();
    QTRY_COMPARE(std::ranges::count_if(bands, &QWidget::isVisible), 2);
    QCOMPARE(m_window->height(), 500);
}

void TestMainWindow::portInUseSaysWhatToDo()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    trigger("newServerAction");
    find<QSpinBox>("serverPortSpin")->setValue(other.serverPort());
    click("startServerButton");
    QTRY_VERIFY(bandText().contains(QStringLiteral("already in use")));
    QVERIFY(find<QPushButton>("startServerButton")->isVisible());
    QVERIFY(find<QSpinBox>("serverPortSpin")->isEnabled());
    find<QSpinBox>("serverPortSpin")->setValue(0);
    click("startServerButton");
    QTRY_VERIFY(find<QLabel>("serverStatusLabel")->text().contains(QStringLiteral("Listening")));
    QCOMPARE(bandText(), QString());
}

void TestMainWindow::refusedConnectionSaysWhatToDo()
{
    QTcpServer gone;
    QVERIFY(gone.listen(QHostAddress::LocalHost));
    const quint16 port = gone.serverPort();
    gone.close();
    trigger("newClientAction");
    find<QSpinBox>("clientPortSpin")->setValue(port);
    click("connectButton");
    QTRY_VERIFY(bandText().contains(QStringLiteral("nothing listens there")));
    QTRY_VERIFY(find<QPushButton>("connectButton")->isVisible());
}

void TestMainWindow::badHexIsNamedAtItsPlace()
{
    startServer(QStringLiteral("Echo"));
    connectClients(1);
    choose("clientSendModeCombo", QStringLiteral("Hex"));
    QTest::keyClicks(find<QPlainTextEdit>("clientSendEdit"), QStringLiteral("68 zz"));
    click("clientSendButton");
    QVERIFY(bandText().contains(QStringLiteral("cannot be sent")));
    QTest::keyClick(find<QPlainTextEdit>("clientSendEdit"), Qt::Key_Backspace);
    QCOMPARE(bandText(), QString());
}

void TestMainWindow::outsideAddressIsWarnedAbout()
{
    trigger("newServerAction");
    QCOMPARE(bandText(), QString());
    find<QComboBox>("serverAddressEdit")->setEditText(QStringLiteral("0.0.0.0"));
    QVERIFY(bandText().contains(QStringLiteral("Other computers")));
    find<QComboBox>("serverAddressEdit")->setEditText(QStringLiteral("::1"));
    QCOMPARE(bandText(), QString());
}

void TestMainWindow::clearCanBeUndone()
{
    startServer(QStringLiteral("Echo"));
    connectClients(1);
    QTRY_VERIFY(rows("messageLog") > 0);
    const int before = rows("messageLog");
    trigger("clearAction");
    QTRY_COMPARE(rows("messageLog"), 0);
    QCOMPARE(rows("connectionTable"), 2); // live ones stay
    trigger("undoClearAction");
    QTRY_COMPARE(rows("messageLog"), before);
}

void TestMainWindow::escapeClearsTheFilterAndLeaves()
{
    startServer(QStringLiteral("Echo"));
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    chooseMessages();
    auto* filter = find<QLineEdit>("messageFilterEdit");
    filter->setFocus();
    QTest::keyClicks(filter, QStringLiteral("in"));
    QTest::keyClick(filter, Qt::Key_Escape);
    QVERIFY(filter->text().isEmpty());
    QVERIFY(filter->hasFocus());
    QTest::keyClick(filter, Qt::Key_Escape);
    QTRY_VERIFY(find<QWidget>("messageLog")->hasFocus());
}

void TestMainWindow::filterShowsWhatItDoes()
{
    startServer(QStringLiteral("Echo"));
    connectClients(1);
    for (const QString& word : {QStringLiteral("alpha"), QStringLiteral("beta")}) {
        find<QPlainTextEdit>("clientSendEdit")->setPlainText(word);
        click("clientSendButton");
        QTRY_COMPARE(lines("clientChatView").filter(word).size(), 2);
    }
    find<QLineEdit>("messageFilterEdit")->setText(QStringLiteral("alpha"));
    QTRY_COMPARE(rows("messageLog"), 4); // both ends, both directions
    QTRY_VERIFY(find<QLineEdit>("messageFilterEdit")
                    ->accessibleDescription()
                    .startsWith(QStringLiteral("4 of ")));
}

void TestMainWindow::demonstrationTalks()
{
    trigger("demoAction");
    QTRY_COMPARE(rows("connectionTable"), 6);
    QTRY_VERIFY_WITH_TIMEOUT(
        !lines("clientChatView").filter(QStringLiteral("Follow the white rabbit")).isEmpty(),
        10'000);
    QTRY_VERIFY(find<QWidget>("frameHeaderTable")->isVisible()); // shows one by itself
    constexpr int whole = 20'000; // milliseconds: twelve messages, and the mistake
    QTRY_VERIFY_WITH_TIMEOUT(bandText().startsWith(QStringLiteral("That was it.")), whole);
    QVERIFY(m_session->snapshot()->totals.faults > 0);
    const qint64 messages = m_session->snapshot()->totals.messages;
    trigger("demoAction"); // once more, in the same windows
    QTRY_VERIFY_WITH_TIMEOUT(m_session->snapshot()->totals.messages > messages + 4, 10'000);
    QCOMPARE(rows("connectionTable"), 6);
}

void TestMainWindow::recordingOffLooksOff()
{
    QTRY_VERIFY(m_session->snapshot()->capture->isRecording);
    auto* record = find<QAction>("recordAction");
    auto* button = qobject_cast<QToolButton*>(find<QToolBar>("toolBar")->widgetForAction(record));
    const auto picture = [record] { return record->icon().pixmap(16).toImage(); };
    const QImage on = picture();
    const int width = button->width();
    QCOMPARE(button->text(), QStringLiteral("Recording"));
    QVERIFY(!record->isIconVisibleInMenu()); // or there is no check mark
    QVERIFY(bandText().isEmpty());

    record->trigger();
    QCOMPARE(button->text(), QStringLiteral("Not recording"));
    QCOMPARE(picture().pixelColor(8, 8).alpha(), 0); // hollow
    QVERIFY(on.pixelColor(8, 8).alpha() > 0);
    QTRY_VERIFY(bandText().startsWith(QStringLiteral("Nothing is recorded:")));
    QCOMPARE(button->width(), width);
    QVERIFY(width >= button->sizeHint().width());

    QTest::mouseClick(find<QToolButton>("recordAgainButton"), Qt::LeftButton);
    QVERIFY(record->isChecked());
    QCOMPARE(picture(), on);
    QTRY_VERIFY(m_session->snapshot()->capture->isRecording);
    QTRY_VERIFY(bandText().isEmpty());
}

void TestMainWindow::layoutAndSettingsAreRemembered()
{
    startServer(QStringLiteral("Echo"));
    trigger("darkThemeAction");
    m_window->resize(1111, 777);
    m_window->close();
    m_window = std::make_unique<MainWindow>(m_session.get());
    m_window->show();
    QCOMPARE(m_window->size(), QSize(1111, 777));
    QCOMPARE(Theme::instance().mode(), Theme::Mode::Dark);
    trigger("newServerAction");
    QCOMPARE(
        find<QListWidget>("serverBehaviorList")->currentItem()->text(), QStringLiteral("Echo"));
    trigger("systemThemeAction");
}

void TestMainWindow::whatFloatsIsRememberedOnQuit()
{
    trigger("newServerAction");
    find<QDockWidget>("inspectorDock")->setFloating(true);
    QVERIFY(find<QDockWidget>("inspectorDock")->isVisible());
    trigger("quitAction");
    QVERIFY(!m_window->isVisible());
    QVERIFY(!find<QDockWidget>("inspectorDock")->isVisible());
    m_window = std::make_unique<MainWindow>(m_session.get());
    m_window->show();
    trigger("quitAction"); // the start page stands alone, and that is not remembered
    m_window = std::make_unique<MainWindow>(m_session.get());
    m_window->show();
    trigger("newServerAction");
    QVERIFY(find<QDockWidget>("inspectorDock")->isFloating());
    QVERIFY(find<QDockWidget>("inspectorDock")->isVisible());
}

void TestMainWindow::firstSizeLeavesRoomForAFrame()
{
    const QSize room = m_window->screen()->availableSize();
    QVERIFY(m_window->height() <= room.height() - 40);
    QVERIFY(m_window->height() <= 800 && m_window->width() <= 1280);
}

void TestMainWindow::tablesFit_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("summary");
    QTest::newRow("1280x800") << QSize(1280, 800) << 300;
    QTest::newRow("1024x700") << QSize(1024, 700) << 100;
}

// No bar to scroll sideways, and room for what one reads.
void TestMainWindow::tablesFit()
{
    QFETCH(QSize, size);
    QFETCH(int, summary);
    startServer(QStringLiteral("Echo"));
    connectClients(2);
    m_window->resize(size);
    find<QPlainTextEdit>("clientSendEdit")->setPlainText(QStringLiteral("hello"));
    click("clientSendButton");
    QTRY_VERIFY(rows("messageLog") >= 4);
    chooseMessages();
    for (const char* name : {"connectionTable", "messageLog"})
        QTRY_COMPARE(find<QTableView>(name)->horizontalScrollBar()->maximum(), 0);
    const QTableView* log = find<QTableView>("messageLog");
    QTRY_VERIFY(log->columnWidth(log->model()->columnCount() - 1) >= summary);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
