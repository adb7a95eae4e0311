// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/behavior/chat/chatserver.h"

#include "core/behavior/chat/server/names.h"
#include "core/behavior/chat/server/visitor.h"
#include "core/framing/headercontent/headercontent.h"
#include "tests/core/fakechat.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

namespace {

using Kind = ChatEvent::Kind;

QByteArray message(const QJsonObject& content)
{
    HeaderContent::Draft draft;
    draft.content = QJsonDocument(content).toJson(QJsonDocument::Compact);
    return HeaderContent::encode(draft);
}

/// What a peer was sent: lines, and the contents of header/content messages as objects.
QJsonArray itemsOf(QByteArray bytes)
{
    QJsonArray items;
    while (!bytes.isEmpty()) {
        if (bytes.front() >= 0 && bytes.front() < 0x20) {
            const qsizetype headers = HeaderContent::headersSize(bytes);
            const auto header = QJsonDocument::fromJson(bytes.sliced(2, headers - 2)).object();
            const qsizetype size = header.value(QStringLiteral("content-length")).toInt();
            items.append(QJsonDocument::fromJson(bytes.sliced(headers, size)).object());
            bytes.remove(0, headers + size);
            continue;
        }
        const qsizetype end = bytes.indexOf('\n');
        QByteArray line = bytes.first(end < 0 ? bytes.size() : end);
        bytes.remove(0, line.size() + 1);
        if (line.endsWith('\r'))
            line.chop(1);
        items.append(QString::fromUtf8(line));
    }
    return items;
}

QJsonArray taken(FakePeer& peer)
{
    return itemsOf(std::exchange(peer.received, {}));
}

QString text(const QJsonArray& items)
{
    return QString::fromUtf8(QJsonDocument(items).toJson());
}

ChatSettings settingsOf(const QJsonObject& conversation)
{
    ChatSettings settings;
    settings.limits.linesPerSecond = 0;
    settings.motd = conversation.value(QStringLiteral("motd")).toString();
    for (const QJsonValue limit : conversation.value(QStringLiteral("limits")).toArray())
        if (const auto set = setChatLimit(settings.limits, limit.toString()); !set)
            qFatal("%s", qUtf8Printable(set.error().detail));
    return settings;
}

QJsonArray conversations()
{
    QFile file(QStringLiteral(SOCKETSCOPE_SOURCE_DIR "/tests/data/vectors/chat.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no vectors");
    QJsonParseError error {};
    const QJsonArray all = QJsonDocument::fromJson(file.readAll(), &error).array();
    if (all.isEmpty())
        qFatal("vectors: %s at %d", qUtf8Printable(error.errorString()), error.offset);
    return all;
}

/// A chat with clients by their names.
class Chat
{
public:
    explicit Chat(const ChatSettings& settings = unhurried())
        : host(makeChatServer(settings))
    {
    }

    static ChatSettings unhurried()
    {
        ChatSettings settings;
        settings.limits.linesPerSecond = 0;
        return settings;
    }

    FakePeer& peer(const QString& name)
    {
        FakePeer*& peer = m_peers[name];
        if (!peer)
            peer = &host.connect();
        return *peer;
    }
    /// One that has come in by lines of text, and has read what it was told then.
    FakePeer& member(const QByteArray& name)
    {
        FakePeer& peer = this->peer(QString::fromUtf8(name));
        host.feed(peer, name + '\n');
        for (FakePeer* each : std::as_const(m_peers))
            each->received.clear();
        return peer;
    }
    void forget(const QString& name) { m_peers.remove(name); }

    FakeHost host;

private:
    QMap<QString, FakePeer*> m_peers;
};

void feedInPieces(FakeHost& host, FakePeer& peer, QByteArrayView bytes, int split)
{
    QRandomGenerator random(quint32(split + 1));
    while (!bytes.isEmpty()) {
        const qsizetype size = split == 0 ? bytes.size()
            : split == 1                  ? 1
                         : std::min<qsizetype>(bytes.size(), 1 + random.bounded(40));
        host.feed(peer, bytes.first(size).toByteArray());
        bytes = bytes.sliced(size);
    }
}

} // namespace

class TestChatServer : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("TZ", "UTC"); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void doors_data();
    void doors();
    void conversation_data();
    void conversation();
    void greetsWhoIsSilent();
    void slowsAFlood();
    void dropsWhoDoesNotRead();
    void nameIsFreeAtOnce();
    void unfinishedLineAtTheEnd();
    void lookAlikes_data();
    void lookAlikes();
    void names_data();
    void names();
    void tooLongLines();
    void ircLinesFit();
    void ircPing();
    void person();
    void kickAndBan();
    void notes();
    void standing();
    void otherSettings();
    void closing();
    void manyDoors();
};

void TestChatServer::doors_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("door"); // -1: not known yet
    const auto row = [](const QByteArray& bytes, ChatDoor door) {
        QTest::addRow("%s", bytes.toPercentEncoding().constData()) << bytes << int(door);
    };
    for (const char* irc : {"CAP LS 302\r\n", "nick ada", "USER ", "PASS x", "JOIN :\r\n", "QUIT\n",
             ":x NICK ada\r\n", "@a=b CAP LS\r\n"})
        row(irc, ChatDoor::Irc);
    for (const char* lines : {"ada\n", "Nickolas\n", "join\n", "\n", "\r\n", "hello world", ":-)\n",
             "@ada hello\n", "CAPTAIN\n", "\xc3\xa4\n"})
        row(lines, ChatDoor::Lines);
    row(QByteArray("\0", 1), ChatDoor::HeaderContent);
    row(QByteArray("\x01\x02", 2), ChatDoor::HeaderContent);
    for (const char* unknown : {"", "C", "NICK", "QUIT", ":x", "@a=b CAP LS"})
        QTest::addRow("open: %s", unknown) << QByteArray(unknown) << -1;
}

void TestChatServer::doors()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, door);
    const auto found = chat::doorOf(bytes);
    QCOMPARE(found ? int(*found) : -1, door);
}

void TestChatServer::conversation_data()
{
    QTest::addColumn<QJsonObject>("conversation");
    QTest::addColumn<int>("split");
    for (const QJsonValue value : conversations()) {
        const QJsonObject conversation = value.toObject();
        const QString name = conversation.value(QStringLiteral("name")).toString();
        for (const int split : {0, 1, 2, 3})
            QTest::addRow("%s, split %d", qUtf8Printable(name), split) << conversation << split;
    }
}

void TestChatServer::conversation()
{
    QFETCH(QJsonObject, conversation);
    QFETCH(int, split);
    Chat chat(settingsOf(conversation));
    for (const QJsonValue value : conversation.value(QStringLiteral("steps")).toArray()) {
        const QJsonObject step = value.toObject();
        const QJsonValue sends = step.value(QStringLiteral("sends"));
        FakePeer& peer = chat.peer(step.value(QStringLiteral("client")).toString());
        if (step.contains(QStringLiteral("finishes")))
            chat.host.finish(peer);
        else
            feedInPieces(chat.host, peer,
                sends.isObject() ? message(sends.toObject()) : sends.toString().toUtf8(), split);
        const QJsonObject gets = step.value(QStringLiteral("gets")).toObject();
        for (const QString& name : gets.keys()) {
            const QJsonArray got = taken(chat.peer(name));
            QVERIFY2(got == gets.value(name).toArray(),
                qUtf8Printable(name + u" gets " + text(got) + u", not "
                    + text(gets.value(name).toArray()) + u" at "
                    + QString::fromUtf8(QJsonDocument(step).toJson())));
        }
    }
}

void TestChatServer::greetsWhoIsSilent()
{
    Chat chat;
    FakePeer& silent = chat.peer(QStringLiteral("silent"));
    FakePeer& quick = chat.member("quick");
    chat.host.wait(FakeHost::second / 2);
    QVERIFY(silent.received.isEmpty());
    chat.host.wait(FakeHost::second);
    QCOMPARE(silent.received, ":socketscope NOTICE * :This is a chat. What is your name?\r\n");
    QVERIFY(quick.received.isEmpty());
    silent.received.clear();
    chat.host.wait(10 * FakeHost::second);
    QVERIFY(silent.received.isEmpty());
    chat.host.feed(silent, "NICK irma\r\nUSER i 0 * :I\r\n");
    QVERIFY(silent.received.startsWith(":socketscope 001 irma :"));
}

void TestChatServer::slowsAFlood()
{
    ChatSettings settings;
    settings.limits.linesPerSecond = 10;
    settings.limits.burst = 5;
    Chat chat(settings);
    FakePeer& ada = chat.member("ada");
    FakePeer& bob = chat.member("bob");
    QByteArray flood;
    for (int number = 0; number < 100; ++number)
        flood += "line " + QByteArray::number(number) + '\n';
    chat.host.feed(bob, flood);
    QVERIFY(!bob.isReading);
    QCOMPARE(taken(bob),
        QJsonArray({QStringLiteral("-- Slowly: 10 lines in a second are heard, the rest waits.")}));
    QCOMPARE(taken(ada).size(), 4); // the name was one
    chat.host.wait(FakeHost::second);
    const qsizetype heard = taken(ada).size();
    QVERIFY(heard == 9 || heard == 10);
    chat.host.wait(20 * FakeHost::second);
    QCOMPARE(taken(ada).size(), 96 - heard);
    QVERIFY(bob.isReading);
    QVERIFY(bob.received.isEmpty());
    QCOMPARE(std::ranges::count(chat.host.events, Kind::Slowed, &ChatEvent::kind), 1);
}

void TestChatServer::dropsWhoDoesNotRead()
{
    ChatSettings settings = Chat::unhurried();
    settings.limits.owedBytes = 4096;
    Chat chat(settings);
    FakePeer& ada = chat.member("ada");
    FakePeer& slow = chat.member("slow");
    FakePeer& bob = chat.member("bob");
    slow.reads = false;
    for (int number = 0; number < 100; ++number)
        chat.host.feed(ada, QByteArray(60, 'x') + '\n');
    QVERIFY(slow.isReset);
    QVERIFY(ada.isOpen() && bob.isOpen());
    const QJsonArray told = taken(bob);
    QCOMPARE(told.size(), 101);
    const auto isNotice = [](const QJsonValue& item) {
        return item.toString().startsWith(QStringLiteral("-- slow is gone: does not read: "));
    };
    QCOMPARE(std::ranges::count_if(told, isNotice), 1);
    QCOMPARE(std::ranges::count(chat.host.events, Kind::Quit, &ChatEvent::kind), 1);
    chat.host.end(slow);
    QVERIFY(taken(bob).isEmpty());
}

void TestChatServer::nameIsFreeAtOnce()
{
    Chat chat;
    FakePeer& ada = chat.member("ada");
    FakePeer& bob = chat.member("bob");
    chat.host.feed(ada, "half a li");
    chat.host.end(ada);
    QCOMPARE(taken(bob), QJsonArray({QStringLiteral("-- ada is gone: the connection ended")}));
    FakePeer& again = chat.peer(QStringLiteral("again"));
    chat.host.feed(again, "ADA\n");
    QVERIFY(again.received.contains("You are ADA."));
}

void TestChatServer::unfinishedLineAtTheEnd()
{
    Chat chat;
    FakePeer& ada = chat.member("ada");
    FakePeer& bob = chat.member("bob");
    chat.host.feed(bob, "one\ntwo");
    chat.host.finish(bob);
    QCOMPARE(taken(ada),
        QJsonArray({QStringLiteral("<bob> one"), QStringLiteral("<bob> two"),
            QStringLiteral("-- bob is gone")}));
    QVERIFY(bob.isClosed);
}

void TestChatServer::lookAlikes_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("Cyrillic") << QStringLiteral("\u0430lice");
    QTest::newRow("digit") << QStringLiteral("a1ice");
    QTest::newRow("capital I") << QStringLiteral("aIice");
    QTest::newRow("full width") << QStringLiteral("\uff41lice");
    QTest::newRow("mathematical") << QStringLiteral("\U0001D41Alice");
}

void TestChatServer::lookAlikes()
{
    QFETCH(QString, name);
    Chat chat;
    chat.member("alice");
    FakePeer& other = chat.peer(QStringLiteral("other"));
    chat.host.feed(other, name.toUtf8() + '\n');
    const QString answer = QString::fromUtf8(other.received);
    QCOMPARE(answer, QStringLiteral("-- %1 looks like alice, who is here.\n").arg(name));
    chat.host.feed(other, "carol\n");
    other.received.clear();
    chat.host.feed(other, "/nick " + name.toUtf8() + '\n');
    QVERIFY(other.received.contains("looks like alice"));
}

void TestChatServer::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isGood");
    for (const char* good : {"ada", "Ada_99", "[x]\\`^{}|", "\u00e4\u00f6\u00fc", "\u674e",
             "e\u0301a", "\u0906\u0930\u094d\u092f"})
        QTest::addRow("%s", good) << QString::fromUtf8(good) << true;
    for (const char* bad :
        {"", "9a", "-a", "-", "a b", "a,b", "a:b", "#a", "@a", "a!b", "*", "a\u200bb", "a\u200db",
            "\u202eabc", "a\u2066b", "\u0301a", "a\u00adb", "a\ufeff", "a\U0001F600", "\u3164",
            "a\ufe0f", "<b>", "a&b", "a.b", "a\u00a0b", "aaaaaaaaaaaaaaaaaaaaaaaaa"})
        QTest::addRow("not %s", QByteArray(bad).toPercentEncoding().constData())
            << QString::fromUtf8(bad) << false;
}

void TestChatServer::names()
{
    QFETCH(QString, name);
    QFETCH(bool, isGood);
    QCOMPARE(chat::isName(name, 24), isGood);
}

void TestChatServer::tooLongLines()
{
    Chat chat;
    FakePeer& ada = chat.member("ada");
    FakePeer& bob = chat.member("bob");
    chat.host.feed(bob, QByteArray(100'000, 'x'));
    const QJsonArray refusal {
        QStringLiteral("-- A line may have 4000 bytes, and this one has more: it was not said.")};
    QCOMPARE(taken(bob), refusal);
    chat.host.feed(bob, QByteArray(100'000, 'x') + "\nshort\n");
    QVERIFY(bob.received.isEmpty());
    QCOMPARE(taken(ada), QJsonArray({QStringLiteral("<bob> short")}));
    chat.host.feed(bob, QByteArray(4000, 'y') + '\n');
    QCOMPARE(taken(ada), QJsonArray({QString(QStringLiteral("<bob> ") + QString(4000, u'y'))}));
    chat.host.feed(bob, QByteArray(4001, 'y') + '\n');
    QVERIFY(ada.received.isEmpty());
    QVERIFY(bob.received.contains("may have 4000 bytes, and this one has 4001"));
}

void TestChatServer::ircLinesFit()
{
    Chat chat;
    FakePeer& ada = chat.member("ada");
    FakePeer& irma = chat.peer(QStringLiteral("irma"));
    chat.host.feed(
        irma, "CAP REQ :server-time\r\nNICK irma\r\nUSER i 0 * :I\r\nCAP END\r\nJOIN #lobby\r\n");
    irma.received.clear();
    const QString said = QStringLiteral("\u00e4\U0001F430x").repeated(400);
    chat.host.feed(ada, said.toUtf8() + '\n');
    QString heard;
    for (QByteArray line : irma.received.split('\n')) {
        if (line.isEmpty())
            continue;
        const qsizetype tagged = line.startsWith('@') ? line.indexOf(' ') + 1 : 0;
        QVERIFY(line.size() + 1 - tagged <= 512);
        QVERIFY(line.endsWith('\r'));
        line.chop(1);
        const QString text = QString::fromUtf8(line.mid(line.indexOf(" :", tagged) + 2));
        QVERIFY(!text.contains(QChar::ReplacementCharacter));
        heard += text;
    }
    QCOMPARE(heard, said);
}

void TestChatServer::ircPing()
{
    ChatSettings settings = Chat::unhurried();
    settings.limits.silentSeconds = 10;
    Chat chat(settings);
    FakePeer& irma = chat.peer(QStringLiteral("irma"));
    chat.host.feed(irma, "NICK irma\r\nUSER i 0 * :I\r\n");
    irma.received.clear();
    chat.host.wait(9 * FakeHost::second);
    QVERIFY(irma.received.isEmpty());
    chat.host.wait(2 * FakeHost::second);
    QCOMPARE(irma.received, ":socketscope PING :socketscope\r\n");
    chat.host.feed(irma, "PONG :socketscope\r\n");
    irma.received.clear();
    chat.host.wait(11 * FakeHost::second);
    QCOMPARE(irma.received, ":socketscope PING :socketscope\r\n");
    chat.host.wait(11 * FakeHost::second);
    QVERIFY(irma.isReset);
    const ChatEvent& quit = chat.host.events.back();
    QCOMPARE(quit.kind, Kind::Quit);
    QCOMPARE(quit.text, QStringLiteral("does not answer"));
}

void TestChatServer::person()
{
    Chat chat;
    FakePeer& ada = chat.member("ada");
    const QString room = QStringLiteral("#lobby");
    chat.host.command(QStringLiteral("say"),
        {{QStringLiteral("room"), room},
            {QStringLiteral("text"), QStringLiteral("one\r\ntwo\x01")}});
    QCOMPARE(
        taken(ada), QJsonArray({QStringLiteral("<host> one"), QStringLiteral("<host> two\ufffd")}));
    QVERIFY(chat.host.events.back().isOwn);
    chat.host.command(QStringLiteral("whisper"),
        {{QStringLiteral("to"), QStringLiteral("ADA")},
            {QStringLiteral("text"), QStringLiteral("psst")}});
    QCOMPARE(taken(ada), QJsonArray({QStringLiteral("[host] psst")}));
    chat.host.command(QStringLiteral("mute"), {{QStringLiteral("name"), QStringLiteral("ada")}});
    QCOMPARE(taken(ada), QJsonArray({QStringLiteral("-- host has muted you.")}));
    chat.host.feed(ada, "hello\n");
    QCOMPARE(taken(ada), QJsonArray({QStringLiteral("-- You are muted: nobody has heard that.")}));
    QCOMPARE(chat.host.events.back().kind, Kind::Refused);
    chat.host.feed(ada, "/topic\n/topic x\n");
    QCOMPARE(taken(ada),
        QJsonArray({QStringLiteral("-- #lobby has no topic."),
            QStringLiteral("-- You are muted: nobody has heard that.")}));
    chat.host.command(QStringLiteral("whisper"),
        {{QStringLiteral("to"), QStringLiteral("nobody")},
            {QStringLiteral("text"), QStringLiteral("x")}});
    QCOMPARE(chat.host.events.back().kind, Kind::Refused);
    QVERIFY(chat.host.events.back().isOwn);
}

void TestChatServer::kickAndBan()
{
    Chat chat;
    FakePeer& ada = chat.member("ada");
    FakePeer& bob = chat.member("bob");
    chat.host.feed(ada, "/kick bob\n");
    QCOMPARE(taken(ada), QJsonArray({QStringLiteral("-- Only an operator can do that.")}));
    chat.host.command(QStringLiteral("operator"),
        {{QStringLiteral("name"), QStringLiteral("ada")},
            {QStringLiteral("on"), QStringLiteral("yes")}});
    ada.received.clear();
    chat.host.feed(ada, "/kick bob rude\n");
    QCOMPARE(taken(bob), QJsonArray({QStringLiteral("-- bob was put out by ada: rude")}));
    QVERIFY(bob.isOpen());
    chat.host.feed(bob, "hello?\n");
    QVERIFY(taken(ada).isEmpty());
    bob.received.clear();
    chat.host.command(QStringLiteral("ban"), {{QStringLiteral("what"), QStringLiteral("BOB")}});
    QVERIFY(bob.isClosed);
    QCOMPARE(taken(bob), QJsonArray({QStringLiteral("-- host has put you out: banned")}));
    FakePeer& again = chat.peer(QStringLiteral("again"));
    chat.host.feed(again, "bob\n");
    QCOMPARE(taken(again), QJsonArray({QStringLiteral("-- bob is banned.")}));
    chat.host.command(QStringLiteral("unban"), {{QStringLiteral("what"), QStringLiteral("BOB")}});
    chat.host.feed(again, "bob\n");
    QVERIFY(again.received.contains("You are bob."));
    chat.host.command(
        QStringLiteral("ban"), {{QStringLiteral("what"), QStringLiteral("127.0.0.1")}});
    QVERIFY(again.isClosed && ada.isClosed);
    QVERIFY(chat.host.connect().isClosed);
    QVERIFY(chat.host.connect("127.0.0.2").isOpen());
}

void TestChatServer::notes()
{
    Chat chat;
    FakePeer& ada = chat.member("ada");
    chat.host.feed(ada, "hello\n/topic tea\n/nick lady\n/join #tea\n/leave\n/quit\n");
    std::vector<std::pair<Kind, QString>> noted;
    for (const ChatEvent& event : chat.host.events)
        noted.emplace_back(event.kind, event.room);
    const QString lobby = QStringLiteral("#lobby");
    const QString tea = QStringLiteral("#tea");
    const std::vector<std::pair<Kind, QString>> expected {{Kind::Arrived, {}},
        {Kind::Joined, lobby}, {Kind::Arrived, {}}, {Kind::Joined, lobby}, {Kind::Said, lobby},
        {Kind::TopicSet, lobby}, {Kind::Renamed, {}}, {Kind::Joined, tea}, {Kind::Left, tea},
        {Kind::Quit, {}}};
    QCOMPARE(noted, expected);
    QCOMPARE(chat.host.events.at(2).door, ChatDoor::Lines);
    QCOMPARE(chat.host.events.at(2).connection, ada.id());
    QCOMPARE(chat.host.events.at(4).text, QStringLiteral("hello"));
    QVERIFY(chat.host.events.at(7).isOperator);
}

void TestChatServer::standing()
{
    Chat chat;
    FakePeer& ada = chat.member("ada");
    chat.host.feed(ada, "/topic tea\n");
    chat.host.events.clear();
    chat.host.responder().recordingResumed();
    QCOMPARE(chat.host.events.size(), 5U);
    QVERIFY(std::ranges::all_of(chat.host.events, &ChatEvent::isStanding));
    QCOMPARE(std::ranges::count(chat.host.events, Kind::Arrived, &ChatEvent::kind), 2);
    QCOMPARE(chat.host.events.back().text, QStringLiteral("tea"));
}

void TestChatServer::otherSettings()
{
    Chat chat;
    FakePeer& ada = chat.member("ada");
    BehaviorSpec spec;
    spec.chat = Chat::unhurried();
    spec.chat.rooms = QStringList {QStringLiteral("#tea"), QStringLiteral("#lobby")};
    spec.chat.personName = QStringLiteral("owner");
    chat.host.responder().settingsChanged(spec);
    QCOMPARE(taken(ada), QJsonArray({QStringLiteral("-- host is called owner now")}));
    chat.host.feed(ada, "/rooms\n");
    QCOMPARE(
        taken(ada), QJsonArray({QStringLiteral("-- #lobby (2)"), QStringLiteral("-- #tea (1)")}));
    chat.host.command(QStringLiteral("leave"), {{QStringLiteral("room"), QStringLiteral("#tea")}});
    spec.chat.rooms = QStringList {QStringLiteral("#lobby")};
    chat.host.responder().settingsChanged(spec);
    chat.host.feed(ada, "/rooms\n");
    QCOMPARE(taken(ada), QJsonArray({QStringLiteral("-- #lobby (2)")}));
}

void TestChatServer::closing()
{
    Chat chat;
    FakePeer& ada = chat.member("ada");
    FakePeer& bob = chat.member("bob");
    chat.host.responder().stopping();
    QCOMPARE(taken(ada), QJsonArray({QStringLiteral("-- The chat is over.")}));
    bob.received.clear();
    chat.host.feed(bob, "bob\nis anybody here?\n");
    chat.host.end(ada);
    QVERIFY(bob.received.isEmpty());
    QCOMPARE(std::ranges::count(chat.host.events, Kind::Quit, &ChatEvent::kind), 3);
    QCOMPARE(chat.host.events.back().kind, Kind::Quit);
}

/// Who speaks in which way hears everybody else, once, in one order.
void TestChatServer::manyDoors()
{
    Chat chat;
    FakePeer& lines = chat.member("lin");
    FakePeer& irc = chat.peer(QStringLiteral("irc"));
    chat.host.feed(irc, "NICK irma\r\nUSER i 0 * :I\r\nJOIN #lobby\r\n");
    FakePeer& json = chat.peer(QStringLiteral("json"));
    chat.host.feed(json,
        message({{QStringLiteral("action"), QStringLiteral("name")},
            {QStringLiteral("name"), QStringLiteral("hal")}})
            + message({{QStringLiteral("action"), QStringLiteral("join")}}));
    for (FakePeer* peer : {&lines, &irc, &json})
        peer->received.clear();
    const QJsonObject chatMessage {{QStringLiteral("action"), QStringLiteral("chat")},
        {QStringLiteral("room"), QStringLiteral("#lobby")},
        {QStringLiteral("text"), QStringLiteral("3")}};
    chat.host.feed(lines, "1\n");
    chat.host.feed(irc, "PRIVMSG #lobby :2\r\n");
    chat.host.feed(json, message(chatMessage));
    QCOMPARE(taken(lines), QJsonArray({QStringLiteral("<irma> 2"), QStringLiteral("<hal> 3")}));
    QCOMPARE(taken(irc),
        QJsonArray({QStringLiteral(":lin!user@127.0.0.1 PRIVMSG #lobby :1"),
            QStringLiteral(":hal!user@127.0.0.1 PRIVMSG #lobby :3")}));
    QStringList heard;
    for (const QJsonValue item : taken(json)) {
        heard.append(item.toObject().value(QStringLiteral("from")).toString()
            + item.toObject().value(QStringLiteral("text")).toString());
    }
    QCOMPARE(heard,
        QStringList({QStringLiteral("lin1"), QStringLiteral("irma2"), QStringLiteral("hal3")}));
    chat.host.feed(irc, "PRIVMSG lin,hal,#lobby :\x01VERSION\x01\r\nNOTICE nobody :x\r\n");
    QVERIFY(lines.received.isEmpty() && json.received.isEmpty() && irc.received.isEmpty());
}

QTEST_GUILESS_MAIN(TestChatServer)
#include "tst_chatserver.moc"
