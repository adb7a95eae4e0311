// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/irc/ircline.h"
#include "core/framing/irc/ircmessage.h"
#include "core/text/utf8.h"

#include <QRandomGenerator>
#include <QTest>

namespace {

/// Its parts, each in brackets: "[tags] [source] [command] [parameter] [:trailing]".
QByteArray partsOf(const IrcMessage& message)
{
    QByteArray text = '[' + message.tags + "] [" + message.source + "] [" + message.command + ']';
    for (qsizetype index = 0; index < message.parameters.size(); ++index) {
        const bool isTrailing = message.hasTrailing && index == message.parameters.size() - 1;
        text += (isTrailing ? " [:" : " [") + message.parameters[index] + ']';
    }
    return text;
}

} // namespace

class TestIrcMessage : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void parts_data();
    void parts();
    void partsKnowTheirPlace();
    void source_data();
    void source();
    void commandsHaveNoCase();
    void numerics_data();
    void numerics();
    void tags_data();
    void tags();
    void ctcp();
    void anyBytesAreTakenApart();
    void linesAreWritten();
    void tagsSurvive();
    void nothingEndsALine_data();
    void nothingEndsALine();
    void noLineIsTooLong();
    void texts_data();
    void texts();
};

void TestIrcMessage::parts_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("parts");

    const auto row = [](const char* name, const QByteArray& line, const QByteArray& parts) {
        QTest::newRow(name) << line << parts;
    };
    row("command alone", "PING\r\n", "[] [] [PING]");
    row("no line end", "PING", "[] [] [PING]");
    row("line feed alone", "PING\n", "[] [] [PING]");
    row("middle", "NICK ada\r\n", "[] [] [NICK] [ada]");
    row("trailing", "PRIVMSG #lobby :hello all\r\n", "[] [] [PRIVMSG] [#lobby] [:hello all]");
    row("source", ":ada!a@host PRIVMSG #lobby :hi\r\n", "[] [ada!a@host] [PRIVMSG] [#lobby] [:hi]");
    row("tags", "@a=b;c :srv NOTICE * :x\r\n", "[a=b;c] [srv] [NOTICE] [*] [:x]");
    row("tags without a source", "@a PING x\r\n", "[a] [] [PING] [x]");
    row("empty trailing", "TOPIC #lobby :\r\n", "[] [] [TOPIC] [#lobby] [:]");
    row("colons in the trailing", "A ::b :c\r\n", "[] [] [A] [::b :c]");
    row("colon within a word", "JOIN a:b\r\n", "[] [] [JOIN] [a:b]");
    row("more spaces", "  USER   a  0 *   :b  c \r\n", "[] [] [USER] [a] [0] [*] [:b  c ]");
    row("spaces behind", "NAMES #a  \r\n", "[] [] [NAMES] [#a]");
    row("fifteenth without a colon", "X 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 and more\r\n",
        "[] [] [X] [1] [2] [3] [4] [5] [6] [7] [8] [9] [10] [11] [12] [13] [14] [15 and more]");
    row("nothing", "\r\n", "[] [] []");
    row("no bytes", "", "[] [] []");
    row("spaces alone", "   \r\n", "[] [] []");
    row("source alone", ":ada\r\n", "[] [ada] []");
    row("tags alone", "@ada\r\n", "[ada] [] []");
    row("carriage return within", "A b\rc\r\n", "[] [] [A] [b\rc]");
    row("NUL within", QByteArray("A \0b", 4), QByteArray("[] [] [A] [\0b]", 14));
}

void TestIrcMessage::parts()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, parts);
    QCOMPARE(partsOf(IrcMessage::parse(line)), parts);
}

void TestIrcMessage::partsKnowTheirPlace()
{
    const QByteArray line("@t=1 :ada!a@h PRIVMSG #lobby :hi you\r\n");
    const IrcMessage message = IrcMessage::parse(line);
    QCOMPARE(message.rangeOf(message.tags), (ByteRange {1, 4}));
    QCOMPARE(message.rangeOf(message.source), (ByteRange {6, 13}));
    QCOMPARE(message.rangeOf(message.command), (ByteRange {14, 21}));
    QCOMPARE(message.rangeOf(message.parameter(0)), (ByteRange {22, 28}));
    QCOMPARE(message.rangeOf(message.trailing()), (ByteRange {30, 36}));
    QCOMPARE(message.rangeOf(message.line), (ByteRange {0, 36}));
}

void TestIrcMessage::source_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("nick");
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QByteArray>("host");

    QTest::newRow("all") << QByteArray("ada!a@host") << QByteArray("ada") << QByteArray("a")
                         << QByteArray("host");
    QTest::newRow("nick") << QByteArray("ada") << QByteArray("ada") << QByteArray() << QByteArray();
    QTest::newRow("no user") << QByteArray("ada@host") << QByteArray("ada") << QByteArray()
                             << QByteArray("host");
    QTest::newRow("server") << QByteArray("irc.example.org") << QByteArray("irc.example.org")
                            << QByteArray() << QByteArray();
}

void TestIrcMessage::source()
{
    QFETCH(QByteArray, source);
    const QByteArray line = ':' + source + " PING\r\n";
    const IrcMessage message = IrcMessage::parse(line);
    QTEST(message.nick().toByteArray(), "nick");
    QTEST(message.user().toByteArray(), "user");
    QTEST(message.host().toByteArray(), "host");
}

void TestIrcMessage::commandsHaveNoCase()
{
    const IrcMessage message = IrcMessage::parse("prIVmsg a :b");
    QVERIFY(message.is("PRIVMSG"));
    QVERIFY(message.is("privmsg"));
    QVERIFY(!message.is("PRIVMSGS"));
    QVERIFY(!message.is("PRIV"));
    QVERIFY(IrcMessage::parse("").is(""));
}

void TestIrcMessage::numerics_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<int>("numeric");

    QTest::newRow("welcome") << QByteArray("001") << 1;
    QTest::newRow("names") << QByteArray("353") << 353;
    QTest::newRow("word") << QByteArray("PING") << -1;
    QTest::newRow("short") << QByteArray("35") << -1;
    QTest::newRow("long") << QByteArray("3535") << -1;
    QTest::newRow("letter") << QByteArray("35x") << -1;
    QTest::newRow("none") << QByteArray() << -1;
}

void TestIrcMessage::numerics()
{
    QFETCH(QByteArray, command);
    QTEST(IrcMessage::parse(command).numeric(), "numeric");
}

void TestIrcMessage::tags_data()
{
    QTest::addColumn<QByteArray>("tags");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<QByteArray>("value");

    const auto row = [](const char* name, const QByteArray& tags, const QByteArray& tag,
                         bool isThere, const QByteArray& value = {}) {
        QTest::newRow(name) << tags << tag << isThere << value;
    };
    row("one", "a=b", "a", true, "b");
    row("second", "a=b;c=d", "c", true, "d");
    row("no value", "a;c=d", "a", true);
    row("empty value", "a=", "a", true);
    row("none", "a=b", "b", false);
    row("no name", "=b;;x", "x", true);
    row("the last counts", "a=1;a=2", "a", true, "2");
    row("client's", "+draft/reply=7", "+draft/reply", true, "7");
    row("equals in the value", "a=b=c", "a", true, "b=c");
    // IRCv3's list of escapes, and what it says of others
    row("escapes", R"(a=\:\s\\\r\n)", "a", true, "; \\\r\n");
    row("other escape", R"(a=\b)", "a", true, "b");
    row("escape at the end", R"(a=test\)", "a", true, "test");
}

void TestIrcMessage::tags()
{
    QFETCH(QByteArray, tags);
    QFETCH(QByteArray, name);
    QFETCH(bool, isThere);
    const QByteArray line = '@' + tags + " PING";
    const std::optional<QByteArray> value = IrcMessage::parse(line).tag(name);
    QCOMPARE(value.has_value(), isThere);
    QTEST(value.value_or(QByteArray()), "value");
}

void TestIrcMessage::ctcp()
{
    QCOMPARE(ctcpText("\1ACTION waves\1"), QByteArrayView("ACTION waves"));
    QCOMPARE(ctcpText("\1ACTION waves"), QByteArrayView("ACTION waves"));
    QCOMPARE(ctcpText("\1"), QByteArrayView(""));
    QVERIFY(!ctcpText("waves\1"));
    QVERIFY(!ctcpText(""));
}

/// Every part is within its line, and they stand in order.
void TestIrcMessage::anyBytesAreTakenApart()
{
    QRandomGenerator random(12);
    const QByteArray alphabet("@:; \r\n=\\\0ab", 11);
    for (int round = 0; round < 20'000; ++round) {
        QByteArray line;
        for (int size = random.bounded(40); size > 0; --size)
            line += alphabet[random.bounded(int(alphabet.size()))];
        const IrcMessage message = IrcMessage::parse(line);
        qint64 end = 0;
        const auto follows = [&](QByteArrayView part) {
            if (part.isEmpty())
                return true;
            const ByteRange range = message.rangeOf(part);
            const bool isInOrder = range.start >= end && range.end <= line.size();
            end = range.end;
            return isInOrder;
        };
        QVERIFY(follows(message.tags));
        QVERIFY(follows(message.source));
        QVERIFY(follows(message.command));
        for (const QByteArrayView parameter : message.parameters)
            QVERIFY(follows(parameter));
        QVERIFY(message.tagList().size() <= 40);
    }
}

void TestIrcMessage::linesAreWritten()
{
    QCOMPARE(IrcLine("PING").bytes(), "PING\r\n");
    QCOMPARE(IrcLine("JOIN").with("#lobby").bytes(), "JOIN #lobby\r\n");
    QCOMPARE(IrcLine("PRIVMSG").with("#lobby").text("hello all").from("ada!a@h").bytes(),
        ":ada!a@h PRIVMSG #lobby :hello all\r\n");
    QCOMPARE(IrcLine("TOPIC").with("#lobby").text("").bytes(), "TOPIC #lobby :\r\n");
    QCOMPARE(IrcLine("PING").tag("a", "b").tag("c", "").bytes(), "@a=b;c PING\r\n");
    QCOMPARE(IrcLine("433").with("").with("ada").bytes(), "433 * ada\r\n");
}

void TestIrcMessage::tagsSurvive()
{
    const QByteArray value("; \\\r\n=:");
    const QByteArray line = IrcLine("PING").tag("a", value).bytes();
    QCOMPARE(line.count('\n'), 1);
    QCOMPARE(IrcMessage::parse(line).tag("a"), value);
}

void TestIrcMessage::nothingEndsALine_data()
{
    QTest::addColumn<QByteArray>("part");

    QTest::newRow("CR LF") << QByteArray("a\r\nQUIT :b");
    QTest::newRow("LF") << QByteArray("a\nQUIT");
    QTest::newRow("CR") << QByteArray("a\rQUIT");
    QTest::newRow("NUL") << QByteArray("a\0QUIT", 6);
    QTest::newRow("space") << QByteArray("a b");
    QTest::newRow("colon") << QByteArray(":a");
    QTest::newRow("line end alone") << QByteArray("\n");
}

void TestIrcMessage::nothingEndsALine()
{
    QFETCH(QByteArray, part);
    const QByteArray line = IrcLine("CMD").tag(part, part).from(part).with(part).text(part).bytes();
    QVERIFY(line.endsWith("\r\n"));
    const QByteArrayView body = QByteArrayView(line).chopped(2);
    for (const char wrong : {'\r', '\n', '\0'})
        QVERIFY(!body.contains(wrong));
    const IrcMessage message = IrcMessage::parse(line);
    QCOMPARE(message.command, QByteArrayView("CMD"));
    QCOMPARE(message.parameters.size(), 2);
    QVERIFY(message.hasTrailing);
    QCOMPARE(message.trailing().size(), part.size());
}

void TestIrcMessage::noLineIsTooLong()
{
    for (const QByteArray& character : {QByteArray("x"), QByteArray("\xC3\xA9"),
             QByteArray("\xE2\x82\xAC"), QByteArray("\xF0\x9F\x90\xB0")}) {
        const QByteArray line = IrcLine("PRIVMSG")
                                    .tag("time", "now")
                                    .with("#a")
                                    .text(character.repeated(600))
                                    .bytes();
        QVERIFY(Utf8::isValid(line));
        const qsizetype size = line.size() - QByteArray("@time=now ").size();
        QVERIFY(size <= 512);
        QVERIFY(size > 512 - 4);
    }
    const IrcLine head = IrcLine("PRIVMSG").from("ada").with("#lobby");
    const QByteArray text(head.room(), 'x');
    QCOMPARE(IrcLine(head).text(text).bytes().size(), 512);
    QCOMPARE(IrcLine("X").with(QByteArray(900, 'x')).room(), 0);
}

void TestIrcMessage::texts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qsizetype>("room");
    QTest::addColumn<QByteArrayList>("pieces");

    const auto row
        = [](const char* name, const QByteArray& text, qsizetype room,
              const QByteArrayList& pieces) { QTest::newRow(name) << text << room << pieces; };
    row("fits", "hello", 5, {"hello"});
    row("cut", "hello all", 5, {"hello", " all"});
    row("nothing", "", 5, {});
    row("two bytes", "aaa\xC3\xA9", 4, {"aaa", "\xC3\xA9"});
    row("three bytes", "aa\xE2\x82\xAC", 4, {"aa", "\xE2\x82\xAC"});
    row("four bytes", "\xF0\x9F\x90\xB0\xF0\x9F\x90\xB0", 7,
        {"\xF0\x9F\x90\xB0", "\xF0\x9F\x90\xB0"});
    row("less room than a character", "\xF0\x9F\x90\xB0z", 1, {"\xF0\x9F\x90\xB0", "z"});
    row("line ends", "a\nb\r\nc\rd", 9, {"a", "b", "c", "d"});
    row("empty lines", "\n\na\n\n", 9, {"a"});
    row("NUL", QByteArray("a\0b", 3), 9, {"a", "b"});
    row("no text", "\xF0\xF0\xF0\xF0\xF0\x80\x80\x80\x80\x80", 4,
        {"\xF0\xF0\xF0", "\xF0", "\xF0\x80\x80\x80", "\x80\x80"});
}

void TestIrcMessage::texts()
{
    QFETCH(QByteArray, text);
    QFETCH(qsizetype, room);
    QByteArrayList pieces;
    for (const QByteArrayView piece : splitIrcText(text, room))
        pieces.append(piece.toByteArray());
    QTEST(pieces, "pieces");
}

QTEST_GUILESS_MAIN(TestIrcMessage)
#include "tst_ircmessage.moc"
