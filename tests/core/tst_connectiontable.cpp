// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/connectiontable.h"

#include <QRegularExpression>
#include <QTest>

namespace {

constexpr int chunk = int(ConnectionTable::chunkSize);

/// `count` live connections.
ConnectionTable tableOf(int count)
{
    ConnectionTable table;
    for (quint32 id = 1; id <= quint32(count); ++id) {
        ConnectionFacts& facts = *table.edit({id});
        facts.bytesIn = id;
        facts.lastActivity = 1;
        table.countLive({id}, 1);
    }
    return table;
}

void end(ConnectionTable& table, quint32 first, quint32 last)
{
    for (quint32 id = first; id <= last; ++id) {
        table.edit({id})->state = ConnectionState::Ended;
        table.countLive({id}, -1);
    }
}

std::vector<quint32> liveOf(const ConnectionTable& table)
{
    std::vector<quint32> live;
    table.visitLive([&live](const ConnectionFacts& facts) {
        live.push_back(facts.id.value);
        return true;
    });
    return live;
}

}

class TestConnectionTable : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void findsById();
    void copiesAreIndependent();
    void assignedCopiesAreIndependent();
    void onlyChangedChunksDiffer();
    void anUnsharedChunkIsNotCopiedAgain();
    void theOldestEndedAreGivenUp();
    void liveOnesStay();
    void isNotKeptBusyByChunksThatCannotGo();
    void visitsLiveOnesNewestFirst();
    void chunksAreRemoved();
};

void TestConnectionTable::findsById()
{
    const ConnectionTable table = tableOf(200);
    QCOMPARE(table.size(), 200);
    QCOMPARE(table.find({1})->bytesIn, 1);
    QCOMPARE(table.find({200})->bytesIn, 200);
    QCOMPARE(table.rowOf({200}), 199);
    QVERIFY(!table.find({0}));
    QVERIFY(!table.find({201}));
    QCOMPARE(table.rowOf({201}), -1);
    QVERIFY(!ConnectionTable().find({1}));
}

void TestConnectionTable::copiesAreIndependent()
{
    ConnectionTable table = tableOf(3);
    table.edit({2})->faults = 1;
    const ConnectionTable copy = table;
    table.edit({2})->faults = 2;
    QCOMPARE(copy.find({2})->faults, 1);
    QCOMPARE(table.find({2})->faults, 2);
}

void TestConnectionTable::assignedCopiesAreIndependent()
{
    const ConnectionTable table = tableOf(3);
    ConnectionTable copy;
    copy = table;
    copy.edit({1})->faults = 5;
    QCOMPARE(table.find({1})->faults, 0);
}

void TestConnectionTable::onlyChangedChunksDiffer()
{
    ConnectionTable table = tableOf(3 * chunk);
    const ConnectionTable copy = table;
    table.edit({chunk + 1})->faults = 1;
    QCOMPARE(table.places()[0], copy.places()[0]);
    QVERIFY(table.places()[1] != copy.places()[1]);
    QCOMPARE(table.places()[2], copy.places()[2]);
}

void TestConnectionTable::anUnsharedChunkIsNotCopiedAgain()
{
    ConnectionTable table = tableOf(2);
    const ConnectionTable first = table;
    table.edit({1})->faults = 1;
    const auto* const own = table.places()[0].chunk.get();
    table.edit({2})->faults = 1;
    QCOMPARE(table.places()[0].chunk.get(), own);
    const ConnectionTable second = table;
    table.edit({1})->faults = 2;
    QVERIFY(table.places()[0].chunk.get() != own);
}

void TestConnectionTable::theOldestEndedAreGivenUp()
{
    ConnectionTable table = tableOf(20 * chunk);
    end(table, 1, 20 * chunk);
    const qint64 limit = 5 * chunk * qint64(sizeof(ConnectionFacts) + 96);
    QCOMPARE(table.giveUp(limit).size(), 15);
    QCOMPARE(table.size(), 5 * chunk);
    QCOMPARE(table.givenUp(), 15 * chunk);
    QVERIFY(!table.find({1}));
    QVERIFY(!table.edit({1}));
    QVERIFY(!table.find({15 * chunk}));
    QCOMPARE(table.find({15 * chunk + 1})->bytesIn, 15 * chunk + 1);
    QCOMPARE(table.at(0).bytesIn, 15 * chunk + 1);
    QCOMPARE(table.rowOf({15 * chunk + 1}), 0);
    QVERIFY(table.giveUp(limit).empty());
    // A few more are let come together.
    QVERIFY(table.edit({20 * chunk + 1}));
    QVERIFY(table.giveUp(limit).empty());
    QCOMPARE(table.newest(), (ConnectionId {20 * chunk + 1}));
}

void TestConnectionTable::liveOnesStay()
{
    ConnectionTable table = tableOf(10 * chunk);
    end(table, 1, 3 * chunk);
    end(table, 3 * chunk + 2, 10 * chunk); // the first of the fourth chunk lives on
    const std::vector<std::size_t> gone = table.giveUp(0);
    QCOMPARE(gone, (std::vector<std::size_t> {0, 1, 2, 4, 5, 6, 7, 8}));
    QCOMPARE(table.size(), 2 * chunk);
    QVERIFY(table.find({3 * chunk + 1})->isLive());
    QVERIFY(!table.find({5 * chunk}));
    QVERIFY(table.find({10 * chunk}));
    end(table, 3 * chunk + 1, 3 * chunk + 1);
    QVERIFY(!table.edit({1}));
}

void TestConnectionTable::isNotKeptBusyByChunksThatCannotGo()
{
    ConnectionTable table = tableOf(100 * chunk);
    for (int number = 0; number < 100; ++number)
        end(table, quint32(number * chunk + 2), quint32((number + 1) * chunk));
    QVERIFY(table.giveUp(0).empty());
    QCOMPARE(table.size(), 100 * chunk);
    QCOMPARE(liveOf(table).size(), 100);
}

void TestConnectionTable::visitsLiveOnesNewestFirst()
{
    ConnectionTable table = tableOf(3 * chunk);
    end(table, 2, 2 * chunk);
    end(table, 2 * chunk + 4, 3 * chunk);
    const auto id = [](int value) { return quint32(value); };
    QCOMPARE(liveOf(table),
        (std::vector {id(2 * chunk + 3), id(2 * chunk + 2), id(2 * chunk + 1), id(1)}));
    int visited = 0;
    table.visitLive([&visited](const ConnectionFacts&) { return ++visited < 2; });
    QCOMPARE(visited, 2);
}

void TestConnectionTable::chunksAreRemoved()
{
    ConnectionTable table = tableOf(4 * chunk + 1);
    const ConnectionTable copy = table;
    table.remove(1, 2);
    QCOMPARE(table.size(), 2 * chunk + 1);
    QVERIFY(table.find({chunk}));
    QVERIFY(!table.find({chunk + 1}));
    QVERIFY(table.find({4 * chunk + 1}));
    QCOMPARE(table.at(2 * chunk).id, (ConnectionId {4 * chunk + 1}));
    QVERIFY(copy.find({chunk + 1}));
}

QTEST_GUILESS_MAIN(TestConnectionTable)
#include "tst_connectiontable.moc"
