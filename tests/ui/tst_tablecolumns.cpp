// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/celldelegate.h"
#include "ui/parts/tablecolumns.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

/// A table of columns of 100 pixels, of which "c" gives way first, then "a", for a last one of 150.
class TestTableColumns : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void columnsGiveWay_data();
    void columnsGiveWay();
    void columnsComeBack();
    void chosenColumnStays();
    void choicesAreRemembered();
    void choicesAreForgotten();
    void numbersGetTheirWidth();
    void theLastOneMayGiveWay();
    void whatFitsComesBack();
    void uselessOnesAreHiddenUnlessChosen();

private:
    void makeTable();
    void resizeTo(int width);
    void choose(int column) { m_columns->menu()->actions().at(column)->trigger(); }
    [[nodiscard]] QString shown() const;

    QVector<GivingColumn> m_giving {{2, 150}, {0, 150}};
    QTemporaryDir m_settings;
    QStandardItemModel m_model;
    std::unique_ptr<QTableView> m_table;
    TableColumns* m_columns = nullptr;
};

void TestTableColumns::initTestCase()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    QCoreApplication::setOrganizationName(QStringLiteral("socketscope"));
    m_model.setHorizontalHeaderLabels(
        {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("last")});
}

void TestTableColumns::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not)")));
    QSettings().clear();
    makeTable();
    resizeTo(600);
}

void TestTableColumns::cleanup()
{
    m_table.reset();
}

void TestTableColumns::makeTable()
{
    m_table = std::make_unique<QTableView>();
    m_table->setObjectName(QStringLiteral("table"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->setModel(&m_model);
    for (const int column : {0, 1, 2})
        m_table->setColumnWidth(column, 100);
    m_columns = new TableColumns(m_table.get(), m_giving);
    m_table->show();
}

void TestTableColumns::resizeTo(int width)
{
    m_table->resize(width, 200);
    QCoreApplication::processEvents();
    QCOMPARE(m_table->viewport()->width(), width);
}

QString TestTableColumns::shown() const
{
    QString names;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (!m_table->isColumnHidden(column))
            names += m_model.headerData(column, Qt::Horizontal).toString();
    }
    return names;
}

void TestTableColumns::columnsGiveWay_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("names");
    QTest::newRow("room for all") << 450 << "abclast";
    QTest::newRow("one gives way") << 449 << "ablast";
    QTest::newRow("two give way") << 349 << "blast";
    QTest::newRow("others stay") << 120 << "blast";
}

void TestTableColumns::columnsGiveWay()
{
    QFETCH(int, width);
    QFETCH(QString, names);
    resizeTo(width);
    QCOMPARE(shown(), names);
}

void TestTableColumns::columnsComeBack()
{
    resizeTo(350);
    resizeTo(600);
    QCOMPARE(shown(), QStringLiteral("abclast"));
}

void TestTableColumns::chosenColumnStays()
{
    resizeTo(400);
    QCOMPARE(shown(), QStringLiteral("ablast"));
    choose(2);
    QCOMPARE(shown(), QStringLiteral("bclast"));
}

void TestTableColumns::choicesAreRemembered()
{
    choose(1);
    makeTable();
    resizeTo(600);
    QCOMPARE(shown(), QStringLiteral("aclast"));
    QVERIFY(!m_columns->menu()->actions().at(1)->isChecked());
}

void TestTableColumns::choicesAreForgotten()
{
    choose(1);
    m_columns->menu()->actions().constLast()->trigger();
    QCOMPARE(shown(), QStringLiteral("abclast"));
    makeTable();
    QCOMPARE(shown(), QStringLiteral("abclast"));
}

void TestTableColumns::numbersGetTheirWidth()
{
    m_table->setColumnWidth(0, 30);
    QVERIFY(widenForNumber(m_table.get(), 0, 12'345'678));
    const int width = m_table->columnWidth(0);
    const QFontMetrics metrics(Theme::instance().font());
    QVERIFY(
        width >= metrics.horizontalAdvance(QStringLiteral("12345678")) + 2 * CellDelegate::padding);
    QVERIFY(!widenForNumber(m_table.get(), 0, 7));
    QCOMPARE(m_table->columnWidth(0), width);
    m_table->hideColumn(0);
    QVERIFY(!widenForNumber(m_table.get(), 0, 123'456'789));
}

void TestTableColumns::theLastOneMayGiveWay()
{
    m_giving = {{2, 150}, {3, 50}, {0, 0}};
    makeTable();
    resizeTo(250);
    QCOMPARE(shown(), QStringLiteral("ablast"));
    resizeTo(249);
    QCOMPARE(shown(), QStringLiteral("ab"));
    resizeTo(199); // where "a" has gone there is room for it
    QCOMPARE(shown(), QStringLiteral("blast"));
    resizeTo(149);
    QCOMPARE(shown(), QStringLiteral("b"));
    QCOMPARE(m_table->horizontalHeader()->length(), 149); // what is last takes what is left
    resizeTo(600);
    QCOMPARE(shown(), QStringLiteral("abclast"));
    m_giving = {{2, 150}, {0, 150}};
}

void TestTableColumns::whatFitsComesBack()
{
    m_giving = {{2, 150}, {0, 150}, {1, 150}};
    makeTable();
    m_table->setColumnWidth(1, 300);
    resizeTo(360); // without "b" there is room for the two that went before it
    QCOMPARE(shown(), QStringLiteral("aclast"));
    m_giving = {{2, 150}, {0, 150}};
}

void TestTableColumns::uselessOnesAreHiddenUnlessChosen()
{
    m_columns->setUseful({1, 2}, false);
    QCOMPARE(shown(), QStringLiteral("alast"));
    choose(1);
    QCOMPARE(shown(), QStringLiteral("ablast"));
    m_columns->setUseful({2}, true);
    QCOMPARE(shown(), QStringLiteral("abclast"));
    m_columns->setUseful({1}, true);
    resizeTo(350);
    QCOMPARE(shown(), QStringLiteral("ablast")); // what is useful gives way as before
}

QTEST_MAIN(TestTableColumns)
#include "tst_tablecolumns.moc"
