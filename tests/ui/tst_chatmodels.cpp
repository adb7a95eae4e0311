// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/chatcapture.h"
#include "ui/chat/chatlinesmodel.h"
#include "ui/chat/roommodel.h"
#include "ui/chat/rostermodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QLocale>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QtTest>

using Kind = ChatEvent::Kind;

namespace {
const QString ada = QStringLiteral("ada");
const QString bob = QStringLiteral("bob");
const QString host = QStringLiteral("host");
const QString lobby = QStringLiteral("#lobby");
} // namespace

/// Lines, rooms and rosters of a chat as models.
class TestChatModels : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void init();
    void cleanup();

    void whatOthersSayHasTheirNames();
    void whatThePersonSaysIsAtTheRight();
    void namesStandOnceForAGroup();
    void comingsFold();
    void foldedRowsGrowInPlace();
    void refusalsAreFaults();
    void whatWasNotSentIsMarked();
    void whatIsForThePersonIsMarked_data();
    void whatIsForThePersonIsMarked();
    void historyIsQuiet();
    void actionsAreActions();
    void whatAPeerSendsIsMadeVisible();
    void manyLinesAreOneInsertion();
    void roomsComeBeforeTalks();
    void unreadIsCountedUntilItIsSeen();
    void talksAlwaysWantThePerson();
    void rosterIsGroupedAndCounted();
    void rosterSaysWhatIsKnown();
    void oneMoreMemberIsOneRow();
    void aThousandMembersAreQuick();

private:
    [[nodiscard]] ChatRoomState state(const QString& room = lobby);
    void update() { m_lines->setRoom(state()); }
    [[nodiscard]] QString text(int row) const { return m_lines->index(row).data().toString(); }
    [[nodiscard]] ConversationItem last() const { return m_lines->item(m_lines->rowCount() - 1); }

    std::unique_ptr<ChatCapture> m_capture;
    std::unique_ptr<ChatLinesModel> m_lines;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestChatModels::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_capture = std::make_unique<ChatCapture>();
    m_lines = std::make_unique<ChatLinesModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_lines.get());
    m_capture->enter(host);
}

void TestChatModels::cleanup()
{
    m_tester.reset();
    m_lines.reset();
}

ChatRoomState TestChatModels::state(const QString& room)
{
    const AnalysisSnapshotPtr analysis = m_capture->analyzed();
    const ChatFactsPtr chat = analysis->chatOf(m_capture->endpoint());
    std::size_t index = 0;
    while (index < chat->rooms.size() && chat->rooms[index]->name != room)
        ++index;
    return {analysis, m_capture->endpoint(), chat, index, m_capture->role() == Role::Server};
}

void TestChatModels::whatOthersSayHasTheirNames()
{
    const ConnectionId id = m_capture->come(ada);
    ChatEvent said = ChatCapture::made(Kind::Said, ada, lobby, QStringLiteral("hello"));
    said.connection = id;
    m_capture->happen(said);
    update();
    QCOMPARE(last().side, ConversationItem::Side::Received);
    QCOMPARE(last().said.text.text, QStringLiteral("hello"));
    QCOMPARE(last().name, ada);
    QVERIFY(last().detail.startsWith(QStringLiteral("127.0.0.1:5000")));
    const QModelIndex index = m_lines->index(m_lines->rowCount() - 1);
    QVERIFY(index.data(Qt::AccessibleTextRole).toString().startsWith(ada));
}

void TestChatModels::whatThePersonSaysIsAtTheRight()
{
    m_capture->say(host, QStringLiteral("welcome"), true);
    update();
    QCOMPARE(last().side, ConversationItem::Side::Sent);
    QCOMPARE(last().name, QString());
}

void TestChatModels::namesStandOnceForAGroup()
{
    m_capture->come(ada);
    m_capture->setTime(1'700'000'040'000'000'000);
    m_capture->say(ada, QStringLiteral("one"));
    m_capture->say(ada, QStringLiteral("two"));
    m_capture->say(bob, QStringLiteral("three"));
    m_capture->setTime(m_capture->time() + 60'000'000'000);
    m_capture->say(bob, QStringLiteral("four"));
    update();
    const int rows = m_lines->rowCount();
    QCOMPARE(m_lines->item(rows - 4).name, ada);
    QCOMPARE(m_lines->item(rows - 3).name, QString());
    QCOMPARE(m_lines->item(rows - 2).name, bob);
    QCOMPARE(m_lines->item(rows - 1).name, bob);
}

void TestChatModels::comingsFold()
{
    for (const char* const name : {"ada", "bob", "cem", "dia", "eve"})
        m_capture->come(QLatin1String(name));
    m_capture->happen(ChatCapture::made(Kind::Quit, bob, {}, QStringLiteral("bye")));
    update();
    QCOMPARE(m_lines->rowCount(), 1);
    QCOMPARE(
        text(0), QStringLiteral("host, ada, bob and 3 others joined · bob left the chat (bye)"));
    QCOMPARE(m_lines->item(0).side, ConversationItem::Side::State);
    QCOMPARE(m_lines->index(0).data(ChatLinesModel::CountRole).toInt(), 7);
}

void TestChatModels::foldedRowsGrowInPlace()
{
    m_capture->come(ada);
    update();
    QSignalSpy changed(m_lines.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(m_lines.get(), &QAbstractItemModel::rowsInserted);
    m_capture->come(bob);
    update();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(inserted.size(), 0);
    QCOMPARE(text(0), QStringLiteral("host, ada and bob joined"));
    m_capture->say(ada, QStringLiteral("hi"));
    m_capture->come(QStringLiteral("cem"));
    update();
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(m_lines->rowCount(), 3);
    QCOMPARE(text(2), QStringLiteral("cem joined"));
}

void TestChatModels::refusalsAreFaults()
{
    m_capture->happen(
        ChatCapture::made(Kind::Refused, host, lobby, QStringLiteral("You may not.")));
    update();
    QCOMPARE(last().said.kind, SaidText::Kind::Fault);
    QCOMPARE(last().said.text.text, QStringLiteral("You may not."));
}

void TestChatModels::whatWasNotSentIsMarked()
{
    ChatEvent unsent = ChatCapture::made(Kind::Unsent, {}, lobby, QStringLiteral("lost"));
    m_capture->happen(unsent);
    update();
    QCOMPARE(last().side, ConversationItem::Side::Sent);
    QCOMPARE(last().said.kind, SaidText::Kind::Fault);
    QVERIFY(last().note.startsWith(QStringLiteral("not sent")));
}

void TestChatModels::whatIsForThePersonIsMarked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isMarked");
    QTest::newRow("addressed") << QStringLiteral("host: hello") << true;
    QTest::newRow("in the middle, capitals") << QStringLiteral("ask Host about it") << true;
    QTest::newRow("part of a word") << QStringLiteral("a ghost and hosts") << false;
    QTest::newRow("not at all") << QStringLiteral("hello") << false;
}

void TestChatModels::whatIsForThePersonIsMarked()
{
    QFETCH(QString, text);
    m_capture->say(ada, text);
    update();
    QTEST(last().isForUs, "isMarked");
}

void TestChatModels::historyIsQuiet()
{
    ChatEvent said = ChatCapture::made(Kind::Said, ada, lobby, QStringLiteral("host, old news"));
    said.isHistory = true;
    said.time = 1'600'000'000'000'000'000;
    m_capture->happen(said);
    update();
    QVERIFY(last().isQuiet);
    QVERIFY(!last().isForUs);
    QVERIFY(last().note.startsWith(QStringLiteral("earlier")));
    QVERIFY(last().day.contains(QStringLiteral("2020")));
}

void TestChatModels::actionsAreActions()
{
    m_capture->happen(ChatCapture::made(Kind::Acted, ada, lobby, QStringLiteral("waves")));
    update();
    QVERIFY(last().isAction);
    QCOMPARE(last().said.text.text, QStringLiteral("waves"));
}

void TestChatModels::whatAPeerSendsIsMadeVisible()
{
    const QString hostile = QStringLiteral("a\u202eb\u200bc<b>\x1b[31m");
    ChatEvent joined = ChatCapture::made(Kind::Joined, QStringLiteral("x\u202ey"), lobby);
    m_capture->happen(joined);
    m_capture->say(QStringLiteral("x\u202ey"), hostile);
    update();
    for (int row = 0; row < m_lines->rowCount(); ++row) {
        const ConversationItem item = m_lines->item(row);
        for (const QString& shown : {item.said.text.text, item.name, item.detail,
                 m_lines->index(row).data(Qt::AccessibleTextRole).toString()}) {
            QVERIFY2(!shown.contains(QChar(0x202e)), qPrintable(shown));
            QVERIFY(!shown.contains(QChar(0x200b)));
            QVERIFY(!shown.contains(QChar(0x1b)));
        }
    }
    QCOMPARE(last().said.text.escapes.size(), 3);
}

void TestChatModels::manyLinesAreOneInsertion()
{
    update();
    QSignalSpy inserted(m_lines.get(), &QAbstractItemModel::rowsInserted);
    for (int line = 0; line < 500; ++line)
        m_capture->say(ada, QString::number(line));
    update();
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(text(m_lines->rowCount() - 1), QStringLiteral("499"));
    QCOMPARE(m_lines->rowOfLine(m_lines->state()->room().lines.end() - 1), m_lines->rowCount() - 1);
}

void TestChatModels::roomsComeBeforeTalks()
{
    RoomModel rooms;
    const QAbstractItemModelTester tester(&rooms);
    ChatEvent whispered = ChatCapture::made(Kind::Whispered, ada, {}, QStringLiteral("psst"));
    whispered.other = host;
    m_capture->happen(whispered);
    m_capture->come(bob, ChatDoor::Irc, false, QStringLiteral("#den"));
    rooms.setChat(state().chat);
    QStringList names;
    for (int row = 0; row < rooms.rowCount(); ++row)
        names << rooms.index(row).data().toString();
    QCOMPARE(names.first(3), (QStringList {lobby, QStringLiteral("#den"), ada}));
}

void TestChatModels::unreadIsCountedUntilItIsSeen()
{
    RoomModel rooms;
    const QAbstractItemModelTester tester(&rooms);
    rooms.setChat(state().chat);
    m_capture->say(ada, QStringLiteral("one"));
    m_capture->say(ada, QStringLiteral("host: two"));
    const ChatRoomState now = state();
    rooms.setChat(now.chat);
    const QModelIndex index = rooms.index(rooms.rowOf(now.index));
    QCOMPARE(index.data(RoomModel::UnreadRole).toLongLong(), 2);
    QCOMPARE(index.data(RoomModel::MentionsRole).toLongLong(), 1);
    QCOMPARE(rooms.unread(), 2);
    rooms.markSeen(now.index);
    QCOMPARE(rooms.unread(), 0);
    QCOMPARE(index.data(RoomModel::MentionsRole).toLongLong(), 0);
}

void TestChatModels::talksAlwaysWantThePerson()
{
    RoomModel rooms;
    ChatEvent whispered = ChatCapture::made(Kind::Whispered, ada, {}, QStringLiteral("psst"));
    whispered.other = host;
    m_capture->happen(whispered);
    const ChatRoomState talk = state(ada);
    rooms.setChat(talk.chat);
    const QModelIndex index = rooms.index(rooms.rowOf(talk.index));
    QCOMPARE(index.data(RoomModel::MentionsRole).toLongLong(), 1);
}

void TestChatModels::rosterIsGroupedAndCounted()
{
    m_capture->come(ada, ChatDoor::Irc, true);
    m_capture->come(bob);
    RosterModel roster;
    const QAbstractItemModelTester tester(&roster);
    roster.setRoom(state());
    QStringList texts;
    for (int row = 0; row < roster.rowCount(); ++row)
        texts << roster.index(row).data().toString();
    QCOMPARE(texts,
        (QStringList {
            QStringLiteral("Operators · 1"), ada, QStringLiteral("Members · 2"), bob, host}));
    QVERIFY(!(roster.index(0).flags() & Qt::ItemIsSelectable));
    QVERIFY(roster.index(1).flags() & Qt::ItemIsSelectable);
}

void TestChatModels::rosterSaysWhatIsKnown()
{
    m_capture->come(ada, ChatDoor::Irc);
    ChatEvent muted = ChatCapture::made(Kind::Muted, host);
    muted.other = ada;
    m_capture->happen(muted);
    m_capture->happen(ChatCapture::made(Kind::Away, ada, {}, QStringLiteral("tea")));
    RosterModel roster;
    roster.setRoom(state());
    const QModelIndex index = roster.index(1);
    QCOMPARE(index.data().toString(), ada);
    const QString detail = index.data(RosterModel::DetailRole).toString();
    QVERIFY2(detail.startsWith(QStringLiteral("IRC · 127.0.0.1:5000")), qPrintable(detail));
    QCOMPARE(index.data(RosterModel::MarksRole).toStringList(),
        (QStringList {QStringLiteral("muted"), QStringLiteral("away")}));
    QVERIFY(index.data(Qt::ToolTipRole).toString().contains(QStringLiteral("tea")));
}

void TestChatModels::oneMoreMemberIsOneRow()
{
    m_capture->come(ada);
    RosterModel roster;
    const QAbstractItemModelTester tester(&roster);
    roster.setRoom(state());
    QSignalSpy inserted(&roster, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&roster, &QAbstractItemModel::rowsRemoved);
    m_capture->come(bob);
    roster.setRoom(state());
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted[0][1].toInt(), 2);
    QCOMPARE(inserted[0][2].toInt(), 2);
    m_capture->happen(ChatCapture::made(Kind::Quit, ada));
    roster.setRoom(state());
    QCOMPARE(removed.size(), 1);
    QCOMPARE(roster.members(), 2);
}

/// What a frame costs does not grow with what is there: 1,000 members, 10,000 lines.
void TestChatModels::aThousandMembersAreQuick()
{
    constexpr qint64 frame = 25; // ms
    for (int member = 0; member < 1000; ++member)
        m_capture->come(QStringLiteral("m%1").arg(member));
    for (int line = 0; line < 10'000; ++line)
        m_capture->say(QStringLiteral("m%1").arg(line % 1000), QStringLiteral("line"));
    RosterModel roster;
    RoomModel rooms;
    ChatRoomState now = state();
    m_tester.reset(); // it asks for every row
    m_lines->setRoom(now);
    roster.setRoom(now);
    rooms.setChat(now.chat);
    qint64 best = frame;
    for (int round = 0; round < 5; ++round) { // others may have the processor
        m_capture->come(QStringLiteral("n%1").arg(round));
        m_capture->say(ada, QStringLiteral("one more"));
        now = state();
        QElapsedTimer time;
        time.start();
        m_lines->setRoom(now);
        roster.setRoom(now);
        rooms.setChat(now.chat);
        best = std::min(best, time.elapsed());
    }
    QVERIFY2(best < frame / 2, qPrintable(QString::number(best)));
}

QTEST_MAIN(TestChatModels)
#include "tst_chatmodels.moc"
