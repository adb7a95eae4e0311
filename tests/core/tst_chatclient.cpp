// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/behavior/chat/chatclient.h"

#include "core/framing/framing.h"
#include "tests/core/chatclientsupport.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace {

using Dialect = ChatClientSettings::Dialect;

ChatClientSettings settingsOf(Dialect dialect, const char* room = "")
{
    return {.dialect = dialect, .name = QStringLiteral("ada"), .room = QLatin1String(room)};
}

QByteArray framed(const char* framing, const QByteArray& text)
{
    return Framing(FramingSpec::parse(QLatin1String(framing)).value()).encode(text).value();
}

QByteArray json(const char* object)
{
    return framed("header-content", QByteArray(object).replace('\'', '"'));
}

/// The contents of header/content messages, without their ids.
QStringList wishes(const QByteArray& stream)
{
    QStringList texts;
    StreamFramer framer(
        std::make_shared<Framing>(FramingSpec {QStringLiteral("header-content"), {}}));
    for (const Frame& frame : framesOf(framer, stream, allSplits().front())) {
        QJsonObject object
            = QJsonDocument::fromJson(stream.mid(frame.content.start, frame.content.size()))
                  .object();
        object.remove(QStringLiteral("id"));
        texts.append(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact))
                         .replace(u'"', u'\''));
    }
    return texts;
}

/// One that an IRC server has let in, and that is in #lobby with bob.
std::unique_ptr<TestChat> ircGuest(const QByteArray& capabilities = {})
{
    auto chat = std::make_unique<TestChat>(settingsOf(Dialect::Irc, "#lobby"));
    chat->connect();
    if (!capabilities.isEmpty()) {
        chat->receive(
            ":srv CAP * LS :" + capabilities + "\r\n:srv CAP * ACK :" + capabilities + "\r\n");
    }
    chat->receive(":srv 001 ada :Welcome\r\n:srv 376 ada :End\r\n:ada!a@host JOIN #lobby\r\n"
                  ":srv 353 ada = #lobby :@bob ada\r\n:srv 366 ada #lobby :End\r\n");
    (void)chat->sent();
    (void)chat->events();
    return chat;
}

} // namespace

class TestChatClient : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void ircRegisters();
    void ircNamesThatAreTaken();
    void ircCapabilities();
    void ircEvents_data();
    void ircEvents();
    void ircInAnySplit();
    void ircCommands_data();
    void ircCommands();
    void ircOwnLinesAreToldOnce();
    void ircEchoIsInTheServersOrder();
    void ircRefusedTextIsUnsent();
    void ircLongTextsAreCut();
    void ircHistory();
    void nothingIsACommand_data();
    void nothingIsACommand();
    void headerContentConversation();
    void headerContentCommands_data();
    void headerContentCommands();
    void headerContentUnsent();
    void lines();
    void nameThenText();
    void text64();
    void askedName();
    void withoutAConnectionNothingIsSaid();
    void comesBack();
    void isToldAgain();
    void anyBytes_data();
    void anyBytes();
};

void TestChatClient::ircRegisters()
{
    TestChat chat(settingsOf(Dialect::Irc, "#lobby"));
    chat.connect();
    QCOMPARE(chat.sent(), QByteArray("CAP LS 302\r\nNICK ada\r\nUSER ada 0 * :ada\r\n"));
    chat.receive(":srv NOTICE * :*** Looking up\r\nPING :x y\r\n");
    QCOMPARE(chat.sent(), QByteArray("PONG :x y\r\n"));
    chat.receive(":srv 001 ada :Welcome\r\n:srv 002 ada :host\r\n:srv 251 ada :There are 2\r\n"
                 ":srv 375 ada :- srv\r\n:srv 372 ada :- Be kind.\r\n:srv 372 ada :- \r\n"
                 ":srv 372 ada :- Bye.\r\n:srv 376 ada :End\r\n");
    QCOMPARE(chat.sent(), QByteArray("JOIN #lobby\r\n"));
    QCOMPARE(chat.told(),
        (QStringList {QStringLiteral("noticed srv>*: *** Looking up"),
            QStringLiteral("own welcomed ada: Be kind.\n\nBye.")}));
    chat.receive(":ada!a@h JOIN #lobby\r\n:srv 332 ada #lobby :Tea\r\n"
                 ":srv 333 ada #lobby bob!b@h 1\r\n:srv 353 ada = #lobby :@bob\r\n"
                 ":srv 353 ada = #lobby :ada +eve\r\n:srv 366 ada #lobby :End\r\n");
    QCOMPARE(chat.told(),
        (QStringList {QStringLiteral("own joined ada #lobby"),
            QStringLiteral("standing topic-set bob #lobby: Tea"),
            QStringLiteral("standing operator joined bob #lobby"),
            QStringLiteral("standing joined eve #lobby")}));
}

void TestChatClient::ircNamesThatAreTaken()
{
    TestChat chat(settingsOf(Dialect::Irc));
    chat.connect();
    (void)chat.sent();
    chat.receive(":srv 433 * ada :in use\r\n");
    QCOMPARE(chat.sent(), QByteArray("NICK ada_\r\n"));
    chat.receive(":srv 433 * ada_ :in use\r\n");
    QCOMPARE(chat.sent(), QByteArray("NICK ada__\r\n"));
    chat.receive(":srv 001 ada__ :Welcome\r\n:srv 422 ada__ :No motd\r\n");
    QCOMPARE(chat.told(), QStringList {QStringLiteral("own welcomed ada__")});
    chat.receive(":srv 433 ada__ ada :in use\r\n"); // asked for later, it is told
    QCOMPARE(chat.sent(), QByteArray());
    QCOMPARE(chat.told(), QStringList {QStringLiteral("refused srv>ada: ada: in use")});
}

void TestChatClient::ircCapabilities()
{
    TestChat chat(settingsOf(Dialect::Irc));
    chat.connect();
    (void)chat.sent();
    chat.receive(":srv CAP * LS * :sasl=PLAIN server-time\r\n");
    QCOMPARE(chat.sent(), QByteArray());
    chat.receive(":srv CAP * LS :echo-message=x batch\r\n");
    QCOMPARE(chat.sent(), QByteArray("CAP REQ :server-time echo-message\r\n"));
    chat.receive(":srv CAP * ACK :server-time echo-message \r\n");
    QCOMPARE(chat.sent(), QByteArray("CAP END\r\n"));

    TestChat nothing(settingsOf(Dialect::Irc));
    nothing.connect();
    (void)nothing.sent();
    nothing.receive(":srv CAP * LS :sasl\r\n");
    QCOMPARE(nothing.sent(), QByteArray("CAP END\r\n"));
    TestChat refused(settingsOf(Dialect::Irc));
    refused.connect();
    (void)refused.sent();
    refused.receive(":srv CAP * LS :server-time\r\n:srv CAP * NAK :server-time\r\n");
    QVERIFY(refused.sent().endsWith("CAP END\r\n"));
}

void TestChatClient::ircEvents_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QStringList>("told");
    const auto row = [](const char* name, const QByteArray& lines, const char* told) {
        QTest::newRow(name) << lines << QString::fromUtf8(told).split(u'|', Qt::SkipEmptyParts);
    };
    row("said", ":bob!b@h PRIVMSG #lobby :hello all\r\n", "said bob #lobby: hello all");
    row("acted", ":bob!b@h PRIVMSG #lobby :\1ACTION waves\1\r\n", "acted bob #lobby: waves");
    row("whispered", ":bob!b@h PRIVMSG ada :psst\r\n", "whispered bob>ada: psst");
    row("acted to one alone", ":bob!b@h PRIVMSG ada :\1ACTION nods\1\r\n", "acted bob>ada: nods");
    row("noticed", ":bob!b@h NOTICE #lobby :mind\r\n", "noticed bob #lobby: mind");
    row("CTCP is shown and not answered", ":bob!b@h PRIVMSG ada :\1VERSION\1\r\n",
        "noticed bob>ada: CTCP VERSION");
    row("formatting is left out",
        ":bob!b@h PRIVMSG #lobby :\2b\2\x03"
        "04,12r\x0F \x1Di\r\n",
        "said bob #lobby: br i");
    row("Latin-1", ":bob!b@h PRIVMSG #lobby :gr\xFC\xDF\r\n",
        "said bob #lobby: gr\xC3\xBC\xC3\x9F");
    row("to operators", ":bob!b@h PRIVMSG @#lobby :ops\r\n", "said bob #lobby: ops");
    row("joined", ":eve!e@h JOIN #lobby\r\n", "joined eve #lobby");
    row("joined, with a colon", ":eve!e@h JOIN :#lobby\r\n", "joined eve #lobby");
    row("left", ":bob!b@h PART #lobby :bye all\r\n", "left bob #lobby: bye all");
    row("quit", ":bob!b@h QUIT :bye\r\n", "quit bob: bye");
    row("renamed", ":bob!b@h NICK rob\r\n:rob!b@h PRIVMSG #lobby :x\r\n",
        "renamed bob>rob|said rob #lobby: x");
    row("renamed, oneself", ":ada!b@h NICK eda\r\n:eda!b@h JOIN #b\r\n",
        "own renamed ada>eda|own joined eda #b");
    row("kicked", ":bob!b@h KICK #lobby eve :go\r\n", "kicked eve>bob #lobby: go");
    row("kicked, oneself", ":bob!b@h KICK #lobby ada :go\r\n", "own kicked ada>bob #lobby: go");
    row("topic", ":bob!b@h TOPIC #lobby :Tea\r\n", "topic-set bob #lobby: Tea");
    row("operator", ":bob!b@h MODE #lobby +o ada\r\n:bob!b@h MODE #lobby -o+v bob eve\r\n",
        "own standing operator joined ada #lobby|standing joined bob #lobby");
    row("ban", ":bob!b@h MODE #lobby +kb-b key *!*@h eve!*@*\r\n",
        "banned bob>*!*@h #lobby|unbanned bob>eve!*@* #lobby");
    row("other modes", ":bob!b@h MODE #lobby +mnt\r\n:ada MODE ada +i\r\n", "");
    row("away", ":bob!b@h AWAY :tea\r\n:bob!b@h AWAY\r\n", "away bob: tea|away bob");
    row("away, told when asked", ":srv 301 ada bob :tea\r\n", "away bob: tea");
    row("invited", ":bob!b@h INVITE ada #tea\r\n", "noticed bob: invites ada to #tea");
    row("refused", ":srv 401 ada eve :No such nick\r\n", "refused srv>eve: eve: No such nick");
    row("refused in a room", ":srv 482 ada #lobby :No operator\r\n",
        "refused srv #lobby: No operator");
    row("an answer to a line of one's own", ":srv 311 ada bob b h * :Bob\r\n",
        "noticed srv: bob b h * Bob");
    row("the end", "ERROR :Closing link\r\n", "refused : Closing link");
    row("unknown", ":bob!b@h WALL :x\r\n@a=b TAGMSG x\r\n\r\n:\r\n", "");
    row("too few parameters", "PRIVMSG\r\n:bob PRIVMSG #a\r\nKICK\r\nMODE\r\n353\r\n366\r\n", "");
}

void TestChatClient::ircEvents()
{
    QFETCH(QByteArray, lines);
    const std::unique_ptr<TestChat> chat = ircGuest();
    chat->receive(lines);
    if (!qstrcmp(QTest::currentDataTag(), "too few parameters"))
        return; // what is told of them is of no use, and harmless
    QTEST(chat->told(), "told");
    QCOMPARE(chat->sent(), QByteArray());
}

void TestChatClient::ircInAnySplit()
{
    const QByteArray stream(
        ":srv 001 ada :Welcome\r\n:srv 376 ada :End\r\n:ada!a@h JOIN #lobby\r\n"
        ":srv 353 ada = #lobby :@bob ada\r\n:srv 366 ada #lobby :End\r\n"
        ":bob!b@h PRIVMSG #lobby :gr\xC3\xBC\xC3\x9F dich\r\nPING :x\r\n:bob!b@h QUIT\n");
    QStringList first;
    for (const Split& split : allSplits()) {
        TestChat chat(settingsOf(Dialect::Irc));
        chat.connect();
        chat.receive(stream, split);
        const QStringList told = chat.told();
        QCOMPARE(told.size(), 5);
        QVERIFY2(first.isEmpty() || told == first, split.name);
        first = told;
    }
}

void TestChatClient::ircCommands_data()
{
    QTest::addColumn<QString>("command"); // "name value=text ..."
    QTest::addColumn<QByteArray>("sent");
    const auto row = [](const char* command, const char* sent) {
        QTest::newRow(command) << QString::fromLatin1(command) << QByteArray(sent);
    };
    row("say|room=#lobby|text=hello all", "PRIVMSG #lobby :hello all\r\n");
    row("say|text=to the only room", "PRIVMSG #lobby :to the only room\r\n");
    row("say|text=two\nlines", "PRIVMSG #lobby :two\r\nPRIVMSG #lobby :lines\r\n");
    row("act|room=#lobby|text=waves", "PRIVMSG #lobby :\1ACTION waves\1\r\n");
    row("whisper|to=bob|text=psst", "PRIVMSG bob :psst\r\n");
    row("rename|name=eda", "NICK eda\r\n");
    row("join|room=#tea", "JOIN #tea\r\n");
    row("leave|room=#lobby|text=bye", "PART #lobby :bye\r\n");
    row("topic|room=#lobby|text=Tea", "TOPIC #lobby :Tea\r\n");
    row("kick|room=#lobby|name=bob|text=go", "KICK #lobby bob :go\r\n");
    row("kick|name=bob|text=go", "KICK #lobby bob :go\r\n");
    row("ban|what=eve", "");
    row("away|text=tea", "AWAY :tea\r\n");
    row("away", "AWAY\r\n");
    row("operator|name=bob|on=yes", "MODE #lobby +o bob\r\n");
    row("operator|name=bob|on=no", "MODE #lobby -o bob\r\n");
    row("roster|room=#lobby", "NAMES #lobby\r\n");
    row("raw|text=WHOIS bob", "WHOIS bob\r\n");
    row("quit|text=bye", "QUIT :bye\r\n");
}

void TestChatClient::ircCommands()
{
    QFETCH(QString, command);
    const std::unique_ptr<TestChat> chat = ircGuest();
    QStringList values;
    for (const QString& value : command.section(u'|', 1).split(u'|', Qt::SkipEmptyParts))
        values += {value.section(u'=', 0, 0), value.section(u'=', 1)};
    chat->command(command.section(u'|', 0, 0).toLatin1().constData(), values);
    QTEST(chat->sent(), "sent");
    QCOMPARE(chat->isClosed(), command.startsWith(QLatin1String("quit")));
}

void TestChatClient::ircOwnLinesAreToldOnce()
{
    const std::unique_ptr<TestChat> chat = ircGuest();
    chat->command("say", {QStringLiteral("text"), QStringLiteral("hello")});
    chat->command("whisper",
        {QStringLiteral("to"), QStringLiteral("bob"), QStringLiteral("text"),
            QStringLiteral("psst")});
    QCOMPARE(chat->told(),
        (QStringList {QStringLiteral("own said ada #lobby: hello"),
            QStringLiteral("own whispered ada>bob: psst")}));
    chat->disconnect(); // they went out
    QCOMPARE(chat->told(), QStringList());
}

void TestChatClient::ircEchoIsInTheServersOrder()
{
    const std::unique_ptr<TestChat> chat = ircGuest("echo-message");
    chat->command("say", {QStringLiteral("text"), QStringLiteral("one")});
    chat->command("act", {QStringLiteral("text"), QStringLiteral("two")});
    chat->command("say", {QStringLiteral("text"), QStringLiteral("three")});
    QCOMPARE(chat->told(), QStringList());
    chat->receive(":bob!b@h PRIVMSG #lobby :first\r\n:ada!a@h PRIVMSG #lobby :one\r\n"
                  ":ada!a@h PRIVMSG #lobby :\1ACTION two\1\r\n");
    QCOMPARE(chat->told(),
        (QStringList {QStringLiteral("said bob #lobby: first"),
            QStringLiteral("own said ada #lobby: one"),
            QStringLiteral("own acted ada #lobby: two")}));
    chat->disconnect();
    QCOMPARE(chat->told(), QStringList {QStringLiteral("own unsent ada #lobby: three")});
}

void TestChatClient::ircRefusedTextIsUnsent()
{
    const std::unique_ptr<TestChat> chat = ircGuest("echo-message");
    chat->command("whisper",
        {QStringLiteral("to"), QStringLiteral("eve"), QStringLiteral("text"),
            QStringLiteral("psst")});
    chat->receive(":srv 401 ada eve :No such nick\r\n");
    QCOMPARE(chat->told(),
        (QStringList {QStringLiteral("refused srv>eve: eve: No such nick"),
            QStringLiteral("own unsent ada>eve: psst")}));
}

void TestChatClient::ircLongTextsAreCut()
{
    const std::unique_ptr<TestChat> chat = ircGuest();
    const QString text = QString(1000, u'\u00E9');
    chat->command("say", {QStringLiteral("text"), text});
    QByteArray joined;
    for (const QByteArray& line : chat->sent().split('\n')) {
        QVERIFY(line.size() + qsizetype(qstrlen(":ada!a@host ")) < 512);
        joined += line.mid(line.indexOf(':') + 1).trimmed();
    }
    QCOMPARE(QString::fromUtf8(joined), text);
}

/// By the server's clock: what was before we joined.
void TestChatClient::ircHistory()
{
    const std::unique_ptr<TestChat> chat = ircGuest("server-time");
    chat->receive("@time=2026-11-26T12:00:02.000Z :ada!a@h JOIN #tea\r\n"
                  "@time=2026-11-26T12:00:01.500Z :bob!b@h PRIVMSG #tea :before\r\n"
                  "@time=2026-11-26T12:00:03.000Z :bob!b@h PRIVMSG #tea :after\r\n");
    const QList<ChatEvent> events = chat->events();
    QCOMPARE(events.size(), 3);
    QVERIFY(events[1].isHistory);
    QCOMPARE(events[1].time, 1'795'694'401'500'000'000);
    QVERIFY(!events[2].isHistory);
    QCOMPARE(events[2].time, 0);
}

void TestChatClient::nothingIsACommand_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::newRow("irc") << Dialect::Irc;
    QTest::newRow("lines") << Dialect::Lines;
}

/// What a person, or whoever fills in for him, puts into a name or a text.
void TestChatClient::nothingIsACommand()
{
    QFETCH(Dialect, dialect);
    ChatClientSettings settings = settingsOf(dialect);
    const QString evil = QStringLiteral("a\r\nEVIL\nEVIL\rEVIL");
    settings.name = settings.room = evil;
    TestChat chat(settings);
    chat.connect();
    if (dialect == Dialect::Irc)
        chat.receive(":srv 001 ada :Welcome\r\n:srv 376 ada :End\r\n");
    for (const char* const command :
        {"say", "act", "whisper", "rename", "join", "leave", "topic", "kick", "away", "roster"}) {
        QStringList values;
        for (const char* const name : {"room", "to", "name", "text", "what"})
            values += {QLatin1String(name), QStringLiteral("a ") + evil};
        chat.command(command, values);
    }
    const QByteArray sent = chat.sent();
    QVERIFY(sent.count('\n') > 10);
    for (const QByteArray& line : sent.split('\n')) {
        const bool isSaid = dialect == Dialect::Lines; // a text's lines are said, each by itself
        QVERIFY2(isSaid || !line.startsWith("EVIL"), line.constData());
        QVERIFY2(!line.chopped(line.endsWith('\r') ? 1 : 0).contains('\r'), line.constData());
    }
}

void TestChatClient::headerContentConversation()
{
    TestChat chat(settingsOf(Dialect::HeaderContent));
    chat.connect();
    QCOMPARE(wishes(chat.sent()), QStringList {QStringLiteral("{'action':'name','name':'ada'}")});
    chat.receive(json("{'action':'error','code':'name-taken','text':'Taken.','id':1}"));
    QCOMPARE(wishes(chat.sent()), QStringList {QStringLiteral("{'action':'name','name':'ada_'}")});
    chat.receive(json("{'action':'welcome','name':'ada_','text':'Hi'}"));
    QCOMPARE(wishes(chat.sent()), QStringList {QStringLiteral("{'action':'join'}")});
    const QByteArray stream = json("{'action':'join','from':'ada_','room':'#lobby'}")
        + json("{'action':'roster','room':'#lobby','topic':'Tea','topic-from':'bob',"
               "'members':[{'name':'ada_'},{'name':'bob','operator':true}]}")
        + json("{'action':'chat','from':'bob','room':'#lobby','text':'old','history':true,"
               "'time':'2026-11-26T12:00:01.500Z'}")
        + json("{'action':'chat','from':'bob','room':'#lobby','text':'waves','kind':'action'}")
        + json("{'action':'private','from':'bob','to':'ada_','text':'psst'}")
        + json("{'action':'name','from':'bob','name':'rob'}")
        + json("{'action':'kick','from':'rob','name':'eve','room':'#lobby','text':'go'}")
        + json("{'action':'away','from':'rob','text':'tea'}")
        + json("{'action':'topic','from':'rob','room':'#lobby','text':'More tea'}")
        + json("{'action':'rooms','rooms':[{'name':'#a','members':3,'topic':'A'}]}")
        + json("{'action':'notice','text':'Soon.'}") + json("{'action':'quit','from':'rob'}")
        + json("{'action':'pong'}") + json("[1]") + json("{'action':7}");
    for (const Split& split : allSplits()) {
        TestChat other(settingsOf(Dialect::HeaderContent));
        other.connect();
        other.receive(json("{'action':'welcome','name':'ada_','text':'Hi'}") + stream, split);
        QCOMPARE(other.told(),
            (QStringList {QStringLiteral("own welcomed ada_: Hi"),
                QStringLiteral("own joined ada_ #lobby"),
                QStringLiteral("standing operator joined bob #lobby"),
                QStringLiteral("standing topic-set bob #lobby: Tea"),
                QStringLiteral("history said bob #lobby: old"),
                QStringLiteral("acted bob #lobby: waves"),
                QStringLiteral("whispered bob>ada_: psst"), QStringLiteral("renamed bob>rob"),
                QStringLiteral("kicked eve>rob #lobby: go"), QStringLiteral("away rob: tea"),
                QStringLiteral("topic-set rob #lobby: More tea"),
                QStringLiteral("noticed : #a (3) A"), QStringLiteral("noticed : Soon."),
                QStringLiteral("quit rob")}));
    }
}

void TestChatClient::headerContentCommands_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QStringList>("wishes");
    const auto row = [](const char* command, const QStringList& wishes) {
        QTest::newRow(command) << QString::fromLatin1(command) << wishes;
    };
    row("say|text=hi", {QStringLiteral("{'action':'chat','room':'#lobby','text':'hi'}")});
    row("say|room=#a|text=hi\nyou",
        {QStringLiteral("{'action':'chat','room':'#a','text':'hi'}"),
            QStringLiteral("{'action':'chat','room':'#a','text':'you'}")});
    row("act|text=waves",
        {QStringLiteral("{'action':'chat','kind':'action','room':'#lobby','text':'waves'}")});
    row("whisper|to=bob|text=psst",
        {QStringLiteral("{'action':'private','text':'psst','to':'bob'}")});
    row("rename|name=eda", {QStringLiteral("{'action':'name','name':'eda'}")});
    row("join|room=#a", {QStringLiteral("{'action':'join','room':'#a'}")});
    row("leave|text=bye", {QStringLiteral("{'action':'leave','room':'#lobby','text':'bye'}")});
    row("topic|text=Tea", {QStringLiteral("{'action':'topic','room':'#lobby','text':'Tea'}")});
    row("kick|name=bob", {QStringLiteral("{'action':'kick','name':'bob','room':'#lobby'}")});
    row("away|text=tea", {QStringLiteral("{'action':'away','text':'tea'}")});
    row("roster", {QStringLiteral("{'action':'roster','room':'#lobby'}")});
    row("raw|text={\"action\":\"ping\"}", {QStringLiteral("{'action':'ping'}")});
    row("quit", {QStringLiteral("{'action':'quit'}")});
    row("mute|name=bob", {});
}

void TestChatClient::headerContentCommands()
{
    QFETCH(QString, command);
    TestChat chat(settingsOf(Dialect::HeaderContent));
    chat.connect();
    chat.receive(json("{'action':'welcome','name':'ada'}")
        + json("{'action':'join','from':'ada','room':'#lobby'}"));
    (void)chat.sent();
    (void)chat.told();
    QStringList values;
    for (const QString& value : command.section(u'|', 1).split(u'|', Qt::SkipEmptyParts))
        values += {value.section(u'=', 0, 0), value.section(u'=', 1)};
    chat.command(command.section(u'|', 0, 0).toLatin1().constData(), values);
    const QStringList sent = wishes(chat.sent());
    QTEST(sent, "wishes");
    QCOMPARE(chat.told().size(), sent.isEmpty() ? 1 : 0); // refused here, or nothing yet
}

void TestChatClient::headerContentUnsent()
{
    TestChat chat(settingsOf(Dialect::HeaderContent));
    chat.connect();
    chat.receive(json("{'action':'welcome','name':'ada'}")
        + json("{'action':'join','from':'ada','room':'#lobby'}"));
    (void)chat.told();
    for (const char* const text : {"one", "two", "three"})
        chat.command("say", {QStringLiteral("text"), QLatin1String(text)});
    chat.receive(json("{'action':'chat','from':'ada','room':'#lobby','text':'one','id':3}")
        + json("{'action':'error','code':'muted','text':'Muted.','id':4}"));
    QCOMPARE(chat.told(),
        (QStringList {QStringLiteral("own said ada #lobby: one"),
            QStringLiteral("refused  #lobby: Muted."),
            QStringLiteral("own unsent ada #lobby: two")}));
    chat.disconnect();
    QCOMPARE(chat.told(), QStringList {QStringLiteral("own unsent ada #lobby: three")});
}

void TestChatClient::lines()
{
    TestChat chat(settingsOf(Dialect::Lines));
    chat.connect();
    QCOMPARE(chat.sent(), QByteArray("ada\n"));
    chat.receive("<bob> hello\n* bob waves\n[bob] psst\n-srv- mind\n-- eve joined #lobby\n"
                 "#tea <eve> tea\njust text\r\n\n");
    QCOMPARE(chat.told(),
        (QStringList {QStringLiteral("own welcomed ada"), QStringLiteral("own joined ada #lobby"),
            QStringLiteral("said bob #lobby: hello"), QStringLiteral("acted bob #lobby: waves"),
            QStringLiteral("whispered bob>ada: psst"), QStringLiteral("noticed srv #lobby: mind"),
            QStringLiteral("noticed  #lobby: eve joined #lobby"),
            QStringLiteral("said eve #tea: tea"), QStringLiteral("said  #lobby: just text")}));
    chat.command("say", {QStringLiteral("text"), QStringLiteral("hi\n/who")});
    chat.command("act", {QStringLiteral("text"), QStringLiteral("waves")});
    chat.command("whisper",
        {QStringLiteral("to"), QStringLiteral("bob"), QStringLiteral("text"), QStringLiteral("p")});
    chat.command("kick",
        {QStringLiteral("name"), QStringLiteral("bob"), QStringLiteral("text"),
            QStringLiteral("go now")});
    QCOMPARE(chat.sent(), QByteArray("hi\n/who\n/me waves\n/msg bob p\n/kick bob go now\n"));
    QCOMPARE(chat.told(),
        (QStringList {QStringLiteral("own said ada #lobby: hi"),
            QStringLiteral("own acted ada #lobby: waves"),
            QStringLiteral("own whispered ada>bob: p")}));
}

void TestChatClient::nameThenText()
{
    for (const Split& split : allSplits()) {
        TestChat chat(settingsOf(Dialect::NameThenText10));
        chat.connect();
        QCOMPARE(chat.sent(), QByteArray("3         ada"));
        chat.receive("3         bob5         hello3         eve2         hi", split);
        chat.command("say", {QStringLiteral("text"), QStringLiteral("me too")});
        QCOMPARE(chat.sent(), QByteArray("6         me too"));
        QCOMPARE(chat.told().sliced(2),
            (QStringList {QStringLiteral("said bob #lobby: hello"),
                QStringLiteral("said eve #lobby: hi"),
                QStringLiteral("own said ada #lobby: me too")}));
    }
    TestChat chat(settingsOf(Dialect::NameThenText10));
    chat.connect();
    chat.receive("hello there, who are you?");
    QVERIFY(chat.isClosed());
    QVERIFY(chat.told().last().startsWith(QLatin1String("refused")));
}

void TestChatClient::text64()
{
    const QByteArray text = framed("tech-with-tim", "hello");
    for (const Split& split : allSplits()) {
        TestChat chat(settingsOf(Dialect::Text64));
        chat.connect();
        chat.receive(text + text, split);
        if (qstrcmp(split.name, "byte by byte") != 0 && qstrcmp(split.name, "random, small") != 0)
            QCOMPARE(chat.told().sliced(2), QStringList(2, QStringLiteral("said  #lobby: hello")));
    }
    TestChat chat(settingsOf(Dialect::Text64));
    chat.connect();
    QCOMPARE(chat.sent(), QByteArray()); // no names
    chat.receive("Msg received");
    chat.command("say", {QStringLiteral("text"), QStringLiteral("hi")});
    chat.command("quit");
    QCOMPARE(chat.sent(), framed("tech-with-tim", "hi") + framed("tech-with-tim", "!DISCONNECT"));
    QVERIFY(chat.isClosed());
    QCOMPARE(chat.told().sliced(2),
        (QStringList {QStringLiteral("said  #lobby: Msg received"),
            QStringLiteral("own said ada #lobby: hi")}));
}

void TestChatClient::askedName()
{
    TestChat chat(settingsOf(Dialect::AskedName));
    chat.connect();
    QCOMPARE(chat.sent(), QByteArray());
    chat.receive("NICKConnected!");
    QCOMPARE(chat.sent(), QByteArray("ada"));
    chat.command("say", {QStringLiteral("text"), QStringLiteral("hi: all")});
    QCOMPARE(chat.sent(), QByteArray("ada: hi: all"));
    chat.receive("ada: hi: all"); // told to all
    chat.receive("bob: NICK");
    chat.receive("NICK");
    QCOMPARE(chat.sent(), QByteArray());
    QCOMPARE(chat.told().sliced(2),
        (QStringList {QStringLiteral("said  #lobby: Connected!"),
            QStringLiteral("own said ada #lobby: hi: all"), QStringLiteral("said bob #lobby: NICK"),
            QStringLiteral("said  #lobby: NICK")}));
}

void TestChatClient::withoutAConnectionNothingIsSaid()
{
    TestChat chat(settingsOf(Dialect::Irc));
    chat.command("say",
        {QStringLiteral("room"), QStringLiteral("#a"), QStringLiteral("text"),
            QStringLiteral("hi")});
    QCOMPARE(chat.told(),
        (QStringList {QStringLiteral("own unsent ada #a: hi"),
            QStringLiteral("refused  #a: There is no connection.")}));
    chat.connect();
    (void)chat.sent();
    chat.command("say", {QStringLiteral("text"), QStringLiteral("hi")});
    QCOMPARE(chat.told().first(), QStringLiteral("own unsent ada: hi"));
    chat.command("rename", {QStringLiteral("name"), QStringLiteral("eda")}); // can wait
    QCOMPARE(chat.sent(), QByteArray("NICK eda\r\n"));
}

/// With the name and the rooms that were had last.
void TestChatClient::comesBack()
{
    const std::unique_ptr<TestChat> chat = ircGuest();
    chat->receive(":ada!a@h NICK eda\r\n:eda!a@h JOIN #tea\r\n:eda!a@h JOIN #b\r\n"
                  ":eda!a@h PART #b\r\n");
    chat->disconnect();
    chat->connect();
    QVERIFY(chat->sent().contains("NICK eda\r\n"));
    chat->receive(":srv 001 eda :Welcome\r\n");
    QCOMPARE(chat->sent(), QByteArray("JOIN #lobby\r\nJOIN #tea\r\n"));
}

void TestChatClient::isToldAgain()
{
    const std::unique_ptr<TestChat> chat = ircGuest();
    chat->receive(":bob!b@h TOPIC #lobby :Tea\r\n");
    (void)chat->told();
    chat->resumeRecording();
    QCOMPARE(chat->told(),
        (QStringList {QStringLiteral("own standing welcomed ada"),
            QStringLiteral("own standing joined ada #lobby"),
            QStringLiteral("standing operator joined bob #lobby"),
            QStringLiteral("standing topic-set bob #lobby: Tea")}));
}

void TestChatClient::anyBytes_data()
{
    QTest::addColumn<Dialect>("dialect");
    const QStringList names = chatDialectNames();
    for (int index = 0; index < names.size(); ++index)
        QTest::newRow(qPrintable(names[index])) << Dialect(index);
}

/// Whatever comes, nothing breaks; a line that never ends takes bounded memory.
void TestChatClient::anyBytes()
{
    QFETCH(Dialect, dialect);
    const QByteArrayList pieces {":srv 001 ada :x\r\n", ":ada JOIN #a\r\n",
        "353 a = #a :@@@ ! ada!", "\r\n", " ", ":", "@", "\1ACTION ", "PRIVMSG #a :", "MODE #a +o",
        "KICK", "NICK", "005 a ", "PREFIX=(", "PREFIX=", ")", "CHANTYPES=", "=", "3         ",
        "\xFF", "\0", "\n", "CAP * LS :", "332", "366 a #a :", "301", "433", "999999999",
        QByteArray(70'000, 'x')};
    std::mt19937 engine(5);
    for (int round = 0; round < 300; ++round) {
        TestChat chat(settingsOf(dialect));
        chat.connect();
        QByteArray stream;
        for (int count = int(engine() % 40); count > 0; --count)
            stream += pieces[qsizetype(engine() % unsigned(pieces.size()))];
        chat.receive(stream, allSplits()[round % 2 ? 3 : 4]);
        chat.command("say", {QStringLiteral("text"), QStringLiteral("hi")});
        chat.resumeRecording();
        chat.disconnect();
    }
}

QTEST_GUILESS_MAIN(TestChatClient)
#include "tst_chatclient.moc"
