// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sharedmap.h"

#include <QRegularExpression>
#include <QTest>

#include <map>
#include <random>

namespace {

using Map = SharedMap<int, int>;

/// `count` elements, each its key doubled.
Map doubled(int count)
{
    Map map;
    for (int key = 0; key < count; ++key)
        map[key] = key * 2;
    return map;
}

std::map<int, int> contents(const Map& map)
{
    std::map<int, int> elements;
    for (const auto& [key, value] : map)
        elements.emplace_hint(elements.end(), key, value);
    return elements;
}

} // namespace

class tst_SharedMap : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void empty();
    void findsWhatItHas();
    void copiesAreIndependent();
    void copiesShareWhatDidNotChange();
    void doesAsAMapDoes();
};

void tst_SharedMap::empty()
{
    Map map;
    QVERIFY(map.empty());
    QVERIFY(map.begin() == map.end());
    QVERIFY(map.find(3) == map.end());
    QVERIFY(!map.erase(3));
    map[3] = 4;
    QVERIFY(map.erase(3));
    QVERIFY(map.empty());
    QVERIFY(map.begin() == map.end());
}

void tst_SharedMap::findsWhatItHas()
{
    const Map map = doubled(1000);
    QCOMPARE(map.size(), std::size_t(1000));
    for (int key = 0; key < 1000; ++key) {
        const auto found = map.find(key);
        QVERIFY(found != map.end());
        QCOMPARE(found->second, key * 2);
    }
    QVERIFY(!map.contains(-1));
    QVERIFY(!map.contains(1000));
}

void tst_SharedMap::copiesAreIndependent()
{
    Map map = doubled(300);
    const Map before = map;
    map[7] = 1;
    map[1000] = 2;
    QVERIFY(map.erase(200));
    QCOMPARE(before.size(), std::size_t(300));
    QVERIFY(contents(before) == contents(doubled(300)));
    QCOMPARE(map.find(7)->second, 1);
    QCOMPARE(map.size(), std::size_t(300));
    Map after;
    after = map;
    after[7] = 5;
    QCOMPARE(map.find(7)->second, 1);
}

void tst_SharedMap::copiesShareWhatDidNotChange()
{
    Map map = doubled(10 * int(Map::chunkSize));
    const Map before = map;
    map[0] = 1;
    int shared = 0;
    for (const auto& element : before)
        shared += &element == &*map.find(element.first);
    QVERIFY2(shared >= 9 * int(Map::chunkSize), qPrintable(QString::number(shared)));
    QVERIFY(&*before.find(0) != &*map.find(0));
    const int* const place = &map.find(0)->second;
    map[0] = 2; // its chunk is its own by now
    QCOMPARE(&map.find(0)->second, place);
}

void tst_SharedMap::doesAsAMapDoes()
{
    std::mt19937 random(12);
    Map map;
    std::map<int, int> wanted;
    std::vector<std::pair<Map, std::map<int, int>>> copies;
    for (int step = 0; step < 20'000; ++step) {
        const int key = int(random() % 700);
        if (random() % 3 == 0) {
            QCOMPARE(map.erase(key), wanted.erase(key) == 1);
        } else {
            map[key] = step;
            wanted[key] = step;
        }
        QCOMPARE(map.size(), wanted.size());
        if (step % 1000 == 0)
            copies.emplace_back(map, wanted);
    }
    QVERIFY(contents(map) == wanted);
    for (const auto& [copy, contentsThen] : copies)
        QVERIFY(contents(copy) == contentsThen);
}

QTEST_GUILESS_MAIN(tst_SharedMap)
#include "tst_sharedmap.moc"
