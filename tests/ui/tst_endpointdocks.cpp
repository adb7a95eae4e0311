// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rawpeer.h"
#include "tests/ui/endpointwindowsfixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

/// Which server or client window is in front, what it is called, where it stands, and what F5 and
/// F11 do to it.
class TestEndpointDocks : public QObject, EndpointWindowsFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { setUpOnce("tst_endpointdocks"); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void aNewWindowIsInFront();
    void eachIsATabBesideTheMessages();
    void aWindowGoesBesideTheOthers();
    void whatIsBehindCountsItsMessages();
    void titlesFollow();
    void startAndStopActOnTheOneInFront();
    void actionsFollowTheTab();
    void actionsFollowTheFocus();
    void whatIsBehindATabHasNoFocus();
    void nothingToActOn();
    void anotherMainWindowHasItsOwn();
    void stopAllStopsEach();
    void theTreeBringsItsWindowToTheFront();
    void aWindowFloatsAndDocks();
    void aDoubleClickOnATabLetsItFloat();
    void aFloatingWindowGoesOnTalking();
    void newOnesDockBesideAFloatingOne();
    void resetLayoutBringsAllBack();
};

void TestEndpointDocks::aNewWindowIsInFront()
{
    QWidget* server = newServer();
    QTRY_VERIFY(isInFront(server));
    QVERIFY(part(server, "serverAddressEdit")->hasFocus());
    QWidget* client = newClient();
    QTRY_VERIFY(isInFront(client));
    QTRY_VERIFY(!isInFront(server));
    QVERIFY(part(client, "clientHostEdit")->hasFocus());
    QWidget* other = newServer();
    QTRY_VERIFY(isInFront(other));
    QTRY_VERIFY(!isInFront(client));
    QCOMPARE(m_window->findChildren<QWidget*>(QStringLiteral("serverWindow")).size(), 2);
}

void TestEndpointDocks::anotherMainWindowHasItsOwn()
{
    newServer();
    Session otherSession({.captureFile = m_folder->filePath(QStringLiteral("other.pcapng"))});
    {
        MainWindow other(&otherSession);
        other.show();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        other.findChild<QAction*>(QStringLiteral("newServerAction"))->trigger();
        auto* const address = other.findChild<QWidget*>(QStringLiteral("serverAddressEdit"));
        address->setFocus();
        QTRY_VERIFY(address->hasFocus());
        // What is in the other window is not this one's to float, to start or to close.
        for (const char* name : {"floatWindowAction", "closeWindowAction"}) {
            if (QAction* const each = action(name))
                each->trigger();
        }
        QVERIFY(address->isVisible());
    }
    // It is gone: nothing of it is asked.
    action("newServerAction")->trigger();
    QTRY_COMPARE_GE(m_window->findChildren<QWidget*>(QStringLiteral("serverWindow")).size(), 1);
}

void TestEndpointDocks::eachIsATabBesideTheMessages()
{
    QWidget* server = newServer();
    QTRY_COMPARE(tabTitles(), QStringList({titleOf(server)}));
    QCOMPARE(tabs()->objectName(), QStringLiteral("middleTabs"));
    QCOMPARE(tabs()->tabText(0), QStringLiteral("Messages"));
    QCOMPARE(tabs()->tabText(1), QStringLiteral("Sequence"));
    for (int tab = 0; tab < ownTabs; ++tab)
        QVERIFY(!tabs()->tabButton(tab, QTabBar::RightSide)); // these stay
    QVERIFY(tabs()->tabButton(ownTabs, QTabBar::RightSide));
    QTRY_VERIFY(!hasTitleBar(server));
    QWidget* client = newClient();
    QTRY_COMPARE(tabTitles(), QStringList({titleOf(server), titleOf(client)}));
    press(Qt::Key_W, Qt::ControlModifier);
    QTRY_COMPARE(tabTitles(), QStringList({titleOf(server)}));
}

void TestEndpointDocks::aWindowGoesBesideTheOthers()
{
    QWidget* server = newServer();
    QWidget* client = newClient();
    QTRY_VERIFY(!isInFront(server));
    press(Qt::Key_F11, Qt::ShiftModifier);
    QTRY_VERIFY(isInFront(server) && isInFront(client));
    QVERIFY(!floats(client));
    QTRY_VERIFY(hasTitleBar(client)); // there is no tab to say what it is
    QVERIFY(server->mapToGlobal(QPoint()).x() < client->mapToGlobal(QPoint()).x());
    QVERIFY(client->width() > server->width() / 2); // neither is squeezed
    press(Qt::Key_F11, Qt::ShiftModifier);
    QTRY_VERIFY(!isInFront(server));
    QTRY_COMPARE(tabTitles(), QStringList({titleOf(server), titleOf(client)}));
    QVERIFY(isInFront(client));
}

void TestEndpointDocks::whatIsBehindCountsItsMessages()
{
    QWidget* server = startServer();
    QWidget* client = newClient(portOf(server));
    RawPeer peer = RawPeer::connectTo(portOf(server));
    QVERIFY(peer.send("a"));
    QTRY_COMPARE(titleOf(server), QStringLiteral("Server :%1 (2 new)").arg(portOf(server)));
    QVERIFY(isInFront(client));
    const auto told
        = [this] { return treeRow(Servers, 0).data(Qt::AccessibleTextRole).toString(); };
    QTRY_VERIFY(told().endsWith(QStringLiteral("2 new"))); // where it can be chosen, too
    selectInTree(Servers, 0);
    QTRY_COMPARE(titleOf(server), QStringLiteral("Server :%1").arg(portOf(server)));
    QVERIFY(!told().contains(QStringLiteral("new")));
    QVERIFY(peer.send("b"));
    QTRY_COMPARE(m_session->snapshot()->totals.messages, 4);
    QCOMPARE(titleOf(server), QStringLiteral("Server :%1").arg(portOf(server)));
}

void TestEndpointDocks::titlesFollow()
{
    QWidget* client = newClient();
    QCOMPARE(titleOf(client), QStringLiteral("Client → :65432"));
    QWidget* server = startServer(); // the system chooses the port
    const QString serverTitle = QStringLiteral("Server :%1").arg(portOf(server));
    QTRY_COMPARE(titleOf(server), serverTitle);
    chooseTab(titleOf(client));
    part<QSpinBox>(client, "clientPortSpin")->setValue(portOf(server));
    press(Qt::Key_F5);
    const QString clientTitle = QStringLiteral("Client → :%1").arg(portOf(server));
    QTRY_COMPARE(titleOf(client), clientTitle);
    QTRY_COMPARE(tabTitles(), QStringList({clientTitle, serverTitle}));
    chooseTab(serverTitle);
    press(Qt::Key_F11);
    QTRY_VERIFY(floats(server));
    QCOMPARE(server->window()->windowTitle(), serverTitle);
    action("stopEndpointAction")->trigger();
    QTRY_VERIFY(!isListening(server));
    QCOMPARE(titleOf(server), serverTitle);
}

void TestEndpointDocks::startAndStopActOnTheOneInFront()
{
    QWidget* first = newServer();
    QWidget* second = newServer();
    QTRY_VERIFY(isInFront(second));
    press(Qt::Key_F5);
    QTRY_VERIFY(isListening(second));
    QVERIFY(!isListening(first));
    QTRY_VERIFY(action("stopEndpointAction")->isEnabled());
    QVERIFY(!action("startEndpointAction")->isEnabled());
    QVERIFY(part(second, "stopServerButton")->isVisible());
    QVERIFY(!part(second, "serverPortSpin")->isEnabled());
    press(Qt::Key_F5, Qt::ShiftModifier);
    QTRY_VERIFY(
        part<QLabel>(second, "serverStatusLabel")->text().startsWith(QStringLiteral("Stopped")));
    QTRY_VERIFY(action("startEndpointAction")->isEnabled());
    QVERIFY(!action("stopEndpointAction")->isEnabled());
    QVERIFY(part(second, "serverPortSpin")->isEnabled());
    press(Qt::Key_F5); // the same port again
    QTRY_VERIFY(isListening(second));
}

void TestEndpointDocks::actionsFollowTheTab()
{
    QWidget* server = startServer();
    QWidget* client = newClient(portOf(server));
    QTRY_VERIFY(action("startEndpointAction")->isEnabled());
    QVERIFY(!action("stopEndpointAction")->isEnabled());
    chooseTab(titleOf(server));
    QTRY_VERIFY(isInFront(server));
    QTRY_VERIFY(action("stopEndpointAction")->isEnabled());
    QVERIFY(!action("startEndpointAction")->isEnabled());
    chooseTab(titleOf(client));
    QTRY_VERIFY(isInFront(client));
    press(Qt::Key_F5);
    QTRY_VERIFY(part<QLabel>(client, "clientStatusLabel")
                    ->text()
                    .startsWith(QStringLiteral("1 of 1 connected")));
    QVERIFY(isListening(server));
}

void TestEndpointDocks::actionsFollowTheFocus()
{
    QWidget* server = startServer();
    QWidget* client = newClient(portOf(server));
    press(Qt::Key_F11);
    QTRY_VERIFY(floats(client));
    QTRY_VERIFY(isInFront(server) && isInFront(client));
    QVERIFY(action("startEndpointAction")->isEnabled()); // the client's
    m_window->activateWindow();
    part(server, "serverChatEdit")->setFocus();
    QTRY_VERIFY(part(server, "serverChatEdit")->hasFocus());
    QTRY_VERIFY(action("stopEndpointAction")->isEnabled());
    client->window()->activateWindow();
    part(client, "clientHostEdit")->setFocus();
    QTRY_VERIFY(part(client, "clientHostEdit")->hasFocus());
    QTRY_VERIFY(action("startEndpointAction")->isEnabled());
    // What is no endpoint's leaves it as it is.
    m_window->activateWindow();
    find<QLineEdit>("messageFilterEdit")->setFocus();
    QTRY_VERIFY(find<QLineEdit>("messageFilterEdit")->hasFocus());
    QVERIFY(action("startEndpointAction")->isEnabled());
}

void TestEndpointDocks::whatIsBehindATabHasNoFocus()
{
    QWidget* server = newServer();
    QWidget* client = newClient();
    QTRY_VERIFY(part(client, "clientHostEdit")->hasFocus());
    chooseTab(titleOf(server));
    QTRY_VERIFY(isInFront(server));
    QVERIFY(becomes([&] { return !client->isAncestorOf(QApplication::focusWidget()); }));
}

void TestEndpointDocks::nothingToActOn()
{
    for (const char* name :
        {"startEndpointAction", "stopEndpointAction", "floatWindowAction", "closeWindowAction"})
        QVERIFY2(!action(name)->isEnabled(), name);
    action("stopAllAction")->trigger();
    action("resetLayoutAction")->trigger();
    newServer();
    for (const char* name : {"startEndpointAction", "floatWindowAction", "closeWindowAction"})
        QVERIFY2(action(name)->isEnabled(), name);
    QVERIFY(!action("stopEndpointAction")->isEnabled());
}

void TestEndpointDocks::stopAllStopsEach()
{
    QWidget* first = startServer();
    QWidget* second = startServer();
    QWidget* idle = newServer();
    press(Qt::Key_F5, Qt::ControlModifier | Qt::ShiftModifier);
    for (const QWidget* server : {first, second}) {
        QTRY_VERIFY(part<QLabel>(server, "serverStatusLabel")
                        ->text()
                        .startsWith(QStringLiteral("Stopped")));
    }
    QCOMPARE(part<QLabel>(idle, "serverStatusLabel")->text(), QStringLiteral("Not started."));
}

void TestEndpointDocks::theTreeBringsItsWindowToTheFront()
{
    QWidget* server = startServer();
    QWidget* client = newClient(portOf(server));
    press(Qt::Key_F5);
    QTRY_COMPARE(treeRows(Clients), 1);
    QTRY_COMPARE(treeRows(Servers), 1);
    auto* tree = find<QAbstractItemView>("endpointTree");
    tree->setCurrentIndex(treeRow(Servers, 0));
    QTRY_VERIFY(isInFront(server));
    QVERIFY(!isInFront(client));
    press(Qt::Key_F5, Qt::ShiftModifier);
    QTRY_VERIFY(!isListening(server));
    tree->setCurrentIndex(treeRow(Clients, 0));
    QTRY_VERIFY(isInFront(client));
}

void TestEndpointDocks::aWindowFloatsAndDocks()
{
    QWidget* server = newServer();
    QWidget* client = newClient();
    press(Qt::Key_F11);
    QTRY_VERIFY(floats(client));
    QVERIFY(client->window()->isVisible());
    QVERIFY(isInFront(client));
    QTRY_VERIFY(isInFront(server)); // what was behind it
    QTRY_COMPARE(tabTitles(), QStringList({titleOf(server)}));
    // In the middle of the main window.
    QVERIFY(m_window->geometry().contains(client->window()->geometry().center()));
    press(Qt::Key_F11); // from the floating window, which has the focus
    QTRY_VERIFY(!floats(client));
    QTRY_COMPARE(tabTitles(), QStringList({titleOf(server), titleOf(client)}));
    QVERIFY(isInFront(client));
}

void TestEndpointDocks::aDoubleClickOnATabLetsItFloat()
{
    QWidget* server = newServer();
    newClient();
    QTRY_COMPARE(tabTitles().size(), 2);
    QTRY_VERIFY(!hasTitleBar(server)); // it has become a tab for good
    const QPoint tab = tabs()->tabRect(ownTabs).center();
    QTest::mouseClick(tabs(), Qt::LeftButton, {}, tab);
    QTRY_VERIFY(isInFront(server));
    QTest::mouseDClick(tabs(), Qt::LeftButton, {}, tab);
    QTRY_VERIFY(floats(server));
    QVERIFY(isInFront(server));
}

void TestEndpointDocks::aFloatingWindowGoesOnTalking()
{
    QWidget* server = startServer();
    RawPeer peer = RawPeer::connectTo(portOf(server));
    press(Qt::Key_F11);
    QTRY_VERIFY(floats(server));
    QTRY_VERIFY(part(server, "serverSendButton")->isEnabled());
    auto* edit = part<QPlainTextEdit>(server, "serverChatEdit");
    QTest::keyClicks(edit, QStringLiteral("still here"));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(peer.receive(10), QByteArray("still here"));
    press(Qt::Key_F11);
    QTRY_VERIFY(!floats(server));
    QTest::keyClick(edit, Qt::Key_Up);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(peer.receive(10), QByteArray("still here"));
}

void TestEndpointDocks::newOnesDockBesideAFloatingOne()
{
    QWidget* server = newServer();
    press(Qt::Key_F11);
    QTRY_VERIFY(floats(server));
    QWidget* client = newClient();
    QTRY_VERIFY(isInFront(client));
    QVERIFY(!floats(client));
    QVERIFY(isInFront(server));
    QWidget* other = newServer();
    QVERIFY(!floats(other));
    QTRY_COMPARE(tabTitles(), QStringList({titleOf(client), titleOf(other)}));
}

void TestEndpointDocks::resetLayoutBringsAllBack()
{
    QWidget* server = startServer();
    QWidget* client = newClient();
    QWidget* other = newServer();
    press(Qt::Key_F11);
    QTRY_VERIFY(floats(other));
    m_window->activateWindow();
    selectInTree(Servers, 0);
    press(Qt::Key_W, Qt::ControlModifier); // it runs: hidden
    QTRY_VERIFY(!server->isVisible());
    press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(tabTitles(), QStringList({titleOf(server), titleOf(client), titleOf(other)}));
    QVERIFY(!floats(other));
    QVERIFY(isListening(server));
}

QTEST_MAIN(TestEndpointDocks)
#include "tst_endpointdocks.moc"
