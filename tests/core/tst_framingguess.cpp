// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/framing.h"
#include "core/framing/framingguess.h"

#include <QTest>

#include <random>

namespace {

/// Texts of 1 to 200 bytes, in messages of `spec`.
QByteArray messagesOf(const char* spec, int count)
{
    const Framing framing(FramingSpec::parse(QString::fromLatin1(spec)).value());
    std::mt19937 engine(3);
    QByteArray stream;
    for (int i = 0; i < count; ++i) {
        QByteArray content(qsizetype(engine() % 200) + 1, Qt::Uninitialized);
        for (char& byte : content)
            byte = "abcdefghij klmnop"[engine() % 17];
        stream += *framing.encode(content);
    }
    return stream;
}

QByteArray randomBytes(unsigned seed, qsizetype size)
{
    std::mt19937 engine(seed);
    QByteArray bytes(size, Qt::Uninitialized);
    for (char& byte : bytes)
        byte = char(engine());
    return bytes;
}

QByteArray randomDigits(qsizetype size)
{
    QByteArray bytes = randomBytes(4, size);
    for (char& byte : bytes)
        byte = char('0' + uchar(byte) % 10);
    return bytes;
}

} // namespace

class tst_FramingGuess : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void guesses_data();
    void guesses();
    void findsWhatWasEncoded_data();
    void findsWhatWasEncoded();
    void randomBytesAreRaw();
    void otherDirectionDecides();
    void portDecides();
    void numbers();
};

void tst_FramingGuess::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void tst_FramingGuess::guesses_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QString>("framing");
    QTest::addColumn<GuessReason>("reason");
    const auto row
        = [](const char* name, const QByteArray& stream, const char* framing, GuessReason reason) {
              QTest::newRow(name) << stream << QString::fromLatin1(framing) << reason;
          };
    const QByteArray message = messagesOf("header-content", 1);
    row("nothing", {}, "raw", GuessReason::NoBytes);
    row("one letter", "a", "raw", GuessReason::NothingFits);
    row("text without line ends", "hello there", "raw", GuessReason::NothingFits);
    row("zeros", QByteArray(1000, 0), "raw", GuessReason::NothingFits);
    row("0xFF", QByteArray(1000, '\xFF'), "raw", GuessReason::NothingFits);
    row("one line", "hello\n", "lines", GuessReason::TextLines);
    row("a line, then part of one", "hello\nthe", "lines", GuessReason::TextLines);
    row("CRLF", "a\r\nb\r\n", "lines:delimiter=\\r\\n", GuessReason::TextLines);
    row("CRLF and LF", "a\r\nb\n", "lines", GuessReason::TextLines);
    row("lines in UTF-8", "\xC3\xA9\n\xC3\xA8\n\xC3", "lines", GuessReason::TextLines);
    row("lines in Latin-1", "\xE9\n\xE8\n", "lines", GuessReason::TextLines);
    row("NUL", QByteArray("abc\0def\0", 8), "lines:delimiter=\\0", GuessReason::TextLines);
    row("line feeds in binary data", "\x01\x02\n\x03\n", "raw", GuessReason::NothingFits);
    row("header/content, one message", message, "header-content", GuessReason::Headers);
    row("header/content, cut in the content", message.chopped(1), "header-content",
        GuessReason::Headers);
    row("header/content, cut in the header", message.first(20), "raw", GuessReason::NothingFits);
    row("HTTP requests", "GET / HTTP/1.1\r\nHost: a\r\n\r\n", "content-length",
        GuessReason::Headers);
    row("chunked HTTP", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\n\r\n",
        "lines:delimiter=\\r\\n", GuessReason::TextLines);
    row("capitals are no HTTP", "HELLO there\n\n", "lines", GuessReason::TextLines);
    row("a message, then what is none", QByteArray("\0\3abc", 5) + randomBytes(1, 400), "raw",
        GuessReason::NothingFits);
    row("a line, then what is none", "hello\n" + QByteArray(100, 'x'), "raw",
        GuessReason::NothingFits);
    row("spaces", QByteArray(1000, ' '), "raw", GuessReason::NothingFits);
    row("digits", randomDigits(5000), "raw", GuessReason::NothingFits);
    row("HTTP, then what is none", "GET / HTTP/1.1\r\n\r\n" + randomBytes(2, 400), "raw",
        GuessReason::NothingFits);
    row("IRC, a client's", "CAP LS 302\r\nNICK ada\r\n", "irc", GuessReason::Commands);
    row("IRC, with nc", "nick ada\nuser a 0 * :A\n", "irc", GuessReason::Commands);
    row("IRC, with a password", "PASS x\r\nNICK ada\r\n", "irc", GuessReason::Commands);
    row("IRC, a server's", ":irc.example 001 ada :Hi\r\n", "irc", GuessReason::Commands);
    row("IRC, before one is known", ":irc.example NOTICE * :*** Hi\r\n", "irc",
        GuessReason::Commands);
    row("IRC, joined later", "@time=x :b!b@h PRIVMSG #a :\1ACTION waves\1\r\n", "irc",
        GuessReason::Commands);
    row("FTP is no IRC", "USER ada\r\nPASS x\r\n", "lines:delimiter=\\r\\n",
        GuessReason::TextLines);
    row("a colon is no IRC", ": hello\n", "lines", GuessReason::TextLines);
    row("one message with its length", QByteArray("\0\0\0\5hello", 9), "length-prefixed",
        GuessReason::LengthsFit);
}

void tst_FramingGuess::guesses()
{
    QFETCH(QByteArray, stream);
    QFETCH(QString, framing);
    QFETCH(GuessReason, reason);
    const FramingGuess guess = guessFraming(stream);
    QCOMPARE(guess.framing.toString(), framing);
    QCOMPARE(guess.reason, reason);
    QCOMPARE(guess.confidence == 0, framing == QStringLiteral("raw"));
    QCOMPARE(guess.examined, stream.size());
}

void tst_FramingGuess::findsWhatWasEncoded_data()
{
    QTest::addColumn<QString>("spec");
    QTest::addColumn<QByteArray>("stream");
    for (const char* spec : {"header-content", "content-length", "lines", "lines:delimiter=\\r\\n",
             "lines:delimiter=\\0", "length-prefixed", "length-prefixed:order=little",
             "length-prefixed:size=2", "length-prefixed:order=little,size=2",
             "length-prefixed:size=3", "length-prefixed:size=8", "length-prefixed:inclusive=yes",
             "length-prefixed:inclusive=yes,size=2", "length-prefixed:size=decimal",
             "length-prefixed:size=decimal,width=10", "length-prefixed:size=decimal,width=64",
             "length-prefixed:size=hex,width=8", "slip", "cobs"}) {
        for (const int count : {5, 100, 2000})
            QTest::addRow("%s, %d", spec, count)
                << QString::fromLatin1(spec) << messagesOf(spec, count);
    }
}

void tst_FramingGuess::findsWhatWasEncoded()
{
    QFETCH(QString, spec);
    QFETCH(QByteArray, stream);
    QCOMPARE(guessFraming(stream).framing.toString(), spec);
    QCOMPARE(guessFraming(stream.chopped(2)).framing.toString(), spec);
}

void tst_FramingGuess::randomBytesAreRaw()
{
    int wrong = 0;
    for (unsigned seed = 0; seed < 1000; ++seed)
        wrong += guessFraming(randomBytes(seed, qsizetype(seed) * 8 + 2)).confidence > 0 ? 1 : 0;
    QVERIFY2(wrong <= 10, QByteArray::number(wrong).constData());
}

/// What explains both wins, and of two that do not both explain, the one for the stream asked for.
void tst_FramingGuess::otherDirectionDecides()
{
    const QByteArray both("\0\0\0\x02hi\0\0\0\x03you", 13); // as 4 bytes, or as 2 behind 2
    const QByteArray behind = QByteArray("\1\0\0\x02hi\1\0\0\x03you", 13).repeated(3);
    QCOMPARE(guessFraming(both).framing.toString(), QStringLiteral("length-prefixed"));
    const FramingGuess guess = guessFraming(both, {.otherStart = behind});
    QCOMPARE(guess.framing.toString(), QStringLiteral("length-prefixed:offset=1,size=3"));
    QCOMPARE(guess.explained, both.size() + behind.size());
    const FramingGuess lines = guessFraming("a\nb\n", {.otherStart = both});
    QCOMPARE(lines.framing.toString(), QStringLiteral("lines"));
    QCOMPARE(lines.explained, 4);
    QCOMPARE(lines.examined, 4 + both.size());
    QCOMPARE(guessFraming("a\r\nb\r\n", {.otherStart = "c\nd\n"}).framing.toString(),
        QStringLiteral("lines"));
}

void tst_FramingGuess::portDecides()
{
    const QByteArray query("\0\x05hello\0\x03you", 12);
    QCOMPARE(guessFraming(query, {.port = 53}).framing.toString(), QStringLiteral("dns"));
    QCOMPARE(guessFraming(query, {.port = 54}).framing.toString(),
        QStringLiteral("length-prefixed:size=2"));
    const QByteArray lines("PING\nPONG\n");
    QCOMPARE(guessFraming(lines, {.port = 53}).framing.toString(), QStringLiteral("lines"));
    QCOMPARE(guessFraming(randomBytes(1, 300), {.port = 53}).confidence, 0);
}

void tst_FramingGuess::numbers()
{
    const FramingGuess lines = guessFraming("ab\ncd\nef");
    QCOMPARE(lines.messages, 2);
    QCOMPARE(lines.explained, 6);
    QCOMPARE(lines.examined, 8);
    QCOMPARE(guessFraming(QByteArray(guessSize * 2, '\n')).examined, guessSize);
}

QTEST_GUILESS_MAIN(tst_FramingGuess)
#include "tst_framingguess.moc"
