// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/analysis.h"
#include "core/filter/filteredmessages.h"
#include "tests/core/decodesupport.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QTest>

namespace {

using Scope = DecodeRule::Scope;

} // namespace

class TestDecodeAs : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void narrowestRuleWins_data()
    {
        QTest::addColumn<QVector<int>>("scopes");
        QTest::addColumn<QString>("expected");
        const auto own = QStringLiteral("raw");
        QTest::newRow("none") << QVector<int> {} << own;
        QTest::newRow("everything") << QVector<int> {3} << QStringLiteral("lines");
        QTest::newRow("port") << QVector<int> {3, 2} << QStringLiteral("fixed:size=2");
        QTest::newRow("endpoint") << QVector<int> {3, 2, 1} << QStringLiteral("fixed:size=3");
        QTest::newRow("connection") << QVector<int> {3, 2, 1, 0} << QStringLiteral("fixed:size=4");
        QTest::newRow("connection alone") << QVector<int> {0} << QStringLiteral("fixed:size=4");
    }

    void narrowestRuleWins()
    {
        QFETCH(const QVector<int>, scopes);
        QFETCH(const QString, expected);
        HandMadeCapture capture;
        const EndpointId endpoint = capture.openEndpoint(QStringLiteral("raw"));
        const ConnectionId id = capture.addConnection(endpoint);
        capture.data(id, Direction::In, "a\nbcdef\n");
        const std::pair<DecodeRule, const char*> all[] = {
            {{Scope::Connection, id.value}, "fixed:size=4"},
            {{Scope::Endpoint, endpoint.value}, "fixed:size=3"},
            {{Scope::Port, 5000}, "fixed:size=2"},
            {{Scope::Everything, 0}, "lines"},
        };
        DecodeRules chosen = rules({{{Scope::Connection, 77}, "lines"},
            {{Scope::Endpoint, 77}, "lines"}, {{Scope::Port, 77}, "lines"}});
        for (const int scope : scopes)
            chosen.set(all[scope].first, spec(all[scope].second));
        QCOMPARE(framingOf(*decoded(capture, chosen), id), expected);
    }

    void aFramingForEachDirection()
    {
        HandMadeCapture capture;
        const EndpointId endpoint = capture.openEndpoint(QStringLiteral("raw"));
        EventDetails details;
        details.framing = QStringLiteral("lines");
        details.framingOut = QStringLiteral("fixed:size=2");
        capture.event(RecordKind::EndpointOpened, endpoint.value, details);
        const ConnectionId id = capture.addConnection(endpoint);
        capture.data(id, Direction::In, "a\nb\n");
        capture.data(id, Direction::Out, "a\nb\n");
        QCOMPARE(messages(*decoded(capture, {}), id), QByteArray("a|b|a\n|b\n"));
        DecodeRules chosen;
        chosen.set({}, FramingPair(spec("fixed:size=4"), spec("lines")));
        QCOMPARE(messages(*decoded(capture, chosen), id), QByteArray("a\nb\n|a|b"));
    }

    void rowsAndCountsFollow()
    {
        HandMadeCapture capture;
        const ConnectionId id = capture.addConnection(capture.openEndpoint(QStringLiteral("raw")));
        capture.data(id, Direction::In, "one\ntw");
        capture.data(id, Direction::In, "o\nthree\n");
        Analyzer analyzer;
        analyzer.advance(capture.snapshot());
        const AnalysisSnapshotPtr before = analyzer.snapshot(0);
        QCOMPARE(messages(*before), QByteArray("one\ntw|o\nthree\n"));

        analyzer.restart(
            std::make_shared<DecodeRules>(rules({{{Scope::Connection, id.value}, "lines"}})));
        const AnalysisSnapshotPtr between = analyzer.snapshot(0);
        QCOMPARE(between->messages.end(), 0);
        QCOMPARE(between->totals.messages, 0);
        QCOMPARE(between->connections.find(id)->state, ConnectionState::Connected);

        analyzer.advance(capture.snapshot());
        const AnalysisSnapshotPtr after = analyzer.snapshot(0);
        QCOMPARE(messages(*after), QByteArray("one|two|three"));
        QCOMPARE(after->generation, before->generation + 1);
        QCOMPARE(after->totals.messages, 3);
        QCOMPARE(after->connections.find(id)->messagesIn, 3);
        QCOMPARE(after->endpoints[0].messages, 3);
        QCOMPARE(after->totals.bytesIn, before->totals.bytesIn);
        QCOMPARE(after->totals.connections, 1);
        QCOMPARE(after->totals.liveConnections, 1);
        QCOMPARE(messages(*before), QByteArray("one\ntw|o\nthree\n"));

        capture.data(id, Direction::In, "four\n");
        analyzer.advance(capture.snapshot());
        QCOMPARE(messages(*analyzer.snapshot(0)), QByteArray("one|two|three|four"));

        analyzer.restart(std::make_shared<DecodeRules>());
        analyzer.advance(capture.snapshot());
        QCOMPARE(messages(*analyzer.snapshot(0)), QByteArray("one\ntw|o\nthree\n|four\n"));
    }

    void faultsAreCountedAnew()
    {
        HandMadeCapture capture;
        const ConnectionId id
            = capture.addConnection(capture.openEndpoint(QStringLiteral("header-content")));
        capture.data(id, Direction::In, QByteArray("\0\0garbage", 9));
        QCOMPARE(decoded(capture, {})->totals.faults, 1);
        const AnalysisSnapshotPtr snapshot
            = decoded(capture, rules({{{Scope::Everything, 0}, "raw"}}));
        QCOMPARE(snapshot->totals.faults, 0);
        QCOMPARE(snapshot->connections.find(id)->faults, 0);
    }

    void bothEndsOfAPair_data()
    {
        QTest::addColumn<DecodeRule>("rule");
        QTest::newRow("the client") << DecodeRule {Scope::Connection, 1};
        QTest::newRow("the server's end") << DecodeRule {Scope::Connection, 2};
        QTest::newRow("the client's endpoint") << DecodeRule {Scope::Endpoint, 1};
        QTest::newRow("the server") << DecodeRule {Scope::Endpoint, 2};
    }

    void bothEndsOfAPair()
    {
        QFETCH(const DecodeRule, rule);
        HandMadeCapture capture;
        const EndpointId clients = capture.openEndpoint(QStringLiteral("raw"), Role::Client);
        const EndpointId servers = capture.openEndpoint(QStringLiteral("raw"));
        const ConnectionId client = capture.openConnection(clients, Role::Client);
        capture.connect(client);
        const ConnectionId server = capture.openConnection(servers);
        capture.connect(server, client);
        capture.data(client, Direction::Out, "a\nb\n");
        capture.receivePaired(server, client, 4);
        DecodeRules chosen;
        chosen.set(rule, spec("lines"));
        const AnalysisSnapshotPtr snapshot = decoded(capture, chosen);
        for (const ConnectionId id : {client, server}) {
            QCOMPARE(messages(*snapshot, id), QByteArray("a|b"));
            QCOMPARE(framingOf(*snapshot, id), QStringLiteral("lines"));
        }
    }

    /// It may send before the server accepts it, and the file tells so.
    void clientThatIsNotAcceptedYet_data()
    {
        QTest::addColumn<QString>("listening");
        QTest::addColumn<QString>("framing");
        QTest::newRow("the address") << QStringLiteral("127.0.0.1") << QStringLiteral("lines");
        QTest::newRow("any address") << QStringLiteral("0.0.0.0") << QStringLiteral("lines");
        QTest::newRow("another address") << QStringLiteral("127.0.0.2") << QStringLiteral("raw");
    }

    void clientThatIsNotAcceptedYet()
    {
        QFETCH(const QString, listening);
        QFETCH(const QString, framing);
        HandMadeCapture capture;
        const EndpointId servers = capture.openEndpoint(QStringLiteral("raw"));
        EventDetails details;
        details.local = SocketAddress::fromHostAddress(QHostAddress(listening), 5000);
        capture.event(RecordKind::EndpointListening, servers.value, details);
        const EndpointId clients = capture.openEndpoint(QStringLiteral("raw"), Role::Client);
        const ConnectionId client = capture.openConnection(clients, Role::Client);
        capture.connect(client);
        capture.data(client, Direction::Out, "a\nb\n");
        const DecodeRules chosen = rules({{{Scope::Endpoint, servers.value}, "lines"}});
        QCOMPARE(framingOf(*decoded(capture, chosen), client), framing);
    }

    void factsOfRecordsThatAreGoneStay()
    {
        HandMadeCapture capture;
        const ConnectionId id = capture.addConnection(capture.openEndpoint(QStringLiteral("raw")));
        for (int count = 0; count < 20'000; ++count)
            capture.data(id, Direction::In, "x\n");
        Analyzer analyzer;
        analyzer.advance(capture.snapshot());
        capture.dropOldestRecords(100);
        analyzer.restart(std::make_shared<DecodeRules>(rules({{{Scope::Port, 5000}, "lines"}})));
        analyzer.advance(capture.snapshot());
        const AnalysisSnapshotPtr snapshot = analyzer.snapshot(0);
        const ConnectionFacts& facts = *snapshot->connections.find(id);
        QCOMPARE(facts.peer.port, quint16(5000));
        QCOMPARE(facts.bytesIn, 40'000);
        QCOMPARE(facts.framing, QStringLiteral("lines"));
        QCOMPARE_GT(facts.messagesIn, 100);
        QCOMPARE_LT(facts.messagesIn, 10'000);
        QCOMPARE(snapshot->totals.connections, 1);
    }

    void filtersBeginAnew()
    {
        HandMadeCapture capture;
        const ConnectionId id = capture.addConnection(capture.openEndpoint(QStringLiteral("raw")));
        capture.data(id, Direction::In, "a\nb\nc\n");
        Analysis analysis([] {});
        FilteredMessages filtered(MessageFilter::parse(QStringLiteral("in b")).value(), [] {});
        analysis.update(capture.snapshot());
        analysis.waitUntilIdle();
        filtered.update(analysis.snapshot());
        filtered.waitUntilIdle();
        QCOMPARE(filtered.snapshot()->size(), 1);
        QCOMPARE(filtered.snapshot()->messageIndex(0), 1);

        analysis.setRules(rules({{{Scope::Everything, 0}, "lines"}}));
        analysis.waitUntilIdle();
        filtered.update(analysis.snapshot());
        filtered.waitUntilIdle();
        QCOMPARE(filtered.snapshot()->size(), 1);
        QCOMPARE(filtered.snapshot()->messageIndex(0), 2);
    }

    void rulesBeforeAnyCapture()
    {
        Analysis analysis([] {});
        analysis.setRules(rules({{{Scope::Everything, 0}, "lines"}}));
        analysis.waitUntilIdle();
        QCOMPARE(analysis.snapshot()->messages.end(), 0);
        HandMadeCapture capture;
        const ConnectionId id = capture.addConnection(capture.openEndpoint(QStringLiteral("raw")));
        capture.data(id, Direction::In, "a\nb\n");
        analysis.update(capture.snapshot());
        analysis.waitUntilIdle();
        QCOMPARE(messages(*analysis.snapshot()), QByteArray("a|b"));
    }
};

QTEST_GUILESS_MAIN(TestDecodeAs)
#include "tst_decodeas.moc"
