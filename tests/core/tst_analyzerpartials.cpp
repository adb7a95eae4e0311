// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/analyzersupport.h"

#include <QRegularExpression>
#include <QTest>

using namespace AnalyzerSupport;

/// Messages that are still arriving.
class TestAnalyzerPartials : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void partialShowsAfterAWhile()
    {
        HandMadeCapture capture;
        const ConnectionId id = capture.addConnection(capture.openEndpoint(headerContent));
        capture.data(id, in, soundMessage.first(120));
        const qint64 begun = capture.time();
        capture.data(id, in, soundMessage.mid(120, 10));
        Analyzer analyzer;
        analyzer.advance(capture.snapshot());
        const qint64 shownAt = begun + PartialList::delay.count();
        QVERIFY(analyzer.snapshot(shownAt - 1)->partials.empty());
        QCOMPARE(analyzer.nextChange(shownAt - 1), shownAt);
        QCOMPARE(analyzer.nextChange(shownAt), std::nullopt);

        const AnalysisSnapshotPtr snapshot = analyzer.snapshot(shownAt);
        QCOMPARE(snapshot->partials.size(), std::size_t(1));
        const PartialMessage partial = snapshot->partials[0];
        QCOMPARE(partial.connection, id);
        QCOMPARE(partial.direction, in);
        QCOMPARE(partial.received, ByteRange({0, 130}));
        QCOMPARE(partial.expected, 146);
        QCOMPARE(partial.record, capture.newest());
        QCOMPARE(partial.time, capture.time());
    }

    void partialGoesWhenItsMessageIsWhole()
    {
        HandMadeCapture capture;
        const ConnectionId id = capture.addConnection(capture.openEndpoint(headerContent));
        capture.data(id, in, soundMessage.first(120));
        Analyzer analyzer;
        analyzer.advance(capture.snapshot());
        const qint64 later = capture.time() + 10 * PartialList::delay.count();
        QCOMPARE(analyzer.snapshot(later)->partials.size(), std::size_t(1));
        capture.data(id, in, soundMessage.mid(120));
        analyzer.advance(capture.snapshot());
        QVERIFY(analyzer.snapshot(later)->partials.empty());
    }

    void partialGoesWhenItsConnectionEnds()
    {
        HandMadeCapture capture;
        const ConnectionId id = capture.addConnection(capture.openEndpoint(lines));
        capture.data(id, in, "no end");
        capture.event(RecordKind::Ended, id.value, EndReason::ClosedByPeer);
        Analyzer analyzer;
        analyzer.advance(capture.snapshot());
        QVERIFY(analyzer.snapshot(std::numeric_limits<qint64>::max())->partials.empty());
    }

    void oldestPartialsAreShown()
    {
        HandMadeCapture capture;
        const EndpointId endpoint = capture.openEndpoint(lines);
        for (std::size_t count = 0; count < AnalysisSnapshot::maxPartials + 10; ++count)
            capture.data(capture.addConnection(endpoint), in, "begun");
        capture.data({1}, in, " and\nbegun again");
        Analyzer analyzer;
        analyzer.advance(capture.snapshot());
        const qint64 later = capture.time() + PartialList::delay.count();
        const AnalysisSnapshotPtr snapshot = analyzer.snapshot(later);
        QCOMPARE(snapshot->partials.size(), AnalysisSnapshot::maxPartials);
        QCOMPARE(snapshot->partials.front().connection, ConnectionId({2}));
        QCOMPARE(snapshot->partials.back().connection.value, AnalysisSnapshot::maxPartials + 1);
    }
};

QTEST_GUILESS_MAIN(TestAnalyzerPartials)
#include "tst_analyzerpartials.moc"
