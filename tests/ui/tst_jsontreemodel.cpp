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
    void refusesWhatIsNoTree_data();
    void refusesWhatIsNoTree();

private:
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
    QTest::newRow("null") << QByteArray("[null]") << QStringLiteral("[0]")
                          << QStringLiteral("null");
    QTest::newRow("scalar alone") << QByteArray("true") << QString() << QStringLiteral("true");
    QTest::newRow("object") << QByteArray(R"([{"a": 1, "b": 2}])") << QStringLiteral("[0]")
                            << QStringLiteral("{ 2 }");
    QTest::newRow("empty array") << QByteArray(R"({"a": []})") << QStringLiteral("a")
                                 << QStringLiteral("[ 0 ]");
    QTest::newRow("escape made visible")
        << QByteArray(R"(["\u001b"])") << QStringLiteral("[0]") << QStringLiteral("\"␛\"");
}

void TestJsonTreeModel::showsValues()
{
    QFETCH(QByteArray, json);
    const auto model = JsonTreeModel::parse(json);
    QVERIFY(model);
    const QAbstractItemModelTester tester(model.get());
    QTEST(text(*model, 0, JsonTreeModel::NameColumn), "name");
    QTEST(text(*model, 0, JsonTreeModel::ValueColumn), "value");
}

void TestJsonTreeModel::keepsOrderAndDuplicates()
{
    const auto model = JsonTreeModel::parse(R"({"z": 1, "a": 2, "z": 3})");
    QCOMPARE(model->rowCount(), 3);
    QCOMPARE(text(*model, 0, 0), QStringLiteral("z"));
    QCOMPARE(text(*model, 1, 0), QStringLiteral("a"));
    QCOMPARE(text(*model, 2, 1), QStringLiteral("3"));
}

void TestJsonTreeModel::makesItemsInBatches()
{
    const auto model = JsonTreeModel::parse("[[0" + QByteArray(",0").repeated(999) + "]]");
    QAbstractItemModelTester tester(model.get());
    tester.setUseFetchMore(false); // it would fetch while rows are being inserted
    const QModelIndex list = model->index(0, 0);
    QSignalSpy inserted(model.get(), &QAbstractItemModel::rowsInserted);
    while (model->canFetchMore(list))
        model->fetchMore(list);
    QCOMPARE(model->rowCount(list), 1000);
    QCOMPARE(text(*model, 999, 0, list), QStringLiteral("[999]"));
    QCOMPARE_GT(inserted.size(), 1);
    QCOMPARE_LT(inserted.size(), 10);
}

void TestJsonTreeModel::refusesWhatIsNoTree_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("{nope}");
    QTest::newRow("60,000 levels") << QByteArray(60'000, '[') + QByteArray(60'000, ']');
    QTest::newRow("integer of 30 digits") << "[" + QByteArray(30, '9') + "]";
}

void TestJsonTreeModel::refusesWhatIsNoTree()
{
    QFETCH(QByteArray, json);
    QVERIFY(!JsonTreeModel::parse(json));
}

QTEST_GUILESS_MAIN(TestJsonTreeModel)
#include "tst_jsontreemodel.moc"
