// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/segmentedlog.h"

#include <QTest>

namespace {
using Log = SegmentedLog<int, 4>;

Log logOf(int count)
{
    Log log;
    for (int number = 0; number < count; ++number)
        log.append(number);
    return log;
}
}

class tst_SegmentedLog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void empty();
    void appendsAcrossSegments();
    void viewStaysAsItWas();
    void viewSharesSegments();
    void edit();
    void dropsWholeSegments_data();
    void dropsWholeSegments();
    void viewOutlivesDroppedSegments();
    void indexesStayAfterDrop();
    void dropsAll();
};

void tst_SegmentedLog::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void tst_SegmentedLog::empty()
{
    Log log;
    log.dropOldest(0);
    QCOMPARE(log.first(), 0);
    QCOMPARE(log.end(), 0);
    QVERIFY(log.view().isEmpty());
}

void tst_SegmentedLog::appendsAcrossSegments()
{
    Log log;
    for (int number = 0; number < 9; ++number)
        QCOMPARE(log.append(number * 10), number);
    QCOMPARE(log.end(), 9);
    for (int number = 0; number < 9; ++number)
        QCOMPARE(log[number], number * 10);
}

void tst_SegmentedLog::viewStaysAsItWas()
{
    Log log = logOf(6);
    const Log::View view = log.view();
    log.append(6);
    log.append(7);
    log.append(8);
    QCOMPARE(view.size(), 6);
    QCOMPARE(view[5], 5);
    QCOMPARE(log.view().size(), 9);
}

void tst_SegmentedLog::viewSharesSegments()
{
    Log log = logOf(6);
    QCOMPARE(&log.view()[5], &log.view()[5]);
    QCOMPARE(&log.view()[0], &log[0]);
}

void tst_SegmentedLog::edit()
{
    Log log = logOf(6);
    log.edit(5) = 50;
    QCOMPARE(log.view()[5], 50);
    QCOMPARE(log.view()[4], 4);
}

void tst_SegmentedLog::dropsWholeSegments_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("first");
    QTest::newRow("below the limit") << 10 << 12 << 0;
    QTest::newRow("over it by less than a segment") << 11 << 8 << 0;
    QTest::newRow("over it by a segment") << 12 << 8 << 4;
    QTest::newRow("over it by several") << 25 << 8 << 16;
    QTest::newRow("never the last segment") << 8 << 0 << 4;
}

void tst_SegmentedLog::dropsWholeSegments()
{
    QFETCH(const int, count);
    QFETCH(const int, limit);
    QFETCH(const int, first);
    Log log = logOf(count);
    log.dropOldest(limit);
    QCOMPARE(log.first(), first);
    QCOMPARE(log.end(), count);
    const Log::View view = log.view();
    QCOMPARE(view.first(), first);
    for (int number = first; number < count; ++number)
        QCOMPARE(view[number], number);
}

void tst_SegmentedLog::viewOutlivesDroppedSegments()
{
    Log log = logOf(20);
    const Log::View view = log.view();
    log.dropOldest(4);
    QCOMPARE(log.first(), 16);
    QCOMPARE(view.first(), 0);
    QCOMPARE(view[0], 0);
}

void tst_SegmentedLog::indexesStayAfterDrop()
{
    Log log = logOf(20);
    log.dropOldest(4);
    QCOMPARE(log.append(20), 20);
    QCOMPARE(log[20], 20);
    QCOMPARE(log[19], 19);
    QCOMPARE(log.view().size(), 5);
}

void tst_SegmentedLog::dropsAll()
{
    Log log = logOf(6);
    const Log::View before = log.view();
    log.dropAll();
    QCOMPARE(log.first(), 6);
    QCOMPARE(log.end(), 6);
    QVERIFY(log.view().isEmpty());
    QCOMPARE(log.append(60), 6);
    QCOMPARE(log[6], 60);
    QCOMPARE(log.view()[6], 60);
    QCOMPARE(before.size(), 6);
    QCOMPARE(before[5], 5);
}

QTEST_GUILESS_MAIN(tst_SegmentedLog)
#include "tst_segmentedlog.moc"
