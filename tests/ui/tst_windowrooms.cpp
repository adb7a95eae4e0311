// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rawpeer.h"
#include "tests/ui/contextmenu.h"
#include "tests/ui/mainwindowfixture.h"
#include "ui/chat/chatfile.h"
#include "ui/theme/elidedlabel.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QToolButton>
#include <QtTest>

namespace {

/// The line that a peer reads within ten seconds, others before it left out; empty if none comes.
QByteArray lineWith(RawPeer& peer, const QByteArray& part)
{
    QByteArray line;
    for (QByteArray byte = peer.receive(1); !byte.isEmpty(); byte = peer.receive(1)) {
        if (byte != "\n") {
            line += byte;
            continue;
        }
        if (line.contains(part))
            return line;
        line.clear();
    }
    return {};
}

} // namespace

/// A chat that a server's window holds, with members who speak lines of text as with nc.
class TestWindowRooms : public QObject, MainWindowFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { setUpOnce("tst_windowrooms"); }
    void init();
    void cleanup();

    void membersAndThePersonTalk();
    void theRosterSaysWhoIsThere();
    void aLineIsTiedToItsBytes();
    void tabCompletesNames();
    void unknownCommandsAreExplained();
    void talksAreOfTwo();
    void linksAreNotOpenedWithoutAsking();
    void theTopicIsSetWhereItStands();
    void aMemberIsPutOut();
    void bansEndInTheMenu();
    void linesAreFound();
    void linesNobodyHasSeenAreCounted();
    void theConversationIsAButtonAway();
    void whoIsThereGivesWay();
    void theKeyboardReachesAll();
    void aClosedChatSaysSo();
    void aRoomIsSaved_data();
    void aRoomIsSaved();
    void anOpenedCaptureShowsTheRoom();

private:
    [[nodiscard]] RawPeer come(const QByteArray& name) const;
    void say(const QString& text) const;
    void waitFor(const QString& line) const;
    void choose(const char* view, const QString& row, const QString& action) const;
};

void TestWindowRooms::init()
{
    setUp();
    m_window->resize(1280, 800);
    startServer(QStringLiteral("Chat"));
    QTRY_VERIFY(find<QWidget>("chatPage"));
    QTRY_VERIFY(rows("roomList") > 0);
}

void TestWindowRooms::cleanup()
{
    tearDown();
}

RawPeer TestWindowRooms::come(const QByteArray& name) const
{
    RawPeer peer = RawPeer::connectTo(quint16(find<QSpinBox>("serverPortSpin")->value()));
    peer.send(name + "\n");
    waitFor(QString::fromUtf8(name));
    return peer;
}

void TestWindowRooms::say(const QString& text) const
{
    auto* const input = find<QPlainTextEdit>("chatInput");
    input->setPlainText(text);
    QTest::keyClick(input, Qt::Key_Return);
}

void TestWindowRooms::waitFor(const QString& line) const
{
    QTRY_VERIFY_WITH_TIMEOUT(!lines("chatView").filter(line).isEmpty(), 10'000);
}

/// From the context menu of the row that says so.
void TestWindowRooms::choose(const char* view, const QString& row, const QString& action) const
{
    auto* const items = find<QAbstractItemView>(view);
    QTRY_VERIFY(!lines(view).filter(row).isEmpty());
    const auto at = int(lines(view).indexOf(lines(view).filter(row).constLast()));
    items->setCurrentIndex(items->model()->index(at, 0));
    MainWindowFixture::choose(items, action);
}

void TestWindowRooms::membersAndThePersonTalk()
{
    RawPeer ada = come("ada");
    ada.send("hello everybody\n");
    waitFor(QStringLiteral("hello everybody"));
    say(QStringLiteral("hello ada"));
    QVERIFY(lineWith(ada, "hello ada").contains("<host>"));
    waitFor(QStringLiteral("hello ada"));
    QCOMPARE(find<QPlainTextEdit>("chatInput")->toPlainText(), QString());
}

void TestWindowRooms::theRosterSaysWhoIsThere()
{
    const RawPeer ada = come("ada");
    QTRY_VERIFY(lines("rosterView").contains(QStringLiteral("ada")));
    QVERIFY(lines("rosterView").contains(QStringLiteral("host")));
    QTRY_COMPARE(find<QToolButton>("chatRosterButton")->text(), QStringLiteral("2 here"));
}

void TestWindowRooms::aLineIsTiedToItsBytes()
{
    RawPeer ada = come("ada");
    RawPeer bob = come("bob");
    RawPeer cem = come("cem");
    ada.send("to both of you\n");
    QVERIFY(!lineWith(bob, "to both of you").isEmpty());
    waitFor(QStringLiteral("to both of you"));
    auto* const view = find<QAbstractItemView>("chatView");
    view->setCurrentIndex(view->model()->index(view->model()->rowCount() - 1, 0));
    QTRY_COMPARE(
        find<ElidedLabel>("chatBytesLabel")->text(), QStringLiteral("This line: 1 in, 2 out"));
    find<QToolButton>("chatBytesButton")->click();
    QTRY_COMPARE(rows("chatBytesList"), 3);
    QVERIFY(lines("chatBytesList").constFirst().startsWith(QStringLiteral("← from ada")));
    find<QToolButton>("chatBytesShowButton")->click();
    const auto* const log = find<QAbstractItemView>("messageLog");
    QTRY_VERIFY(log->isVisible());
    QVERIFY(log->currentIndex().isValid());
}

void TestWindowRooms::tabCompletesNames()
{
    const RawPeer ada = come("ada");
    auto* const input = find<QPlainTextEdit>("chatInput");
    input->setFocus();
    QTRY_VERIFY(lines("rosterView").contains(QStringLiteral("ada")));
    QTest::keyClicks(input, QStringLiteral("a"));
    QTest::keyClick(input, Qt::Key_Tab);
    QCOMPARE(input->toPlainText(), QStringLiteral("ada: "));
    input->clear();
    QTest::keyClick(input, Qt::Key_Tab);
    QVERIFY(!input->hasFocus());
}

void TestWindowRooms::unknownCommandsAreExplained()
{
    say(QStringLiteral("/dance"));
    QVERIFY(find<QLabel>("chatMessageLabel")->text().contains(QStringLiteral("/dance")));
    QCOMPARE(find<QPlainTextEdit>("chatInput")->toPlainText(), QStringLiteral("/dance"));
    say(QStringLiteral("/help"));
    QVERIFY(find<QLabel>("chatMessageLabel")->text().contains(QStringLiteral("/kick")));
}

void TestWindowRooms::talksAreOfTwo()
{
    RawPeer ada = come("ada");
    RawPeer bob = come("bob");
    choose("rosterView", QStringLiteral("ada"), QStringLiteral("Message to this member alone"));
    say(QStringLiteral("psst"));
    QVERIFY(!lineWith(ada, "psst").isEmpty());
    QTRY_VERIFY(lines("roomList").contains(QStringLiteral("ada")));
    QTRY_COMPARE(find<QLabel>("chatRoomLabel")->text(), QStringLiteral("ada"));
    QCOMPARE(lines("chatView").filter(QStringLiteral("psst")).size(), 1);
    say(QStringLiteral("/msg bob and you"));
    QVERIFY(!lineWith(bob, "and you").contains("psst"));
}

void TestWindowRooms::linksAreNotOpenedWithoutAsking()
{
    RawPeer ada = come("ada");
    ada.send("look at http://\xd0\xb0pple.example/x\n");
    waitFor(QStringLiteral("look at"));
    auto* const view = find<QAbstractItemView>("chatView");
    const QRect line = view->visualRect(view->model()->index(view->model()->rowCount() - 1, 0));
    auto* const message = find<QLabel>("chatMessageLabel");
    for (int x = 20; x < line.width() && !message->isVisible(); x += 10) {
        for (int y = line.top() + 4; y < line.bottom() && !message->isVisible(); y += 6)
            QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, {x, y});
    }
    QVERIFY(message->isVisible());
    QVERIFY2(message->text().contains(QStringLiteral("xn--pple-43d.example")),
        qPrintable(message->text()));
}

void TestWindowRooms::theTopicIsSetWhereItStands()
{
    RawPeer ada = come("ada");
    QTest::mouseClick(find<QWidget>("chatTopicLabel"), Qt::LeftButton);
    auto* const edit = find<QLineEdit>("chatTopicEdit");
    QVERIFY(edit->isVisible());
    edit->setText(QStringLiteral("tea at five"));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(find<ElidedLabel>("chatTopicLabel")->text(), QStringLiteral("tea at five"));
    QVERIFY(!lineWith(ada, "tea at five").isEmpty());
}

void TestWindowRooms::aMemberIsPutOut()
{
    const RawPeer ada = come("ada");
    choose("rosterView", QStringLiteral("ada"), QStringLiteral("Put out of the room"));
    waitFor(QStringLiteral("out of the room"));
    QTRY_VERIFY(!lines("rosterView").contains(QStringLiteral("ada")));
}

void TestWindowRooms::bansEndInTheMenu()
{
    const RawPeer ada = come("ada");
    choose("rosterView", QStringLiteral("ada"), QStringLiteral("Ban this name"));
    auto* const menu = find<QToolButton>("chatMenuButton")->menu();
    auto* const bans = menu->findChild<QMenu*>(QStringLiteral("chatBansMenu"));
    const auto banned = [bans] { return bans->actions().constFirst(); };
    QTRY_COMPARE(banned()->text(), QStringLiteral("ada"));
    banned()->trigger();
    QTRY_COMPARE(banned()->text(), QStringLiteral("Nobody is banned"));
}

void TestWindowRooms::linesAreFound()
{
    RawPeer ada = come("ada");
    ada.send("needle one\nhay\nneedle two\nhay again\n");
    waitFor(QStringLiteral("hay again"));
    find<QPlainTextEdit>("chatInput")->setFocus();
    QTest::keyClick(find<QPlainTextEdit>("chatInput"), Qt::Key_F, Qt::ControlModifier);
    auto* const edit = find<QLineEdit>("chatSearchEdit");
    QTRY_VERIFY(edit->hasFocus());
    QTest::keyClicks(edit, QStringLiteral("NEEDLE"));
    const auto current
        = [this] { return find<QAbstractItemView>("chatView")->currentIndex().data().toString(); };
    QCOMPARE(current(), QStringLiteral("needle two"));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(current(), QStringLiteral("needle one"));
    QTest::keyClick(edit, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(current(), QStringLiteral("needle two"));
    edit->setText(QStringLiteral("nowhere"));
    QCOMPARE(find<QLabel>("chatSearchLabel")->text(), QStringLiteral("Not found"));
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(!edit->isVisible());
}

void TestWindowRooms::linesNobodyHasSeenAreCounted()
{
    RawPeer ada = come("ada");
    chooseMessages();
    ada.send("one\ntwo\nthree\n");
    auto* const tree = find<QAbstractItemView>("endpointTree");
    const QModelIndex server = tree->model()->index(0, 0, tree->model()->index(0, 0));
    const auto spoken = [&server] { return server.data(Qt::AccessibleTextRole).toString(); };
    QTRY_VERIFY2(spoken().contains(QStringLiteral("3 new")), qPrintable(spoken()));
}

void TestWindowRooms::theConversationIsAButtonAway()
{
    RawPeer ada = come("ada");
    ada.send("hello\n");
    waitFor(QStringLiteral("hello"));
    find<QToolButton>("conversationButton")->click();
    QTRY_VERIFY(find<QWidget>("serverChatView")->isVisible());
    QVERIFY(!find<QWidget>("chatView")->isVisible());
    QTRY_VERIFY(!lines("serverChatView").filter(QStringLiteral("hello")).isEmpty());
    find<QToolButton>("conversationButton")->click();
    QTRY_VERIFY(find<QWidget>("chatView")->isVisible());
}

void TestWindowRooms::whoIsThereGivesWay()
{
    auto* const page = find<QWidget>("chatPage");
    auto* const roster = find<QWidget>("rosterView");
    auto* const button = find<QToolButton>("chatRosterButton");
    m_window->resize(1900, 900);
    QTRY_VERIFY(page->width() > 700);
    QTRY_VERIFY(roster->isVisible());
    m_window->resize(1024, 700);
    QTRY_VERIFY(page->width() < 600);
    QTRY_VERIFY(!roster->isVisible());
    button->click();
    QVERIFY(roster->isVisible());
    button->click();
    QVERIFY(!roster->isVisible());
}

void TestWindowRooms::theKeyboardReachesAll()
{
    m_window->resize(1900, 900);
    QTRY_VERIFY(find<QWidget>("rosterView")->isVisible());
    QSet<QString> reached;
    find<QPlainTextEdit>("chatInput")->setFocus();
    for (int step = 0; step < 200; ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        if (QApplication::focusWidget())
            reached.insert(QApplication::focusWidget()->objectName());
    }
    for (const char* const name : {"roomList", "chatView", "rosterView", "chatInput",
             "chatMenuButton", "chatFindButton", "chatRosterButton"})
        QVERIFY2(reached.contains(QLatin1String(name)), name);
}

void TestWindowRooms::aClosedChatSaysSo()
{
    auto* const state = find<QLabel>("chatStateLabel");
    QVERIFY(!state->isVisible());
    click("stopServerButton");
    QTRY_VERIFY(state->isVisible());
    say(QStringLiteral("anybody?"));
    QCOMPARE(find<QPlainTextEdit>("chatInput")->toPlainText(), QStringLiteral("anybody?"));
    click("startServerAgainButton");
    QTRY_VERIFY(!state->isVisible());
}

void TestWindowRooms::aRoomIsSaved_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("text") << QStringLiteral("chat.txt") << QByteArray();
    QTest::newRow("JSON") << QStringLiteral("chat.json") << QByteArray("[");
    QTest::newRow("HTML") << QStringLiteral("chat.html") << QByteArray("<!DOCTYPE html>");
}

void TestWindowRooms::aRoomIsSaved()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, begin);
    RawPeer ada = come("ada");
    ada.send("<b>hello</b>\n");
    waitFor(QStringLiteral("hello"));
    const QString path = m_folder->filePath(name);
    auto* const file = find<ChatFile>("chatFile");
    file->save(m_session->snapshot()->chats->begin()->second->room(QStringLiteral("#lobby")), path);
    QTRY_VERIFY(find<QLabel>("chatMessageLabel")->text().contains(name));
    QFile saved(path);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QByteArray bytes = saved.readAll();
    QVERIFY(bytes.startsWith(begin));
    QVERIFY(bytes.contains("hello"));
    QCOMPARE(bytes.contains("<b>"), !name.endsWith(QStringLiteral(".html")));
    file->save(m_session->snapshot()->chats->begin()->second->room(QStringLiteral("#lobby")),
        m_folder->filePath(QStringLiteral("nowhere/") + name));
    QTRY_VERIFY(find<QLabel>("chatMessageLabel")->text().contains(QStringLiteral("was not saved")));
}

void TestWindowRooms::anOpenedCaptureShowsTheRoom()
{
    RawPeer ada = come("ada");
    ada.send("for the record\n");
    waitFor(QStringLiteral("for the record"));
    const QString path = m_folder->filePath(QStringLiteral("capture.pcapng"));
    m_window.reset();
    m_session->finish();
    m_session = std::make_unique<Session>(Session::Options {{}, path, {}});
    const std::unique_ptr<MainWindow> opener = std::make_unique<MainWindow>(m_session.get());
    opener->show();
    opener->openCapture(path);
    const auto fileView = []() -> QAbstractItemView* {
        for (QWidget* const widget : QApplication::allWidgets()) {
            if (widget->objectName() == QLatin1String("chatView"))
                return qobject_cast<QAbstractItemView*>(widget);
        }
        return nullptr;
    };
    QTRY_VERIFY(fileView());
    QAbstractItemView* const view = fileView();
    const auto isShown = [view] {
        const QAbstractItemModel* const model = view->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data() == QStringLiteral("for the record"))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(isShown());
    for (const char* const name : {"chatInput", "chatSayButton"})
        QVERIFY(view->window()->findChild<QWidget*>(QLatin1String(name))->isHidden());
    MainWindow::closeAll();
}

QTEST_MAIN(TestWindowRooms)
#include "tst_windowrooms.moc"
