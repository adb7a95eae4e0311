// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/connectionwords.h"
#include "core/words/errortext.h"
#include "core/words/socketbufferwords.h"
#include "core/words/transportstatewords.h"
#include "core/words/transportwords.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

namespace {
constexpr Transport all[] {Transport::Tcp, Transport::Udp, Transport::UnixStream,
    Transport::UnixSeqpacket, Transport::UnixDatagram};

ConnectionFacts factsOf(Transport transport)
{
    ConnectionFacts facts;
    facts.id = {1};
    facts.transport = transport;
    facts.state = ConnectionState::Connected;
    facts.lastActivity = 1'000'000'000;
    return facts;
}

QString valueOf(const ConnectionFacts& facts, const QString& label, qint64 now = 0)
{
    for (const TransportStateWords::Fact& fact : TransportStateWords::facts(facts, now)) {
        if (fact.label == label)
            return fact.value;
    }
    return {};
}
}

/// UDP and Unix domain sockets in words: what they promise, who may use them, what went wrong.
class TestTransportWords : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void eachTransportHasWordsOfItsOwn();
    void permissionsSayWhoMay_data();
    void permissionsSayWhoMay();
    void datagramsHaveNoEnd();
    void aSilentPeerIsForgotten();
    void peersWithoutANameAreTheirProcess();
    void serversSayWhatIsWrong_data();
    void serversSayWhatIsWrong();
    void clientsSayWhatIsWrong_data();
    void clientsSayWhatIsWrong();
    void lostDatagramsAreCounted();
    void factsAreThoseThatAreKnown();
    void meaningsTellLifeFromEnd();
    void buffersAreTold();
};

void TestTransportWords::eachTransportHasWordsOfItsOwn()
{
    QSet<QString> names;
    QSet<QString> meanings;
    for (const Transport each : all) {
        names << TransportWords::name(each);
        meanings << TransportWords::meaning(each);
    }
    QCOMPARE(names.size(), qsizetype(std::size(all)));
    QCOMPARE(meanings.size(), qsizetype(std::size(all)));
    QVERIFY(!meanings.contains(QString()));
}

void TestTransportWords::permissionsSayWhoMay_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<QString>("words");
    QTest::newRow("owner") << 0600 << QStringLiteral("may be used by its owner alone (rw-------)");
    QTest::newRow("group") << 0660
                           << QStringLiteral("may be used by its owner and its group (rw-rw----)");
    QTest::newRow("all") << 0777
                         << QStringLiteral("may be used by everybody on this computer (rwxrwxrwx)");
    QTest::newRow("reading is not enough")
        << 0644 << QStringLiteral("may be used by its owner alone (rw-r--r--)");
    QTest::newRow("nobody") << 0
                            << QStringLiteral(
                                   "may be used by nobody but an administrator (---------)");
}

void TestTransportWords::permissionsSayWhoMay()
{
    QFETCH(int, mode);
    QFETCH(QString, words);
    QCOMPARE(TransportWords::whoMay(mode), words);
    QVERIFY(TransportWords::whoMay(std::nullopt).contains(QStringLiteral("umask")));
}

void TestTransportWords::datagramsHaveNoEnd()
{
    for (const Transport each : all) {
        QCOMPARE(TransportWords::whyNoHalfClose(each).isEmpty(), !isDatagram(each));
        QCOMPARE(TransportWords::whyNoReset(each).isEmpty(), each == Transport::Tcp);
        QVERIFY(TransportWords::whyNoPause(each, Role::Client).isEmpty());
        QCOMPARE(TransportWords::whyNoPause(each, Role::Server).isEmpty(), !isDatagram(each));
    }
}

void TestTransportWords::aSilentPeerIsForgotten()
{
    ConnectionFacts facts = factsOf(Transport::Udp);
    QCOMPARE(ConnectionWords::state(facts), QStringLiteral("Active"));
    facts.state = ConnectionState::Ended;
    facts.reason = EndReason::ClosedByUs;
    QCOMPARE(ConnectionWords::state(facts), QStringLiteral("Closed"));
    facts.error = {ErrorCode::Canceled, QStringLiteral("idle")};
    QCOMPARE(ConnectionWords::state(facts), QStringLiteral("Closed")); // before it was one
    facts.connected = 1;
    QCOMPARE(ConnectionWords::state(facts), QStringLiteral("Idle"));
    QCOMPARE(ConnectionWords::end(facts), QStringLiteral("nothing passed for its idle time"));
    facts.transport = Transport::Tcp; // where that means that it was given up
    QCOMPARE(ConnectionWords::state(facts), QStringLiteral("Closed"));
    QVERIFY(!ConnectionWords::endedIdle(facts));
}

void TestTransportWords::peersWithoutANameAreTheirProcess()
{
    ConnectionFacts facts = factsOf(Transport::UnixStream);
    facts.peer = SocketAddress::ofUnix({});
    QCOMPARE(ConnectionWords::peer(facts), QStringLiteral("unnamed"));
    facts.peerProcess = 123;
    facts.peerProgram = QStringLiteral("python3");
    QCOMPARE(ConnectionWords::peer(facts), QStringLiteral("unnamed · pid 123 python3"));
    facts.peer = SocketAddress::ofUnix("/run/a\u202eb.sock");
    QVERIFY(ConnectionWords::peer(facts).startsWith(QStringLiteral("/run/a")));
    QVERIFY(!ConnectionWords::peer(facts).contains(QChar(0x202e)));
}

void TestTransportWords::serversSayWhatIsWrong_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("part");
    const QString path = QStringLiteral("unix:/run/x.sock");
    const QString udp = QStringLiteral("udp:127.0.0.1:5000");
    QTest::newRow("path in use") << path << ErrorCode::AddressInUse << QStringLiteral("already");
    QTest::newRow("port in use") << udp << ErrorCode::AddressInUse << QStringLiteral("Port 5000");
    QTest::newRow("no directory") << path << ErrorCode::NoSuchPath << QStringLiteral("folder");
    QTest::newRow("may not write")
        << path << ErrorCode::PermissionDenied << QStringLiteral("may not write");
    QTest::newRow("too long") << path << ErrorCode::PathTooLong << QStringLiteral("107 bytes");
    QTest::newRow("a file") << path << ErrorCode::NotASocket << QStringLiteral("no socket");
    QTest::newRow("stale") << path << ErrorCode::StaleSocket << QStringLiteral("removed first");
    QTest::newRow("group") << udp << ErrorCode::CannotJoinGroup << QStringLiteral("the detail");
    QTest::newRow("interface") << udp << ErrorCode::NoSuchInterface << QStringLiteral("the detail");
    QTest::newRow("too large") << udp << ErrorCode::MessageTooLarge << QStringLiteral("the detail");
}

void TestTransportWords::serversSayWhatIsWrong()
{
    QFETCH(QString, place);
    QFETCH(ErrorCode, code);
    QFETCH(QString, part);
    const TransportAddress address = parseTransportAddress(place).value();
    const QString words = ErrorText::forServer({code, QStringLiteral("the detail")}, address);
    QVERIFY2(words.contains(part), qPrintable(words));
}

void TestTransportWords::clientsSayWhatIsWrong_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("part");
    const QString path = QStringLiteral("unix:/run/x.sock");
    const QString udp = QStringLiteral("udp:127.0.0.1:5000");
    QTest::newRow("no path") << path << ErrorCode::NoSuchPath
                             << QStringLiteral("no socket at /run");
    QTest::newRow("nobody listens")
        << path << ErrorCode::ConnectionRefused << QStringLiteral("any more");
    QTest::newRow("may not") << path << ErrorCode::PermissionDenied
                             << QStringLiteral("permissions");
    QTest::newRow("another kind") << path << ErrorCode::WrongTransport
                                  << QStringLiteral("another kind");
    QTest::newRow("refused") << udp << ErrorCode::ConnectionRefused << QStringLiteral("ICMP");
    QTest::newRow("broadcast") << udp << ErrorCode::PermissionDenied << QStringLiteral("broadcast");
}

void TestTransportWords::clientsSayWhatIsWrong()
{
    QFETCH(QString, target);
    QFETCH(ErrorCode, code);
    QFETCH(QString, part);
    const QString words = ErrorText::forClient({code, {}}, target);
    QVERIFY2(words.contains(part), qPrintable(words));
}

void TestTransportWords::lostDatagramsAreCounted()
{
    QCOMPARE(TransportWords::lost(0), QString());
    QVERIFY(TransportWords::lost(2'344).contains(QStringLiteral("2,344")));
}

void TestTransportWords::factsAreThoseThatAreKnown()
{
    ConnectionFacts udp = factsOf(Transport::Udp);
    QCOMPARE(valueOf(udp, QStringLiteral("lost here")), QString());
    QCOMPARE(valueOf(udp, QStringLiteral("silent for")), QString());
    QCOMPARE(valueOf(udp, QStringLiteral("silent for"), 13'000'000'000), QStringLiteral("12 s"));
    udp.lostDatagrams = 7;
    udp.toldErrors = 2;
    QCOMPARE(valueOf(udp, QStringLiteral("lost here")), QStringLiteral("7"));
    QCOMPARE(valueOf(udp, QStringLiteral("refusals told")), QStringLiteral("2"));
    ConnectionFacts unixPeer = factsOf(Transport::UnixStream);
    unixPeer.peerProcess = 42;
    unixPeer.descriptors = 3;
    QCOMPARE(valueOf(unixPeer, QStringLiteral("peer's process")), QStringLiteral("42"));
    QVERIFY(valueOf(unixPeer, QStringLiteral("descriptors passed")).startsWith(u'3'));
}

void TestTransportWords::meaningsTellLifeFromEnd()
{
    for (const Transport each : all) {
        if (each == Transport::Tcp)
            continue; // StateWords has those
        ConnectionFacts facts = factsOf(each);
        const QString live = TransportStateWords::meaning(facts);
        facts.state = ConnectionState::Ended;
        facts.reason = EndReason::ClosedByUs;
        const QString ended = TransportStateWords::meaning(facts);
        QVERIFY(!live.isEmpty() && !ended.isEmpty() && live != ended);
    }
}

void TestTransportWords::buffersAreTold()
{
    InspectedSocket socket;
    socket.unread = 612;
    socket.drops = 5;
    const auto has = [&socket](Transport transport, const QString& name) {
        const QList<TcpInfoWord> words = socketBufferWords(socket, transport);
        return std::ranges::any_of(
            words, [&name](const TcpInfoWord& word) { return word.name == name; });
    };
    QVERIFY(has(Transport::Udp, QStringLiteral("sk_drops")));
    QVERIFY(!has(Transport::UnixStream, QStringLiteral("sk_drops")));
    QVERIFY(!has(Transport::Udp, QStringLiteral("sk_rcvbuf"))); // was not told
    socket.receiveBuffer = 212'992;
    QVERIFY(has(Transport::Udp, QStringLiteral("sk_rcvbuf")));
}

QTEST_GUILESS_MAIN(TestTransportWords)
#include "tst_transportwords.moc"
