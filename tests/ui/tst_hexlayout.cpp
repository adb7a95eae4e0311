// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/hexlayout.h"

#include <QTest>

using Cell = HexLayout::Cell;
using Column = HexLayout::Column;

class TestHexLayout : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void fitsBytesToWidth_data();
    void fitsBytesToWidth();
    void countsOffsetDigits_data();
    void countsOffsetDigits();
    void countsRows_data();
    void countsRows();
    void findsEveryCellAgain_data();
    void findsEveryCellAgain();
    void keepsCellsApart_data();
    void keepsCellsApart();
    void takesPositionsOutside();
    void hasNoCellWithoutBytes();

private:
    static constexpr HexLayout::Metrics metrics {6, 18, 8};
};

void TestHexLayout::fitsBytesToWidth_data()
{
    QTest::addColumn<int>("spare");
    QTest::addColumn<int>("bytesPerRow");
    QTest::newRow("just wide enough for 16") << 0 << 16;
    QTest::newRow("16 a little closer together") << -1 << 16;
    QTest::newRow("16 with a pixel between") << -32 << 16;
    QTest::newRow("a pixel too narrow") << -33 << 8;
    QTest::newRow("wider") << 500 << 16;
    QTest::newRow("nothing") << -10000 << 8;
}

void TestHexLayout::fitsBytesToWidth()
{
    QFETCH(int, spare);
    const int needed = HexLayout(100, 10000, metrics).width();
    const HexLayout layout(100, needed + spare, metrics);
    QTEST(layout.bytesPerRow(), "bytesPerRow");
}

void TestHexLayout::countsOffsetDigits_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<int>("digits");
    QTest::newRow("empty") << qint64(0) << 4;
    QTest::newRow("64 KiB") << qint64(0x10000) << 4;
    QTest::newRow("one byte more") << qint64(0x10001) << 6;
    QTest::newRow("1 GB") << qint64(1'000'000'000) << 8;
    QTest::newRow("1 TB") << qint64(1'000'000'000'000) << 10;
}

void TestHexLayout::countsOffsetDigits()
{
    QFETCH(qint64, size);
    QTEST(HexLayout(size, 1000, metrics).offsetDigits(), "digits");
}

void TestHexLayout::countsRows_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<qint64>("rows");
    QTest::newRow("empty") << qint64(0) << qint64(0);
    QTest::newRow("one byte") << qint64(1) << qint64(1);
    QTest::newRow("a whole row") << qint64(16) << qint64(1);
    QTest::newRow("one more") << qint64(17) << qint64(2);
    QTest::newRow("10 GB") << qint64(10'000'000'000) << qint64(625'000'000);
}

void TestHexLayout::countsRows()
{
    QFETCH(qint64, size);
    QTEST(HexLayout(size, 1000, metrics).rowCount(), "rows");
}

void TestHexLayout::findsEveryCellAgain_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<qint64>("firstRow");
    QTest::newRow("16 a row") << 1000 << qint64(0);
    QTest::newRow("16 closer together") << 375 << qint64(0);
    QTest::newRow("8 a row") << 100 << qint64(0);
    QTest::newRow("16 a row, scrolled") << 1000 << qint64(2);
}

void TestHexLayout::findsEveryCellAgain()
{
    QFETCH(int, width);
    QFETCH(qint64, firstRow);
    const HexLayout layout(100, width, metrics);
    for (const Column column : {Column::Hex, Column::Text}) {
        for (qint64 offset = layout.rowStart(firstRow); offset < 100; ++offset) {
            const Cell cell {offset, column};
            const QRect rect = layout.cellRect(cell, firstRow);
            QCOMPARE(layout.cellAt(rect.center(), firstRow), cell);
            QCOMPARE(layout.cellAt(rect.topLeft(), firstRow), cell);
        }
    }
}

void TestHexLayout::keepsCellsApart_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("16 a row") << 1000;
    QTest::newRow("16 closer together") << 375;
    QTest::newRow("8 a row") << 100;
}

void TestHexLayout::keepsCellsApart()
{
    QFETCH(int, width);
    const HexLayout layout(64, width, metrics);
    QVector<QRect> rects;
    for (const Column column : {Column::Hex, Column::Text}) {
        for (qint64 offset = 0; offset < 64; ++offset) {
            const QRect rect = layout.cellRect({offset, column}, 0);
            QVERIFY(rect.right() < layout.width());
            for (const QRect& other : std::as_const(rects))
                QVERIFY(!rect.intersects(other));
            rects.append(rect);
        }
    }
}

void TestHexLayout::takesPositionsOutside()
{
    const HexLayout layout(20, 1000, metrics);
    QCOMPARE(layout.cellAt({-50, -50}, 0)->offset, 0);
    QCOMPARE(layout.cellAt({0, 5000}, 0)->offset, 16);
    QCOMPARE(layout.cellAt({5000, 5000}, 0), (Cell {19, Column::Text}));
    QCOMPARE(layout.cellAt({0, -1}, 1)->offset, 0);
}

void TestHexLayout::hasNoCellWithoutBytes()
{
    QVERIFY(!HexLayout(0, 1000, metrics).cellAt({10, 10}, 0));
}

QTEST_APPLESS_MAIN(TestHexLayout)
#include "tst_hexlayout.moc"
