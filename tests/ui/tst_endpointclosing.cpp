// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rawpeer.h"
#include "tests/ui/endpointwindowsfixture.h"

#include <QAbstractButton>
#include <QDockWidget>
#include <QPointer>

/// What becomes of server and client windows that are closed or removed, and when the program ends.
class TestEndpointClosing : public QObject, EndpointWindowsFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { setUpOnce("tst_endpointclosing"); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void closingOneThatDoesNotRunRemovesIt();
    void closingOneThatRunsHidesIt();
    void theCloseButtonLeavesOneThatRuns();
    void aFloatingOneComesBackWhereItWas();
    void closingTheLastLeavesNothing();
    void theNextInFrontIsActedOnAfterAClose_data();
    void theNextInFrontIsActedOnAfterAClose();
    void runningEndpointsCannotBeRemoved();
    void removingOneWhoseConnectionsLive();
    void aNewWindowAfterARemoval();
    void layoutIsRememberedWithoutTheWindows();
    void theNthStandsWhereTheNthStood();
    void whatStandsIsRememberedAgainAndAgain();
    void quittingWithAFloatingWindow();

private:
    void restart();
};

void TestEndpointClosing::closingOneThatDoesNotRunRemovesIt()
{
    QPointer<QWidget> server = newServer();
    QPointer<QWidget> client = newClient();
    QTRY_VERIFY(isInFront(client));
    press(Qt::Key_W, Qt::ControlModifier);
    QTRY_VERIFY(!client);
    QTRY_VERIFY(isInFront(server));
    // One that has run is gone from the screen; what it did stays.
    press(Qt::Key_F5);
    QTRY_VERIFY(isListening(server));
    RawPeer::connectTo(portOf(server)).close();
    QTRY_COMPARE(connections(), 1);
    press(Qt::Key_F5, Qt::ShiftModifier);
    QTRY_VERIFY(action("startEndpointAction")->isEnabled());
    press(Qt::Key_W, Qt::ControlModifier);
    QTRY_VERIFY(!server);
    QCOMPARE(connections(), 1);
}

void TestEndpointClosing::closingOneThatRunsHidesIt()
{
    QWidget* client = newClient();
    QWidget* server = startServer();
    press(Qt::Key_W, Qt::ControlModifier);
    QTRY_VERIFY(!server->isVisible());
    QTRY_VERIFY(isInFront(client));
    RawPeer peer = RawPeer::connectTo(portOf(server));
    QVERIFY(peer.isOpen());
    QTRY_COMPARE(connections(), 1);
    QCOMPARE(treeRows(Servers), 1);
    selectInTree(Servers, 0);
    QTRY_VERIFY(isInFront(server));
    QTRY_COMPARE(tabTitles().size(), 2);
    QVERIFY(isListening(server));
}

void TestEndpointClosing::theCloseButtonLeavesOneThatRuns()
{
    QWidget* server = startServer();
    QTRY_COMPARE(tabTitles().size(), 1);
    QTRY_VERIFY(tabs()->tabButton(ownTabs, QTabBar::RightSide));
    QTest::mouseClick(tabs()->tabButton(ownTabs, QTabBar::RightSide), Qt::LeftButton);
    QTRY_VERIFY(!server->isVisible());
    QVERIFY(RawPeer::connectTo(portOf(server)).isOpen());
    selectInTree(Servers, 0);
    QTRY_VERIFY(isInFront(server));
    QVERIFY(isListening(server));
}

void TestEndpointClosing::aFloatingOneComesBackWhereItWas()
{
    QWidget* server = startServer();
    press(Qt::Key_F11);
    QTRY_VERIFY(floats(server));
    const QRect place(40, 50, 640, 480);
    server->window()->setGeometry(place);
    press(Qt::Key_W, Qt::ControlModifier);
    QTRY_VERIFY(!server->isVisible());
    selectInTree(Servers, 0);
    QTRY_VERIFY(isInFront(server));
    QVERIFY(floats(server));
    QCOMPARE(server->window()->geometry(), place);
}

void TestEndpointClosing::closingTheLastLeavesNothing()
{
    newServer();
    press(Qt::Key_W, Qt::ControlModifier);
    QTRY_VERIFY(!find("serverWindow"));
    QTRY_VERIFY(!action("closeWindowAction")->isEnabled());
    QVERIFY(!action("startEndpointAction")->isEnabled());
    press(Qt::Key_W, Qt::ControlModifier);
    press(Qt::Key_F11);
    press(Qt::Key_F5);
    QVERIFY(m_window->isVisible());
}

void TestEndpointClosing::theNextInFrontIsActedOnAfterAClose_data()
{
    QTest::addColumn<int>("closed"); // its tab
    QTest::addColumn<bool>("isRunning");
    QTest::newRow("the first, stopped") << 0 << false;
    QTest::newRow("the second, stopped") << 1 << false;
    QTest::newRow("the last, stopped") << 2 << false;
    QTest::newRow("the first, running") << 0 << true;
    QTest::newRow("the last, running") << 2 << true;
}

void TestEndpointClosing::theNextInFrontIsActedOnAfterAClose()
{
    QFETCH(int, closed);
    QFETCH(bool, isRunning);
    QList<QWidget*> servers;
    for (int i = 0; i < 3; ++i)
        servers << (i == closed && isRunning ? startServer() : newServer());
    QTRY_COMPARE(tabTitles().size(), 3);
    if (closed < 2)
        chooseTab(closed);
    QTRY_VERIFY(isInFront(servers[closed]));
    QTRY_COMPARE(action("stopEndpointAction")->isEnabled(), isRunning);
    servers.removeAt(closed);
    press(Qt::Key_W, Qt::ControlModifier);
    QTRY_COMPARE(tabTitles().size(), 2);
    QTRY_VERIFY(isInFront(servers[0]) != isInFront(servers[1]));
    const QWidget* front = isInFront(servers[0]) ? servers[0] : servers[1];
    press(Qt::Key_F5);
    QVERIFY(becomes([&] { return isListening(front); }));
}

void TestEndpointClosing::runningEndpointsCannotBeRemoved()
{
    QWidget* server = startServer();
    QTRY_COMPARE(treeRows(Servers), 1);
    QCOMPARE(treeMenu(Servers, 0), QStringList({QStringLiteral("Stop")}));
    treeMenu(Servers, 0, QStringLiteral("Stop"));
    QTRY_COMPARE(
        treeMenu(Servers, 0), QStringList({QStringLiteral("Start"), QStringLiteral("Remove")}));
    QVERIFY(!isListening(server));
    treeMenu(Servers, 0, QStringLiteral("Start"));
    QTRY_VERIFY(isListening(server));
}

void TestEndpointClosing::removingOneWhoseConnectionsLive()
{
    QPointer<QWidget> server = startServer();
    const quint16 port = portOf(server);
    RawPeer peer = RawPeer::connectTo(port);
    QTRY_COMPARE(connections(), 1);
    // The peer does not close: the connection waits for it a while, its server is stopped.
    treeMenu(Servers, 0, QStringLiteral("Stop"));
    QTRY_VERIFY(treeMenu(Servers, 0).contains(QStringLiteral("Remove")));
    treeMenu(Servers, 0, QStringLiteral("Remove"));
    QCOMPARE(m_session->snapshot()->totals.liveConnections, 1);
    QTRY_VERIFY(!server);
    QTRY_COMPARE(treeRows(Servers), 0);
    QVERIFY(!action("closeWindowAction")->isEnabled());
    peer.send("after it was removed");
    QTRY_COMPARE(m_session->snapshot()->totals.bytesIn, 20);
    peer.close();
    QTRY_COMPARE(m_session->snapshot()->totals.liveConnections, 0);
    QTRY_COMPARE(treeRows(Servers), 0);
    QCOMPARE(connections(), 1);
    QWidget* next = startServer();
    QTRY_COMPARE(treeRows(Servers), 1);
    QVERIFY(RawPeer::connectTo(portOf(next)).isOpen());
}

void TestEndpointClosing::aNewWindowAfterARemoval()
{
    QPointer<QWidget> first = newServer();
    QWidget* second = newClient();
    chooseTab(titleOf(first));
    press(Qt::Key_W, Qt::ControlModifier);
    QTRY_VERIFY(!first);
    QWidget* third = newServer();
    QTRY_VERIFY(isInFront(third));
    QTRY_COMPARE(tabTitles(), QStringList({titleOf(third), titleOf(second)})); // the first's place
    press(Qt::Key_F5);
    QTRY_VERIFY(isListening(third));
}

void TestEndpointClosing::layoutIsRememberedWithoutTheWindows()
{
    m_window->resize(1200, 800); // room for the start page beside the tree
    startServer();
    newClient();
    press(Qt::Key_F11);
    QVERIFY(find("inspectorDock")->isVisible());
    m_window->activateWindow();
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY(!find("inspectorDock")->isVisible());
    m_window->resizeDocks({find<QDockWidget>("endpointTreeDock")}, {333}, Qt::Horizontal);
    QTRY_COMPARE(find("endpointTreeDock")->width(), 333);
    m_window->close();
    openWindow();
    QTRY_VERIFY(!find("inspectorDock")->isVisible());
    QTRY_COMPARE(find("endpointTreeDock")->width(), 333);
    QVERIFY(!find("serverWindow"));
    QVERIFY(!find("clientWindow"));
    QWidget* client = newClient(); // as the one that floated
    QTRY_VERIFY(isInFront(client));
    QTRY_VERIFY(floats(client));
    QWidget* server = newServer();
    QTRY_VERIFY(isInFront(server));
    QVERIFY(!floats(server));
    QTRY_COMPARE(tabTitles(), QStringList({titleOf(server)}));
}

/// The program ends and starts again: all that is left is in the settings.
void TestEndpointClosing::restart()
{
    press(Qt::Key_Q, Qt::ControlModifier);
    QTRY_VERIFY(!m_window->isVisible());
    m_window.reset();
    m_session = std::make_unique<Session>(
        Session::Options {.captureFile = m_folder->filePath(QStringLiteral("next.pcapng"))});
    openWindow();
}

void TestEndpointClosing::theNthStandsWhereTheNthStood()
{
    const QRect place(60, 70, 640, 480);
    newServer(); // a tab
    QWidget* const beside = newServer();
    press(Qt::Key_F11, Qt::ShiftModifier);
    QTRY_VERIFY(hasTitleBar(beside) && !floats(beside));
    QWidget* const floating = newServer();
    press(Qt::Key_F11);
    QTRY_VERIFY(floats(floating));
    floating->window()->setGeometry(place);
    m_window->activateWindow();
    newClient(); // a tab
    restart();

    QVERIFY(!find("serverWindow")); // nothing starts by itself
    QWidget* const first = newServer();
    QTRY_COMPARE(tabTitles(), QStringList({titleOf(first)}));
    QWidget* const second = newServer();
    QTRY_VERIFY(isInFront(first) && isInFront(second));
    QVERIFY(!floats(second));
    QTRY_VERIFY(hasTitleBar(second));
    QVERIFY(first->mapToGlobal(QPoint()).x() < second->mapToGlobal(QPoint()).x());
    QWidget* const third = newServer();
    QTRY_VERIFY(floats(third));
    QCOMPARE(third->window()->geometry(), place);
    QWidget* const client = newClient();
    QVERIFY(!floats(client));
    QTRY_VERIFY(tabTitles().contains(titleOf(client)));
    QWidget* const fourth = newServer(); // there was none
    QVERIFY(!floats(fourth));
    QTRY_VERIFY(tabTitles().contains(titleOf(fourth)));
}

void TestEndpointClosing::whatStandsIsRememberedAgainAndAgain()
{
    newServer();
    press(Qt::Key_F11);
    QTRY_VERIFY(floats(find("serverWindow")));
    restart();
    restart(); // with no server window at all
    QWidget* const server = newServer();
    QTRY_VERIFY(floats(server));
    press(Qt::Key_F11);
    QTRY_VERIFY(!floats(server));
    restart();
    QVERIFY(!floats(newServer()));
}

void TestEndpointClosing::quittingWithAFloatingWindow()
{
    QWidget* server = startServer();
    press(Qt::Key_F11);
    QTRY_VERIFY(floats(server));
    press(Qt::Key_Q, Qt::ControlModifier);
    QTRY_VERIFY(!m_window->isVisible());
    QVERIFY(!server->isVisible());
}

QTEST_MAIN(TestEndpointClosing)
#include "tst_endpointclosing.moc"
