// SPDX-License-Identifier: GPL-3.0-or-later

// What is made of the datagrams and events of UDP and Unix domain sockets; the same of a capture
// that is made and one that is opened.

#include "core/analysis/delivery.h"
#include "core/framing/faults.h"
#include "tests/core/analyzersupport.h"
#include "tests/core/readcapture.h"

#include <QTest>

namespace {

using namespace AnalyzerSupport;

const SocketAddress server = serverAddress();
const SocketAddress client = clientAddress();

AnalysisSnapshotPtr analyze(const CaptureSnapshotPtr& capture)
{
    Analyzer analyzer;
    analyzer.advance(capture);
    return analyzer.snapshot(std::numeric_limits<qint64>::max());
}

/// A server's endpoint 1, whose messages are found with `framing`, and connections of it.
struct Recorded : RecordedCapture {
    explicit Recorded(const QString& framing = raw, Transport which = Transport::Udp)
        : transport(which)
    {
        writer.endpointOpened(
            {1}, Role::Server, QStringLiteral("there"), framing, {}, tick(), which);
        writer.endpointListening({1}, server, tick());
    }
    ConnectionId openConnected(
        Role role, const SocketAddress& local, const SocketAddress& peer, ConnectionId pair = {})
    {
        const ConnectionId id = writer.connectionOpened(
            {1}, role, QStringLiteral("there"), tick(), {transport, Layer::Wire, {}});
        connect(id, local, peer, pair);
        return id;
    }
    ConnectionId peer() { return openConnected(Role::Server, server, client); }

    const Transport transport;
};

/// What is found in it, live and opened; the same, or nothing.
AnalysisSnapshotPtr found(Recorded& recorded)
{
    const AnalysisSnapshotPtr live = analyze(recorded.publish());
    const AnalysisSnapshotPtr read = analyze(readAll(recorded.path()));
    return rows(*live) == rows(*read) && live->messages.end() == read->messages.end() ? read
                                                                                      : nullptr;
}

QByteArrayList bytesOfRows(const AnalysisSnapshot& snapshot, ConnectionId id, Direction direction)
{
    QByteArrayList list;
    for (qint64 index = 0; index < snapshot.messages.end(); ++index) {
        const Message& message = snapshot.messages[index];
        if (message.hasBytes() && message.connection == id && message.direction == direction)
            list += snapshot.bytes(message, 1'000'000);
    }
    return list;
}

}

class tst_AnalyzerDatagrams : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void eachIsAMessage();
    void eachIsDecodedByItself_data();
    void eachIsDecodedByItself();
    void cutOnes_data();
    void cutOnes();
    void pairLostOvertakenAndDoubled();
    void pairIsFramed();
    void largeUnixDatagrams();
    void seqpackets();
    void unixStreamsAreStreams();
    void pauseIsAGap();
    void endsOnce_data();
    void endsOnce();
    void goneOneIsAGap();
    void decodedAgain();
    void automatic();
    void lostAndTold();
    void whoThePeerIs();
    void noStatesOfTcp();
    void deliveryEndsAtWritten();
    void serverOfItsTransport();
};

void tst_AnalyzerDatagrams::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void tst_AnalyzerDatagrams::eachIsAMessage()
{
    Recorded recorded;
    const ConnectionId id = recorded.peer();
    for (const char* const datagram : {"one", "", "two"})
        recorded.receive(id, datagram);
    recorded.send(id, {});
    recorded.end(id, EndReason::ClosedByUs); // which leaves nothing unfinished
    const AnalysisSnapshotPtr snapshot = found(recorded);
    QVERIFY(snapshot);
    QCOMPARE(rows(*snapshot),
        (QByteArrayList {"in chunk 0-3", "in chunk 3-3", "in chunk 3-6", "out chunk 0-0"}));
    QCOMPARE(bytesOfRows(*snapshot, id, in), (QByteArrayList {"one", "", "two"}));
    const ConnectionFacts& facts = *snapshot->connections.find(id);
    QCOMPARE(facts.transport, Transport::Udp);
    QCOMPARE(facts.messagesIn, 3);
    QCOMPARE(facts.messagesOut, 1);
    QCOMPARE(facts.bytesIn, 6);
    QCOMPARE(snapshot->endpoints[0].transport, Transport::Udp);
    QCOMPARE(snapshot->endpoints[0].messages, 4);
}

void tst_AnalyzerDatagrams::eachIsDecodedByItself_data()
{
    QTest::addColumn<QString>("framing");
    QTest::addColumn<QByteArrayList>("datagrams");
    QTest::addColumn<QByteArrayList>("expected");
    QTest::newRow("several in one")
        << lines << QByteArrayList {"a\nbc\n", "d\n"}
        << QByteArrayList {"in frame 0-2", "in frame 2-5", "in frame 5-7"};
    QTest::newRow("unfinished") << lines << QByteArrayList {"a\nb", "c\n"}
                                << QByteArrayList {
                                       "in frame 0-2", "in fault 2-3 truncated", "in frame 3-5"};
    QTest::newRow("empty") << lines << QByteArrayList {"a\n", "", "b\n"}
                           << QByteArrayList {"in frame 0-2", "in chunk 2-2", "in frame 2-4"};
    QTest::newRow("lost, and found with the next")
        << QStringLiteral("length-prefixed:size=1,limit=9")
        << QByteArrayList {QByteArray("\xff!!"), QByteArray("\1a")}
        << QByteArrayList {"in fault 0-1 message-too-long", "in unframed 1-3", "in frame 3-5"};
    const auto size = QByteArray::number(soundMessage.size());
    QTest::newRow("header/content")
        << headerContent << QByteArrayList {soundMessage, soundMessage.first(5), soundMessage}
        << QByteArrayList {"in frame 0-" + size,
               "in fault " + size + '-' + QByteArray::number(soundMessage.size() + 5)
                   + " truncated",
               "in frame " + QByteArray::number(soundMessage.size() + 5) + '-'
                   + QByteArray::number(2 * soundMessage.size() + 5)};
}

void tst_AnalyzerDatagrams::eachIsDecodedByItself()
{
    QFETCH(const QString, framing);
    QFETCH(const QByteArrayList, datagrams);
    QFETCH(const QByteArrayList, expected);
    Recorded recorded(framing);
    const ConnectionId id = recorded.peer();
    for (const QByteArray& datagram : datagrams)
        recorded.receive(id, datagram);
    const AnalysisSnapshotPtr snapshot = found(recorded);
    QVERIFY(snapshot);
    QCOMPARE(rows(*snapshot), expected);
    QVERIFY(snapshot->partials.empty());
}

void tst_AnalyzerDatagrams::cutOnes_data()
{
    QTest::addColumn<QString>("framing");
    QTest::addColumn<QByteArrayList>("expected");
    QTest::newRow("raw") << raw << QByteArrayList {"in chunk 0-3 cut", "in chunk 3-5"};
    QTest::newRow("inside a message")
        << lines << QByteArrayList {"in frame 0-2", "in fault 2-3 cut", "in frame 3-5"};
    QTest::newRow("between messages")
        << QStringLiteral("fixed:size=1")
        << QByteArrayList {"in frame 0-1", "in frame 1-2", "in frame 2-3", "in fault 3-3 cut",
               "in frame 3-4", "in frame 4-5"};
}

void tst_AnalyzerDatagrams::cutOnes()
{
    QFETCH(const QString, framing);
    QFETCH(const QByteArrayList, expected);
    Recorded recorded(framing);
    const ConnectionId id = recorded.peer();
    recorded.writer.received(id, "a\nb", recorded.tick(), {}, 100);
    recorded.receive(id, "c\n");
    const AnalysisSnapshotPtr snapshot = found(recorded);
    QVERIFY(snapshot);
    QCOMPARE(rows(*snapshot), expected);
    QCOMPARE(snapshot->connections.find(id)->faults, 1);
}

void tst_AnalyzerDatagrams::pairLostOvertakenAndDoubled()
{
    Recorded recorded;
    const ConnectionId ours = recorded.openConnected(Role::Client, client, server);
    recorded.send(ours, "first");
    const ConnectionId accepted = recorded.openConnected(Role::Server, server, client, ours);
    recorded.receive(accepted, "first");
    for (const char* const datagram : {"lost", "", "late", "twice", "twice"})
        recorded.send(ours, datagram);
    const QByteArrayList received {"twice", "late", "", "twice", "of nobody"};
    for (const QByteArray& datagram : received)
        recorded.receive(accepted, datagram);
    const AnalysisSnapshotPtr snapshot = found(recorded);
    QVERIFY(snapshot);
    QCOMPARE(bytesOfRows(*snapshot, accepted, in), QByteArrayList {"first"} + received);
    QCOMPARE(rows(*snapshot, "in unrecorded"), QByteArrayList());
    QCOMPARE(snapshot->connections.find(accepted)->messagesIn, 6);
    QCOMPARE(snapshot->connections.find(ours)->pair, accepted);
}

void tst_AnalyzerDatagrams::pairIsFramed()
{
    Recorded recorded(lines);
    const ConnectionId ours = recorded.openConnected(Role::Client, client, server);
    recorded.send(ours, "a\nb\n");
    const ConnectionId accepted = recorded.openConnected(Role::Server, server, client, ours);
    recorded.send(ours, "c\n");
    recorded.receive(accepted, "c\n");
    recorded.receive(accepted, "a\nb\n");
    const AnalysisSnapshotPtr snapshot = found(recorded);
    QVERIFY(snapshot);
    QCOMPARE(bytesOfRows(*snapshot, accepted, in), (QByteArrayList {"c\n", "a\n", "b\n"}));
}

void tst_AnalyzerDatagrams::largeUnixDatagrams()
{
    const QByteArray large = someBytes(200'000);
    for (const QString& framing : {raw, QStringLiteral("fixed:size=100000")}) {
        Recorded recorded(framing, Transport::UnixDatagram);
        const SocketAddress path = SocketAddress::ofUnix("/a");
        const SocketAddress other = SocketAddress::ofUnix("/b");
        const ConnectionId foreign = recorded.openConnected(Role::Server, path, {});
        const ConnectionId ours = recorded.openConnected(Role::Client, other, path);
        recorded.send(ours, large);
        const ConnectionId accepted = recorded.openConnected(Role::Server, path, other, ours);
        recorded.receive(accepted, large);
        recorded.receive(foreign, large);
        const AnalysisSnapshotPtr snapshot = found(recorded);
        QVERIFY(snapshot);
        const qsizetype messages = framing == raw ? 1 : 2;
        for (const ConnectionId id : {accepted, foreign}) {
            QCOMPARE(bytesOfRows(*snapshot, id, in).size(), messages);
            QCOMPARE(bytesOfRows(*snapshot, id, in).join(), large);
        }
    }
}

void tst_AnalyzerDatagrams::seqpackets()
{
    Recorded recorded(raw, Transport::UnixSeqpacket);
    const SocketAddress path = SocketAddress::ofUnix("/a");
    const ConnectionId ours = recorded.openConnected(Role::Client, {}, path);
    const ConnectionId accepted = recorded.openConnected(Role::Server, path, {}, ours);
    const QByteArrayList messages {"a", "", someBytes(100'000), "b"};
    for (const QByteArray& message : messages)
        recorded.send(ours, message);
    for (const QByteArray& message : messages)
        recorded.receive(accepted, message);
    const AnalysisSnapshotPtr snapshot = found(recorded);
    QVERIFY(snapshot);
    QCOMPARE(bytesOfRows(*snapshot, ours, out), messages);
    QCOMPARE(bytesOfRows(*snapshot, accepted, in), messages);
}

void tst_AnalyzerDatagrams::unixStreamsAreStreams()
{
    Recorded recorded(lines, Transport::UnixStream);
    const ConnectionId id = recorded.openConnected(
        Role::Server, SocketAddress::ofUnix("/a"), SocketAddress::ofUnix({}));
    recorded.receive(id, "on");
    recorded.receive(id, "e\n");
    const AnalysisSnapshotPtr snapshot = found(recorded);
    QVERIFY(snapshot);
    QCOMPARE(rows(*snapshot), QByteArrayList {"in frame 0-4"});
}

void tst_AnalyzerDatagrams::pauseIsAGap()
{
    Recorded recorded(lines);
    const ConnectionId id = recorded.peer();
    recorded.receive(id, "a\n");
    recorded.writer.setRecording(false);
    recorded.receive(id, "b\n");
    recorded.writer.setRecording(true);
    recorded.receive(id, "c\n");
    const AnalysisSnapshotPtr snapshot = found(recorded);
    QVERIFY(snapshot);
    QCOMPARE(
        rows(*snapshot), (QByteArrayList {"in frame 0-2", "in unrecorded 2-4", "in frame 4-6"}));
}

// Each is done with at its end, whatever comes then.
void tst_AnalyzerDatagrams::endsOnce_data()
{
    QTest::addColumn<QString>("framing");
    QTest::addColumn<QByteArrayList>("expected");
    QTest::newRow("raw") << raw << QByteArrayList {"in chunk 0-3", "in chunk 3-3"};
    QTest::newRow("lines") << lines
                           << QByteArrayList {
                                  "in frame 0-2", "in fault 2-3 truncated", "in chunk 3-3"};
    QTest::newRow("header/content")
        << headerContent << QByteArrayList {"in fault 0-3 truncated", "in chunk 3-3"};
}

void tst_AnalyzerDatagrams::endsOnce()
{
    QFETCH(const QString, framing);
    QFETCH(QByteArrayList, expected);
    Recorded recorded(framing);
    const ConnectionId id = recorded.peer();
    const QByteArray unfinished = framing == headerContent ? soundMessage.first(3) : "a\nb";
    recorded.receive(id, unfinished);
    recorded.receive(id, {});
    recorded.writer.setRecording(false);
    recorded.receive(id, "unseen");
    recorded.writer.setRecording(true);
    recorded.end(id, EndReason::ClosedByUs);
    const AnalysisSnapshotPtr snapshot = found(recorded);
    QVERIFY(snapshot);
    QCOMPARE(rows(*snapshot), expected << "in unrecorded 3-9");
}

// What was sent is no longer in the index when it is read.
void tst_AnalyzerDatagrams::goneOneIsAGap()
{
    for (const QString& framing : {raw, lines}) {
        HandMadeCapture capture;
        const ConnectionId id
            = capture.addConnection(capture.openEndpoint(framing, Role::Server, Transport::Udp));
        capture.receivePaired(id, id, 4); // of nothing that is there
        const AnalysisSnapshotPtr snapshot = AnalyzerSupport::analyze(capture);
        const QByteArrayList gap {"in unrecorded 0-4"};
        QCOMPARE(rows(*snapshot), framing == raw ? QByteArrayList {"in chunk 0-4"} : gap);
    }
}

void tst_AnalyzerDatagrams::decodedAgain()
{
    Recorded recorded;
    const ConnectionId id = recorded.peer();
    for (const char* const datagram : {"a\nb\n", "", "c"})
        recorded.receive(id, datagram);
    Analyzer analyzer;
    const CaptureSnapshotPtr capture = recorded.publish();
    analyzer.advance(capture);
    auto rules = std::make_shared<DecodeRules>();
    rules->set({DecodeRule::Scope::Everything, 0}, *FramingSpec::parse(lines));
    analyzer.restart(rules);
    analyzer.advance(capture);
    QCOMPARE(rows(*analyzer.snapshot(0)),
        (QByteArrayList {
            "in frame 0-2", "in frame 2-4", "in chunk 4-4", "in fault 4-5 truncated"}));
}

void tst_AnalyzerDatagrams::automatic()
{
    Recorded recorded(QStringLiteral("auto"));
    const ConnectionId id = recorded.peer();
    recorded.writer.endpointStopped({1}, recorded.tick());
    auto rules = std::make_shared<DecodeRules>();
    rules->set({DecodeRule::Scope::Everything, 0}, *DecodeRules::parse(QStringLiteral("auto")));
    recorded.receive(id, soundMessage);
    recorded.receive(id, soundMessage.repeated(2));
    Analyzer analyzer;
    analyzer.restart(rules);
    analyzer.advance(recorded.publish());
    const AnalysisSnapshotPtr snapshot = analyzer.snapshot(std::numeric_limits<qint64>::max());
    QCOMPARE(rows(*snapshot).size(), 3);
    QCOMPARE(rows(*snapshot, "in frame").size(), 3);
    QCOMPARE(snapshot->connections.find(id)->framing, headerContent);
}

void tst_AnalyzerDatagrams::lostAndTold()
{
    Recorded recorded;
    CaptureWriter& writer = recorded.writer;
    const ConnectionId id = recorded.openConnected(Role::Client, client, server);
    writer.lost(EndpointId {1}, 12, recorded.tick());
    writer.lost(id, 3, recorded.tick());
    writer.lost(id, 4, recorded.tick());
    writer.errorTold(
        id, {ErrorCode::ConnectionRefused, QStringLiteral("refused")}, recorded.tick());
    recorded.send(id, "still there");
    const AnalysisSnapshotPtr snapshot = found(recorded);
    QVERIFY(snapshot);
    const ConnectionFacts& facts = *snapshot->connections.find(id);
    QCOMPARE(facts.lostDatagrams, 7);
    QCOMPARE(facts.toldErrors, 1);
    QCOMPARE(facts.lastToldError.code, ErrorCode::ConnectionRefused);
    QCOMPARE(facts.messagesOut, 1);
    QCOMPARE(snapshot->endpoints[0].lostDatagrams, 12);
    QCOMPARE(snapshot->totals.lostDatagrams, 19);

    const MessageLog::View& log = snapshot->messages;
    const auto message = [&](qint64 fromEnd) { return log[log.end() - fromEnd]; };
    QCOMPARE(message(5).change, StateChange::Lost);
    QCOMPARE(message(5).connection, ConnectionId());
    QCOMPARE(snapshot->lostDatagrams(message(5)), 12);
    QCOMPARE(snapshot->endpointOf(message(5)), EndpointId {1});
    QCOMPARE(message(3).connection, id);
    QCOMPARE(snapshot->lostDatagrams(message(3)), 4);
    QCOMPARE(message(2).change, StateChange::ErrorTold);
    QVERIFY(message(2).isFault());
    QCOMPARE(snapshot->toldError(message(2)).code, ErrorCode::ConnectionRefused);
    QCOMPARE(snapshot->endpointOf(message(2)), EndpointId {1});
}

void tst_AnalyzerDatagrams::whoThePeerIs()
{
    Recorded recorded(raw, Transport::UnixStream);
    const ConnectionId id = recorded.openConnected(
        Role::Server, SocketAddress::ofUnix("/a"), SocketAddress::ofUnix({}));
    recorded.writer.note(id,
        {{Note::peerProcessKey, QStringLiteral("4711")}, {Note::peerUserKey, QStringLiteral("ada")},
            {Note::peerProgramKey, QStringLiteral("python3")}},
        recorded.tick());
    recorded.writer.note(id, {{Note::descriptorsKey, QStringLiteral("3")}}, recorded.tick());
    const AnalysisSnapshotPtr snapshot = found(recorded);
    QVERIFY(snapshot);
    const ConnectionFacts& facts = *snapshot->connections.find(id);
    QCOMPARE(facts.peerProcess, 4711);
    QCOMPARE(facts.peerUser, QStringLiteral("ada"));
    QCOMPARE(facts.peerProgram, QStringLiteral("python3"));
    QCOMPARE(facts.descriptors, 3);
}

void tst_AnalyzerDatagrams::noStatesOfTcp()
{
    for (const Transport transport : {Transport::Udp, Transport::UnixStream}) {
        Recorded recorded(raw, transport);
        const ConnectionId id = recorded.peer();
        recorded.end(id, EndReason::ClosedByUs);
        const AnalysisSnapshotPtr snapshot = found(recorded);
        QVERIFY(snapshot);
        QVERIFY(snapshot->connections.find(id)->path.steps().empty());
        QCOMPARE(snapshot->connections.find(id)->state, ConnectionState::Ended);
    }
}

void tst_AnalyzerDatagrams::deliveryEndsAtWritten()
{
    Recorded recorded;
    const ConnectionId ours = recorded.openConnected(Role::Client, client, server);
    recorded.send(ours, "lost");
    const ConnectionId accepted = recorded.openConnected(Role::Server, server, client, ours);
    recorded.send(ours, "more");
    recorded.receive(accepted, "more"); // as many bytes as the lost one has
    const AnalysisSnapshotPtr live = analyze(recorded.publish());
    for (qint64 index = 0; index < live->messages.end(); ++index) {
        const Message& message = live->messages[index];
        if (message.hasBytes() && message.direction == out)
            QCOMPARE(deliveryOf(*live, message), Delivery::Written);
    }
    recorded.end(ours, EndReason::ClosedByUs);
    const AnalysisSnapshotPtr ended = analyze(recorded.publish());
    QCOMPARE(deliveryOf(*ended, ended->messages[2]), Delivery::Written);
}

// A TCP server at the same port is another one.
void tst_AnalyzerDatagrams::serverOfItsTransport()
{
    RecordedCapture recorded;
    CaptureWriter& writer = recorded.writer;
    const auto listen = [&](EndpointId id, const SocketAddress& at, Transport transport) {
        writer.endpointOpened({id}, Role::Server, {}, raw, {}, recorded.tick(), transport);
        writer.endpointListening({id}, at, recorded.tick());
    };
    listen({1}, server, Transport::Tcp);
    listen({2}, SocketAddress::ofUnix("/a"), Transport::UnixStream);
    listen({3}, SocketAddress::ofUnix("/b"), Transport::UnixStream);
    listen({4}, server, Transport::Udp);
    const auto framingWithRuleFor
        = [&](quint32 endpoint, Transport transport, const SocketAddress& peer) {
              const ConnectionId id = writer.connectionOpened(
                  {9}, Role::Client, {}, recorded.tick(), {transport, Layer::Wire, {}});
              recorded.connect(id, client, peer);
              Analyzer analyzer;
              auto rules = std::make_shared<DecodeRules>();
              rules->set({DecodeRule::Scope::Endpoint, endpoint}, *FramingSpec::parse(lines));
              analyzer.restart(rules);
              analyzer.advance(recorded.publish());
              return analyzer.snapshot(0)->connections.find(id)->framing;
          };
    QCOMPARE(framingWithRuleFor(4, Transport::Udp, server), lines);
    QCOMPARE(framingWithRuleFor(1, Transport::Udp, server), raw);
    QCOMPARE(framingWithRuleFor(3, Transport::UnixStream, SocketAddress::ofUnix("/b")), lines);
    QCOMPARE(framingWithRuleFor(2, Transport::UnixStream, SocketAddress::ofUnix("/b")), raw);
}

QTEST_GUILESS_MAIN(tst_AnalyzerDatagrams)
#include "tst_analyzerdatagrams.moc"
