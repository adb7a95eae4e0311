// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/sentdatagrams.h"

#include <QTest>

namespace {
constexpr std::size_t most = 1000;

QByteArray datagram(int number)
{
    return QByteArray::number(number);
}

/// Those of these numbers, whose offset and record are the number.
SentDatagrams sent(int count)
{
    SentDatagrams datagrams;
    for (int number = 0; number < count; ++number)
        datagrams.add(datagram(number), number, number, most);
    return datagrams;
}
}

class tst_SentDatagrams : public QObject
{
    Q_OBJECT

private slots:
    void inOrder();
    void lostAndOvertaken();
    void tooLate();
    void alike();
    void bounded();
    void unknown();
};

void tst_SentDatagrams::inOrder()
{
    SentDatagrams datagrams;
    for (int round = 0; round < 5000; ++round) {
        datagrams.add(datagram(round), round * 10, round, most);
        datagrams.add({}, round * 10 + 5, round, most);
        const auto found = datagrams.take(datagram(round));
        QVERIFY(found);
        QCOMPARE(found->offset, round * 10);
        QCOMPARE(datagrams.take({})->offset, round * 10 + 5);
    }
    QCOMPARE(datagrams.size(), std::size_t(0));
}

void tst_SentDatagrams::lostAndOvertaken()
{
    SentDatagrams datagrams = sent(10);
    for (const int number : {3, 1, 2, 7, 0, 9, 8})
        QCOMPARE(datagrams.take(datagram(number))->record, number);
    QVERIFY(!datagrams.take(datagram(3)));
    QCOMPARE(datagrams.size(), std::size_t(3));
}

void tst_SentDatagrams::tooLate()
{
    constexpr int overtaken = int(SentDatagrams::mostOvertaken);
    SentDatagrams datagrams = sent(overtaken + 3);
    QVERIFY(datagrams.take(datagram(overtaken + 1)));
    QVERIFY(!datagrams.take(datagram(0)));
    QVERIFY(datagrams.take(datagram(1)));
    QVERIFY(datagrams.take(datagram(overtaken + 2)));
}

// Whichever it is, it is not one that has been received.
void tst_SentDatagrams::alike()
{
    SentDatagrams datagrams;
    for (int number = 0; number < 4; ++number)
        datagrams.add("ping", number, number, most);
    for (int number = 0; number < 4; ++number)
        QCOMPARE(datagrams.take("ping")->offset, number);
    QVERIFY(!datagrams.take("ping"));
}

void tst_SentDatagrams::bounded()
{
    SentDatagrams datagrams = sent(10 * int(most));
    QCOMPARE(datagrams.size(), most);
    QVERIFY(!datagrams.take(datagram(9 * int(most) - 1)));
    QCOMPARE(datagrams.take(datagram(9 * int(most)))->offset, 9 * qint64(most));
}

void tst_SentDatagrams::unknown()
{
    SentDatagrams datagrams;
    QVERIFY(!datagrams.take("x"));
    datagrams.add("x", 0, 0, most);
    QVERIFY(!datagrams.take("y"));
    datagrams.clear();
    QVERIFY(!datagrams.take("x"));
}

QTEST_GUILESS_MAIN(tst_SentDatagrams)
#include "tst_sentdatagrams.moc"
