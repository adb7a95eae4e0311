// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/analyzer.h"
#include "core/analysis/chatmention.h"
#include "tests/core/readcapture.h"

#include <QRegularExpression>
#include <QTest>

#include <random>

namespace {

using Kind = ChatEvent::Kind;

const EndpointId endpoint {1};
const QString lobby = QStringLiteral("#lobby");
const QString den = QStringLiteral("#den");
const QString ada = QStringLiteral("ada");
const QString bob = QStringLiteral("bob");
const QString host = QStringLiteral("host");

ChatEvent chatEvent(Kind kind, const QString& room, const QString& name, const QString& text = {})
{
    ChatEvent made;
    made.kind = kind;
    made.room = room;
    made.name = name;
    made.text = text;
    return made;
}

ChatEvent ofTwo(Kind kind, const QString& name, const QString& other, const QString& text = {})
{
    ChatEvent made = chatEvent(kind, {}, name, text);
    made.other = other;
    return made;
}

ChatEvent own(ChatEvent made)
{
    made.isOwn = true;
    return made;
}

ChatEvent standing(ChatEvent made)
{
    made.isStanding = true;
    return made;
}

ChatEvent byOperator(ChatEvent made)
{
    made.isOperator = true;
    return made;
}

/// "said ada: hello": what a line is, in words.
QString describe(const ChatLine& line)
{
    const ChatEvent& of = line.event;
    QString text = chatEventName(of.kind) + u' ' + of.name;
    if (!of.other.isEmpty())
        text += u'>' + of.other;
    return of.text.isEmpty() ? text : QString(text + u": " + of.text);
}

QStringList linesOf(const ChatRoomPtr& room)
{
    QStringList lines;
    for (qint64 index = room->lines.first(); index < room->lines.end(); ++index)
        lines.append(describe(room->lines[index]));
    return lines;
}

QString describe(const ChatMember& member)
{
    return member.name + u' ' + chatDoorName(member.door) + u' '
        + QString::number(member.connection.value) + QLatin1String(member.isOwn ? " own" : "")
        + QLatin1String(member.isOperator ? " operator" : "")
        + QLatin1String(member.isMuted ? " muted" : "")
        + (member.isAway ? QString(u" away: " + member.awayText) : QString()) + u' '
        + QString::number(member.since) + u' ' + QString::number(member.lastSpoke);
}

/// All that there is, to compare.
QStringList describe(const ChatFactsPtr& chat)
{
    QStringList all {chat->ownName, QString::number(chat->isWelcomed), chat->banned.join(u',')};
    for (const auto& [folded, member] : chat->members)
        all.append(folded + u' ' + describe(member));
    for (const ChatRoomPtr& room : chat->rooms) {
        all.append(room->name + u' ' + room->topic + u' ' + room->topicBy + u' '
            + room->members.join(u',') + u' ' + room->operators.join(u',') + u' '
            + QString::number(room->isPrivate) + QString::number(room->isJoined) + u' '
            + QString::number(room->spoken) + u' ' + QString::number(room->mentions));
        for (qint64 index = room->lines.first(); index < room->lines.end(); ++index) {
            const ChatLine& line = room->lines[index];
            all.append(describe(line) + u' ' + QString::number(line.time) + u' '
                + QString::number(line.record) + u' ' + QString::number(line.message) + u' '
                + QString::number(line.cause.value));
        }
    }
    return all;
}

/// A capture of one endpoint with a chat, and what is known of it.
class Chat
{
public:
    explicit Chat(Role role = Role::Server, const Limits& limits = {})
        : m_role(role)
        , m_analyzer(limits)
    {
        open();
    }

    void open()
    {
        capture.writer.endpointOpened(endpoint, m_role, QStringLiteral("here"),
            QStringLiteral("raw"), QStringLiteral("chat"), capture.tick());
    }
    void tell(const ChatEvent& of, Cause cause = {})
    {
        capture.writer.note(endpoint, of.toNotes(), capture.tick(), cause);
    }
    void tell(std::initializer_list<ChatEvent> events)
    {
        for (const ChatEvent& each : events)
            tell(each);
    }
    ChatFactsPtr facts()
    {
        m_analyzer.advance(capture.publish());
        return m_analyzer.snapshot(0)->chatOf(endpoint);
    }
    ChatRoomPtr room(const QString& name) { return facts()->room(name); }
    Analyzer& analyzer() { return m_analyzer; }

    RecordedCapture capture;

private:
    Role m_role;
    Analyzer m_analyzer;
};

} // namespace

class tst_ChatTracker : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void noChatWithoutEvents();
    void membersComeAndGo();
    void rostersHaveOperatorsFirst();
    void operatorsChange();
    void quitStandsInEveryRoom();
    void renamedEverywhere();
    void kickedOutOfOneOrAll();
    void standingMakesNoLine();
    void awayMakesNoLine();
    void mutedAndBanned();
    void topics();
    void historyIsNotNew();
    void talksWithOne();
    void talkOfARenamedOne();
    void serverHearsOthersWhisper();
    void whatIsOfNoRoom();
    void linesKnowWhereTheyStand();
    void mentions_data();
    void mentions();
    void mentionsAreOfOthers();
    void clientForgetsWhoItCannotSee();
    void serverStartedAnew();
    void recordingGoesOn();
    void clientWelcomedAgain();
    void clientLosesItsConnection();
    void snapshotsStay();
    void reopenedIsTheSame();
    void decodedAgainIsTheSame();
    void oldestLinesGo();
    void roomsAreBounded();
    void anyOrderOfEvents();
};

void tst_ChatTracker::noChatWithoutEvents()
{
    Chat chat;
    chat.capture.writer.note(
        endpoint, {{QStringLiteral("key"), QStringLiteral("value")}}, chat.capture.tick());
    QVERIFY(!chat.facts());
}

void tst_ChatTracker::membersComeAndGo()
{
    Chat chat;
    ChatEvent arrived = chatEvent(Kind::Arrived, {}, ada);
    arrived.door = ChatDoor::Irc;
    arrived.connection = {7};
    chat.tell({arrived, chatEvent(Kind::Joined, lobby, ada)});
    ChatFactsPtr facts = chat.facts();
    const ChatMember* member = facts->member(QStringLiteral("ADA"));
    QVERIFY(member);
    QCOMPARE(member->name, ada);
    QCOMPARE(member->door, ChatDoor::Irc);
    QCOMPARE(member->connection, ConnectionId {7});
    QVERIFY(member->since > 0);
    QCOMPARE(member->lastSpoke, 0);
    QCOMPARE(facts->room(lobby)->members, QStringList {ada});

    chat.tell(chatEvent(Kind::Said, lobby, ada, QStringLiteral("hello")));
    QVERIFY(chat.facts()->member(ada)->lastSpoke > member->since);
    QCOMPARE(chat.room(lobby)->spoken, 1);
    chat.tell(chatEvent(Kind::Left, lobby, ada, QStringLiteral("bye")));
    QVERIFY(chat.room(lobby)->members.isEmpty());
    QVERIFY(chat.facts()->member(ada)); // of a server: it has only left the room
    chat.tell(chatEvent(Kind::Quit, {}, ada));
    facts = chat.facts();
    QVERIFY(!facts->member(ada));
    QCOMPARE(linesOf(facts->room(lobby)),
        QStringList({QStringLiteral("joined ada"), QStringLiteral("said ada: hello"),
            QStringLiteral("left ada: bye")}));
    QCOMPARE(linesOf(facts->rooms.front()),
        QStringList({QStringLiteral("arrived ada"), QStringLiteral("quit ada")}));
}

void tst_ChatTracker::rostersHaveOperatorsFirst()
{
    Chat chat;
    for (const char* name : {"zoe", "Bob", "ada", "Carl"})
        chat.tell(chatEvent(Kind::Joined, lobby, QLatin1String(name)));
    chat.tell(byOperator(chatEvent(Kind::Joined, lobby, QStringLiteral("mia"))));
    const ChatRoomPtr room = chat.room(QStringLiteral("#LOBBY"));
    QCOMPARE(room->members.join(u' '), QStringLiteral("mia ada Bob Carl zoe"));
    QCOMPARE(room->operators, QStringList {QStringLiteral("mia")});
}

void tst_ChatTracker::operatorsChange()
{
    Chat chat;
    chat.tell({chatEvent(Kind::Arrived, {}, ada), chatEvent(Kind::Joined, lobby, ada),
        chatEvent(Kind::Joined, lobby, QStringLiteral("aaa"))});
    chat.tell(standing(byOperator(chatEvent(Kind::Joined, lobby, ada))));
    QCOMPARE(chat.room(lobby)->members.first(), ada);
    QVERIFY(chat.facts()->member(ada)->isOperator);
    chat.tell(standing(chatEvent(Kind::Arrived, {}, ada)));
    QVERIFY(chat.room(lobby)->operators.isEmpty());
    QVERIFY(!chat.facts()->member(ada)->isOperator);
    QCOMPARE(chat.room(lobby)->members.size(), 2);
}

void tst_ChatTracker::quitStandsInEveryRoom()
{
    Chat chat;
    chat.tell({own(chatEvent(Kind::Arrived, {}, host)), chatEvent(Kind::Joined, lobby, ada),
        chatEvent(Kind::Joined, den, ada), chatEvent(Kind::Joined, QStringLiteral("#other"), bob),
        ofTwo(Kind::Whispered, ada, host, QStringLiteral("psst")),
        chatEvent(Kind::Quit, {}, ada, QStringLiteral("gone"))});
    for (const QString& name : {lobby, den, ada})
        QCOMPARE(linesOf(chat.room(name)).last(), QStringLiteral("quit ada: gone"));
    QCOMPARE(linesOf(chat.room(QStringLiteral("#other"))).size(), 1);
    QVERIFY(chat.room(lobby)->members.isEmpty());
    QVERIFY(chat.room(den)->members.isEmpty());
}

void tst_ChatTracker::renamedEverywhere()
{
    const QString eve = QStringLiteral("eve");
    Chat chat;
    chat.tell({byOperator(chatEvent(Kind::Arrived, {}, ada)),
        byOperator(chatEvent(Kind::Joined, lobby, ada)), chatEvent(Kind::Joined, den, ada),
        ofTwo(Kind::Renamed, ada, eve)});
    const ChatFactsPtr facts = chat.facts();
    QVERIFY(!facts->member(ada));
    QCOMPARE(facts->member(eve)->name, eve);
    QVERIFY(facts->member(eve)->since > 0);
    for (const QString& name : {lobby, den}) {
        QCOMPARE(facts->room(name)->members, QStringList {eve});
        QCOMPARE(linesOf(facts->room(name)).last(), QStringLiteral("renamed ada>eve"));
    }
    QCOMPARE(facts->room(lobby)->operators, QStringList {eve});
    chat.tell(ofTwo(Kind::Renamed, eve, QStringLiteral("EVE")));
    QCOMPARE(chat.room(lobby)->members, QStringList {QStringLiteral("EVE")});
    QCOMPARE(chat.facts()->members.size(), std::size_t(1));
}

void tst_ChatTracker::kickedOutOfOneOrAll()
{
    Chat chat;
    chat.tell({chatEvent(Kind::Joined, lobby, ada), chatEvent(Kind::Joined, den, ada)});
    ChatEvent kicked = ofTwo(Kind::Kicked, ada, host, QStringLiteral("enough"));
    kicked.room = lobby;
    chat.tell(kicked);
    QVERIFY(chat.room(lobby)->members.isEmpty());
    QCOMPARE(chat.room(den)->members, QStringList {ada});
    QCOMPARE(linesOf(chat.room(den)).size(), 1);
    kicked.room.clear();
    chat.tell(kicked);
    QVERIFY(chat.room(den)->members.isEmpty());
    QVERIFY(!chat.facts()->member(ada));
    QCOMPARE(linesOf(chat.room(den)).last(), QStringLiteral("kicked ada>host: enough"));
    QCOMPARE(linesOf(chat.room(lobby)).size(), 2);
}

void tst_ChatTracker::standingMakesNoLine()
{
    Chat chat(Role::Client);
    chat.tell({standing(chatEvent(Kind::Joined, lobby, ada)),
        standing(chatEvent(Kind::TopicSet, lobby, bob, QStringLiteral("sockets")))});
    const ChatRoomPtr room = chat.room(lobby);
    QCOMPARE(room->members, QStringList {ada});
    QCOMPARE(room->topic, QStringLiteral("sockets"));
    QVERIFY(room->lines.isEmpty());
    QVERIFY(chat.facts()->member(ada));
}

void tst_ChatTracker::awayMakesNoLine()
{
    Chat chat;
    chat.tell({chatEvent(Kind::Joined, lobby, ada),
        chatEvent(Kind::Away, {}, ada, QStringLiteral("tea"))});
    QVERIFY(chat.facts()->member(ada)->isAway);
    QCOMPARE(chat.facts()->member(ada)->awayText, QStringLiteral("tea"));
    QCOMPARE(linesOf(chat.room(lobby)).size(), 1);
    QVERIFY(chat.facts()->rooms.front()->lines.isEmpty());
    chat.tell(chatEvent(Kind::Away, {}, ada));
    QVERIFY(!chat.facts()->member(ada)->isAway);
}

void tst_ChatTracker::mutedAndBanned()
{
    Chat chat;
    chat.tell({chatEvent(Kind::Joined, lobby, ada), ofTwo(Kind::Muted, host, ada),
        ofTwo(Kind::Banned, host, QStringLiteral("10.0.0.1")), ofTwo(Kind::Banned, host, bob)});
    QVERIFY(chat.facts()->member(ada)->isMuted);
    QCOMPARE(chat.facts()->banned, QStringList({QStringLiteral("10.0.0.1"), bob}));
    chat.tell({ofTwo(Kind::Unmuted, host, ada), ofTwo(Kind::Unbanned, host, bob)});
    QVERIFY(!chat.facts()->member(ada)->isMuted);
    QCOMPARE(chat.facts()->banned, QStringList {QStringLiteral("10.0.0.1")});
    QCOMPARE(linesOf(chat.facts()->rooms.front()).size(), 5);
}

void tst_ChatTracker::topics()
{
    Chat chat;
    chat.tell(chatEvent(Kind::TopicSet, lobby, ada, QStringLiteral("sockets")));
    QCOMPARE(chat.room(lobby)->topic, QStringLiteral("sockets"));
    QCOMPARE(chat.room(lobby)->topicBy, ada);
    chat.tell(chatEvent(Kind::TopicSet, lobby, bob));
    QVERIFY(chat.room(lobby)->topic.isEmpty());
}

void tst_ChatTracker::historyIsNotNew()
{
    Chat chat(Role::Client);
    chat.tell(own(chatEvent(Kind::Welcomed, {}, host)));
    ChatEvent old = chatEvent(Kind::Said, lobby, ada, QStringLiteral("host: hello"));
    old.isHistory = true;
    old.time = 1'600'000'000'000'000'000;
    chat.tell({standing(chatEvent(Kind::Joined, lobby, ada)), old});
    ChatEvent oldQuit = chatEvent(Kind::Quit, {}, ada);
    oldQuit.isHistory = true;
    chat.tell(oldQuit);
    const ChatRoomPtr room = chat.room(lobby);
    QCOMPARE(room->lines.size(), 2);
    QCOMPARE(room->lines[0].event.time, old.time);
    QVERIFY(room->lines[0].event.isHistory);
    QCOMPARE(room->spoken, 0);
    QCOMPARE(room->mentions, 0);
    QCOMPARE(room->members, QStringList {ada});
    QCOMPARE(chat.facts()->member(ada)->lastSpoke, 0);
}

void tst_ChatTracker::talksWithOne()
{
    Chat chat(Role::Client);
    chat.tell({own(chatEvent(Kind::Welcomed, {}, host)),
        ofTwo(Kind::Whispered, ada, host, QStringLiteral("psst")),
        ofTwo(Kind::Acted, ada, host, QStringLiteral("nods")),
        own(ofTwo(Kind::Whispered, host, ada, QStringLiteral("what?"))),
        own(ofTwo(Kind::Unsent, host, ada, QStringLiteral("lost"))),
        ofTwo(Kind::Noticed, ada, host, QStringLiteral("by the way")),
        ofTwo(Kind::Noticed, bob, host, QStringLiteral("from nowhere"))});
    const ChatRoomPtr talk = chat.room(ada);
    QVERIFY(talk->isPrivate);
    QCOMPARE(linesOf(talk).join(u'|'),
        QStringLiteral("whispered ada>host: psst|acted ada>host: nods|whispered host>ada: what?|"
                       "unsent host>ada: lost|noticed ada>host: by the way"));
    QCOMPARE(talk->spoken, 4);
    QVERIFY(!chat.room(bob));
}

void tst_ChatTracker::talkOfARenamedOne()
{
    const QString eve = QStringLiteral("eve");
    Chat chat(Role::Client);
    chat.tell({own(chatEvent(Kind::Welcomed, {}, host)),
        ofTwo(Kind::Whispered, ada, host, QStringLiteral("psst")), ofTwo(Kind::Renamed, ada, eve)});
    QVERIFY(!chat.room(ada));
    QCOMPARE(chat.room(eve)->lines.size(), 2);
    chat.tell({ofTwo(Kind::Whispered, eve, host, QStringLiteral("it is me")),
        ofTwo(Kind::Whispered, ada, host, QStringLiteral("it is another"))});
    QCOMPARE(chat.room(eve)->lines.size(), 3);
    QCOMPARE(chat.room(ada)->lines.size(), 1);
    chat.tell(ofTwo(Kind::Renamed, ada, eve)); // both talks stay
    QCOMPARE(chat.room(eve)->lines.size(), 3);
    QCOMPARE(chat.room(ada)->lines.size(), 2);
}

void tst_ChatTracker::serverHearsOthersWhisper()
{
    Chat chat;
    chat.tell({own(chatEvent(Kind::Arrived, {}, host)),
        ofTwo(Kind::Whispered, ada, bob, QStringLiteral("psst"))});
    QVERIFY(!chat.room(ada));
    QVERIFY(!chat.room(bob));
    QCOMPARE(
        linesOf(chat.facts()->rooms.front()).last(), QStringLiteral("whispered ada>bob: psst"));
}

void tst_ChatTracker::whatIsOfNoRoom()
{
    Chat chat;
    chat.tell(
        {chatEvent(Kind::Slowed, {}, ada), chatEvent(Kind::Refused, {}, ada, QStringLiteral("no")),
            chatEvent(Kind::Noticed, {}, QStringLiteral("irc.example"), QStringLiteral("hello"))});
    const ChatFactsPtr facts = chat.facts();
    QCOMPARE(facts->rooms.size(), std::size_t(1));
    QCOMPARE(facts->rooms.front()->name, QString());
    QCOMPARE(facts->rooms.front()->lines.size(), 3);
}

void tst_ChatTracker::linesKnowWhereTheyStand()
{
    Chat chat;
    const ConnectionId from
        = chat.capture.openConnected(Role::Server, serverAddress(), clientAddress());
    chat.capture.writer.received(from, "hello\n", chat.capture.tick(), {3});
    chat.tell(chatEvent(Kind::Said, lobby, ada, QStringLiteral("hello")), {3});
    const CaptureSnapshotPtr capture = chat.capture.publish();
    const ChatLine line = chat.room(lobby)->lines[0];
    QCOMPARE(line.cause, Cause {3});
    QCOMPARE(line.record, newestRecord(*capture));
    QCOMPARE(line.time, capture->records[line.record].time);
    const AnalysisSnapshotPtr snapshot = chat.analyzer().snapshot(0);
    QCOMPARE(line.message, snapshot->messages.end());
    QCOMPARE(snapshot->causeOf(snapshot->messages[line.message - 1]), line.cause);
}

void tst_ChatTracker::mentions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("wanted");
    const auto row = [](const char* text, bool wanted) {
        QTest::newRow(text) << QString::fromUtf8(text) << wanted;
    };
    row("ada", true);
    row("ADA: hello", true);
    row("hello, ada!", true);
    row("(ada)", true);
    row("canada", false);
    row("adamant", false);
    row("ada_", false);
    row("ada-lovelace", false);
    row("canada, ada", true);
    row("ada\u0301", false); // "adá"
    row("\u00e9ada", false);
    row("ada\U00010400", false); // a letter beyond the basic plane
    row("\U00010400ada", false);
    row("\U0001f600ada\U0001f600", true);
    row("", false);
}

void tst_ChatTracker::mentions()
{
    QFETCH(const QString, text);
    QFETCH(const bool, wanted);
    QCOMPARE(mentionsName(text, QStringLiteral("Ada")), wanted);
    QVERIFY(!mentionsName(text, {}));
}

void tst_ChatTracker::mentionsAreOfOthers()
{
    Chat chat;
    chat.tell({own(chatEvent(Kind::Arrived, {}, host)),
        chatEvent(Kind::Said, lobby, ada, QStringLiteral("Host, look")),
        own(chatEvent(Kind::Said, lobby, host, QStringLiteral("host says"))),
        own(ofTwo(Kind::Renamed, host, bob)),
        chatEvent(Kind::Said, lobby, ada, QStringLiteral("host?")),
        chatEvent(Kind::Acted, lobby, ada, QStringLiteral("waves to bob"))});
    QCOMPARE(chat.facts()->ownName, bob);
    QCOMPARE(chat.room(lobby)->spoken, 4);
    QCOMPARE(chat.room(lobby)->mentions, 2);
}

void tst_ChatTracker::clientForgetsWhoItCannotSee()
{
    Chat chat(Role::Client);
    chat.tell({own(chatEvent(Kind::Welcomed, {}, host)), own(chatEvent(Kind::Joined, lobby, host)),
        own(chatEvent(Kind::Joined, den, host)), standing(chatEvent(Kind::Joined, lobby, ada)),
        standing(chatEvent(Kind::Joined, den, ada)), standing(chatEvent(Kind::Joined, lobby, bob)),
        chatEvent(Kind::Left, lobby, ada)});
    QVERIFY(chat.facts()->member(ada)); // it is in the other room
    chat.tell(chatEvent(Kind::Left, den, ada));
    QVERIFY(!chat.facts()->member(ada));
    QVERIFY(chat.room(lobby)->isJoined);
    chat.tell(own(chatEvent(Kind::Left, lobby, host)));
    QVERIFY(!chat.room(lobby)->isJoined);
    QVERIFY(chat.room(lobby)->members.isEmpty());
    QVERIFY(!chat.facts()->member(bob));
    QVERIFY(chat.facts()->member(host));
    QVERIFY(chat.room(den)->isJoined);
}

void tst_ChatTracker::serverStartedAnew()
{
    Chat chat;
    chat.tell({chatEvent(Kind::Arrived, {}, ada), chatEvent(Kind::Joined, lobby, ada),
        chatEvent(Kind::TopicSet, lobby, ada, QStringLiteral("old")),
        ofTwo(Kind::Banned, host, bob)});
    chat.capture.writer.endpointStopped(endpoint, chat.capture.tick());
    QCOMPARE(chat.room(lobby)->members, QStringList {ada}); // it shows how it was
    chat.open();
    const ChatFactsPtr facts = chat.facts();
    QVERIFY(facts->members.empty());
    QVERIFY(facts->banned.isEmpty());
    QVERIFY(facts->room(lobby)->members.isEmpty());
    QVERIFY(facts->room(lobby)->topic.isEmpty());
    QCOMPARE(facts->room(lobby)->lines.size(), 2);
}

void tst_ChatTracker::recordingGoesOn()
{
    Chat chat;
    chat.tell({chatEvent(Kind::Arrived, {}, ada), chatEvent(Kind::Joined, lobby, ada),
        chatEvent(Kind::TopicSet, lobby, ada, QStringLiteral("sockets")),
        ofTwo(Kind::Banned, host, bob)});
    chat.capture.writer.setRecording(false);
    chat.tell({chatEvent(Kind::Quit, {}, ada), chatEvent(Kind::Joined, lobby, bob)}); // in no file
    chat.capture.writer.setRecording(true);
    chat.tell({standing(chatEvent(Kind::Arrived, {}, bob)),
        standing(chatEvent(Kind::Joined, lobby, bob))});
    QCOMPARE(chat.room(lobby)->members, QStringList {bob});
    static_cast<void>(chat.capture.publish());
    const CaptureSnapshotPtr reopened = readAll(chat.capture.path());
    QVERIFY(reopened);
    Analyzer analyzer;
    analyzer.advance(reopened);
    const ChatFactsPtr facts = analyzer.snapshot(0)->chatOf(endpoint);
    QVERIFY(!facts->member(ada));
    QCOMPARE(facts->room(lobby)->members, QStringList {bob});
    QCOMPARE(facts->room(lobby)->topic, QStringLiteral("sockets"));
    QCOMPARE(facts->banned, QStringList {bob});
    QCOMPARE(facts->room(lobby)->lines.size(), 2);
}

void tst_ChatTracker::clientWelcomedAgain()
{
    Chat chat(Role::Client);
    const auto join = [&chat] {
        chat.tell(
            {own(chatEvent(Kind::Welcomed, {}, host)), own(chatEvent(Kind::Joined, lobby, host))});
    };
    join();
    chat.tell({standing(chatEvent(Kind::Joined, lobby, ada)),
        chatEvent(Kind::Said, lobby, ada, QStringLiteral("hello"))});
    join();
    const ChatFactsPtr facts = chat.facts();
    QVERIFY(facts->isWelcomed);
    QVERIFY(!facts->member(ada));
    QCOMPARE(facts->room(lobby)->members, QStringList {host});
    QVERIFY(facts->room(lobby)->isJoined);
    QCOMPARE(linesOf(facts->room(lobby)).size(), 3);
}

void tst_ChatTracker::clientLosesItsConnection()
{
    Chat chat(Role::Client);
    const ConnectionId connection
        = chat.capture.openConnected(Role::Client, clientAddress(), serverAddress());
    chat.tell(own(chatEvent(Kind::Welcomed, {}, host)));
    QVERIFY(chat.facts()->isWelcomed);
    chat.capture.end(connection, EndReason::ClosedByPeer);
    QVERIFY(!chat.facts()->isWelcomed);
    QCOMPARE(chat.facts()->ownName, host);
}

void tst_ChatTracker::snapshotsStay()
{
    Chat chat;
    chat.tell({chatEvent(Kind::Joined, lobby, ada), chatEvent(Kind::Joined, den, bob)});
    const ChatFactsPtr before = chat.facts();
    const QStringList then = describe(before);
    QCOMPARE(chat.facts(), before); // nothing has changed
    chat.tell(chatEvent(Kind::Said, lobby, ada, QStringLiteral("hello")));
    const ChatFactsPtr after = chat.facts();
    QVERIFY(after != before);
    QCOMPARE(describe(before), then);
    QCOMPARE(after->room(den), before->room(den));
    QVERIFY(after->room(lobby) != before->room(lobby));
}

void tst_ChatTracker::reopenedIsTheSame()
{
    Chat chat;
    const ConnectionId from
        = chat.capture.openConnected(Role::Server, serverAddress(), clientAddress());
    ChatEvent arrived = byOperator(chatEvent(Kind::Arrived, {}, ada));
    arrived.connection = from;
    arrived.door = ChatDoor::Lines;
    chat.tell(
        {own(chatEvent(Kind::Arrived, {}, host)), arrived, chatEvent(Kind::Joined, lobby, ada),
            chatEvent(Kind::TopicSet, lobby, ada, QStringLiteral("sockets")),
            chatEvent(Kind::Away, {}, ada, QStringLiteral("tea"))});
    chat.capture.writer.received(from, "x\n", chat.capture.tick(), {3});
    chat.tell(chatEvent(Kind::Said, lobby, ada, QString(3000, QChar(0x20ac))), {3});
    chat.tell({ofTwo(Kind::Whispered, ada, host, QStringLiteral("a=b\n\x1b[31m")),
        ofTwo(Kind::Banned, host, bob), ofTwo(Kind::Renamed, ada, QStringLiteral("eve"))});
    const QStringList live = describe(chat.facts());
    const CaptureSnapshotPtr reopened = readAll(chat.capture.path());
    QVERIFY(reopened);
    Analyzer analyzer;
    analyzer.advance(reopened);
    QCOMPARE(describe(analyzer.snapshot(0)->chatOf(endpoint)), live);
}

void tst_ChatTracker::decodedAgainIsTheSame()
{
    Chat chat;
    chat.tell({chatEvent(Kind::Joined, lobby, ada),
        chatEvent(Kind::Said, lobby, ada, QStringLiteral("a")), chatEvent(Kind::Joined, den, bob)});
    const QStringList before = describe(chat.facts());
    chat.analyzer().restart(std::make_shared<DecodeRules>());
    QCOMPARE(describe(chat.facts()), before);
}

void tst_ChatTracker::oldestLinesGo()
{
    Chat chat;
    chat.tell({chatEvent(Kind::Joined, lobby, ada), chatEvent(Kind::Joined, den, ada)});
    const QString text(ChatEvent::mostTextBytes, u'x');
    const qint64 count = ChatBudget::mostLineBytes / (2 * text.size()) + 1000;
    for (qint64 line = 0; line < count; ++line)
        chat.tell(chatEvent(Kind::Said, lobby, ada, text));
    const ChatFactsPtr facts = chat.facts();
    const ChatRoom::Lines::View& lines = facts->room(lobby)->lines;
    QCOMPARE(lines.end(), count + 1);
    QVERIFY(lines.first() > 500);
    QVERIFY(lines.size() > count / 2);
    QVERIFY(facts->room(den)->lines.isEmpty()); // its one line was older
    QCOMPARE(facts->room(lobby)->spoken, count);
    QCOMPARE(facts->room(lobby)->members, QStringList {ada});
}

void tst_ChatTracker::roomsAreBounded()
{
    Chat chat;
    for (qint64 room = 0; room < ChatBudget::mostRooms + 100; ++room)
        chat.tell(chatEvent(Kind::Joined, u'#' + QString::number(room), ada));
    ChatFactsPtr facts = chat.facts();
    QCOMPARE(qint64(facts->rooms.size()), ChatBudget::mostRooms);
    QVERIFY(!facts->rooms.front()->lines.isEmpty()); // those that have no room of their own
    QVERIFY(facts->rooms.front()->members.isEmpty());
    chat.tell(chatEvent(Kind::Quit, {}, ada));
    facts = chat.facts();
    for (const ChatRoomPtr& room : facts->rooms)
        QVERIFY(room->members.isEmpty());
}

/// Of a damaged or a made-up file.
void tst_ChatTracker::anyOrderOfEvents()
{
    const QStringList names {{}, ada, bob, host, QStringLiteral("ADA"), QStringLiteral("#lobby"),
        QString(QChar(0xd800)), QString(400, u'x'), QStringLiteral("\u202e\u200b")};
    std::mt19937 random(12);
    const auto any = [&] { return names.at(qsizetype(random() % quint32(names.size()))); };
    Chat chat(Role::Client);
    for (int step = 0; step < 20'000; ++step) {
        ChatEvent made = chatEvent(Kind(1 + random() % quint32(Kind::Slowed)), any(), any(), any());
        made.other = any();
        made.isOwn = random() % 4 == 0;
        made.isHistory = random() % 8 == 0;
        made.isStanding = random() % 4 == 0;
        made.isOperator = random() % 2 == 0;
        made.connection = {quint32(random() % 3)};
        chat.tell(made);
        if (random() % 500 == 0)
            chat.capture.writer.endpointStopped(endpoint, chat.capture.tick());
        if (random() % 500 == 0)
            chat.open();
        if (step % 100 != 0)
            continue;
        const ChatFactsPtr facts = chat.facts();
        for (const ChatRoomPtr& room : facts->rooms) {
            QVERIFY(room->operators.size() <= room->members.size());
            QCOMPARE(QSet<QString>(room->members.begin(), room->members.end()).size(),
                room->members.size());
            for (const QString& name : room->members)
                QVERIFY2(facts->member(name), qPrintable(name));
        }
    }
}

QTEST_GUILESS_MAIN(tst_ChatTracker)
#include "tst_chattracker.moc"
