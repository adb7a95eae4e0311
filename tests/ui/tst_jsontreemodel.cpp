// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/jsontreemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

class TestJsonTreeModel : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void showsValues_data();
    void showsValues();
    void keepsOrderAndDuplicates();
    void makesItemsInBatches();
    void outlinesAnyDepth();
    void findsTheRowOfBytes_data();
    void findsTheRowOfBytes();
    void skipsLargeValues();
    void refusesWhatIsNoTree_data();
    void refusesWhatIsNoTree();
    void stopsWhenCancelled();

private:
    static std::optional<JsonOutline> outline(const QByteArray& json)
    {
        return JsonOutline::of(json, [] { return false; });
    }
    static QString text(
        const QAbstractItemModel& model, int row, int column, const QModelIndex& parent = {})
    {
        return model.index(row, column, parent).data().toString();
    }
};

void TestJsonTreeModel::showsValues_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::newRow("string") << QByteArray(R"({"a": "x"})") << QStringLiteral("a")
                            << QStringLiteral("\"x\"");
    QTest::newRow("integer") << QByteArray("[18446744073709551615]") << QStringLiteral("[0]")
                             << QStringLiteral("18446744073709551615");
    QTest::newRow("fraction") << QByteArray("[1.5]") << QStringLiteral("[0]")
                              << QStringLiteral("1.5");
    QTest::newRow("integer of 30 digits")
        << "[" + QByteArray(30, '9') + "]" << QStringLiteral("[0]") << QString(30, u'9');
    QTest::newRow("number as it stands")
        << QByteArray("[1.50e+2]") << QStringLiteral("[0]") << QStringLiteral("1.50e+2");
    QTest::newRow("null") << QByteArray("[null]") << QStringLiteral("[0]")
                          << QStringLiteral("null");
    QTest::newRow("scalar alone") << QByteArray("true") << QString() << QStringLiteral("true");
    QTest::newRow("object") << QByteArray(R"([{"a": 1, "b": 2}])") << QStringLiteral("[0]")
                            << QStringLiteral("{ 2 }");
    QTest::newRow("empty array") << QByteArray(R"({"a": []})") << QStringLiteral("a")
                                 << QStringLiteral("[]");
    QTest::newRow("empty object alone") << QByteArray(" {} ") << QString() << QStringLiteral("{}");
    QTest::newRow("spaces") << QByteArray(" [ \t{ \"a\" : 1 ,\n\"b\":2 } ] ")
                            << QStringLiteral("[0]") << QStringLiteral("{ 2 }");
    QTest::newRow("brackets in a string")
        << QByteArray(R"({"]}": "[{\""})") << QStringLiteral("]}") << QStringLiteral("\"[{\"\"");
    QTest::newRow("escape made visible")
        << QByteArray(R"(["\u001b"])") << QStringLiteral("[0]") << QStringLiteral("\"\\e\"");
}

void TestJsonTreeModel::showsValues()
{
    QFETCH(QByteArray, json);
    const auto sound = outline(json);
    QVERIFY(sound);
    JsonTreeModel model(&*sound);
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 1);
    QTEST(text(model, 0, JsonTreeModel::NameColumn), "name");
    QTEST(text(model, 0, JsonTreeModel::ValueColumn), "value");
}

void TestJsonTreeModel::keepsOrderAndDuplicates()
{
    const auto sound = outline(R"({"z": 1, "a": 2, "z": 3})");
    JsonTreeModel model(&*sound);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(text(model, 0, 0), QStringLiteral("z"));
    QCOMPARE(text(model, 1, 0), QStringLiteral("a"));
    QCOMPARE(text(model, 2, 1), QStringLiteral("3"));
}

void TestJsonTreeModel::makesItemsInBatches()
{
    const auto sound = outline("[[0" + QByteArray(",0").repeated(99'999) + "]]");
    JsonTreeModel model(&*sound);
    QAbstractItemModelTester tester(&model);
    tester.setUseFetchMore(false); // it would fetch while rows are being inserted
    const QModelIndex list = model.index(0, 0);
    QCOMPARE(text(model, 0, JsonTreeModel::ValueColumn), QStringLiteral("[ 100,000 ]"));
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    while (model.canFetchMore(list))
        model.fetchMore(list);
    QCOMPARE(model.rowCount(list), 100'000);
    QCOMPARE(text(model, 99'999, 0, list), QStringLiteral("[99999]"));
    QCOMPARE_GT(inserted.size(), 5);
    QCOMPARE_LT(inserted.size(), 20);
}

void TestJsonTreeModel::outlinesAnyDepth()
{
    constexpr int levels = 1'000'000;
    const auto sound = outline(QByteArray(levels, '[') + QByteArray(levels, ']'));
    QVERIFY(sound);
    JsonTreeModel model(&*sound);
    QModelIndex deep;
    for (int level = 0; level < 10'000; ++level) {
        model.fetchMore(deep);
        QCOMPARE(model.rowCount(deep), 1);
        deep = model.index(0, 0, deep);
    }
    QCOMPARE(model.range(deep), (ByteRange {10'000, 2 * levels - 10'000}));
}

void TestJsonTreeModel::findsTheRowOfBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("row");
    QTest::newRow("name") << QByteArray("num") << QByteArray(R"("numbers": [1, 22, 3])");
    QTest::newRow("element") << QByteArray("22") << QByteArray("22");
    QTest::newRow("across elements")
        << QByteArray("1, 2") << QByteArray(R"("numbers": [1, 22, 3])");
    QTest::newRow("value") << QByteArray("x") << QByteArray(R"("a": "x")");
    QTest::newRow("across members") << QByteArray("3], \"a") << QByteArray();
    QTest::newRow("far on") << QByteArray("\"last\"") << QByteArray("\"last\"");
}

void TestJsonTreeModel::findsTheRowOfBytes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, row);
    const QByteArray json = R"({"numbers": [1, 22, 3], "a": "x", "many": [0)"
        + QByteArray(",0").repeated(5000) + ", \"last\"]}";
    const auto sound = outline(json);
    JsonTreeModel model(&*sound);
    const QModelIndex found = model.find({json.indexOf(bytes), json.indexOf(bytes) + bytes.size()});
    QCOMPARE(found.isValid(), !row.isEmpty());
    if (found.isValid()) {
        const ByteRange range = model.range(found);
        QCOMPARE(json.mid(range.start, range.size()), row);
    }
}

void TestJsonTreeModel::skipsLargeValues()
{
    const QByteArray large = '"' + QByteArray(JsonOutline::largeSize, 'x') + '"';
    const QByteArray list = '[' + large + ", " + large + ", 1]";
    const auto sound = outline("{\"a\": " + list + ", " + large + ": {}, \"z\": " + list + '}');
    QVERIFY(sound);
    JsonTreeModel model(&*sound);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(text(model, 0, JsonTreeModel::ValueColumn), QStringLiteral("[ 3 ]"));
    QVERIFY(text(model, 1, JsonTreeModel::NameColumn).endsWith(u'…'));
    QCOMPARE(text(model, 2, JsonTreeModel::NameColumn), QStringLiteral("z"));
    QCOMPARE(model.json(model.index(2, 0)), list);
}

void TestJsonTreeModel::refusesWhatIsNoTree_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("{nope}");
    QTest::newRow("not closed") << QByteArray(60'000, '[');
    QTest::newRow("two values") << QByteArray("1 2");
}

void TestJsonTreeModel::refusesWhatIsNoTree()
{
    QFETCH(QByteArray, json);
    QVERIFY(!outline(json));
}

void TestJsonTreeModel::stopsWhenCancelled()
{
    int asked = 0;
    QVERIFY(!JsonOutline::of(
        '"' + QByteArray(3'000'000, 'x') + '"', [&asked] { return ++asked == 2; }));
    QCOMPARE(asked, 2);
}

QTEST_GUILESS_MAIN(TestJsonTreeModel)
#include "tst_jsontreemodel.moc"
