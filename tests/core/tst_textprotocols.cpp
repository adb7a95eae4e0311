// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/content.h"
#include "tests/core/conversationsupport.h"
#include "tests/core/dissectionsupport.h"

#include <QTest>

// Protocols whose messages have text headers, both directions, as programs speak them; and what is
// told of such messages.

namespace {

using Texts = std::initializer_list<QByteArray>;

QStringList listOf(Texts texts)
{
    QStringList list;
    for (const QByteArray& text : texts)
        list += QString::fromLatin1(text);
    return list;
}

/// What one side says, frames as frameTexts() writes them, those of another framing with its name
/// in front.
QStringList said(const Heard& heard, const QList<Stretch>& conversation, Side side)
{
    const QByteArray stream = bytesOf(conversation, side);
    QStringList texts;
    QString raw; // its pieces depend on how the stream is split
    for (const auto& [frame, framing] : heard.of(side)) {
        const QString text
            = QString::fromLatin1(stream.mid(frame.content.start, frame.content.size()));
        if (framing == QStringLiteral("raw"))
            raw += text;
        else if (frame.fault)
            texts += u'!' + faultCode(frame.fault) + u':' + text;
        else
            texts += frame.kind == FrameKind::Unframed ? u'?' + text : text;
    }
    if (!raw.isEmpty())
        texts += QStringLiteral("raw:") + raw;
    return texts;
}

/// Bytes of a response come when the bytes of the client before it have.
class Conversation
{
public:
    Conversation& client(const QByteArray& bytes)
    {
        m_stretches.append({Side::Client, bytes, m_server});
        m_client += bytes.size();
        return *this;
    }
    Conversation& server(const QByteArray& bytes)
    {
        m_stretches.append({Side::Server, bytes, m_client});
        m_server += bytes.size();
        return *this;
    }
    operator const QList<Stretch>&() const { return m_stretches; }

private:
    QList<Stretch> m_stretches;
    qint64 m_client = 0;
    qint64 m_server = 0;
};

void row(const char* name, const QList<Stretch>& conversation, Texts client, Texts server)
{
    QTest::newRow(name) << conversation << listOf(client) << listOf(server);
}

const QByteArray ok = "HTTP/1.1 200 OK\r\nServer: nginx/1.22.1\r\nContent-Type: text/html\r\n";
const QByteArray hello = ok + "Content-Length: 5\r\nConnection: keep-alive\r\n\r\nhello";

QByteArray request(const QByteArray& method, const QByteArray& target = "/")
{
    return method + ' ' + target
        + " HTTP/1.1\r\nHost: example.org\r\nUser-Agent: curl/7.88.1\r\nAccept: */*\r\n\r\n";
}

void httpRows()
{
    row("HTTP, keep-alive",
        Conversation()
            .client(request("GET"))
            .server(hello)
            .client(request("GET", "/a"))
            .server(hello),
        {"", ""}, {"hello", "hello"});
    row("HTTP, pipelined",
        Conversation()
            .client(request("GET") + request("HEAD") + request("GET"))
            .server(hello + ok + "Content-Length: 5\r\n\r\n" + hello),
        {"", "", ""}, {"hello", "", "hello"});
    row("HTTP, no content",
        Conversation()
            .client(request("DELETE") + request("GET"))
            .server("HTTP/1.1 204 No Content\r\nDate: Tue, 15 Nov 1994 08:12:31 GMT\r\n\r\n")
            .server(
                "HTTP/1.1 304 Not Modified\r\nETag: \"a\"\r\nContent-Length: 5\r\n\r\n" + hello),
        {"", ""}, {"", "", "hello"});
    row("HTTP, 100-continue",
        Conversation()
            .client(
                "POST /u HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\n")
            .server("HTTP/1.1 100 Continue\r\n\r\n")
            .client("abc" + request("HEAD"))
            .server(hello + ok + "Transfer-Encoding: chunked\r\n\r\n")
            .client(request("GET"))
            .server("HTTP/1.1 103 Early Hints\r\nLink: </s.css>\r\n\r\n" + hello),
        {"abc", "", ""}, {"", "hello", "", "", "hello"});
    row("HTTP, chunked",
        Conversation()
            .client("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n")
            .client("0\r\n\r\n" + request("GET"))
            .server(ok + "Transfer-Encoding: chunked\r\nTrailer: Expires\r\n\r\n")
            .server("7\r\nMozilla\r\n11\r\nDeveloper Network\r\n0\r\nExpires: 0\r\n\r\n" + hello),
        {"3\r\nabc\r\n0\r\n\r\n", ""},
        {"7\r\nMozilla\r\n11\r\nDeveloper Network\r\n0\r\nExpires: 0\r\n\r\n", "hello"});
    row("HTTP, up to the end",
        Conversation()
            .client("GET / HTTP/1.0\r\n\r\n")
            .server("HTTP/1.0 200 OK\r\n\r\n<p>\r\n\r\n"),
        {""}, {"<p>\r\n\r\n"});
    row("HTTP, an empty line behind a form", // RFC 9112 section 2.2
        Conversation()
            .client(
                "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\na=b\r\n" + request("GET"))
            .server(hello + hello),
        {"a=b", ""}, {"hello", "hello"});
    row("HTTP, a tunnel",
        Conversation()
            .client("CONNECT a:443 HTTP/1.1\r\nHost: a:443\r\n\r\n")
            .server("HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 1\r\n\r\nx")
            .client("CONNECT a:443 HTTP/1.1\r\nHost: a:443\r\n\r\n")
            .server("HTTP/1.1 200 Connection established\r\nContent-Length: 3\r\n\r\n")
            .client("\x16\x03\x01")
            .server("\x16\x03\x03"),
        {"", "", "raw:\x16\x03\x01"}, {"x", "", "raw:\x16\x03\x03"});
    row("HTTP, WebSocket",
        Conversation()
            .client("GET /chat HTTP/1.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n")
            .server("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\r\n\x81\x02hi")
            .client("\x81\x82zzzz\x12\x13"),
        {"", "raw:\x81\x82zzzz\x12\x13"}, {"", "raw:\x81\x02hi"});
    row("HTTP, nobody has asked",
        Conversation()
            .server("HTTP/1.1 408 Request Timeout\r\nContent-Length: 2\r\n\r\nno")
            .client(request("HEAD"))
            .server(ok + "Content-Length: 5\r\n\r\n" + hello),
        {""}, {"no", "", "hello"});
    row("HTTP, requests are lost", Conversation().client("x y\r\n" + request("HEAD")).server(hello),
        {"!header-line-invalid:x y\r\n", ""}, {"hello"});
    row("SIP",
        Conversation()
            .client("OPTIONS sip:b@c SIP/2.0\r\nCSeq: 1 OPTIONS\r\nContent-Length: 0\r\n\r\n")
            .server("SIP/2.0 200 OK\r\nCSeq: 1 OPTIONS\r\nContent-Length: 5\r\n\r\nv=0\r\n"),
        {""}, {"v=0\r\n"});
    row("RTSP",
        Conversation()
            .client("DESCRIBE rtsp://a/b RTSP/1.0\r\nCSeq: 2\r\n\r\n")
            .server("RTSP/1.0 200 OK\r\nCSeq: 2\r\nContent-Length: 5\r\n\r\nv=0\r\n")
            .client("TEARDOWN rtsp://a/b RTSP/1.0\r\nCSeq: 3\r\n\r\n")
            .server("RTSP/1.0 200 OK\r\nCSeq: 3\r\n\r\n"),
        {"", ""}, {"v=0\r\n", ""});
}

void rpcRows()
{
    const QByteArray initialize = R"({"jsonrpc":"2.0","id":1,"method":"initialize"})";
    const QByteArray result = R"({"jsonrpc":"2.0","id":1,"result":{}})";
    const QByteArray ask = "Content-Length: 46\r\n\r\n" + initialize;
    const QByteArray answer = "Content-Length: 36\r\n\r\n" + result;
    row("LSP",
        Conversation().client(ask + ask).server(
            "Content-Length: 36\r\n"
            "Content-Type: application/vscode-jsonrpc; charset=utf-8\r\n\r\n"
            + result + answer),
        {initialize, initialize}, {result, result});
    row("LSP with log lines",
        Conversation().client(ask).server("Starting server...\n" + answer
            + "Info: Parsed 35 declarations\n\n" + answer + "[warn] one\n  at two\n" + answer),
        {initialize},
        {"!header-line-invalid:Starting server...\n", result,
            "!length-missing:Info: Parsed 35 declarations\n\n", result,
            "!header-line-invalid:[warn] one\n", "?  at two\n", result});
    row("LSP, characters counted for bytes",
        Conversation()
            .client("Content-Length: 7\r\n\r\n\"gr\xC3\xBC\xC3\x9F\"" + ask)
            .server(answer),
        {"\"gr\xC3\xBC\xC3\x9F", "!header-line-invalid:\"", initialize}, {result});
    const QByteArray event = R"({"seq":1,"type":"event","event":"initialized"})";
    row("DAP",
        Conversation()
            .client("Content-Length: 46\r\n\r\n" + initialize)
            .server("Content-Length: 46\r\n\r\n" + event + "Content-Length: 46\r\n\r\n" + event),
        {initialize}, {event, event});
}

/// Fields as "name=value@start-end", with "!fault" and "*" for the cause.
QStringList fieldTexts(const Dissection& parts)
{
    QStringList texts;
    for (const Dissection::Entry& field : fieldsOf(parts)) {
        texts += QStringLiteral("%1=%2@%3-%4")
                     .arg(field.name, field.value)
                     .arg(field.valueRange.start)
                     .arg(field.valueRange.end);
        if (field.fault)
            texts.back() += u'!' + faultCode(field.fault);
        if (field.isCause)
            texts.back() += u'*';
    }
    return texts;
}

} // namespace

class TestTextProtocols : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void messages_data();
    void messages();
    void oneDirectionAlone();
    void requestsAreBounded();
    void fields_data();
    void fields();
    void sections();
    void numbers();
    void cutFields();
    void contents_data();
    void contents();
    void chunksAreUndone();
};

void TestTextProtocols::messages_data()
{
    QTest::addColumn<QList<Stretch>>("conversation");
    QTest::addColumn<QStringList>("client");
    QTest::addColumn<QStringList>("server");
    httpRows();
    rpcRows();
}

/// In any split and any order in which the bytes may come.
void TestTextProtocols::messages()
{
    QFETCH(QList<Stretch>, conversation);
    const FramingSpec framing {QStringLiteral("content-length"), {}};
    for (unsigned seed = 0; seed <= 30; ++seed) {
        const int largest = seed % 3 == 0 ? 1 : seed % 3 == 1 ? 5 : 400;
        const Heard heard = hear(framing, conversation, seed, largest);
        QTEST(said(heard, conversation, Side::Client), "client");
        QTEST(said(heard, conversation, Side::Server), "server");
    }
}

/// What a HEAD is answered by cannot be told then: it is read as if GET had been asked.
void TestTextProtocols::oneDirectionAlone()
{
    const QList<Stretch> conversation
        = Conversation().server(ok + "Content-Length: 4\r\n\r\n" + hello);
    const Heard heard = hear({QStringLiteral("content-length"), {}}, conversation, 1, 7);
    QCOMPARE(said(heard, conversation, Side::Server).first(), QStringLiteral("HTTP"));
}

/// A client that asks and asks is not kept.
void TestTextProtocols::requestsAreBounded()
{
    const QList<Stretch> conversation
        = Conversation().client(request("HEAD").repeated(2000)).server(hello + hello);
    const Heard heard = hear({QStringLiteral("content-length"), {}}, conversation, 1, 100'000);
    QCOMPARE(heard.of(Side::Client).size(), 2000);
    QCOMPARE(said(heard, conversation, Side::Server), listOf({"hello", "hello"}));
}

void TestTextProtocols::fields_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QStringList>("fields");
    const auto add = [](const char* name, const QByteArray& message, Texts fields) {
        QTest::newRow(name) << message << listOf(fields);
    };
    add("request", "\r\nGET /a?b HTTP/1.1\r\nHost: c \r\nX:\r\n\r\n",
        {"method=GET@2-5", "target=/a?b@6-10", "version=HTTP/1.1@11-19", "Host=c@27-28",
            "X=@33-33"});
    add("response", "HTTP/1.1 404 Not Found\r\nContent-Length: 1\r\n\r\na",
        {"version=HTTP/1.1@0-8", "status=404@9-12", "reason=Not Found@13-22",
            "Content-Length=1@40-41"});
    add("no start line", "content-length:2\n\n{}", {"content-length=2@15-16"});
    add("twice", "Set-Cookie: a\nContent-Length: 0\nSet-Cookie: b\n\n",
        {"Set-Cookie=a@12-13", "Content-Length=0@30-31", "Set-Cookie=b@44-45"});
    add("folded", "A: b\r\n\tc\r\nContent-Length: 0\r\n\r\n",
        {"A=b c@3-8", "Content-Length=0@26-27"});
    add("no number", "Content-Length: x\nContent-Length: y\n\n",
        {"Content-Length=x@16-17!length-invalid*", "Content-Length=y@34-35!length-invalid"});
    add("not the same", "Content-Length: 1\nContent-Length: 2\n\n",
        {"Content-Length=1@16-17", "Content-Length=2@34-35!length-invalid*"});
    add("a wrong line", "Content-Length: 0\nno header\n\n",
        {"Content-Length=0@16-17", "=no header@18-27!header-line-invalid*"});
    add("a stray line", "no header\n", {"=no header@0-9!header-line-invalid*"});
    add("missing", "A: b\n\n", {"A=b@3-4", "Content-Length=@6-6!length-missing*"});
}

void TestTextProtocols::fields()
{
    QFETCH(QByteArray, message);
    QTEST(fieldTexts(framingNamed("content-length").dissect(message)), "fields");
}

void TestTextProtocols::sections()
{
    const Framing framing = framingNamed("content-length");
    const Dissection parts = framing.dissect("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    QCOMPARE(parts.parts.size(), 2);
    QCOMPARE(parts.parts[0].range, (ByteRange {0, 16}));
    QCOMPARE(parts.parts[1].range, (ByteRange {16, 27}));
    QCOMPARE(parts.parts[1].type->look, FieldLook::Header);
    QCOMPARE(parts.content->range, (ByteRange {27, 27}));
    QCOMPARE(parts.content->expected, 0);
    QCOMPARE(framing.dissect("").parts.size(), 0);
}

/// What JSON has no number for is told as text.
void TestTextProtocols::numbers()
{
    const auto jsonOf = [](const QByteArray& message) {
        return fieldsOf(framingNamed("content-length").dissect(message)).last().toJson();
    };
    QCOMPARE(jsonOf("Content-Length: 0\n\n"), "0");
    QCOMPARE(jsonOf("Content-Length: 10\n\n"), "10");
    QCOMPARE(jsonOf("Content-Length: 007\n\n"), "\"007\"");
    QCOMPARE(jsonOf("Content-Length: -1\n\n"), "\"-1\"");
}

void TestTextProtocols::cutFields()
{
    const Dissection parts = framingNamed("content-length").dissect("Content-Length: 12");
    QCOMPARE(fieldsOf(parts).first().state, Field::State::Cut);
    QVERIFY(!parts.content);
}

void TestTextProtocols::contents_data()
{
    using Kind = ContentForm::Kind;
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QByteArray>("encoding");
    const auto add = [](const QByteArray& headers, Kind kind, const QByteArray& encoding = {}) {
        QTest::newRow(headers.constData()) << headers << kind << encoding;
    };
    add("", Kind::Unknown);
    add("Content-Type: application/json", Kind::Json, "utf-8");
    add("content-type: Application/Problem+JSON;charset=\"UTF-16\"", Kind::Json, "UTF-16");
    add("Content-Type: application/vscode-jsonrpc; charset=utf8", Kind::Json, "utf8");
    add("Content-Type: text/html; q=1; Charset=iso-8859-1", Kind::Text, "iso-8859-1");
    add("Content-Type: text/plain", Kind::Text, "utf-8");
    add("Content-Type: image/png", Kind::Binary);
    add("Content-Type: application/x-own", Kind::Unknown);
    add("Content-Type: text/plain\r\nContent-Encoding: gzip", Kind::Binary, "utf-8");
    add("Content-Type: text/plain\r\nContent-Encoding: identity", Kind::Text, "utf-8");
}

void TestTextProtocols::contents()
{
    QFETCH(QByteArray, headers);
    const QByteArray message
        = headers + (headers.isEmpty() ? "" : "\r\n") + "Content-Length: 2\r\n\r\n{}";
    const Dissection parts = framingNamed("content-length").dissect(message);
    QTEST(parts.content->form.kind, "kind");
    QTEST(parts.content->form.encoding, "encoding");
    QCOMPARE(parts.content->range, (ByteRange {message.size() - 2, message.size()}));
}

void TestTextProtocols::chunksAreUndone()
{
    const Framing framing = framingNamed("content-length");
    const QByteArray head = "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n";
    const QByteArray content = "2\r\nab\r\n1;x\r\nc\r\n0\r\nT: r\r\n\r\n";
    const Dissection parts = framing.dissect(QByteArray(head + content));
    QCOMPARE(parts.content->range, (ByteRange {head.size(), head.size() + content.size()}));
    QCOMPARE(decodeContent(framing, parts.content->form, content).bytes, "abc");
    QCOMPARE(decodeContent(framing, parts.content->form, content.first(8), false).bytes, "ab");
    const Dissection plain = framing.dissect(QByteArray("Content-Length: 26\r\n\r\n" + content));
    QCOMPARE(decodeContent(framing, plain.content->form, content).bytes, content);
}

QTEST_GUILESS_MAIN(TestTextProtocols)
#include "tst_textprotocols.moc"
