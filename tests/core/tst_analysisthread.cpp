// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/analysis.h"
#include "core/base/clock.h"
#include "tests/support/handmadecapture.h"

#include <QRegularExpression>
#include <QTest>

#include <atomic>
#include <semaphore>

namespace {

const QString raw = QStringLiteral("raw");
const QString lines = QStringLiteral("lines");

/// Waits until the counter is at least `count`.
void waitFor(const std::atomic<int>& counter, int count)
{
    for (int now = counter.load(); now < count; now = counter.load())
        counter.wait(now);
}

/// Counts calls of `published` and lets others wait for them.
struct Counter {
    std::atomic<int> calls = 0;

    std::function<void()> callback()
    {
        return [this] {
            ++calls;
            calls.notify_all();
        };
    }
};

} // namespace

class TestAnalysisThread : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void startsEmpty()
    {
        Analysis analysis([] {});
        analysis.waitUntilIdle();
        QVERIFY(analysis.snapshot()->capture);
        QVERIFY(analysis.snapshot()->messages.isEmpty());
    }

    void analysesWhatItIsGiven()
    {
        HandMadeCapture capture;
        capture.data(capture.addConnection(capture.openEndpoint(raw)), Direction::In, "hello");
        Analysis analysis([] {});
        analysis.update(capture.snapshot());
        analysis.waitUntilIdle();
        QCOMPARE(analysis.snapshot()->totals.messages, 1);
        QCOMPARE(analysis.snapshot()->capture->records.end(), capture.newest() + 1);
    }

    void publishesOncePerEdge()
    {
        HandMadeCapture capture;
        const ConnectionId id = capture.addConnection(capture.openEndpoint(raw));
        Counter published;
        Analysis analysis(published.callback());
        for (int round = 0; round < 3; ++round) {
            capture.data(id, Direction::In, "x");
            analysis.update(capture.snapshot());
            analysis.waitUntilIdle();
        }
        waitFor(published.calls, 1);
        QCOMPARE(published.calls.load(), 1);
        QCOMPARE(analysis.snapshot()->totals.messages, 3);

        analysis.update(capture.snapshot());
        waitFor(published.calls, 2);
        analysis.waitUntilIdle();
        QCOMPARE(published.calls.load(), 2);
    }

    void partialShowsWithoutNewRecords()
    {
        HandMadeCapture capture;
        const ConnectionId id = capture.addConnection(capture.openEndpoint(lines));
        capture.setTime(currentTimeNs());
        capture.data(id, Direction::In, "begun");
        Counter published;
        Analysis analysis(published.callback());
        analysis.update(capture.snapshot());
        analysis.waitUntilIdle();
        int calls = 1;
        waitFor(published.calls, calls);
        while (analysis.snapshot()->partials.empty())
            waitFor(published.calls, ++calls);
        QVERIFY(currentTimeNs() >= capture.time() + 100'000'000);
    }

    void autoDecidesWithoutNewRecords()
    {
        HandMadeCapture capture;
        capture.setTime(currentTimeNs());
        capture.data(capture.addConnection(capture.openEndpoint(raw)), Direction::In, "a line\n");
        Analysis analysis([] {});
        DecodeRules rules;
        rules.set({}, DecodeRules::parse(DecodeRules::automatic).value());
        analysis.setRules(rules);
        analysis.update(capture.snapshot());
        QTRY_COMPARE(analysis.snapshot()->totals.messages, 1);
        QCOMPARE(analysis.snapshot()->connections.at(0).framing, lines);
    }

    void showsResultsWhileItIsBehind()
    {
        HandMadeCapture capture;
        const ConnectionId id = capture.addConnection(capture.openEndpoint(raw));
        constexpr int count = 1'000'000;
        for (int at = 0; at < count; ++at)
            capture.data(id, Direction::In, "x");
        std::binary_semaphore firstShown(0);
        std::atomic<bool> isFirst = true;
        Analysis analysis([&] {
            if (isFirst.exchange(false))
                firstShown.release();
        });
        analysis.update(capture.snapshot());
        firstShown.acquire();
        const qint64 early = analysis.snapshot()->totals.messages;
        analysis.waitUntilIdle();
        QCOMPARE_LT(early, analysis.snapshot()->totals.messages);
        QCOMPARE(analysis.snapshot()->totals.messages, count);
    }

    void endsWhileItIsBehind()
    {
        HandMadeCapture capture;
        const ConnectionId id = capture.addConnection(capture.openEndpoint(raw));
        for (int at = 0; at < 100'000; ++at)
            capture.data(id, Direction::In, "x");
        auto analysis = std::make_unique<Analysis>([] {});
        analysis->update(capture.snapshot());
        const AnalysisSnapshotPtr kept = analysis->snapshot();
        analysis.reset();
        QCOMPARE(kept->messages.size() > 0, kept->connections.size() > 0); // it can still be read
    }
};

QTEST_GUILESS_MAIN(TestAnalysisThread)
#include "tst_analysisthread.moc"
