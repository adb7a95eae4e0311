// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/behavior/applicationrequest.h"
#include "tests/core/decodesupport.h"

#include <QRegularExpression>
#include <QTest>

namespace {

using Growth = CaptureSnapshot::Growth;

constexpr qint64 ms = 1'000'000;

DecodeRulesPtr automatic()
{
    return std::make_shared<DecodeRules>(rules({{{}, "auto"}}));
}

/// A connection of which nothing is known but what "auto" finds.
struct AutoCapture : HandMadeCapture {
    AutoCapture()
        : id(addConnection(openEndpoint(QStringLiteral("raw"))))
    {
        analyzer.restart(automatic());
    }
    /// The rows after all that there is, seen `later` after the newest record.
    QByteArray rows(qint64 later = 0)
    {
        analyzer.advance(snapshot(), Analyzer::Deadline::max(), time() + later);
        return messages(*analyzer.snapshot(time()), id);
    }
    void pause(qint64 length) { setTime(time() + length); }

    Analyzer analyzer;
    const ConnectionId id;
};

} // namespace

class TestAutoFraming : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void autoFindsWhatExplainsTheBytes_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<QString>("framing");
        QTest::newRow("lines") << QByteArray("the first line\nthe second\na third\n")
                               << QStringLiteral("lines");
        QTest::newRow("header-content") << applicationRequest(QStringLiteral("search"),
            QStringLiteral("ring")) << QStringLiteral("header-content");
        QTest::newRow("nothing") << QByteArray("\xff\xfe\x80 who knows") << QStringLiteral("raw");
    }

    void autoFindsWhatExplainsTheBytes()
    {
        QFETCH(const QByteArray, stream);
        QFETCH(const QString, framing);
        HandMadeCapture capture;
        const EndpointId endpoint = capture.openEndpoint(QStringLiteral("raw"));
        const ConnectionId client = capture.addConnection(endpoint);
        const ConnectionId server = capture.openConnection(endpoint);
        capture.connect(server, client);
        const DecodeRules chosen = *automatic();
        QCOMPARE(framingOf(*decoded(capture, chosen), client), QStringLiteral("auto"));
        for (const char byte : stream) // in pieces: it looks ahead at all there is
            capture.data(client, Direction::Out, QByteArray(1, byte));
        capture.receivePaired(server, client, quint32(stream.size()));
        const AnalysisSnapshotPtr snapshot = decoded(capture, chosen);
        QCOMPARE(framingOf(*snapshot, client), framing);
        QCOMPARE(framingOf(*snapshot, server), framing);
        const ConnectionFacts& facts = *snapshot->connections.find(client);
        QVERIFY(facts.guess);
        QCOMPARE(facts.guess->examined, stream.size());
        QCOMPARE(facts.guess->framing.toString(), framing);
    }

    /// What the other direction brings at the same time, and the server's port.
    void looksAtTheConnection()
    {
        const QByteArray query("\0\0\0\0\0\6\1\3\0\0\0\2", 12);
        const QByteArray answer("\0\0\0\0\0\7\1\3\4\0\1\0\2", 13);
        AutoCapture capture;
        capture.data(capture.id, Direction::In, query);
        capture.data(capture.id, Direction::Out, answer);
        capture.rows(300 * ms);
        const ConnectionFacts facts = *capture.analyzer.snapshot(0)->connections.find(capture.id);
        QVERIFY(facts.guess);
        QCOMPARE(facts.guess->framing.toString(), QStringLiteral("modbus-tcp"));
        QCOMPARE(facts.guess->messages, 2);
        QCOMPARE(facts.guess->examined, query.size() + answer.size());
        QCOMPARE(facts.messagesIn, 1);
        QCOMPARE(facts.messagesOut, 1);
    }

    void waitsForMore()
    {
        AutoCapture capture;
        capture.data(capture.id, Direction::In, "a li");
        QCOMPARE(capture.rows(), QByteArray());
        QCOMPARE(*capture.analyzer.nextChange(capture.time()), capture.time() + 300 * ms);
        QCOMPARE(capture.rows(299 * ms), QByteArray());
        capture.data(capture.id, Direction::In, "ne\nanother\nand");
        QCOMPARE(capture.rows(), QByteArray());
        QCOMPARE(capture.rows(300 * ms), QByteArray("a line|another"));
        QVERIFY(capture.analyzer.nextChange(capture.time()) != capture.time() + 299 * ms);
    }

    void waitsForAllOfAFile()
    {
        AutoCapture capture;
        capture.setGrowth(Growth::AsItIsRead);
        capture.data(capture.id, Direction::In, "a li");
        QCOMPARE(capture.rows(1'000'000 * ms), QByteArray());
        capture.data(capture.id, Direction::In, "ne\n");
        capture.setGrowth(Growth::None);
        QCOMPARE(capture.rows(), QByteArray("a line"));
    }

    void waitsNoLonger_data()
    {
        QTest::addColumn<std::function<void(AutoCapture&)>>("event");
        using Event = std::function<void(AutoCapture&)>;
        QTest::newRow("the peer's FIN") << Event([](AutoCapture& capture) {
            capture.event(RecordKind::PeerFinished, capture.id.value);
        });
        QTest::newRow("the end") << Event(
            [](AutoCapture& capture) { capture.event(RecordKind::Ended, capture.id.value); });
        QTest::newRow("as much as is looked at") << Event([](AutoCapture& capture) {
            capture.data(capture.id, Direction::In, QByteArray(guessSize, 'x'));
        });
        QTest::newRow("a gap") << Event([](AutoCapture& capture) {
            capture.unrecorded(capture.id, Direction::In, 3);
            capture.data(capture.id, Direction::In, "x");
        });
        QTest::newRow("later, something else") << Event([](AutoCapture& capture) {
            capture.pause(200 * ms);
            capture.openEndpoint(QStringLiteral("raw"));
        });
    }

    void waitsNoLonger()
    {
        QFETCH(const std::function<void(AutoCapture&)>, event);
        AutoCapture capture;
        capture.data(capture.id, Direction::In, "a line\n");
        event(capture);
        QVERIFY(capture.rows().startsWith("a line"));
        QCOMPARE(framingOf(*capture.analyzer.snapshot(0), capture.id), QStringLiteral("lines"));
    }

    /// Seen after each record, or all at once from a file.
    void sameLiveAndOpened()
    {
        AutoCapture capture;
        const auto feed = [&](const QByteArray& bytes, qint64 pause) {
            for (const char byte : bytes) {
                capture.data(capture.id, Direction::In, QByteArray(1, byte));
                capture.rows();
            }
            capture.rows(pause);
            capture.pause(pause);
        };
        feed("one\r\ntwo\r\n", 150 * ms);
        feed("three\n", 400 * ms);
        feed("four\n", 400 * ms);
        const QByteArray live = capture.rows();
        QCOMPARE(live, QByteArray("one|two|three|four"));
        capture.setGrowth(Growth::None);
        QCOMPARE(messages(*decoded(capture, *automatic()), capture.id), live);
    }

    void looksAgainAfterAPause()
    {
        AutoCapture capture;
        capture.data(capture.id, Direction::In, "\xff\xfe");
        QCOMPARE(capture.rows(300 * ms), QByteArray("\xff\xfe"));
        QCOMPARE(framingOf(*capture.analyzer.snapshot(0), capture.id), QStringLiteral("raw"));
        capture.data(capture.id, Direction::In, "\xff\n");
        QCOMPARE(capture.rows(), QByteArray("\xff\xfe|\xff\n"));
        capture.pause(200 * ms);
        capture.data(capture.id, Direction::In, "a line\nano");
        QCOMPARE(capture.rows(300 * ms), QByteArray("\xff\xfe|\xff\n|a line"));
        capture.data(capture.id, Direction::In, "ther\n");
        QCOMPARE(capture.rows(), QByteArray("\xff\xfe|\xff\n|a line|another"));
    }

    void looksAgainWhenItWasWrong()
    {
        AutoCapture capture;
        const QByteArray request
            = applicationRequest(QStringLiteral("search"), QStringLiteral("ring"));
        capture.data(capture.id, Direction::In, request);
        capture.rows(300 * ms);
        QCOMPARE(
            framingOf(*capture.analyzer.snapshot(0), capture.id), QStringLiteral("header-content"));
        capture.data(capture.id, Direction::In, QByteArray("\0\0", 2)); // the stream is lost
        capture.rows();
        capture.pause(200 * ms);
        capture.data(capture.id, Direction::In, "a line\n");
        QVERIFY(capture.rows(300 * ms).endsWith("|a line"));
        QCOMPARE(framingOf(*capture.analyzer.snapshot(0), capture.id), QStringLiteral("lines"));
    }

    void staysWithWhatFits()
    {
        AutoCapture capture;
        capture.data(capture.id, Direction::In, "a line\n");
        capture.rows(300 * ms);
        capture.pause(1000 * ms);
        capture.data(capture.id, Direction::In, "\xff\xfe");
        QCOMPARE(capture.rows(), QByteArray("a line"));
        QCOMPARE(framingOf(*capture.analyzer.snapshot(0), capture.id), QStringLiteral("lines"));
    }
};

QTEST_GUILESS_MAIN(TestAutoFraming)
#include "tst_autoframing.moc"
