// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/facts.h"

#include <QRegularExpression>
#include <QTest>

namespace {

ConnectionTable tableOf(int count)
{
    ConnectionTable table;
    for (int row = 0; row < count; ++row) {
        ConnectionFacts facts;
        facts.id = {quint32(row + 1)};
        table.append(facts);
    }
    return table;
}

} // namespace

class TestConnectionTable : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void findsById()
    {
        const ConnectionTable table = tableOf(200);
        QCOMPARE(table.size(), 200);
        QCOMPARE(table.find({1}), &table.at(0));
        QCOMPARE(table.find({200})->id.value, 200U);
        QCOMPARE(table.find({201}), nullptr);
        QCOMPARE(table.find({0}), nullptr);
    }

    void copyKeepsItsValues()
    {
        ConnectionTable table = tableOf(3);
        table.edit(1).bytesIn = 5;
        const ConnectionTable copy = table;
        table.edit(1).bytesIn = 6;
        table.append({});
        QCOMPARE(copy.size(), 3);
        QCOMPARE(copy.at(1).bytesIn, 5);
        QCOMPARE(table.at(1).bytesIn, 6);
    }

    void copyCanBeEditedToo()
    {
        const ConnectionTable table = tableOf(3);
        ConnectionTable copy;
        copy = table;
        copy.edit(0).bytesOut = 7;
        QCOMPARE(table.at(0).bytesOut, 0);
        QCOMPARE(copy.at(0).bytesOut, 7);
    }

    void onlyChangedChunksAreCopied()
    {
        ConnectionTable table = tableOf(3 * int(ConnectionTable::chunkSize));
        const ConnectionTable copy = table;
        table.edit(qsizetype(ConnectionTable::chunkSize)).faults = 1;
        QCOMPARE(table.chunks()[0], copy.chunks()[0]);
        QVERIFY(table.chunks()[1] != copy.chunks()[1]);
        QCOMPARE(table.chunks()[2], copy.chunks()[2]);
    }

    void chunkIsCopiedOncePerCopyOfTheTable()
    {
        ConnectionTable table = tableOf(2);
        const ConnectionTable first = table;
        table.edit(0).faults = 1;
        const auto chunk = table.chunks()[0].get();
        table.edit(1).faults = 2;
        QCOMPARE(table.chunks()[0].get(), chunk);
        const ConnectionTable second = table;
        table.edit(0).faults = 3;
        QVERIFY(table.chunks()[0].get() != chunk);
        QCOMPARE(second.at(0).faults, 1);
    }
};

QTEST_GUILESS_MAIN(TestConnectionTable)
#include "tst_connectiontable.moc"
