// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/linescroller.h"

#include <QRegularExpression>
#include <QtTest>

namespace {
constexpr int viewHeight = 100; // pixels

int heightOf(qint64 line)
{
    return 10 + 10 * int(line % 3); // 10, 20, 30, 10, ...
}
}

class TestLineScroller : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void nothingIsBothEnds()
    {
        LineScroller scroller = withLines(5, 5);
        scroller.moveBy(10);
        scroller.moveToEnd();
        QVERIFY(scroller.isAtEnd());
        QCOMPARE(scroller.lineAt(0), -1);
    }

    void whatFitsStandsAtTheTop()
    {
        LineScroller scroller = withLines(0, 3);
        scroller.moveToEnd();
        QCOMPARE(scroller.top(), (LineScroller::Place {0, 0}));
        scroller.moveBy(50);
        QCOMPARE(scroller.top(), (LineScroller::Place {0, 0}));
        QCOMPARE(scroller.lineAt(0), 0);
        QCOMPARE(scroller.lineAt(59), 2);
        QCOMPARE(scroller.lineAt(60), -1);
    }

    void theLastLineStandsAtTheBottom()
    {
        LineScroller scroller = withLines(0, 9);
        scroller.moveToEnd();
        QCOMPARE(scroller.offsetOf(8) + heightOf(8), viewHeight);
        QCOMPARE(scroller.top(), (LineScroller::Place {4, 10}));
        scroller.moveBy(1);
        QCOMPARE(scroller.top(), (LineScroller::Place {4, 10}));
    }

    /// Through every pixel, forth and back, and never two at once.
    void movesByPixels()
    {
        LineScroller scroller = withLines(0, 30);
        int pixels = 0;
        for (; !scroller.isAtEnd(); ++pixels) {
            const LineScroller::Place before = scroller.top();
            scroller.moveBy(1);
            QVERIFY(scroller.top() > before);
        }
        QCOMPARE(pixels, 10 * 60 - viewHeight);
        scroller.moveBy(-pixels);
        QCOMPARE(scroller.top(), (LineScroller::Place {0, 0}));
        scroller.moveBy(pixels);
        QVERIFY(scroller.isAtEnd());
        scroller.moveBy(-1);
        QVERIFY(!scroller.isAtEnd());
    }

    void whatIsAtTheTopStays()
    {
        LineScroller scroller = withLines(0, 30);
        scroller.moveBy(65);
        const LineScroller::Place top = scroller.top();
        scroller.setLines(0, 1000);
        QCOMPARE(scroller.top(), top);
        scroller.setLines(top.line, 2000);
        QCOMPARE(scroller.top(), top);
        scroller.setLines(100, 2000); // it was given up
        QCOMPARE(scroller.top(), (LineScroller::Place {100, 0}));
    }

    void revealsWithTheLeastMove()
    {
        LineScroller scroller = withLines(0, 30);
        scroller.reveal(2);
        QCOMPARE(scroller.top(), (LineScroller::Place {0, 0}));
        scroller.reveal(9);
        QCOMPARE(scroller.offsetOf(9) + heightOf(9), viewHeight);
        scroller.reveal(4);
        QCOMPARE(scroller.top(), (LineScroller::Place {4, 0}));
    }

    /// A line that is higher than the view is shown from its beginning.
    void aHighLineIsShownFromItsBeginning()
    {
        LineScroller scroller([](qint64) { return 3 * viewHeight; });
        scroller.setViewHeight(viewHeight);
        scroller.setLines(0, 4);
        scroller.reveal(2);
        QCOMPARE(scroller.top(), (LineScroller::Place {2, 0}));
    }

    /// However many lines there are, it asks for those near its place.
    void asksForFewHeights()
    {
        int asked = 0;
        LineScroller scroller([&asked](qint64 line) {
            ++asked;
            return heightOf(line);
        });
        scroller.setViewHeight(viewHeight);
        scroller.setLines(0, 1'000'000'000);
        scroller.moveToEnd();
        scroller.moveToLine(500'000'000);
        scroller.reveal(7);
        QVERIFY(scroller.lineAt(50) >= 7);
        QVERIFY2(asked < 100, qPrintable(QString::number(asked)));
    }

private:
    static LineScroller withLines(qint64 first, qint64 end)
    {
        LineScroller scroller(heightOf);
        scroller.setViewHeight(viewHeight);
        scroller.setLines(first, end);
        return scroller;
    }
};

QTEST_GUILESS_MAIN(TestLineScroller)
#include "tst_linescroller.moc"
