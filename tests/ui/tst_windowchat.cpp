// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/mainwindowfixture.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QtTest>

/// Conversations over servers and clients of the window.
class TestWindowChat : public QObject, MainWindowFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { setUpOnce("tst_windowchat"); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void clientsChatWithAnEchoServer();
    void serverChatsWithOneClient();
    void headerContentChatIsFramed();
    void aLineAndItsMessageAreSelectedTogether();
    void aLineIsShownInTheLogThoughItIsFilteredOut();
    void whatTheComposerSentIsFound();
    void whatIsNotRecordedHasNoMessage();
    void repliesToOneConnection();
    void badHexIsNamedAtItsPlace();
    void demonstrationTalks();
    void demonstrationGoesOverOtherTransports_data();
    void demonstrationGoesOverOtherTransports();
};

void TestWindowChat::clientsChatWithAnEchoServer()
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

void TestWindowChat::serverChatsWithOneClient()
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

void TestWindowChat::headerContentChatIsFramed()
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

void TestWindowChat::aLineAndItsMessageAreSelectedTogether()
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

void TestWindowChat::aLineIsShownInTheLogThoughItIsFilteredOut()
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

void TestWindowChat::whatTheComposerSentIsFound()
{
    startServer(QStringLiteral("Echo"));
    connectClients(2);
    trigger("composeAction");
    auto* const connections = find<QAbstractItemView>("connectionTable");
    connections->setCurrentIndex(connections->model()->index(1, 0));
    QTRY_VERIFY(find<QPushButton>("composeSendButton")->isEnabled());
    QCoreApplication::processEvents(); // the form has unfolded
    const int place = find<QWidget>("composeSendButton")->y();
    auto* const link = find<QAbstractButton>("composeSentLink");
    QVERIFY(!link->isVisible());
    find<QPushButton>("composeSendButton")->click();
    QTRY_VERIFY(link->isVisible());
    const QRegularExpression words(QStringLiteral("^Sent, #(\\d+)$"));
    const auto match = words.match(link->text());
    QVERIFY2(match.hasMatch(), qPrintable(link->text()));
    const qint64 index = match.captured(1).toLongLong() - 1;
    const AnalysisSnapshotPtr snapshot = m_session->snapshot();
    const Message message = snapshot->messages[index];
    QCOMPARE(message.direction, Direction::Out);
    QVERIFY(snapshot->bytes(message, 100).contains("ring"));
    QCoreApplication::processEvents();
    QCOMPARE(find<QWidget>("composeSendButton")->y(), place); // under the mouse
    find<QLineEdit>("messageFilterEdit")->setText(QStringLiteral("nothing holds this"));
    link->click();
    const auto* const log = find<QAbstractItemView>("messageLog");
    QTRY_COMPARE(log->currentIndex().data().toString(), match.captured(1));
    QVERIFY(log->isVisible());
}

void TestWindowChat::whatIsNotRecordedHasNoMessage()
{
    startServer(QStringLiteral("Echo"));
    connectClients(1);
    trigger("recordAction");
    QTRY_VERIFY(!m_session->snapshot()->capture->isRecording);
    trigger("composeAction");
    auto* const connections = find<QAbstractItemView>("connectionTable");
    connections->setCurrentIndex(connections->model()->index(0, 0));
    QTRY_VERIFY(find<QPushButton>("composeSendButton")->isEnabled());
    QTRY_VERIFY(find<QWidget>("recordAgainButton")); // the window knows
    find<QPushButton>("composeSendButton")->click();
    auto* const link = find<QAbstractButton>("composeSentLink");
    QVERIFY(link->isVisible());
    QVERIFY(!link->isEnabled());
    QVERIFY(link->text().endsWith(QStringLiteral("not recorded")));
}

void TestWindowChat::repliesToOneConnection()
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

void TestWindowChat::badHexIsNamedAtItsPlace()
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

void TestWindowChat::demonstrationTalks()
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

void TestWindowChat::demonstrationGoesOverOtherTransports_data()
{
    QTest::addColumn<int>("transport");
    QTest::newRow("UDP") << int(Transport::Udp);
    QTest::newRow("Unix stream") << int(Transport::UnixStream);
}

void TestWindowChat::demonstrationGoesOverOtherTransports()
{
    QFETCH(int, transport);
    m_window->startDemo(Transport(transport));
    constexpr int whole = 30'000; // milliseconds, where the machine is busy
    QTRY_VERIFY_WITH_TIMEOUT(bandText().startsWith(QStringLiteral("That was it.")), whole);
    QVERIFY(m_session->snapshot()->totals.faults > 0);
    QVERIFY(!lines("clientChatView").filter(QStringLiteral("Follow the white rabbit")).isEmpty());
    const auto* const other = find<QToolButton>("demoUdpButton");
    QTRY_VERIFY(other && other->isVisible());
}

QTEST_MAIN(TestWindowChat)
#include "tst_windowchat.moc"
