// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/framerows.h"

// What framings whose messages stand between marks find in which bytes, in every split.

using namespace FrameRows;

namespace {

void startStopRows()
{
    row("two", "start-stop", "\2ab\3\2\3", {"ab", ""});
    row("noise", "start-stop", "x\2a\3yz\2b\3w", {"?x", "a", "?yz", "b", "?w"});
    row("noise alone", "start-stop", "abc", {"?abc"});
    row("no end", "start-stop", "\2a\3\2bc", {"a", "!truncated@3:bc"});
    row("a start inside", "start-stop", "\2ab\2c\3", {"!message-unterminated@0:ab", "c"});
    row("start after start", "start-stop", "\2\2c\3", {"!message-unterminated@0:", "c"});
    row("an end outside", "start-stop", "\3\2c\3", {"?\3", "c"});
    row("escapes", "start-stop:escape=\\x10", "\2a\x10\3\x10\2\x10\x10\3b",
        {"a\x10\3\x10\2\x10\x10", "?b"});
    row("ends with an escape", "start-stop:escape=!", "\2a!", {"!truncated@0:a!"});
    row("escapes count outside for nothing", "start-stop:escape=!", "!\2a\3", {"?!", "a"});
    row("words", "start-stop:start=<<,end=>>", "<<<a>b>>><<c>>", {"<a>b", "?>", "c"});
    row("part of a start", "start-stop:start=ab,end=;", "aab1;a", {"?a", "1", "?a"});
    row("NMEA", "start-stop:start=$,end=\\r\\n", "$GP\r\n$G\r$L\r\n",
        {"GP", "!message-unterminated@5:G\r", "L"});
    row("the same byte", "start-stop:start=',end='", "'a'x'b'", {"a", "?x", "b"});
    row("limit", "start-stop:limit=2", "\2ab\3\2abc\3\2d\3",
        {"ab", "!message-too-long@7:ab", "?c\3", "d"});
    row("limit, then a start", "start-stop:limit=2", "\2abcd\2e\3",
        {"!message-too-long@3:ab", "?cd", "e"});
    row("limit, no end", "start-stop:limit=2", "\2abc", {"!message-too-long@3:ab", "?c"});
    row("trailer", "start-stop:trailer=2", "\2a\3\2\3\2b\3xyz", {"a", "b", "?z"});
    row("trailer, cut", "start-stop:trailer=2", "\2a\3x", {"!truncated@0:a"});
    row("trailer, over the limit", "start-stop:trailer=2,limit=1", "\2ab\3\2\2\2c\3xy",
        {"!message-too-long@2:a", "?b\3\2\2", "c"});
}

void escapedMarkRows()
{
    const char* dle = "start-stop:start=\\x10\\x02,end=\\x10\\x03,escape=\\x10";
    row("messages", dle, "\x10\2hello\x10\3x\x10\2\x10\3", {"hello", "?x", ""});
    row("doubled", dle, "\x10\2\1\x10\x10\3\2\x10\3\x10\2bye\x10\x10\x10\3",
        {"\1\x10\x10\3\2", "bye\x10\x10"});
    row("marks without the escape", dle, "\2\3\x10\2\2\3\x10\3", {"?\2\3", "\2\3"});
    row("a start inside", dle, "\x10\2ab\x10\2c\x10\3", {"!message-unterminated@0:ab", "c"});
    row("anything else after it", dle, "\x10\2a\x10zb\x10\3\x10\2c\x10\3",
        {"!!escape-invalid@3:a\x10zb", "c"});
    row("the first of two", dle, "\x10\2\x10y\x10z\x10\3", {"!!escape-invalid@2:\x10y\x10z"});
    row("cut behind the escape", dle, "\x10\2a\x10", {"!truncated@0:a\x10"});
    row("limit", "start-stop:start=\\x10\\x02,end=\\x10\\x03,escape=\\x10,limit=2",
        "\x10\2a\x10\x10\x10\3\x10\2ab\x10\3", {"!message-too-long@4:a\x10", "?\x10\x10\3", "ab"});
    row("a checksum that looks like marks",
        "start-stop:start=\\x10\\x02,end=\\x10\\x03,escape=\\x10,trailer=2",
        "\x10\2a\x10\3\x10\2\x10\2b\x10\3\x10\3", {"a", "b"});
    const char* word = "start-stop:start=!<<,end=!>>,escape=!";
    row("long marks", word, "!<<a!!!>>!<<!>>", {"a!!", ""});
    row("a part of a mark", word, "!<<a!>!>>!<<b!<!!c!>>",
        {"!!escape-invalid@4:a!>", "!!escape-invalid@13:b!<!!c"});
}

void sharedFlagRows()
{
    const char* hdlc = "start-stop:start=\\x7E,end=\\x7E,escape=\\x7D,xor=\\x20,shared=yes";
    row("one flag between two", hdlc, "~ab~c~", {"ab", "c"});
    row("two flags between two", hdlc, "~ab~~c~", {"ab", "c"});
    row("idle flags", hdlc, "~~~a~~~~b~~", {"a", "b", "?~"});
    row("flags alone", hdlc, "~~~", {"?~~~"});
    row("noise before the first", hdlc, "xy~a~", {"?xy", "a"});
    row("no end", hdlc, "~a~bc", {"a", "!truncated@3:bc"});
    row("escapes", hdlc, "~}^}]~", {"}^}]"});
    row("broken off (RFC 1662 section 4.3)", hdlc, "~ab}~c~", {"!!escape-invalid@3:ab}", "c"});
    row("limit", "start-stop:start=;,end=;,shared=yes,limit=2", ";ab;abc;;d;",
        {"ab", "!message-too-long@6:ab", "?c;", "d"});
    row("long flags", "start-stop:start=--,end=--,shared=yes", "--a---b--", {"a", "-b"});
    row("xor, not shared", "start-stop:escape=!,xor=@", "\2!B!C!a\3\2!\2\3",
        {"!B!C!a", "!message-unterminated@8:!", ""});
}

void stuffedRows()
{
    row("messages", "slip",
        "\xC0"
        "a\xC0\xC0"
        "b\xC0"
        "c\xC0",
        {"a", "b", "c"});
    row("escapes", "slip", "\xDB\xDC\xDB\xDD\xC0", {"\xDB\xDC\xDB\xDD"});
    row("no escape", "slip",
        "a\xDB"
        "b\xDBz\xC0"
        "c\xC0",
        {"!!escape-invalid@1:a\xDB"
         "b\xDBz",
            "c"});
    row("escape at the end", "slip",
        "a\xDB\xC0"
        "\xDC\xC0",
        {"!!escape-invalid@1:a\xDB", "\xDC"});
    row("no end", "slip",
        "\xC0"
        "ab",
        {"!truncated@0:ab"});
    row("ends alone", "slip", "a\xC0\xC0\xC0", {"a", "?"});
    row("limit", "slip:limit=2",
        "ab\xC0\xC0"
        "abc\xC0"
        "d\xC0",
        {"ab", "!message-too-long@6:ab", "?c\xC0", "d"});
    row("messages", "cobs", bytes("\3ab\0\1\1\0\0\2x\1\0"), {"\3ab", "\1\1", "\2x\1"});
    row("bad code", "cobs", bytes("\2a\3b\0\1\0"), {"!!code-invalid@2:\2a\3b", "\1"});
    row("longest block", "cobs", "\xFF" + QByteArray(254, 'x') + bytes("\0\1\0"),
        {"\xFF" + QByteArray(254, 'x'), "\1"});
    row("no end", "cobs", "\3ab", {"!truncated@0:\3ab"});
    row("limit", "cobs:limit=2", bytes("\3ab\0\1\0"),
        {"!message-too-long@2:\3a", bytes("?b\0"), "\1"});
}

} // namespace

class tst_MarkedFramers : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void frames_data();
    void frames() { check(); }
};

void tst_MarkedFramers::frames_data()
{
    addColumns();
    startStopRows();
    escapedMarkRows();
    sharedFlagRows();
    stuffedRows();
}

QTEST_GUILESS_MAIN(tst_MarkedFramers)
#include "tst_markedframers.moc"
