// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compose/piecesender.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;

class TestPieceSender : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void givesPiecesInOrder();
    void pausesBetweenPieces();
    void givesAllAtOnce();
    void stops();
    void beginsAnew();

private:
    static QList<QByteArray> pieces(const QSignalSpy& spy)
    {
        QList<QByteArray> pieces;
        for (const QVariantList& arguments : spy)
            pieces.append(arguments.at(1).toByteArray());
        return pieces;
    }
};

void TestPieceSender::givesPiecesInOrder()
{
    PieceSender sender;
    QSignalSpy ready(&sender, &PieceSender::pieceReady);
    QSignalSpy progressed(&sender, &PieceSender::progressed);
    sender.start({3}, "abcde", 2, 1ms);
    QCOMPARE(ready.size(), 1);
    QVERIFY(sender.isActive());
    QTRY_VERIFY(!sender.isActive());
    QCOMPARE(pieces(ready), (QList<QByteArray> {"ab", "cd", "e"}));
    QCOMPARE(ready.last().first().value<ConnectionId>(), ConnectionId {3});
    QCOMPARE(progressed.last(), (QVariantList {qint64(5), qint64(5)}));
}

void TestPieceSender::pausesBetweenPieces()
{
    PieceSender sender;
    QElapsedTimer timer;
    timer.start();
    sender.start({1}, "abc", 1, 20ms);
    QTRY_VERIFY(!sender.isActive());
    QCOMPARE_GE(timer.elapsed(), 38);
}

void TestPieceSender::givesAllAtOnce()
{
    PieceSender sender;
    QSignalSpy ready(&sender, &PieceSender::pieceReady);
    sender.start({1}, "abc", 3, 1h);
    QVERIFY(!sender.isActive());
    QCOMPARE(pieces(ready), (QList<QByteArray> {"abc"}));
}

void TestPieceSender::stops()
{
    PieceSender sender;
    QSignalSpy ready(&sender, &PieceSender::pieceReady);
    sender.start({1}, "abc", 1, 0ms);
    sender.stop();
    QVERIFY(!sender.isActive());
    QVERIFY(!ready.wait(20));
    QCOMPARE(pieces(ready), (QList<QByteArray> {"a"}));
}

void TestPieceSender::beginsAnew()
{
    PieceSender sender;
    QSignalSpy ready(&sender, &PieceSender::pieceReady);
    sender.start({1}, "abc", 1, 1h);
    sender.start({2}, "xy", 1, 1ms);
    QTRY_VERIFY(!sender.isActive());
    QCOMPARE(pieces(ready), (QList<QByteArray> {"a", "x", "y"}));
}

QTEST_GUILESS_MAIN(TestPieceSender)
#include "tst_piecesender.moc"
