// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/framerows.h"

// What each framing but those of marks finds in which bytes, in every split.

using namespace FrameRows;

namespace {

void lineRows()
{
    row("lines", "lines", "a\nbc\n\n", {"a", "bc", ""});
    row("CRLF", "lines", "a\r\n\r\n\r\r\n", {"a", "", "\r"});
    row("no end", "lines", "a\nbc", {"a", "!truncated@2:bc"});
    row("CR is content of other delimiters", "lines:delimiter=;", "a\r;", {"a\r"});
    row("CRLF alone", "lines:delimiter=\\r\\n", "a\nb\r\r\n", {"a\nb\r"});
    row("NUL", "lines:delimiter=\\0", QByteArray("a\0\0b\0", 5), {"a", "", "b"});
    row("half a delimiter, then a whole one", "lines:delimiter=aab", "aaaab", {"aa"});
    row("delimiters do not overlap", "lines:delimiter=aa", "aaaaa", {"", "", "!truncated@4:a"});
    row("as long as the limit", "lines:limit=3", "abc\nabc\r\n", {"abc", "abc"});
    row("over the limit by one", "lines:limit=3", "abcd\nab\n",
        {"!message-too-long@3:abc", "?d\n", "ab"});
    row("over the limit by a CR that ends nothing", "lines:limit=3", "abc\rd\n",
        {"!message-too-long@3:abc", "?\rd\n"});
    row("over the limit, no end", "lines:limit=3", "abcde", {"!message-too-long@3:abc", "?de"});
    row("one line far over the limit", "lines:limit=1", "abcdefghijk\nb\n",
        {"!message-too-long@1:a", "?bcdefghijk\n", "b"});
}

void fixedRows()
{
    row("messages", "fixed:size=2", "abcde", {"ab", "cd", "!truncated@4:e"});
}

void lengthRows()
{
    row("4 bytes", "length-prefixed", bytes("\0\0\0\2ab\0\0\0\0"), {"ab", ""});
    row("little", "length-prefixed:order=little", bytes("\2\0\0\0ab"), {"ab"});
    row("1 byte", "length-prefixed:size=1", bytes("\1a\0\2bc"), {"a", "", "bc"});
    row("2 bytes", "length-prefixed:size=2", bytes("\0\1a"), {"a"});
    row("3 bytes", "length-prefixed:size=3", bytes("\0\0\1a"), {"a"});
    row("8 bytes", "length-prefixed:size=8", bytes("\0\0\0\0\0\0\0\1a"), {"a"});
    row("varint", "length-prefixed:size=varint", "\1a\x82\x80" + bytes("\0bc"), {"a", "bc"});
    row("after an offset", "length-prefixed:size=1,offset=2", "xy\1azz\1b", {"a", "b"});
    row("counts itself", "length-prefixed:size=1,offset=1,inclusive=yes", "x\3ay\2", {"a", ""});
    row("adds", "length-prefixed:size=1,adjust=2", bytes("\1abc\0de"), {"abc", "de"});
    row("takes away", "length-prefixed:size=1,adjust=-1", "\2a\1\3bc", {"a", "", "bc"});
    row("less than itself", "length-prefixed:size=1,offset=1,inclusive=yes", "x\2y\1zz",
        {"", "!length-invalid@3:y\1", "?zz"});
    row("less than nothing", "length-prefixed:size=1,adjust=-1", bytes("\0ab"),
        {bytes("!length-invalid@0:\0"), "?ab"});
    row("limit", "length-prefixed:size=1,limit=2", "\2ab\3abc",
        {"ab", "!message-too-long@3:\3", "?abc"});
    row("2^63", "length-prefixed:size=8", bytes("\x80\0\0\0\0\0\0\0") + "a",
        {bytes("!message-too-long@0:\x80\0\0\0\0\0\0\0"), "?a"});
    row("a varint of 64 bits", "length-prefixed:size=varint", QByteArray(9, '\xFF') + "\1a",
        {"!message-too-long@0:" + QByteArray(9, '\xFF') + "\1", "?a"});
    row("a varint of 65 bits", "length-prefixed:size=varint", QByteArray(9, '\xFF') + "\2a",
        {"!length-invalid@0:" + QByteArray(9, '\xFF') + "\2", "?a"});
    row("cut in the length", "length-prefixed", bytes("\0\0"), {"!truncated@0:"});
    row("cut in the content", "length-prefixed:size=1", "\3ab", {"!truncated@0:ab"});
}

void digitRows()
{
    row("4 digits", "length-prefixed:size=decimal", "0002ab0000", {"ab", ""});
    row("spaces behind, as sentdex sends", "length-prefixed:size=decimal,width=10",
        "5         hello2         hi", {"hello", "hi"});
    row("spaces before", "length-prefixed:size=decimal,width=6", "     2hi  0002hi", {"hi", "hi"});
    row("both", "length-prefixed:size=decimal,width=5", " 02  hi", {"hi"});
    row("NULs, as C's snprintf leaves", "length-prefixed:size=decimal,width=8",
        bytes("5\0\0\0\0\0\0\0hello"), {"hello"});
    row("hex, either case", "length-prefixed:size=hex,width=2",
        "0a0123456789" + ("0B" + QByteArray(11, 'x')), {"0123456789", QByteArray(11, 'x')});
    row("no digit", "length-prefixed:size=decimal", "0001a00x1a",
        {"a", "!length-invalid@7:00x", "?1a"});
    row("a hex digit in a decimal length", "length-prefixed:size=decimal,width=2", "0aab",
        {"!length-invalid@1:0a", "?ab"});
    row("a sign", "length-prefixed:size=decimal", "-001a", {"!length-invalid@0:-", "?001a"});
    row("a space between digits", "length-prefixed:size=decimal", "1 1 a",
        {"!length-invalid@2:1 1", "? a"});
    row("a tab", "length-prefixed:size=decimal", "1\t  a", {"!length-invalid@1:1\t", "?  a"});
    row("spaces alone", "length-prefixed:size=decimal", "    a", {"!length-invalid@0:    ", "?a"});
    row("over the limit", "length-prefixed:size=decimal,limit=5", "0005hello0006hellos",
        {"hello", "!message-too-long@9:0006", "?hellos"});
    row("over 64 bits", "length-prefixed:size=decimal,width=64", QByteArray(64, '9') + "a",
        {"!message-too-long@0:" + QByteArray(64, '9'), "?a"});
    row("over 64 bits", "length-prefixed:size=hex,width=40", QByteArray(40, 'f') + "a",
        {"!message-too-long@0:" + QByteArray(40, 'f'), "?a"});
    row("behind an offset", "length-prefixed:size=decimal,width=2,offset=1", "x02aby00",
        {"ab", ""});
    row("cut in the digits", "length-prefixed:size=decimal", "000", {"!truncated@0:"});
    row("lengths that stand alone", "length-prefixed:size=hex,inclusive=yes,bare=2",
        "0005a00000001000200040006bc", {"a", "", "", "", "", "bc"});
    row("less than itself, and not bare", "length-prefixed:size=hex,inclusive=yes,bare=2", "0003a",
        {"!length-invalid@0:0003", "?a"});
}

void netstringRows()
{
    const char* name = "netstring";
    row("two", name, "12:hello world!,0:,", {"hello world!", ""});
    row("no comma", name, "2:hi;3:you,", {"!trailer-invalid@4:hi", "?;3:you,"});
    row("no digits", name, ":,", {"!length-invalid@0::", "?,"});
    row("spaces", name, " 2:hi,", {"!length-invalid@0: ", "?2:hi,"});
    row("too many digits", name, "1234567890:", {"!length-invalid@9:1234567890", "?:"});
    row("cut before the comma", name, "2:hi", {"!truncated@0:hi"});
    row("cut before the colon", name, "2", {"!truncated@0:"});
    row("a trailer of two bytes", "length-prefixed:size=1,trailer=\\r\\n", "\1a\r\n\1b\rx",
        {"a", "!trailer-invalid@7:b", "?x"});
    row("ends in the trailer", "length-prefixed:size=1,trailer=\\r\\n", "\1a\r",
        {"!truncated@0:a"});
}

void gapRows()
{
    row("between", "length-prefixed:size=3,order=little,gap=1", bytes("\2\0\0\7ab\0\0\0\1"),
        {"ab", ""});
    row("counted", "length-prefixed:size=1,gap=2,inclusive=yes", "\5xxab\3yy", {"ab", ""});
    row("less than itself", "length-prefixed:size=1,gap=2,inclusive=yes", "\2xxab",
        {"!length-invalid@0:\2", "?xxab"});
    row("cut in it", "length-prefixed:size=1,gap=2", "\2x", {"!truncated@0:"});
    row("behind an offset", "length-prefixed:size=1,offset=1,gap=1", "x\1ya", {"a"});
}

void firstMessageRows()
{
    row("a preamble", "length-prefixed:size=1,first=fixed/size=3", "abc\2de\1f",
        {"abc", "de", "f"});
    row("a line", "length-prefixed:size=1,first=lines", "SSH-2.0\r\n\1a", {"SSH-2.0", "a"});
    row("another prefix", "length-prefixed:size=1,offset=1,first=length-prefixed/size=1", "\1ax\1b",
        {"a", "b"});
    row("cut in it", "length-prefixed:size=1,first=fixed/size=3", "ab", {"!truncated@0:ab"});
    row("one that is none", "length-prefixed:size=2,first=length-prefixed/size=1/limit=2", "\3abc",
        {"!message-too-long@0:\3", "?abc"});
    row("the client's", "length-prefixed:size=1,client-first=fixed/size=2", "ab\1c", {"ab", "c"});
    row("the client's before each one's",
        "length-prefixed:size=1,first=fixed/size=1,client-first=fixed/size=2", "ab\1c",
        {"ab", "c"});
}

void postgresqlRows()
{
    const QByteArray startup = bytes("\0\0\0\x0A\0\3\0\0u\0");
    const QByteArray content = startup.mid(4);
    const QByteArray sslRequest = bytes("\0\0\0\x08\x04\xd2\x16\x2f");
    const QByteArray query = bytes("Q\0\0\0\6x\0");
    row("start-up", "postgresql", startup + query, {content, bytes("x\0")});
    row("asked for TLS first", "postgresql", sslRequest + startup + query,
        {sslRequest.mid(4), content, bytes("x\0")});
    row("joined later", "postgresql", query + query, {bytes("x\0"), bytes("x\0")});
    row("cut", "postgresql", startup.chopped(1), {"!truncated@0:" + content.chopped(1)});
    row("too long", "postgresql", bytes("\0\1\0\0abc"),
        {bytes("!message-too-long@0:\0\1\0\0"), "?abc"});
}

void ircRows()
{
    const QByteArray full(510, 'x');
    const QByteArray tags = '@' + QByteArray(8189, 't') + ' ';
    row("messages", "irc", "NICK ada\r\n:srv 001 ada :Hi\r\n", {"NICK ada", ":srv 001 ada :Hi"});
    row("line feeds alone", "irc", "PING\nPONG\n", {"PING", "PONG"});
    row("empty lines", "irc", "\r\n\nPING\r\n", {"", "", "PING"});
    row("no end", "irc", "PING\r", {"!truncated@0:PING\r"});
    row("512 bytes", "irc", full + "\r\nPING\n", {full, "PING"});
    row("513 bytes", "irc", full + "y\r\nPING\n", {"!!message-too-long@512:" + full + 'y', "PING"});
    row("tags apart", "irc", tags + full + "\r\n", {tags + full});
    row("512 bytes behind tags", "irc", tags + full + "y\r\n",
        {"!!message-too-long@8703:" + tags + full + 'y'});
    row("long tags", "irc", "@t" + tags.mid(1) + "X\n",
        {"!!message-too-long@8191:@t" + tags.mid(1) + 'X'});
    row("a carriage return alone", "irc", "a\rb\r\nc\n", {"!!carriage-return-alone@1:a\rb", "c"});
    row("two carriage returns", "irc", "a\r\r\nc\n", {"!!carriage-return-alone@1:a\r", "c"});
    row("NUL", "irc", bytes("a\0b\nc\n"), {bytes("!!nul-in-line@1:a\0b"), "c"});
    row("the first of several", "irc", bytes("ab\0c\rd\n"), {bytes("!!nul-in-line@2:ab\0c\rd")});
    row("a line of any length", "irc", QByteArray(65'537, 'x') + "\nPING\n",
        {"!message-too-long@65536:" + QByteArray(65'536, 'x'), "?x\n", "PING"});
}

void contentLengthRows()
{
    const char* name = "content-length";
    row("LSP", name, "Content-Length: 2\r\n\r\n{}Content-Length: 0\r\n\r\n", {"{}", ""});
    row("other headers, LF, any case", name, "content-LENGTH:2\nContent-Type: x\n\nab", {"ab"});
    row("HTTP", name, "HTTP/1.1 200 OK\r\nContent-Length:  1\t\r\n\r\na", {"a"});
    row("request without content", name, "GET / HTTP/1.1\r\n\r\nGET /b HTTP/1.1\r\n\r\n", {"", ""});
    row("response without content", name, "HTTP/1.1 204 No Content\r\n\r\n", {""});
    row("no length", name, "A: b\n\nab", {"!length-missing@0:A: b\n\n", "?ab"});
    row("negative", name, "a: b\nContent-Length: -1\n\nx",
        {"!length-invalid@5:a: b\nContent-Length: -1\n\n", "?x"});
    row("no digits", name, "Content-Length:\n\n", {"!length-invalid@0:Content-Length:\n\n"});
    row("with a plus", name, "Content-Length: +1\n\n",
        {"!length-invalid@0:Content-Length: +1\n\n"});
    row("twice the same", name, "Content-Length: 1\nContent-Length: 1\n\na", {"a"});
    row("twice, not the same", name, "Content-Length: 1\nContent-Length: 2\n\n",
        {"!length-invalid@18:Content-Length: 1\nContent-Length: 2\n\n"});
    row("limit", "content-length:limit=1", "Content-Length: 2\n\nab",
        {"!message-too-long@0:Content-Length: 2\n\n", "?ab"});
    row("header limit", "content-length:header-limit=5", "abcdefgh",
        {"!header-too-long@5:abcdef", "?gh"});
    row("as long as the header limit", "content-length:header-limit=19", "Content-Length: 1\n\na",
        {"a"});
    row("empty lines first", name, "\r\n\nContent-Length: 1\n\na\n", {"a", "?\n"});
    row("empty lines alone", name, "\n\r\n", {"?\n\r\n"});
    row("cut in the headers", name, "Content-", {"!truncated@0:"});
    row("cut in the content", name, "Content-Length: 2\n\na", {"!truncated@0:a"});
}

void headerLineRows()
{
    const char* name = "content-length";
    const QByteArray sound = "Content-Length: 1\r\n\r\na";
    row("all that a name may have", name, "!#$%&'*+-.^_`|~aZ09:\xE4\t \nContent-Length: 0\n\n",
        {""});
    row("a stray line", name, "Starting up...\n" + sound + "Info: 3\n\n" + sound,
        {"!header-line-invalid@8:Starting up...\n", "a", "!length-missing@37:Info: 3\n\n", "a"});
    row("stray lines", name, "[1] a\n[2] b\nc\r\n" + sound,
        {"!header-line-invalid@0:[1] a\n", "?[2] b\nc\r\n", "a"});
    row("no colon", name, "ab\n" + sound, {"!header-line-invalid@2:ab\n", "a"});
    row("a space before the colon", name, "Content-Length : 1\r\n\r\n" + sound,
        {"!header-line-invalid@14:Content-Length : 1\r\n", "?\r\n", "a"});
    row("no name", name, ": 1\n", {"!header-line-invalid@0:: 1\n"});
    row("a control in a value", name, "A: b\1c\n" + sound,
        {"!header-line-invalid@4:A: b\1", "?c\n", "a"});
    row("a NUL in a name", name, bytes("A\0: b"), {bytes("!header-line-invalid@1:A\0"), "?: b"});
    row("a CR alone", name, "A: b\rc\n" + sound, {"!header-line-invalid@4:A: b\rc\n", "a"});
    row("a TLS record", name, bytes("\x16\3\1\0\5hello"),
        {"!header-line-invalid@0:\x16", bytes("?\3\1\0\5hello")});
    row("folded", name, "A: b\r\n\t c\r\n" + sound, {"a"});
    row("a fold first", name, " A: b\n" + sound, {"!header-line-invalid@0: A: b\n", "a"});
    row("a length in two lines", name, "Content-Length:\n 1\n\n" + sound,
        {"!length-invalid@0:Content-Length:\n 1\n\n", "a"});
    row("wrong behind a start line", name, "POST / HTTP/1.1\nbad\nContent-Length: 1\n\na" + sound,
        {"!!header-line-invalid@19:a", "a"});
    row("wrong behind the length", name, "Content-Length: 1\nb d\n[]\n\na" + sound,
        {"!!header-line-invalid@19:a", "a"});
    row("wrong, then too long", "content-length:header-limit=20",
        "GET / HTTP/1.1\nbad\n12345\nContent-Length: 1\n\na",
        {"!header-too-long@20:GET / HTTP/1.1\nbad\n12", "?345\n", "a"});
    row("a start line among fields", name, "GET / HTTP/1.1\nGET / HTTP/1.1\n\n" + sound,
        {"!!header-line-invalid@18:", "a"});
    row("a start line without a version", name, "GET /\n" + sound,
        {"!header-line-invalid@3:GET /\n", "a"});
    row("a status of two digits", name, "HTTP/1.1 20 OK\n" + sound,
        {"!header-line-invalid@4:HTTP/1.1 20 OK\n", "a"});
}

void httpRows()
{
    const char* name = "content-length";
    row("up to the end", name, "HTTP/1.1 200 OK\n\nab\n\nHTTP/1.1 200", {"ab\n\nHTTP/1.1 200"});
    row("up to the end, nothing", name, "HTTP/1.0 200\n\n", {""});
    row("up to the end, limit", "content-length:limit=2", "HTTP/1.1 200 OK\n\nab\nGET / HTTP/1.1\n",
        {"!message-too-long@19:ab\n", "?GET / HTTP/1.1\n"});
    row("no content whatever the length", name,
        "HTTP/1.1 304 Not Modified\nContent-Length: 9\n\nHTTP/1.1 100 \n\n"
        "HTTP/1.1 204 No Content\nTransfer-Encoding: chunked\n\nHTTP/1.1 200 OK\nContent-Length: "
        "1\n\na",
        {"", "", "", "a"});
    const QByteArray post = "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n"; // 47 bytes
    row("chunked", name, post + "3\r\nabc\r\nA ;x=y\r\n0123456789\r\n0\r\n\r\n" + post + "0\n\n",
        {"3\r\nabc\r\nA ;x=y\r\n0123456789\r\n0\r\n\r\n", "0\n\n"});
    row("trailers", name, post + "1\na\n00\nA: b\nC:\n\nGET / HTTP/1.1\n\n",
        {"1\na\n00\nA: b\nC:\n\n", ""});
    row("chunked, cut", name, post + "3\r\nab", {"!truncated@0:3\r\nab"});
    row("no size", name, post + "x\r\n" + post + "0\n\n",
        {"!chunk-invalid@47:x", "?\r\n", "0\n\n"});
    row("a size over 2^58", name, post + "fffffffffffffff\r\n",
        {"!chunk-invalid@61:fffffffffffffff", "?\r\n"});
    row("longer than its size", name, post + "1\r\nabc", {"!chunk-invalid@51:1\r\nab", "?c"});
    row("a CR alone behind a size", name, post + "1\r \n", {"!chunk-invalid@49:1\r ", "?\n"});
    row("chunked, limit", "content-length:limit=4", post + "1\na\n0\n\n",
        {"!message-too-long@51:1\na\n0", "?\n\n"});
    row("chunked goes before a length", name,
        "POST / HTTP/1.1\nContent-Length: x\nTransfer-Encoding: gzip,\n chunked\n\n0\n\n",
        {"0\n\n"});
    row("a request of another coding", name, "POST / HTTP/1.1\nTransfer-Encoding: gzip\n\nab",
        {"!length-missing@0:POST / HTTP/1.1\nTransfer-Encoding: gzip\n\n", "?ab"});
    row("a response of another coding", name, "HTTP/1.1 200 OK\nTransfer-Encoding: gzip\n\nab",
        {"ab"});
    row("SIP and RTSP", name,
        "SIP/2.0 183 Session Progress\nContent-Length: 1\n\naRTSP/1.0 200 OK\nCSeq: 1\n\n",
        {"a", ""});
}

void resyncRows()
{
    const char* name = "content-length";
    const QByteArray sound = "Content-Length: 1\r\n\r\na";
    row("a content longer than its length", name, "Content-Length: 1\n\n{}" + sound,
        {"{", "!header-line-invalid@20:}", "a"});
    row("a start line behind fields", name, "A: b\nGET / HTTP/1.1\n\n",
        {"!length-missing@0:A: b\n", ""});
    row("two of them", name, "Content-Length: 1\n\n{}\nx}cONTENT-length: 1\n\n{" + sound,
        {"{", "!header-line-invalid@20:}\n", "?x}", "{", "a"});
    row("a request", name, "x y\nz\">POST / HTTP/1.1\n\n",
        {"!header-line-invalid@1:x y\n", "?z\">", ""});
    row("a response", name, "x y\nHTTP/1.1 200 OK\nContent-Length: 1\n\na",
        {"!header-line-invalid@1:x y\n", "a"});
    row("words that are none", name,
        "x y\nX-Content-Length: 1\nContent-Length: x\nno Content-Length: 2\nGet / HTTP/1.1\n"
        "GET / HTTP/1.1 200\nGET / HTTP/1\nHTTP/1.1\nC: 5\n"
            + sound,
        {"!header-line-invalid@1:x y\n",
            "?X-Content-Length: 1\nContent-Length: x\nno Content-Length: 2\nGet / HTTP/1.1\n"
            "GET / HTTP/1.1 200\nGET / HTTP/1\nHTTP/1.1\nC: 5\n",
            "a"});
    row("cut in what may be one", name, "x y\nContent-Len",
        {"!header-line-invalid@1:x y\n", "?Content-Len"});
    row("no line is so long", name, "x y\nGET /" + QByteArray(10'000, 'x') + " HTTP/1.1\n" + sound,
        {"!header-line-invalid@1:x y\n", "?GET /" + QByteArray(10'000, 'x') + " HTTP/1.1\n", "a"});
    row("off", "content-length:resync=no", "x y\n" + sound,
        {"!header-line-invalid@1:x y\n", "?" + sound});
    row("not in a content over the limit", "content-length:limit=24",
        "Content-Length: 26\n\n\n" + sound + "\n\n\n" + sound,
        {"!message-too-long@0:Content-Length: 26\n\n", "?\n" + sound + "\n\n\n", "a"});
}

} // namespace

class tst_Framers : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void frames_data();
    void frames() { check(); }
    void lineInProgress();
    void lengthInProgress();
    void lostStream();
};

void tst_Framers::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void tst_Framers::frames_data()
{
    addColumns();
    lineRows();
    fixedRows();
    lengthRows();
    digitRows();
    netstringRows();
    gapRows();
    firstMessageRows();
    postgresqlRows();
    ircRows();
    contentLengthRows();
    headerLineRows();
    httpRows();
    resyncRows();
}

void tst_Framers::lineInProgress()
{
    const auto framer = makeFramer(FramingSpec::parse(QStringLiteral("lines")).value());
    FrameCallback nothing([](const Frame&) {});
    framer->feed("a\nbc", nothing);
    QCOMPARE(framer->inProgress()->start, 2);
    QCOMPARE(framer->inProgress()->received, 2);
    QCOMPARE(framer->inProgress()->expected, -1);
    framer->feed("\n", nothing);
    QVERIFY(!framer->inProgress());
    QVERIFY(!framer->isLost());
}

void tst_Framers::lengthInProgress()
{
    const auto framer = makeFramer(FramingSpec::parse(QStringLiteral("length-prefixed")).value());
    FrameCallback nothing([](const Frame&) {});
    framer->feed(bytes("\0\0"), nothing);
    QCOMPARE(framer->inProgress()->expected, -1);
    framer->feed(bytes("\0\7a"), nothing);
    QCOMPARE(framer->inProgress()->start, 0);
    QCOMPARE(framer->inProgress()->received, 5);
    QCOMPARE(framer->inProgress()->expected, 11);
}

void tst_Framers::lostStream()
{
    const auto framer
        = makeFramer(FramingSpec::parse(QStringLiteral("length-prefixed:size=1,limit=2")).value());
    FrameCallback nothing([](const Frame&) {});
    framer->feed("\2ab", nothing);
    QVERIFY(!framer->isLost());
    framer->feed("\3", nothing);
    QVERIFY(framer->isLost());
    QVERIFY(!framer->inProgress());
}

QTEST_GUILESS_MAIN(tst_Framers)
#include "tst_framers.moc"
