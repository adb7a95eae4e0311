// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/sequencelines.h"
#include "tests/ui/sequencecapture.h"
#include "ui/sequence/sequenceheights.h"
#include "ui/sequence/sequencelayout.h"

#include <QRegularExpression>
#include <QtTest>

namespace {

constexpr int row = 30; // pixels
constexpr qint64 ms = 1'000'000; // ns

SequenceSnapshotPtr linesOf(SequenceCapture& capture)
{
    SequenceLines lines({{capture.asking}}, [] {});
    lines.update(capture.analyzed());
    lines.waitUntilIdle();
    return lines.snapshot();
}

SequenceRows rowsOf(SequenceCapture& capture)
{
    SequenceRows rows;
    rows.setLines(linesOf(capture));
    return rows;
}

/// From the base of a row to that of the next.
int distance(const SequenceHeights& heights, qint64 position)
{
    return heights.of(position) - heights.base(position) + heights.base(position + 1);
}

} // namespace

class TestSequenceLayout : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Theme::instance().install(); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void runUnfoldsIntoItsMessages()
    {
        SequenceCapture capture;
        for (int i = 0; i < 10; ++i)
            capture.ask("x");
        capture.answer("y");
        SequenceRows rows = rowsOf(capture);
        const qint64 run = SequenceCapture::rowsAtFirst + SequenceLines::shownOfRun;
        QCOMPARE(rows.end(), run + 2);
        QVERIFY(rows.at(run).isRun);
        QCOMPARE(rows.at(run).count, 7U);
        const qint64 firstItem = rows.at(run).item;

        rows.setUnfolded(run, true);
        QCOMPARE(rows.end(), run + 2 + 7);
        QVERIFY(rows.at(run).isUnfolded);
        for (int i = 0; i < 7; ++i) {
            QCOMPARE(rows.at(run + 1 + i).item, firstItem + i);
            QVERIFY(!rows.at(run + 1 + i).isRun);
            QCOMPARE(rows.positionOf(firstItem + i), run + 1 + i);
        }
        QCOMPARE(rows.at(run + 8).item, firstItem + 7); // the answer
        QCOMPARE(rows.positionOf(firstItem + 7), run + 8);
        QCOMPARE(rows.positionOf(0), 0);

        rows.setUnfolded(run, false);
        QCOMPARE(rows.end(), run + 2);
        QCOMPARE(rows.positionOf(firstItem + 3), run);
    }

    void unfoldedRunGrows()
    {
        SequenceCapture capture;
        for (int i = 0; i < 6; ++i)
            capture.ask("x");
        SequenceRows rows = rowsOf(capture);
        const qint64 end = rows.end();
        rows.setUnfolded(end - 1, true);
        QCOMPARE(rows.end(), end + 3);
        capture.ask("x");
        rows.setLines(linesOf(capture));
        QCOMPARE(rows.end(), end + 4);
        QVERIFY(rows.at(end - 1).isUnfolded);
    }

    void rowsAreAlike()
    {
        SequenceCapture capture;
        for (int i = 0; i < 3; ++i)
            capture.ask("x");
        const SequenceRows rows = rowsOf(capture);
        SequenceHeights heights(&rows);
        heights.setRowHeight(row);
        for (qint64 position = rows.first(); position + 1 < rows.end(); ++position) {
            QCOMPARE(heights.of(position), row);
            QCOMPARE(distance(heights, position), row);
        }
        QVERIFY(heights.of(rows.end() - 1) > row); // room for what is so now
    }

    void silenceIsCutUntilItIsUnfolded()
    {
        SequenceCapture capture;
        capture.ask("x");
        capture.wait(2'000 * ms);
        capture.ask("y");
        const SequenceRows rows = rowsOf(capture);
        SequenceHeights heights(&rows);
        heights.setRowHeight(row);
        const qint64 last = rows.end() - 1;
        QVERIFY(!heights.isSilenceBefore(last - 1));
        QVERIFY(heights.isCutBefore(last));
        QCOMPARE(heights.gapBefore(last), 2'002 * ms);
        QCOMPARE(distance(heights, last - 1), 2 * row);
        heights.toggleSilence(last);
        QVERIFY(heights.isSilenceBefore(last));
        QVERIFY(!heights.isCutBefore(last));
        QCOMPARE(distance(heights, last - 1), 9 * row); // a row for each 250 ms
        heights.toggleSilence(last);
        QVERIFY(heights.isCutBefore(last));
    }

    void rowsToScale()
    {
        SequenceCapture capture;
        capture.ask("a"); // 2 ms each
        capture.ask("b");
        capture.wait(4 * ms);
        capture.ask("c");
        capture.wait(1'000 * ms);
        capture.ask("d");
        const SequenceRows rows = rowsOf(capture);
        SequenceHeights heights(&rows);
        heights.setRowHeight(row);
        heights.setToScale(true);
        heights.setScale(10);
        const qint64 a = SequenceCapture::rowsAtFirst;
        QCOMPARE(distance(heights, a), 20);
        QCOMPARE(distance(heights, a + 1), 60);
        QVERIFY(heights.isCutBefore(a + 3));
        QCOMPARE(distance(heights, a + 2), 2 * row);
        heights.toggleSilence(a + 3);
        QCOMPARE(distance(heights, a + 2), 10'020);
        heights.setScale(1e-3);
        QCOMPARE(distance(heights, a), 1); // it is still there
    }

    void arrowsComeDownToWhereTheyCame()
    {
        SequenceCapture capture;
        capture.data(capture.asking, Direction::Out, "slow");
        capture.data(capture.accepted, Direction::Out, "before it came");
        capture.data(capture.accepted, Direction::Out, "too");
        capture.receivePaired(capture.accepted, capture.asking, 4);
        const SequenceRows rows = rowsOf(capture);
        SequenceHeights heights(&rows);
        heights.setRowHeight(row);
        const qint64 slow = SequenceCapture::rowsAtFirst;
        const qint64 came = rows.lines()->arrival(rows.lines()->items[slow])->time;
        QCOMPARE(heights.downTo(slow, came, 9), 2 * row + 9);
        QCOMPARE(heights.downTo(slow, came, 9, 1), -1);
        QCOMPARE(heights.downTo(slow, rows.timeOf(slow), 9), 9);
        heights.setToScale(true);
        heights.setScale(10);
        QCOMPARE(heights.downTo(slow, came, 9), 30);
    }

    void columnsDoNotOverlap_data()
    {
        QTest::addColumn<int>("tracks");
        QTest::addColumn<int>("width");
        QTest::addColumn<double>("zoom");
        QTest::newRow("one") << 1 << 640 << 1.0;
        QTest::newRow("one, wide") << 1 << 1'600 << 1.0;
        QTest::newRow("one, narrow") << 1 << 200 << 1.0;
        QTest::newRow("four") << 4 << 1'000 << 1.0;
        QTest::newRow("two, large") << 2 << 1'000 << 2.5;
    }
    void columnsDoNotOverlap()
    {
        QFETCH(int, tracks);
        QFETCH(int, width);
        QFETCH(double, zoom);
        const SequenceLayout layout(tracks, width, SequenceLook::ofTheme(zoom));
        QVERIFY(layout.width() >= width);
        int left = layout.timesRight();
        for (int track = 0; track < tracks; ++track) {
            const QRect client = layout.margin(track, End::Client, 100);
            const QRect server = layout.margin(track, End::Server, 100);
            const int from = layout.lineX(track, End::Client);
            const int to = layout.lineX(track, End::Server);
            QVERIFY(left < client.left());
            QVERIFY(client.right() < from - layout.halfLine());
            QVERIFY(to - from > 100);
            QVERIFY(to + layout.halfLine() < server.left());
            QCOMPARE(layout.nearest(from + 1), std::pair(track, End::Client));
            QCOMPARE(layout.nearest(to - 1), std::pair(track, End::Server));
            left = server.right();
        }
        QVERIFY(left < layout.width());
    }
};

QTEST_MAIN(TestSequenceLayout)
#include "tst_sequencelayout.moc"
