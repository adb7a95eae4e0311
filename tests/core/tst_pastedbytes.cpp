// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/bytesastext.h"
#include "core/text/escapes.h"
#include "core/text/pastedbytes.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryFile>
#include <QTest>

namespace {
const QByteArray hello("hello, world\n\x01\xff\x20\x20", 17);

QByteArray randomBytes(QRandomGenerator& random, int size)
{
    QByteArray bytes(size, '\0');
    for (char& byte : bytes) // text, lines and repeats among them
        byte = char(random.bounded(3) == 0 ? random.bounded(256) : random.bounded(0x1f, 0x30));
    return bytes;
}
}

class tst_PastedBytes : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void forms_data();
    void forms();
    void refused_data();
    void refused();
    void copiesArePasted_data();
    void copiesArePasted();
    void programsPrint_data();
    void programsPrint();
};

void tst_PastedBytes::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void tst_PastedBytes::forms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char* name, const char* text, const QByteArray& bytes) {
        QTest::newRow(name) << QString::fromUtf8(text) << bytes;
    };
    const QByteArray three("\x01\x02\xff", 3);
    row("nothing", "", {});
    row("white space", " \n\t", {});
    row("digits", "0102ff", three);
    row("separators", "01 02:ff", three);
    row("dashes", "01-02-FF", three);
    row("semicolons", "01;02;ff", three);
    row("prefixes", "0x01, 0x02, 0xff", three);
    row("lines", "01\r\n02\r\nff\r\n", three);
    row("words that look like an offset", "0067 7b22", QByteArray("\0g{\"", 4));
    row("a header and its bytes", "0067 7b 22", QByteArray("\0g{\"", 4));
    row("one long run", "000000000102", QByteArray("\0\0\0\0\1\2", 6));
    row("two long runs", "00000000\n00000001", QByteArray("\0\0\0\0\0\0\0\1", 8));

    row("escapes", "\\x01\\x02\\xff", three);
    row("escapes with blanks", "\\x01 \\x02,\n\\xFF", three);

    row("Python bytes", "b'\\x01abc\\n'", "\1abc\n");
    row("Python bytes, other quotes", "b\"it's\"", "it's");
    row("Python bytes, a quote", "b'it\\'s \\\\'", "it's \\");
    row("Python bytes, octal", "b'\\1\\01\\0012'",
        QByteArray("\1\1\1"
                   "2"));
    row("Python bytes in a row", "(b'ab'\n b'cd')", "abcd");
    row("C string", "\"a\\x01\\n\"", "a\1\n");
    row("C strings in a row", "\"\\x01\\x02\" \\\n\"\\xff\"", three);
    row("C string with UTF-8", "\"\u00e9\"", "\xc3\xa9");
    row("C string with a semicolon", "\"ab\";", "ab");

    row("C array", "unsigned char x[] = { 0x01, 0x02, 0xff };", three);
    row("C array, decimal", "{1,2,255}", three);
    row("C array, octal", "{ 01, 02, 0377 }", three);
    row("C array, characters", "{'a', '\\n', '\\'', '\\\\'}", "a\n'\\");
    row("C array, its size", "static const uint8_t x[3] = {\n  0x1, 0x2, 0xFF, };", three);
    row("C array, comments", "/* three */ char x[] = {\n0x01, /* . */\n0x02, // {\n0xff };", three);
    row("empty C array", "char x[0] = {};", {});
    row("Python list", "bytes([1, 2, 0xff])", three);
    row("JSON array", "[1,2,255]", three);
    row("Go", "[]byte{0x01, 0x02, 0xff}", three);

    row("xxd", "00000000: 0102 ff                                  ...", three);
    row("xxd, from the middle", "00000010: 6162 63                                  abc", "abc");
    row("xxd, text like digits", "00000000: 3132 3334 3536 3738 3930                 1234567890",
        "1234567890");
    row("hexdump -C",
        "00000000  01 02 ff                                          |...|\n00000003\n", three);
    row("hexdump -C, repeated",
        "00000000  61 61 61 61 61 61 61 61  61 61 61 61 61 61 61 61  |aaaaaaaaaaaaaaaa|\n*\n"
        "00000030  62                                                |b|\n00000031",
        QByteArray(48, 'a') + 'b');
    row("od", "000000 01 02 ff\n000003", three);
    row("od with text", "000000 61 62 20  >ab <\n000003", "ab ");
    row("od, octal offsets", "0000000 61 62\n0000002", "ab");
    row("Wireshark", "0000   61 62 63 0a                                       abc.", "abc\n");
    row("Wireshark without text", "0000   61 62 63 0a", "abc\n");
    row("a line of blanks", "00000000: 2020                                       ", "  ");
}

void tst_PastedBytes::forms()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, bytes);
    const Result<QByteArray> pasted = bytesFromPaste(text);
    QVERIFY2(pasted, pasted ? "" : qPrintable(pasted.error().detail));
    QCOMPARE(*pasted, bytes);
}

void tst_PastedBytes::refused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("offset");
    const auto row = [](const char* name, const char* text, int offset) {
        QTest::newRow(name) << QString::fromUtf8(text) << offset;
    };
    row("an odd digit", "00 5", 3);
    row("no digit", "00 zz", 3);
    row("decimal in the midst", "01 300", 5);
    row("an escape of one digit", "\\x01\\x2", 4);
    row("another escape", "\\x01\\n", 4);
    row("a literal without an end", "b'abc", 0);
    row("behind a literal", "b'abc' + x", 7);
    row("a letter of Python", "b'\\u00e9'", 2);
    row("an unknown escape", "b'\\q'", 2);
    row("three digits in C", "\"\\x012\"", 1);
    row("not ASCII in Python's bytes", "b'a\u00e9'", 3);
    row("a number over a byte", "{1, 256}", 4);
    row("a negative number", "{-1}", 1);
    row("no comma", "{1 2}", 3);
    row("an array without an end", "{1, 2", 5);
    row("another size", "char x[4] = {1, 2};", 0);
    row("behind an array", "{1, 2} + 3", 7);
    row("a comment without an end", "{1, /* 2}", 0);
    row("xxd -i, another size", "char x[] = {1, 2};\nunsigned int x_len = 3;", 19);
    row("two arrays", "{1}, {2}", 3);
    row("words in an unknown order", "0000000 6568 6c6c\n0000004", 6);
    row("little-endian words of xxd -e", "00000000: 64636261                   abcd", 0);
    row("text that is not the bytes'", "00000000: 6162 63                     abd", 0);
    row("an offset that does not fit", "00000000: 6162\n00000010: 6364", 15);
    row("a line without an offset", "00000000: 6162\nabc", 15);
    row("an odd digit in a dump", "00000000: 6162 6\n00000002: 6364", 0);
    row("bytes that are missing at the end", "000000 61 62\n000004", 13);
    row("* at the end", "00000000  61  |a|\n*", 18);
    row("an offset or bytes", "0010 61 62", 0);
}

void tst_PastedBytes::refused()
{
    QFETCH(const QString, text);
    QFETCH(const int, offset);
    const Result<QByteArray> pasted = bytesFromPaste(text);
    QVERIFY2(!pasted, pasted ? pasted->toHex().constData() : "");
    QCOMPARE(pasted.error().code, ErrorCode::InvalidArgument);
    const QString place = QStringLiteral("offset %1:").arg(offset);
    QVERIFY2(pasted.error().detail.startsWith(place), qPrintable(pasted.error().detail));
}

void tst_PastedBytes::copiesArePasted_data()
{
    QTest::addColumn<ByteFormat>("format");
    QTest::newRow("hex") << ByteFormat::Hex;
    QTest::newRow("hex dump") << ByteFormat::HexDump;
    QTest::newRow("C array") << ByteFormat::CArray;
    QTest::newRow("Python bytes") << ByteFormat::PythonBytes;
    QTest::newRow("escaped text") << ByteFormat::EscapedText;
}

void tst_PastedBytes::copiesArePasted()
{
    QFETCH(const ByteFormat, format);
    QRandomGenerator random(7);
    for (int count = 0; count < 2000; ++count) {
        const QByteArray bytes
            = count % 4 == 0 ? hello.repeated(count / 100) : randomBytes(random, count % 70);
        const QString copy = bytesAsText(bytes, format);
        const Result<QByteArray> pasted
            = format == ByteFormat::EscapedText ? bytesFromEscapedText(copy) : bytesFromPaste(copy);
        QVERIFY2(pasted, qPrintable(copy + (pasted ? QString() : pasted.error().detail)));
        QCOMPARE(*pasted, bytes);
    }
}

/// The judges are the programs themselves.
void tst_PastedBytes::programsPrint_data()
{
    QTest::addColumn<QStringList>("command");
    const auto row = [](const char* command) {
        QTest::newRow(command) << QString::fromLatin1(command).split(u' ');
    };
    row("xxd");
    row("xxd -p");
    row("xxd -i");
    row("xxd -u -g 1");
    row("xxd -c 8 -g 4");
    row("hexdump -C");
    row("od -A x -t x1z");
    row("od -A x -t x1z -v");
    row("od -t x1");
    row("od -A d -t x1");
}

void tst_PastedBytes::programsPrint()
{
    QFETCH(QStringList, command);
    QRandomGenerator random(9);
    for (int count = 0; count < 12; ++count) {
        const QByteArray bytes = count == 0 ? QByteArray(100, 'a') + QByteArray(64, '\0')
            : count == 1                    ? hello
                                            : randomBytes(random, 1 + count * 17);
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(bytes);
        file.close();
        QProcess process;
        process.start(command.first(), command.mid(1) + QStringList {file.fileName()});
        QVERIFY(process.waitForFinished());
        const QString printed = QString::fromLatin1(process.readAllStandardOutput());
        const Result<QByteArray> pasted = bytesFromPaste(printed);
        QVERIFY2(pasted, qPrintable(printed + (pasted ? QString() : pasted.error().detail)));
        QCOMPARE(*pasted, bytes);
    }
}

QTEST_GUILESS_MAIN(tst_PastedBytes)
#include "tst_pastedbytes.moc"
