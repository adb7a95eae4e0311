// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/analyzer.h"
#include "core/filter/filteredmessages.h"
#include "tests/support/handmadecapture.h"
#include "tests/support/smalllimits.h"

#include <QRegularExpression>
#include <QTest>

namespace {

MessageFilter filter(const char* text)
{
    return *MessageFilter::parse(QString::fromUtf8(text));
}

QList<qint64> rows(const FilteredSnapshot& snapshot)
{
    QList<qint64> list;
    for (qint64 row = 0; row < snapshot.size(); ++row)
        list += snapshot.messageIndex(row);
    return list;
}

} // namespace

class TestFilteredMessages : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void startsEmpty()
    {
        FilteredMessages filtered(filter("in"), [] {});
        filtered.waitUntilIdle();
        QVERIFY(filtered.snapshot()->analysis);
        QCOMPARE(filtered.snapshot()->size(), 0);
        QVERIFY(filtered.snapshot()->isComplete());
    }

    void followsTheLog()
    {
        HandMadeCapture capture;
        const ConnectionId id = capture.addConnection(capture.openEndpoint(QStringLiteral("raw")));
        Analyzer analyzer;
        FilteredMessages filtered(filter("yes"), [] {});
        capture.data(id, Direction::In, "yes");
        capture.data(id, Direction::In, "no");
        analyzer.advance(capture.snapshot());
        filtered.update(analyzer.snapshot(0));
        filtered.waitUntilIdle();
        QCOMPARE(rows(*filtered.snapshot()), QList<qint64>({1}));
        QCOMPARE(filtered.snapshot()->examined, 3);

        capture.data(id, Direction::Out, "oh yes");
        analyzer.advance(capture.snapshot());
        filtered.update(analyzer.snapshot(0));
        filtered.waitUntilIdle();
        QCOMPARE(rows(*filtered.snapshot()), QList<qint64>({1, 3}));
        QVERIFY(filtered.snapshot()->isComplete());
    }

    void rowsGivenUpAreLeftOut()
    {
        HandMadeCapture capture;
        const ConnectionId id = capture.addConnection(capture.openEndpoint(QStringLiteral("raw")));
        Analyzer analyzer(rowLimit(8192));
        FilteredMessages filtered(filter("in"), [] {});
        for (int round = 0; round < 5; ++round) {
            for (int count = 0; count < 8192; ++count)
                capture.data(id, Direction::In, "x");
            while (!analyzer.advance(capture.snapshot()))
                filtered.update(analyzer.snapshot(0));
            filtered.update(analyzer.snapshot(0));
            filtered.waitUntilIdle();
        }
        const FilteredSnapshotPtr snapshot = filtered.snapshot();
        const MessageLog::View& messages = snapshot->analysis->messages;
        QVERIFY(messages.first() > 0);
        QCOMPARE(snapshot->messageIndex(0), messages.first());
        QCOMPARE(snapshot->size(), messages.size());
        QVERIFY(snapshot->indexes.size() <= messages.size() + 8192);
    }

    void listIsBounded()
    {
        constexpr qint64 limit = 2 * FilteredSnapshot::Indexes::segmentSize; // rows
        HandMadeCapture capture;
        const ConnectionId id = capture.addConnection(capture.openEndpoint(QStringLiteral("raw")));
        for (qint64 count = 0; count < 2 * limit; ++count)
            capture.data(id, Direction::In, "x");
        Analyzer analyzer;
        analyzer.advance(capture.snapshot());
        FilteredMessages filtered(
            filter("in"), [] {}, limit * qint64(sizeof(qint64)));
        filtered.update(analyzer.snapshot(0));
        filtered.waitUntilIdle();
        const FilteredSnapshotPtr snapshot = filtered.snapshot();
        QCOMPARE(snapshot->givenUp, limit);
        QCOMPARE(snapshot->size(), limit);
        QCOMPARE(snapshot->messageIndex(0), limit + 1); // behind the State row
        QCOMPARE(snapshot->messageIndex(limit - 1), 2 * limit);
        QVERIFY(snapshot->isComplete());

        filtered.setLimit(0);
        filtered.waitUntilIdle();
        QCOMPARE(filtered.snapshot()->givenUp, 3 * limit / 2); // the last segment stays
        QCOMPARE(filtered.snapshot()->size(), limit / 2);
        QCOMPARE(snapshot->size(), limit);
    }

    void longWorkCanBeGivenUp()
    {
        HandMadeCapture capture;
        const ConnectionId id = capture.addConnection(capture.openEndpoint(QStringLiteral("raw")));
        for (int count = 0; count < 100'000; ++count)
            capture.data(id, Direction::In, "x");
        Analyzer analyzer;
        analyzer.advance(capture.snapshot());
        auto filtered = std::make_unique<FilteredMessages>(filter("in"), [] {});
        filtered->update(analyzer.snapshot(0));
        const FilteredSnapshotPtr kept = filtered->snapshot();
        filtered.reset();
        QCOMPARE(kept->size(), std::max<qint64>(0, kept->examined - 1)); // but the State row
    }
};

QTEST_GUILESS_MAIN(TestFilteredMessages)
#include "tst_filteredmessages.moc"
