// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/peercheck.h"
#include "tests/support/rawpeer.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace {

CheckRequest requestFor(quint16 port)
{
    CheckRequest request;
    request.host = QStringLiteral("127.0.0.1");
    request.port = port;
    return request;
}

} // namespace

/// A check in a thread of its own, which nobody waits for.
class TestPeerCheck : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void tellsStepsThenTheEnd()
    {
        const RawListener listener;
        PeerCheck check;
        std::vector<CheckStep> steps;
        std::vector<CheckSummary> summaries;
        connect(&check, &PeerCheck::stepped, this, [&](const CheckStep& step) {
            QVERIFY(summaries.empty());
            QCOMPARE(thread(), QThread::currentThread());
            steps.push_back(step);
        });
        connect(&check, &PeerCheck::finished, this,
            [&](const CheckSummary& summary) { summaries.push_back(summary); });
        CheckRequest request = requestFor(listener.port());
        request.asksWhatItSpeaks = false;
        check.start(request);
        QVERIFY(check.isRunning());
        QTRY_COMPARE_WITH_TIMEOUT(summaries.size(), 1U, 20'000);
        QVERIFY(!check.isRunning());
        QCOMPARE(summaries.front().cause, CheckCause::Answers);
        QCOMPARE(summaries.front().request, request);
        QVERIFY(std::holds_alternative<NameFacts>(steps.front().facts));
        QVERIFY(std::holds_alternative<HolderFacts>(steps.back().facts));
        QVERIFY(std::get<HolderFacts>(steps.back().facts).isWanted);
    }

    void canBeCanceledAtAnyTime()
    {
        const RawListener listener; // silent, so that it takes three seconds
        PeerCheck check;
        std::vector<CheckSummary> summaries;
        connect(&check, &PeerCheck::finished, this,
            [&](const CheckSummary& summary) { summaries.push_back(summary); });
        QSignalSpy steps(&check, &PeerCheck::stepped);
        check.start(requestFor(listener.port()));
        QTRY_VERIFY_WITH_TIMEOUT(steps.size() > 0, 20'000);
        check.cancel();
        QTRY_COMPARE_WITH_TIMEOUT(summaries.size(), 1U, 20'000);
        QCOMPARE(summaries.front().cause, CheckCause::Canceled);
        check.cancel(); // nothing is under way
        QCOMPARE(summaries.size(), 1U);
    }

    void anotherTakesItsPlace()
    {
        const RawListener listener;
        PeerCheck check;
        std::vector<CheckSummary> summaries;
        connect(&check, &PeerCheck::finished, this,
            [&](const CheckSummary& summary) { summaries.push_back(summary); });
        check.start(requestFor(listener.port()));
        CheckRequest second = requestFor(0);
        check.start(second);
        QTRY_COMPARE_WITH_TIMEOUT(summaries.size(), 1U, 20'000);
        QCOMPARE(summaries.front().request, second);
    }

    void ownerMayGo()
    {
        const RawListener listener;
        for (int i = 0; i < 20; ++i) {
            PeerCheck check;
            check.start(requestFor(listener.port()));
            if (i % 2 == 0)
                QTest::qWait(1);
        }
    }
};

QTEST_GUILESS_MAIN(TestPeerCheck)
#include "tst_peercheck.moc"
