// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rawpeer.h"
#include "tests/support/sessiontools.h"
#include "tests/ui/mainwindowfixture.h"
#include "ui/endpoints/serverwindow.h"
#include "ui/theme/inlinemessage.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTcpServer>
#include <QToolBar>
#include <QToolButton>
#include <QtTest>

#include <algorithm>

/// Uses the window as a person does, against a session that runs on loopback.
class TestMainWindow : public QObject, MainWindowFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { setUpOnce("tst_mainwindow"); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void oneEndpointsConnectionsAreShownByName();
    void startPageGivesWayToTheViews();
    void whatHasNoFieldIsKept();
    void stoppingEndsTheConnections();
    void whatWasStartedIsProposed();
    void longWordsDoNotGrowTheWindow();
    void portInUseSaysWhatToDo();
    void refusedConnectionSaysWhatToDo();
    void outsideAddressIsWarnedAbout();
    void clearCanBeUndone();
    void filterShowsWhatItDoes();
    void recordingOffLooksOff();
    void layoutAndSettingsAreRemembered();
    void whatFloatsIsRememberedOnQuit();
    void firstSizeLeavesRoomForAFrame();
    void aSizeOfALargerScreenFits();
    void tablesFit_data();
    void tablesFit();
};

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

void TestMainWindow::whatHasNoFieldIsKept()
{
    EndpointConfig config = SessionTools::serverConfig(BehaviorSpec::Kind::Manual);
    config.port = 0;
    config.afterPeerFin = AfterPeerFin::Close;
    config.behavior.contentLimit = 1000;
    const ServerWindow* window = m_window->startServer(config);
    QCOMPARE(window->config().afterPeerFin, config.afterPeerFin);
    QCOMPARE(window->config().behavior.contentLimit, config.behavior.contentLimit);
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
    m_window->resize(780, 700);
    m_window->close();
    m_window = std::make_unique<MainWindow>(m_session.get());
    m_window->show();
    QCOMPARE(m_window->size(), QSize(780, 700));
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

void TestMainWindow::aSizeOfALargerScreenFits()
{
    const QRect screen = m_window->screen()->availableGeometry();
    m_window->setGeometry(QRect(screen.topLeft() + QPoint(10, 30), screen.size() + QSize(200, 90)));
    m_window->close();
    m_window = std::make_unique<MainWindow>(m_session.get());
    QVERIFY(m_window->geometry().right() <= screen.right());
    QVERIFY(m_window->geometry().bottom() <= screen.bottom());
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
