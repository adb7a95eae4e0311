// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/checksummary.h"
#include "core/check/portholders.h"
#include "core/check/tlshello.h"
#include "core/words/checksteps.h"
#include "core/words/checkverdict.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QTest>

#include <cerrno>

namespace {

constexpr quint16 usualPort = 65432;
using Kind = PortHolder::Kind;
using Heard = SpeechFacts::Heard;
using Asked = DatagramFacts::Asked;

SocketAddress address(const char* text, quint16 itsPort = usualPort)
{
    return SocketAddress::fromHostAddress(QHostAddress(QLatin1String(text)), itsPort);
}

CheckRequest request(quint16 itsPort = usualPort)
{
    CheckRequest request;
    request.host = QStringLiteral("lab");
    request.port = itsPort;
    return request;
}

template<typename Facts>
CheckStep step(const Facts& facts, qint64 duration = -1)
{
    CheckStep made;
    made.duration = duration;
    made.facts = facts;
    return made;
}

CheckStep name(const QList<SocketAddress>& addresses)
{
    NameFacts facts;
    facts.addresses = addresses;
    return step(facts);
}

CheckStep route(const char* to, bool isLocal, int error = 0)
{
    RouteFacts facts;
    facts.address = address(to);
    facts.route.isLocal = isLocal;
    facts.route.error = error;
    return step(facts);
}

CheckStep connection(const char* to, ErrorCode code, int number = 0)
{
    ConnectFacts facts;
    facts.address = address(to);
    facts.local = address("10.0.0.9", 40000);
    facts.error.code = code;
    facts.number = number;
    return step(facts, 1'000'000);
}

CheckStep holder(Kind kind, const char* local, qint64 waiting = 0, qint64 backlog = 128)
{
    HolderFacts facts;
    facts.isThere = true;
    facts.holder.kind = kind;
    facts.holder.local = address(local);
    facts.holder.process = QStringLiteral("py\x1b[2J");
    facts.holder.pid = 5120;
    facts.holder.waiting = waiting;
    facts.holder.backlog = backlog;
    return step(facts);
}

CheckStep ping(const char* to, int error, bool wasSent = true, quint16 itsPort = 0)
{
    PingFacts facts;
    facts.address = address(to, itsPort);
    facts.error = error;
    facts.wasSent = wasSent;
    return step(facts, 2'000'000);
}

CheckStep speech(Heard heard, SpeechFacts::Asked asked = SpeechFacts::Asked::Nothing)
{
    SpeechFacts facts;
    facts.heard = heard;
    facts.asked = asked;
    return step(facts);
}

CheckStep datagram(const char* to, ErrorCode code, int number, Asked asked = Asked::Empty)
{
    DatagramFacts facts;
    facts.address = address(to);
    facts.asked = asked;
    facts.error.code = code;
    facts.number = number;
    return step(facts, 1'000'000);
}

CheckStep answered(const char* from, const char* bytes)
{
    DatagramFacts facts;
    facts.address = address(from);
    facts.asked = Asked::Empty;
    facts.isAnswered = true;
    facts.bytes = bytes;
    return step(facts, 1'000'000);
}

CheckStep path(ErrorCode code, const char* name = "", const char* obstacle = "")
{
    PathFacts facts;
    facts.name = QLatin1String(name);
    facts.error.code = code;
    facts.obstacle = QLatin1String(obstacle);
    facts.mode = code == ErrorCode::NotASocket ? 0100644 : 0140750;
    facts.owner = QStringLiteral("root");
    facts.group = QStringLiteral("docker");
    facts.account = QStringLiteral("a\x1b[2J");
    return step(facts);
}

CheckStep unixConnection(ErrorCode code, int number)
{
    ConnectFacts facts;
    facts.transport = Transport::UnixStream;
    facts.error.code = code;
    facts.number = number;
    return step(facts, 1'000'000);
}

CheckStep unixHolder(Kind kind, Transport transport = Transport::UnixStream, qint64 waiting = 0,
    qint64 backlog = 128)
{
    HolderFacts facts;
    facts.asked = Transport::UnixStream;
    facts.isThere = true;
    facts.isWanted = transport == facts.asked;
    facts.holder.kind = kind;
    facts.holder.transport = transport;
    facts.holder.process = QStringLiteral("py\x1b[2J");
    facts.holder.pid = 5120;
    facts.holder.waiting = waiting;
    facts.holder.backlog = backlog;
    return step(facts);
}

using Steps = std::vector<CheckStep>;

} // namespace
Q_DECLARE_METATYPE(Steps)

/// What follows from the steps of a check, and its words.
class TestCheckSummary : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void requests_data();
    void requests();
    void causes_data();
    void causes();
    void causesOverUdp_data();
    void causesOverUdp();
    void datagramThatSaysMostDecides();
    void causesOfUnixSockets_data();
    void causesOfUnixSockets();
    void furthestDecides();
    void speechThatSaysMostIsTold();
    void silentComputerThatAnswersPing();
    void canceled();
    void computerAlone();
    void whoListensWhere();
    void tlsAnswers();
};

void TestCheckSummary::requests_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("itsPort"); // -1: it is refused
    QTest::addColumn<Transport>("transport");
    const auto row = [](const char* text, const char* host, int itsPort,
                         Transport transport = Transport::Tcp) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(host) << itsPort
                            << transport;
    };
    row("lab", "lab", 0);
    row(" lab:22 ", "lab", 22);
    row("10.0.0.1:65535", "10.0.0.1", 65535);
    row("::1", "::1", 0);
    row("[::1]", "::1", 0);
    row("[fe80::1%eth0]:80", "fe80::1%eth0", 80);
    row(":80", "127.0.0.1", 80);
    row("tcp:lab", "lab", 0);
    row("udp:lab:53", "lab", 53, Transport::Udp);
    row("udp:[::1]:53", "::1", 53, Transport::Udp);
    row("unix:/run/a b.sock", "/run/a b.sock", 0, Transport::UnixStream);
    row("unix-seqpacket:@name", "@name", 0, Transport::UnixSeqpacket);
    row("unix-dgram:log:5", "log:5", 0, Transport::UnixDatagram);
    row("udp:lab", "", -1); // without a port there is nothing to send to
    row("udp:lab:0", "", -1);
    row("unix:", "", -1);
    row("unix:@", "", -1);
    row("lab:0", "", -1);
    row("lab:65536", "", -1);
    row("lab:http", "", -1);
    row("[::1", "", -1);
    row("http://lab/", "", -1);
    row("a b", "", -1);
    row("", "", -1);
}

void TestCheckSummary::requests()
{
    QFETCH(QString, text);
    QFETCH(QString, host);
    QFETCH(int, itsPort);
    const Result<CheckRequest> parsed = CheckRequest::parse(text);
    QCOMPARE(bool(parsed), itsPort >= 0);
    if (!parsed)
        return;
    QCOMPARE(parsed->host, host);
    QCOMPARE(int(parsed->port), itsPort);
    QTEST(parsed->transport, "transport");
}

void TestCheckSummary::causes_data()
{
    QTest::addColumn<Steps>("steps");
    QTest::addColumn<QString>("cause");
    QTest::addColumn<QString>("phrase");
    const auto row = [](const char* cause, const char* phrase, const Steps& steps) {
        QTest::addRow("%s: %s", cause, phrase)
            << steps << QString::fromLatin1(cause) << QString::fromLatin1(phrase);
    };
    const CheckStep refused
        = connection("192.168.1.57", ErrorCode::ConnectionRefused, ECONNREFUSED);
    const CheckStep silent = connection("192.168.1.57", ErrorCode::TimedOut, ETIMEDOUT);
    const CheckStep ours = route("192.168.1.57", true);
    const CheckStep away = route("192.168.1.57", false);
    row("answers", "192.168.1.57:65432 answers",
        {away, connection("192.168.1.57", ErrorCode::None)});
    row("refused", "or a firewall rejects it", {away, refused});
    row("nothing-listens", "Start the server", {ours, refused});
    row("listens-elsewhere", "Have it listen on 0.0.0.0 or on 192.168.1.57",
        {ours, refused, holder(Kind::Listener, "127.0.0.1")});
    row("listens-elsewhere", "an address of the other family",
        {ours, refused, holder(Kind::Listener, "::1")});
    row("listens-elsewhere", "listens on IPv6 only", {ours, refused, holder(Kind::Listener, "::")});
    row("listens-elsewhere", "127.0.0.1 only", // a listener says more than what is bound only
        {ours, refused, holder(Kind::BoundOnly, "192.168.1.57"),
            holder(Kind::Listener, "127.0.0.1"), holder(Kind::Udp, "0.0.0.0")});
    row("bound-only", "listen()", {ours, refused, holder(Kind::BoundOnly, "192.168.1.57")});
    row("udp-only", "SOCK_STREAM", {ours, refused, holder(Kind::Udp, "192.168.1.57")});
    row("silent", "firewall", {away, silent});
    row("accept-queue-full", "wait: 3, of 2 that may",
        {ours, silent, holder(Kind::Listener, "0.0.0.0", 3, 2)});
    row("dropped-here", "nft list ruleset",
        {ours, silent, holder(Kind::Listener, "0.0.0.0", 2, 2)});
    row("blackhole", "blackhole route",
        {route("192.168.1.57", false, EINVAL),
            connection("192.168.1.57", ErrorCode::InvalidArgument, EINVAL)});
    row("unreachable", "There is no way",
        {away, connection("192.168.1.57", ErrorCode::Unreachable, ENETUNREACH)});
}

void TestCheckSummary::causes()
{
    QFETCH(Steps, steps);
    QFETCH(QString, cause);
    QFETCH(QString, phrase);
    const CheckSummary summary = CheckSummary::of(request(), steps, false);
    QCOMPARE(checkCauseName(summary.cause, summary.error), cause);
    const QString words = CheckWords::asText(summary);
    QVERIFY2(words.contains(phrase), qPrintable(words));
    QVERIFY2(!words.contains(u'\x1b'), qPrintable(words)); // a program's name is its own choice
    QCOMPARE(summary.answers(), cause == QLatin1String("answers"));
}

void TestCheckSummary::causesOverUdp_data()
{
    QTest::addColumn<Steps>("steps");
    QTest::addColumn<QString>("cause");
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<bool>("answers");
    const auto row
        = [](const char* cause, const char* phrase, const Steps& steps, bool answers = false) {
              QTest::addRow("%s: %s", cause, phrase)
                  << steps << QString::fromLatin1(cause) << QString::fromLatin1(phrase) << answers;
          };
    const CheckStep ours = route("10.0.0.1", true);
    const CheckStep away = route("10.0.0.1", false);
    const CheckStep refused = datagram("10.0.0.1", ErrorCode::ConnectionRefused, ECONNREFUSED);
    const CheckStep silent = datagram("10.0.0.1", ErrorCode::TimedOut, ETIMEDOUT);
    const CheckStep unsent = datagram("10.0.0.1", ErrorCode::None, 0, Asked::Nothing);
    row("answers", "an echo server", {away, answered("10.0.0.1", "")}, true);
    row("answers", "answered a datagram that says nothing", {away, answered("10.0.0.1", "?")},
        true);
    row("refused", "ICMP port unreachable", {away, refused});
    row("nothing-listens", "our own kernel", {ours, refused});
    row("listens-elsewhere", "Have it bind() 10.0.0.1",
        {ours, refused, holder(Kind::Udp, "127.0.0.1"), holder(Kind::Listener, "10.0.0.1")});
    row("tcp-only", "SOCK_DGRAM", {ours, refused, holder(Kind::Listener, "10.0.0.1")});
    row("dropped-here", "nft list ruleset", {ours, refused, holder(Kind::Udp, "0.0.0.0")});
    row("cannot-tell", "ss -ulpn", {away, silent});
    row("cannot-tell", "answers ping", {away, ping("10.0.0.1", 0, true, usualPort), silent});
    row("dropped-here", "our own kernel would refuse",
        {ours, silent, holder(Kind::Udp, "127.0.0.1")});
    row("bound", "send what its protocol", {ours, silent, holder(Kind::Udp, "0.0.0.0")}, true);
    row("bound", "keeps it from recvfrom()", {ours, silent, holder(Kind::Udp, "10.0.0.1", 768)},
        true);
    row("bound", "Nothing was sent", {ours, unsent, holder(Kind::Udp, "10.0.0.1")}, true);
    row("nothing-sent", "no handshake", {away, unsent});
    row("nothing-sent", "no handshake", {away, unsent, holder(Kind::Udp, "0.0.0.0")});
    row("unreachable", "There is no way",
        {away, datagram("10.0.0.1", ErrorCode::Unreachable, ENETUNREACH)});
    row("blackhole", "blackhole route",
        {route("10.0.0.1", false, EINVAL),
            datagram("10.0.0.1", ErrorCode::InvalidArgument, EINVAL)});
}

void TestCheckSummary::causesOverUdp()
{
    QFETCH(Steps, steps);
    QFETCH(QString, cause);
    QFETCH(QString, phrase);
    CheckRequest wanted = request();
    wanted.transport = Transport::Udp;
    const CheckSummary summary = CheckSummary::of(wanted, steps, false);
    QCOMPARE(checkCauseName(summary.cause, summary.error), cause);
    const QString words = CheckWords::asText(summary);
    QVERIFY2(words.contains(phrase), qPrintable(words));
    QVERIFY2(!words.contains(u'\x1b'), qPrintable(words));
    QTEST(summary.answers(), "answers");
}

void TestCheckSummary::datagramThatSaysMostDecides()
{
    CheckRequest wanted = request();
    wanted.transport = Transport::Udp;
    const Steps steps {route("127.0.0.1", true), route("::1", true),
        datagram("::1", ErrorCode::ConnectionRefused, ECONNREFUSED),
        datagram("127.0.0.1", ErrorCode::TimedOut, ETIMEDOUT), holder(Kind::Udp, "127.0.0.1")};
    const CheckSummary bound = CheckSummary::of(wanted, steps, false);
    QCOMPARE(bound.cause, CheckCause::IsBound);
    QCOMPARE(bound.address, address("127.0.0.1"));
    Steps more = steps;
    more.push_back(answered("10.0.0.1", "x"));
    QCOMPARE(CheckSummary::of(wanted, more, false).address, address("10.0.0.1"));
}

void TestCheckSummary::causesOfUnixSockets_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Steps>("steps");
    QTest::addColumn<QString>("cause");
    QTest::addColumn<QString>("phrase");
    const auto row = [](const char* cause, const char* phrase, const Steps& steps,
                         const char* name = "/run/app.sock") {
        QTest::addRow("%s: %s", cause, phrase)
            << QString::fromLatin1(name) << steps << QString::fromLatin1(cause)
            << QString::fromLatin1(phrase);
    };
    const CheckStep there = path(ErrorCode::None);
    const CheckStep abstract = path(ErrorCode::None, "@app");
    const CheckStep refused = unixConnection(ErrorCode::ConnectionRefused, ECONNREFUSED);
    row("answers", "listens there",
        {there, unixHolder(Kind::Listener), unixConnection(ErrorCode::None, 0)});
    row("stale-socket", "outlived", {there, refused});
    row("bound-only", "listen()", {there, unixHolder(Kind::BoundOnly), refused});
    row("nothing-listens", "Nobody has the name @app", {abstract, refused}, "@app");
    row("accept-queue-full", "wait: 3, of 2 that may",
        {there, unixHolder(Kind::Listener, Transport::UnixStream, 3, 2),
            unixConnection(ErrorCode::TimedOut, ETIMEDOUT)});
    row("wrong-transport", "write unix-dgram:/run/app.sock",
        {there, unixHolder(Kind::UnixDatagram, Transport::UnixDatagram),
            unixConnection(ErrorCode::WrongTransport, EPROTOTYPE)});
    row("no-such-path", "does not run", {path(ErrorCode::NoSuchPath)});
    row("no-such-path", "no folder /run/x", {path(ErrorCode::NoSuchPath, "", "/run/x")});
    row("not-a-socket", "It is a file", {path(ErrorCode::NotASocket)});
    row("path-too-long", "107", {path(ErrorCode::PathTooLong)});
    row("permission-denied", "/run/x does not let",
        {path(ErrorCode::PermissionDenied, "", "/run/x"),
            unixConnection(ErrorCode::PermissionDenied, EACCES)});
    row("permission-denied", "Join the group docker",
        {path(ErrorCode::PermissionDenied), unixConnection(ErrorCode::PermissionDenied, EACCES)});
    row("permission-denied", "connected to one other",
        {there, unixConnection(ErrorCode::PermissionDenied, EPERM)});
}

void TestCheckSummary::causesOfUnixSockets()
{
    QFETCH(QString, name);
    QFETCH(Steps, steps);
    QFETCH(QString, cause);
    QFETCH(QString, phrase);
    CheckRequest wanted;
    wanted.transport = Transport::UnixStream;
    wanted.host = name;
    const CheckSummary summary = CheckSummary::of(wanted, steps, false);
    QCOMPARE(checkCauseName(summary.cause, summary.error), cause);
    const QString words = CheckWords::asText(summary);
    QVERIFY2(words.contains(phrase), qPrintable(words));
    QCOMPARE(summary.answers(), cause == QLatin1String("answers"));
    for (const CheckStep& step : steps)
        QVERIFY(!CheckWords::asText(step).contains(u'\x1b'));
}

void TestCheckSummary::furthestDecides()
{
    const Steps steps {name({address("10.0.0.1"), address("10.0.0.2"), address("::2")}),
        connection("10.0.0.1", ErrorCode::TimedOut, ETIMEDOUT),
        connection("10.0.0.2", ErrorCode::ConnectionRefused, ECONNREFUSED),
        connection("::2", ErrorCode::Unreachable, ENETUNREACH)};
    const CheckSummary summary = CheckSummary::of(request(), steps, false);
    QCOMPARE(summary.cause, CheckCause::Refused);
    QCOMPARE(summary.address, address("10.0.0.2"));

    Steps answering = steps;
    answering.push_back(connection("10.0.0.3", ErrorCode::None));
    const CheckSummary inPart = CheckSummary::of(request(), answering, false);
    QCOMPARE(inPart.cause, CheckCause::AnswersInPart);
    QCOMPARE(inPart.failed.size(), 3);
    QCOMPARE(inPart.duration, 1'000'000);
}

void TestCheckSummary::speechThatSaysMostIsTold()
{
    const Steps steps {connection("10.0.0.1", ErrorCode::None), speech(Heard::Silence),
        speech(Heard::End, SpeechFacts::Asked::Tls), speech(Heard::Http, SpeechFacts::Asked::Http)};
    QCOMPARE(CheckSummary::of(request(), steps, false).speech->heard, Heard::Http);
    const Steps silent {connection("10.0.0.1", ErrorCode::None), speech(Heard::Silence),
        speech(Heard::Silence, SpeechFacts::Asked::Tls)};
    QCOMPARE(CheckSummary::of(request(), silent, false).speech->heard, Heard::Silence);
}

void TestCheckSummary::silentComputerThatAnswersPing()
{
    PingFacts answered;
    answered.address = address("10.0.0.1");
    answered.wasSent = true;
    const Steps steps {route("10.0.0.1", false), step(answered),
        connection("10.0.0.1", ErrorCode::TimedOut, ETIMEDOUT)};
    const CheckSummary summary = CheckSummary::of(request(), steps, false);
    QVERIFY(summary.answersPing);
    QVERIFY(CheckWords::verdict(summary).text.contains(QStringLiteral("it answers ping")));
}

void TestCheckSummary::canceled()
{
    const CheckSummary summary
        = CheckSummary::of(request(), {connection("10.0.0.1", ErrorCode::None)}, true);
    QCOMPARE(summary.cause, CheckCause::Canceled);
    QVERIFY(!summary.answers());
}

void TestCheckSummary::computerAlone()
{
    const auto causeOf
        = [](const Steps& steps) { return CheckSummary::of(request(0), steps, false).cause; };
    const CheckStep away = route("10.0.0.1", false);
    QCOMPARE(causeOf({away, ping("10.0.0.1", 0)}), CheckCause::PingAnswers);
    QCOMPARE(causeOf({away, ping("10.0.0.1", ETIMEDOUT)}), CheckCause::PingSilent);
    QCOMPARE(
        causeOf({away, ping("10.0.0.1", ETIMEDOUT), ping("10.0.0.2", 0)}), CheckCause::PingAnswers);
    QCOMPARE(causeOf({away, ping("10.0.0.1", EACCES, false)}), CheckCause::NotAsked);
    QCOMPARE(causeOf({route("10.0.0.1", true)}), CheckCause::IsHere);
    QCOMPARE(causeOf({route("10.0.0.1", false, EINVAL)}), CheckCause::Blackhole);
}

void TestCheckSummary::whoListensWhere()
{
    QVERIFY(listensAt(address("127.0.0.1"), address("127.0.0.1")));
    QVERIFY(!listensAt(address("127.0.0.1"), address("127.0.0.2")));
    QVERIFY(!listensAt(address("127.0.0.1", 1), address("127.0.0.1", 2)));
    QVERIFY(listensAt(address("0.0.0.0"), address("127.0.0.2")));
    QVERIFY(!listensAt(address("0.0.0.0"), address("::1")));
    QVERIFY(listensAt(address("::"), address("::1")));
    QVERIFY(listensAt(address("::"), address("127.0.0.1")));
}

void TestCheckSummary::tlsAnswers()
{
    const auto bytes = [](const char* hex) { return QByteArray::fromHex(hex); };
    QVERIFY(TlsHello::isAnswer(bytes("160303007a0200")));
    QVERIFY(TlsHello::isAnswer(bytes("15030300020228")));
    QVERIFY(!TlsHello::isAnswer(bytes("160303007a0100"))); // a client's own
    QVERIFY(!TlsHello::isAnswer(bytes("1603")));
    QVERIFY(!TlsHello::isAnswer("HTTP/1.1 400"));
    QVERIFY(!TlsHello::isAnswer(TlsHello::client("lab")));
    QVERIFY(TlsHello::client("lab").contains("lab"));
}

QTEST_GUILESS_MAIN(TestCheckSummary)
#include "tst_checksummary.moc"
