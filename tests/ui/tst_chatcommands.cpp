// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/chatcommands.h"
#include "ui/chat/chatcompletion.h"

#include <QRegularExpression>
#include <QTest>

namespace {

const ChatPlace ofServer {QStringLiteral("#lobby"), {}, true};
const ChatPlace ofClient {QStringLiteral("#lobby"), {}, false};

/// "say room=#lobby text=hello"
QString describe(const ResponderCommand& command)
{
    QString text = command.name;
    for (auto value = command.values.begin(); value != command.values.end(); ++value)
        text += u' ' + value.key() + u'=' + value.value();
    return text;
}

} // namespace

/// What a person writes, and what is asked for because of it.
class TestChatCommands : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void areUnderstood_data();
    void areUnderstood();
    void talksGoToOneAlone();
    void eachLineIsSaid();
    void whatCannotBeDoneIsExplained_data();
    void whatCannotBeDoneIsExplained();
    void helpTellsOfEach();
    void completes_data();
    void completes();
    void completesAgainWithTheNext();
};

void TestChatCommands::areUnderstood_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isServer");
    QTest::addColumn<QString>("command");
    const auto add = [](const char* text, const char* command, bool isServer = true) {
        QTest::newRow(text) << QString::fromUtf8(text) << isServer << QString::fromUtf8(command);
    };
    add("hello all", "say room=#lobby text=hello all");
    add("//nick is a command", "say room=#lobby text=/nick is a command");
    add("/me waves", "act room=#lobby text=waves");
    add("/ME waves", "act room=#lobby text=waves");
    add("/msg ada good  morning", "whisper text=good  morning to=ada");
    add("/join #den", "join room=#den");
    add("/join den", "join room=#den");
    add("/leave", "leave room=#lobby text=");
    add("/leave #den bye all", "leave room=#den text=bye all");
    add("/nick lovelace", "rename name=lovelace");
    add("/topic tea at five", "topic room=#lobby text=tea at five");
    add("/away tea", "away text=tea");
    add("/away", "away text=");
    add("/kick bob too loud", "kick name=bob room=#lobby text=too loud");
    add("/mute bob", "mute name=bob");
    add("/ban 192.0.2.1 spam", "ban text=spam what=192.0.2.1");
    add("/unban bob", "unban what=bob");
    add("/op bob", "operator name=bob on=yes");
    add("/deop bob", "operator name=bob on=no");
    add("/who", "roster room=#lobby", false);
    add("/raw LIST", "raw text=LIST", false);
}

void TestChatCommands::areUnderstood()
{
    QFETCH(QString, text);
    QFETCH(bool, isServer);
    const auto commands = ChatCommands::parse(text, isServer ? ofServer : ofClient);
    QVERIFY(commands);
    QCOMPARE(commands->size(), 1);
    QTEST(describe(commands->first()), "command");
}

void TestChatCommands::talksGoToOneAlone()
{
    const auto commands
        = ChatCommands::parse(QStringLiteral("hello"), {{}, QStringLiteral("ada"), true});
    QVERIFY(commands);
    QCOMPARE(describe(commands->first()), QStringLiteral("whisper text=hello to=ada"));
}

void TestChatCommands::eachLineIsSaid()
{
    const auto commands = ChatCommands::parse(QStringLiteral("one\n\n/me waves\ntwo"), ofServer);
    QVERIFY(commands);
    QCOMPARE(commands->size(), 3);
    QCOMPARE(describe(commands->at(1)), QStringLiteral("act room=#lobby text=waves"));
}

void TestChatCommands::whatCannotBeDoneIsExplained_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ChatPlace>("place");
    QTest::addColumn<QString>("problem");
    QTest::newRow("unknown") << QStringLiteral("/dance") << ofServer
                             << QStringLiteral("no command /dance");
    QTest::newRow("of servers alone")
        << QStringLiteral("/mute bob") << ofClient << QStringLiteral("no command /mute");
    QTest::newRow("nothing behind it")
        << QStringLiteral("/nick") << ofServer << QStringLiteral("/nick needs a name");
    QTest::newRow("a topic is not taken away by mistake")
        << QStringLiteral("/topic") << ofServer << QStringLiteral("/topic needs a text");
    QTest::newRow("nowhere") << QStringLiteral("hello") << ChatPlace {{}, {}, false}
                             << QStringLiteral("choose a room");
    QTest::newRow("hostile") << QStringLiteral("/\u202edance") << ofServer
                             << QStringLiteral("no command /");
}

void TestChatCommands::whatCannotBeDoneIsExplained()
{
    QFETCH(QString, text);
    QFETCH(ChatPlace, place);
    QFETCH(QString, problem);
    const auto commands = ChatCommands::parse(text, place);
    QVERIFY(!commands);
    QVERIFY2(commands.error().detail.contains(problem), qPrintable(commands.error().detail));
    QVERIFY(!commands.error().detail.contains(QChar(0x202e)));
}

void TestChatCommands::helpTellsOfEach()
{
    for (const bool isServer : {true, false}) {
        for (const ChatCommand& command : ChatCommands::all(isServer))
            QVERIFY(ChatCommands::help(isServer).contains(u'/' + command.name));
    }
    QVERIFY(ChatCommands::isHelp(QStringLiteral("/help ")));
    QVERIFY(!ChatCommands::help(false).contains(QStringLiteral("/mute")));
}

void TestChatCommands::completes_data()
{
    QTest::addColumn<QString>("before"); // with | for the cursor
    QTest::addColumn<QString>("after");
    const auto add = [](const char* before, const char* after) {
        QTest::newRow(before) << QString::fromLatin1(before) << QString::fromLatin1(after);
    };
    add("ad|", "ada: |");
    add("AD|", "ada: |");
    add("hello ad|", "hello ada |");
    add("ad| hello", "ada: |hello");
    add("see #l|", "see #lobby |");
    add("/ni|", "/nick |");
    add("one\nad|", "one\nada: |");
    add("say /ni|", "say /ni|");
    add("zz|", "zz|");
    add("hello |", "hello |");
    add("|", "|");
}

void TestChatCommands::completes()
{
    const auto parse = [](QString text) {
        const qsizetype cursor = text.indexOf(u'|');
        return ChatCompletion::Text {text.remove(cursor, 1), cursor};
    };
    QFETCH(QString, before);
    QFETCH(QString, after);
    const ChatCompletion::Words words {{QStringLiteral("ada"), QStringLiteral("bob")},
        {QStringLiteral("#lobby")}, {QStringLiteral("nick")}};
    const ChatCompletion::Text completed = ChatCompletion().complete(parse(before), words);
    QCOMPARE(completed.text, parse(after).text);
    QCOMPARE(completed.cursor, parse(after).cursor);
}

void TestChatCommands::completesAgainWithTheNext()
{
    const ChatCompletion::Words words {
        {QStringLiteral("ada"), QStringLiteral("adele"), QStringLiteral("bob")}, {}, {}};
    ChatCompletion completion;
    ChatCompletion::Text text {QStringLiteral("a"), 1};
    for (const char* const expected : {"ada: ", "adele: ", "ada: "}) {
        text = completion.complete(text, words);
        QCOMPARE(text.text, QLatin1String(expected));
    }
}

QTEST_GUILESS_MAIN(TestChatCommands)
#include "tst_chatcommands.moc"
