// SPDX-License-Identifier: GPL-3.0-or-later

// Sequences of what has no handshake, and of Unix domain sockets: in what is recorded and in what
// is opened again.

#include "core/analysis/analyzer.h"
#include "core/filter/sequencelines.h"
#include "core/words/sequencewords.h"
#include "tests/core/readcapture.h"

#include <QTest>

namespace {

const QString raw = QStringLiteral("raw");

AnalysisSnapshotPtr analyze(const CaptureSnapshotPtr& capture)
{
    Analyzer analyzer;
    analyzer.advance(capture);
    return analyzer.snapshot(std::numeric_limits<qint64>::max());
}

SequenceSnapshotPtr sequence(const SequenceOf& whose, const AnalysisSnapshotPtr& analysis)
{
    SequenceLines lines(whose, [] {});
    lines.update(analysis);
    lines.waitUntilIdle();
    return lines.snapshot();
}

/// A server's endpoint 1, a client's endpoint 2, and a connection between them that is known from
/// its first datagram on.
struct Pair : RecordedCapture {
    explicit Pair(Transport which, const SocketAddress& server = serverAddress(),
        const SocketAddress& client = clientAddress())
        : transport(which)
    {
        writer.endpointOpened({1}, Role::Server, {}, raw, {}, tick(), transport);
        writer.endpointListening({1}, server, tick());
        writer.endpointOpened({2}, Role::Client, {}, raw, {}, tick(), transport);
        ours = open({2}, Role::Client);
        connect(ours, client, server);
        send(ours, "hello");
        accepted = open({1}, Role::Server);
        connect(accepted, server, client, ours);
        receive(accepted, "hello");
    }
    ConnectionId open(EndpointId endpoint, Role role)
    {
        return writer.connectionOpened(
            endpoint, role, QStringLiteral("there"), tick(), {transport, Layer::Wire, {}});
    }

    const Transport transport;
    ConnectionId ours;
    ConnectionId accepted;
};

QString wordsOf(const SequenceSnapshot& lines, const SequenceItem& item)
{
    const QString way = item.from == End::Client ? QStringLiteral(">") : QStringLiteral("<");
    if (item.kind != SequenceItem::Kind::Row)
        return (item.kind == SequenceItem::Kind::Opened ? QStringLiteral("opened")
                                                        : QStringLiteral("listening"))
            + way;
    const Message& message = *lines.message(item);
    QString text = message.isState() ? QStringLiteral("state %1").arg(int(message.change))
                                     : QString::fromLatin1(lines.analysis->bytes(message, 100));
    text += way;
    if (lines.arrival(item))
        text += QStringLiteral(" came");
    if (lines.isLost(item))
        text += QStringLiteral(" lost");
    return lines.isReceivedOnly(item) ? QString(text + QStringLiteral(" received")) : text;
}

QStringList wordsOf(const SequenceSnapshot& lines)
{
    QStringList words;
    for (qint64 index = lines.items.first(); index < lines.items.end(); ++index)
        words << wordsOf(lines, lines.items[index]);
    return words;
}

}

class tst_SequenceDatagrams : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void noHandshakeAndNoStates()
    {
        Pair pair(Transport::Udp);
        const SequenceSnapshotPtr lines = sequence({{pair.ours}}, analyze(pair.publish()));
        QCOMPARE(wordsOf(*lines),
            (QStringList {QStringLiteral("listening<"), QStringLiteral("opened>"),
                QStringLiteral("hello> came")}));
        QCOMPARE(lines->tracks[0].transport, Transport::Udp);
        QVERIFY(lines->states[0][0].empty() && lines->states[0][1].empty());
        const SequenceSnapshotPtr alone
            = sequence({{pair.accepted}, false}, analyze(pair.publish()));
        QVERIFY(alone->states[0][0].empty() && alone->states[0][1].empty());
    }

    void overtakenDoubledAndLost()
    {
        Pair pair(Transport::Udp);
        for (const char* const datagram : {"lost", "", "late", "twice", "twice", "under way"})
            pair.send(pair.ours, datagram);
        for (const char* const datagram : {"twice", "late", "", "twice", "nobody's"})
            pair.receive(pair.accepted, datagram);
        const QStringList live {QStringLiteral("lost> lost"), QStringLiteral("> came"),
            QStringLiteral("late> came"), QStringLiteral("twice> came"),
            QStringLiteral("twice> came"), QStringLiteral("under way>"),
            QStringLiteral("nobody's> received")};
        const AnalysisSnapshotPtr analysis = analyze(pair.publish());
        const SequenceSnapshotPtr lines = sequence({{pair.ours}}, analysis);
        QCOMPARE(wordsOf(*lines).sliced(3), live);
        // Each row of what came leads to where it was sent.
        for (qint64 row = 0; row < analysis->messages.end(); ++row) {
            const Message& message = analysis->messages[row];
            if (!message.hasBytes() || message.connection != pair.accepted)
                continue;
            const qint64 item = lines->itemOf(row);
            QVERIFY(item >= 0);
            const Message* const sent = lines->message(lines->items[item]);
            QCOMPARE(analysis->bytes(*sent, 100), analysis->bytes(message, 100));
        }
        QStringList overtaken;
        for (qint64 index = lines->items.first(); index < lines->items.end(); ++index) {
            if (lines->isOvertaken(lines->items[index]))
                overtaken << wordsOf(*lines, lines->items[index]);
        }
        QCOMPARE(overtaken, (QStringList {QStringLiteral("> came"), QStringLiteral("late> came")}));
        // In what is opened nothing comes any more.
        QStringList opened = live;
        opened[5] += QStringLiteral(" lost");
        QCOMPARE(
            wordsOf(*sequence({{pair.ours}}, analyze(readAll(pair.path())))).sliced(3), opened);
    }

    void lateOneIsNoLongerLost()
    {
        Pair pair(Transport::Udp);
        SequenceLines lines({{pair.ours}}, [] {});
        const auto now = [&] {
            lines.update(analyze(pair.publish()));
            lines.waitUntilIdle();
            return wordsOf(*lines.snapshot()).sliced(3);
        };
        pair.send(pair.ours, "late");
        QCOMPARE(now(), QStringList {QStringLiteral("late>")});
        pair.send(pair.ours, "early");
        pair.receive(pair.accepted, "early");
        QCOMPARE(
            now(), (QStringList {QStringLiteral("late> lost"), QStringLiteral("early> came")}));
        pair.receive(pair.accepted, "late");
        QCOMPARE(
            now(), (QStringList {QStringLiteral("late> came"), QStringLiteral("early> came")}));
    }

    void manyOvertakeNoMore()
    {
        Pair pair(Transport::Udp);
        pair.send(pair.ours, "first");
        for (int number = 0; number < 200; ++number) {
            pair.send(pair.ours, QByteArray::number(number));
            pair.receive(pair.accepted, QByteArray::number(number));
        }
        const QStringList words
            = wordsOf(*sequence({{pair.ours}}, analyze(pair.publish()))).sliced(3);
        QCOMPARE(words.first(), QStringLiteral("first> lost"));
        QCOMPARE(words.size(), 201);
        for (const QString& word : words.sliced(1))
            QVERIFY2(word.endsWith(QStringLiteral(" came")), qPrintable(word));
    }

    void peerThatIsGoneReceivesNothing()
    {
        Pair pair(Transport::Udp);
        pair.send(pair.ours, "too late");
        pair.end(pair.accepted, EndReason::ClosedByUs);
        const QStringList words = wordsOf(*sequence({{pair.ours}}, analyze(pair.publish())));
        QCOMPARE(words[3], QStringLiteral("too late> lost"));
    }

    void lossAndErrorsAreAtTheirPlace()
    {
        Pair pair(Transport::Udp);
        pair.writer.lost(EndpointId {1}, 12, pair.tick());
        pair.writer.errorTold(
            pair.ours, {ErrorCode::ConnectionRefused, QStringLiteral("refused")}, pair.tick());
        pair.writer.lost(EndpointId {2}, 1, pair.tick()); // of another socket
        const AnalysisSnapshotPtr analysis = analyze(pair.publish());
        const SequenceSnapshotPtr lines = sequence({{pair.ours}}, analysis);
        QCOMPARE(wordsOf(*lines).sliced(3),
            (QStringList {QStringLiteral("state %1< received").arg(int(StateChange::Lost)),
                QStringLiteral("state %1< received").arg(int(StateChange::ErrorTold))}));
        const Message& told = *lines->message(lines->items[lines->items.end() - 1]);
        const ConnectionFacts* const facts = analysis->connections.find(pair.ours);
        QCOMPARE(SequenceWords::segment(told, facts), QStringLiteral("ICMP port unreachable"));
        QCOMPARE(
            SequenceWords::stateCall(told, facts), QStringLiteral("recvfrom() = ECONNREFUSED"));
    }

    void unixStreamsHaveNoSegments()
    {
        Pair pair(Transport::UnixStream, SocketAddress::ofUnix("/a"), SocketAddress::ofUnix({}));
        pair.finish(pair.ours);
        pair.finishPeer(pair.accepted);
        pair.end(pair.accepted, EndReason::ResetByUs);
        pair.end(pair.ours, EndReason::ResetByPeer);
        const AnalysisSnapshotPtr analysis = analyze(pair.publish());
        const SequenceSnapshotPtr lines = sequence({{pair.ours}}, analysis);
        QStringList calls;
        QStringList segments;
        for (qint64 index = lines->items.first(); index < lines->items.end(); ++index) {
            const Message* const message = lines->message(lines->items[index]);
            if (!message || !message->isState())
                continue;
            const ConnectionFacts* const facts = analysis->connections.find(message->connection);
            calls << SequenceWords::stateCall(*message, facts);
            segments << SequenceWords::segment(*message, facts);
        }
        QCOMPARE(calls,
            (QStringList {QStringLiteral("connect() = 0"), QStringLiteral("accept()"),
                QStringLiteral("shutdown(SHUT_WR)"), QStringLiteral("close(), SO_LINGER 0")}));
        QCOMPARE(segments,
            (QStringList {{}, {}, QStringLiteral("end of stream"), QStringLiteral("reset")}));
        QVERIFY(lines->states[0][0].empty() && lines->states[0][1].empty());
    }

    void callsOfDatagrams()
    {
        Pair pair(Transport::Udp);
        const AnalysisSnapshotPtr analysis = analyze(pair.publish());
        const SequenceSnapshotPtr lines = sequence({{pair.ours}}, analysis);
        const SequenceItem& said = lines->items[2];
        QCOMPARE(SequenceWords::sendCall(*analysis, *lines->message(said)),
            QStringLiteral("sendto() 5 B"));
        QCOMPARE(SequenceWords::receiveCall(*analysis, *lines->arrival(said)),
            QStringLiteral("recvfrom() 5 B"));
        QCOMPARE(SequenceWords::listeningCalls(Transport::Udp), QStringLiteral("bind()"));
        QCOMPARE(SequenceWords::openingCalls(Transport::UnixDatagram), QStringLiteral("socket()"));
        QCOMPARE(SequenceWords::openingSegment(Transport::Udp), QString());
        QCOMPARE(SequenceWords::openingSegment(), QStringLiteral("SYN"));
    }
};

QTEST_GUILESS_MAIN(tst_SequenceDatagrams)
#include "tst_sequencedatagrams.moc"
