// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/smalllimits.h"
#include "tests/support/snapshotbuilder.h"
#include "ui/messagelog/messagelogmodel.h"
#include "ui/messagelog/messagelogview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

class TestMessageLogView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void followsTheTail();
    void stopsFollowingWhenScrolled();
    void stopsFollowingWhenSelected();
    void keepsSelectionWhileMessagesArrive();
    void keepsPlaceWhenRowsAreGivenUp();
    void tellsSelectedMessage();
    void filtersByText();
    void keepsRowsWhenFilterIsWrong();
    void filtersByConnection();
    void keepsSelectionAcrossFilters();
    void beginsAnewWithAnotherGeneration_data();
    void beginsAnewWithAnotherGeneration();
    void tellsArrivingMessage();
    void keepsSelectionWhileAMessageArrives();
    void copiesSelectedMessages();
    void copiesNothingOverTheLimit();

private:
    void addLines(int count, const QByteArray& text = "line")
    {
        for (int i = 0; i < count; ++i)
            m_builder->data(m_connection, Direction::In, text + '\n');
    }
    void show() { m_view->setSnapshot(m_builder->analyzed()); }
    [[nodiscard]] QString numberAt(int row) const
    {
        return m_table->model()->index(row, 0).data().toString();
    }
    [[nodiscard]] QString topNumber() const { return numberAt(m_table->rowAt(0)); }
    [[nodiscard]] bool isLastRowVisible() const
    {
        const QModelIndex last = m_table->model()->index(m_table->model()->rowCount() - 1, 0);
        return m_table->viewport()->rect().contains(m_table->visualRect(last).center());
    }

    std::unique_ptr<SnapshotBuilder> m_builder;
    std::unique_ptr<MessageLogView> m_view;
    QTableView* m_table = nullptr;
    QToolButton* m_followButton = nullptr;
    ConnectionId m_connection;
};

void TestMessageLogView::init()
{
    // The offscreen platform itself warns of what it cannot do.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not)")));
    m_builder = std::make_unique<SnapshotBuilder>();
    m_connection = m_builder->addConnected(QStringLiteral("lines"));
    m_view = std::make_unique<MessageLogView>();
    m_table = m_view->findChild<QTableView*>(QStringLiteral("messageLog"));
    m_followButton = m_view->findChild<QToolButton*>(QStringLiteral("followTailButton"));
    m_view->resize(700, 300);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestMessageLogView::cleanup()
{
    m_view.reset();
    m_builder.reset();
}

void TestMessageLogView::followsTheTail()
{
    for (int i = 0; i < 5; ++i) {
        addLines(50);
        show();
        QVERIFY(isLastRowVisible());
    }
    QVERIFY(m_followButton->isChecked());
    m_view->resize(700, 200);
    QVERIFY(isLastRowVisible());
}

void TestMessageLogView::stopsFollowingWhenScrolled()
{
    addLines(200);
    show();
    m_table->verticalScrollBar()->setValue(m_table->verticalScrollBar()->value() / 2);
    QVERIFY(!m_view->isFollowing());
    const QString top = topNumber();
    addLines(100);
    show();
    QCOMPARE(topNumber(), top);
    QVERIFY(m_followButton->text().contains(QStringLiteral("100")));
    m_followButton->click();
    QVERIFY(isLastRowVisible());
    addLines(100);
    show();
    QVERIFY(isLastRowVisible());
    m_table->verticalScrollBar()->setValue(0);
    m_table->verticalScrollBar()->setValue(m_table->verticalScrollBar()->maximum());
    QVERIFY(m_view->isFollowing()); // back at the end
}

void TestMessageLogView::stopsFollowingWhenSelected()
{
    addLines(200);
    show();
    const int row = m_table->model()->rowCount() - 2;
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {},
        m_table->visualRect(m_table->model()->index(row, 0)).center());
    QVERIFY(!m_view->isFollowing());
    const QString top = topNumber();
    addLines(100);
    show();
    QCOMPARE(topNumber(), top);
}

void TestMessageLogView::keepsSelectionWhileMessagesArrive()
{
    addLines(50);
    show();
    m_table->selectRow(20);
    addLines(500);
    show();
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    QCOMPARE(selected.size(), 1);
    QCOMPARE(numberAt(selected.first().row()), QStringLiteral("21"));
}

void TestMessageLogView::keepsPlaceWhenRowsAreGivenUp()
{
    m_builder = std::make_unique<SnapshotBuilder>(rowLimit(28'000));
    m_connection = m_builder->addConnected(QStringLiteral("lines"));
    addLines(20'000);
    show();
    const qint64 before = m_table->model()->rowCount();
    m_table->selectRow(15'000);
    m_table->verticalScrollBar()->setValue(m_table->rowHeight(0) * 14'995);
    const QString top = topNumber();
    const QString selected = numberAt(15'000);
    addLines(20'000);
    show();
    QVERIFY(m_table->model()->rowCount() < before + 20'000);
    QVERIFY(numberAt(0) != QStringLiteral("1"));
    QCOMPARE(topNumber(), top);
    QCOMPARE(numberAt(m_table->currentIndex().row()), selected);
}

void TestMessageLogView::tellsSelectedMessage()
{
    QSignalSpy selected(m_view.get(), &MessageLogView::messageSelected);
    addLines(10);
    show();
    m_table->selectRow(4);
    QCOMPARE(selected.size(), 1);
    QCOMPARE(selected.first().at(1).toLongLong(), 4);
    addLines(10);
    show();
    QCOMPARE(selected.size(), 1);
}

void TestMessageLogView::filtersByText()
{
    QSignalSpy status(m_view.get(), &MessageLogView::filterStatusChanged);
    addLines(20);
    addLines(3, "fizz");
    show();
    m_view->setFilterText(QStringLiteral("fizz"));
    QTRY_COMPARE(m_table->model()->rowCount(), 3);
    QTRY_COMPARE(status.last().first().toString(), QStringLiteral("3 of 24"));
    addLines(2, "fizz");
    show();
    QTRY_COMPARE(m_table->model()->rowCount(), 5);
    QVERIFY(isLastRowVisible());
    m_view->setFilterText({});
    QTRY_COMPARE(m_table->model()->rowCount(), 26);
}

void TestMessageLogView::keepsRowsWhenFilterIsWrong()
{
    QSignalSpy status(m_view.get(), &MessageLogView::filterStatusChanged);
    addLines(20);
    show();
    m_view->setFilterText(QStringLiteral("len>abc"));
    QVERIFY(status.last().at(1).toBool());
    QVERIFY(!status.last().first().toString().isEmpty());
    QCOMPARE(m_table->model()->rowCount(), 21);
    addLines(1); // what comes meanwhile does not make it good
    show();
    QVERIFY(status.last().at(1).toBool());
    m_view->setFilterText({});
    show();
    QVERIFY(!status.last().at(1).toBool());
}

void TestMessageLogView::filtersByConnection()
{
    addLines(20);
    m_connection = m_builder->addConnected(QStringLiteral("lines"));
    addLines(5);
    show();
    m_view->setConnectionFilter(m_connection);
    QTRY_COMPARE(m_table->model()->rowCount(), 6);
    m_view->setFilterText(QStringLiteral("line"));
    QTRY_COMPARE(m_table->model()->rowCount(), 5);
    m_view->setConnectionFilter({});
    QTRY_COMPARE(m_table->model()->rowCount(), 25);
}

void TestMessageLogView::keepsSelectionAcrossFilters()
{
    addLines(100);
    addLines(1, "needle");
    addLines(100);
    show();
    m_table->selectRow(101);
    m_view->setFilterText(QStringLiteral("needle"));
    QTRY_COMPARE(m_table->model()->rowCount(), 1);
    QCOMPARE(m_table->currentIndex().row(), 0);
    m_view->setFilterText({});
    QTRY_COMPARE(m_table->currentIndex().row(), 101);
    QVERIFY(m_table->viewport()->rect().intersects(m_table->visualRect(m_table->currentIndex())));
}

void TestMessageLogView::beginsAnewWithAnotherGeneration_data()
{
    QTest::addColumn<QString>("filter");
    QTest::newRow("all messages") << QString();
    QTest::newRow("filtered") << QStringLiteral("conn:1");
}

void TestMessageLogView::beginsAnewWithAnotherGeneration()
{
    QFETCH(QString, filter);
    m_view->setFilterText(filter);
    addLines(20);
    show();
    m_view->setClearedBefore(10);
    QTRY_COMPARE(numberAt(0), QStringLiteral("11"));
    QSignalSpy selected(m_view.get(), &MessageLogView::messageSelected);
    m_table->selectRow(3);
    QCOMPARE(selected.size(), 1);
    auto anew = std::make_shared<AnalysisSnapshot>(*m_builder->analyzed());
    ++anew->generation;
    m_view->setSnapshot(anew);
    QTRY_COMPARE(numberAt(0), QStringLiteral("1"));
    QVERIFY(m_table->selectionModel()->selectedRows().isEmpty());
    m_table->selectRow(13); // the index that was selected before is another message now
    QCOMPARE(selected.size(), 2);
}

void TestMessageLogView::tellsArrivingMessage()
{
    addLines(2);
    m_builder->data(m_connection, Direction::In, "half a line");
    show();
    QSignalSpy selected(m_view.get(), &MessageLogView::messageSelected);
    const int last = m_table->model()->rowCount() - 1;
    m_table->selectRow(last);
    QCOMPARE(selected.size(), 1);
    QCOMPARE(selected.first().at(1).toLongLong(), -1);
    const auto message = selected.first().at(0).value<Message>();
    QCOMPARE(m_builder->analyzed()->bytes(message, 100), QByteArray("half a line"));
    m_table->selectRow(last - 1);
    QCOMPARE(selected.size(), 2);
    QVERIFY(selected.last().at(1).toLongLong() > 0);
}

void TestMessageLogView::keepsSelectionWhileAMessageArrives()
{
    const ConnectionId other = m_builder->addConnected(QStringLiteral("lines"));
    m_builder->data(other, Direction::In, "older");
    m_builder->data(m_connection, Direction::In, "half ");
    show();
    QSignalSpy selected(m_view.get(), &MessageLogView::messageSelected);
    m_table->selectRow(m_table->model()->rowCount() - 1);
    m_builder->data(m_connection, Direction::In, "a line");
    show();
    QCOMPARE(m_table->currentIndex().row(), m_table->model()->rowCount() - 1);
    m_builder->data(other, Direction::In, " line\n");
    show(); // what arrives stands elsewhere now
    QCOMPARE(m_table->currentIndex().row(), m_table->model()->rowCount() - 1);
    m_builder->data(m_connection, Direction::In, "\n");
    addLines(2);
    show();
    QCOMPARE(m_table->currentIndex().row(), m_table->model()->rowCount() - 3); // whole
    QCOMPARE(
        m_table->selectionModel()->selectedRows(), {m_table->currentIndex().siblingAtColumn(0)});
    QCOMPARE(selected.size(), 1); // by the person alone
    m_builder->data(m_connection, Direction::In, "one more");
    show();
    m_table->selectRow(m_table->model()->rowCount() - 1);
    m_builder->data(m_connection, Direction::In, "\n");
    show(); // its row is where it was
    QCOMPARE(m_table->selectionModel()->selectedRows(),
        {m_table->model()->index(m_table->model()->rowCount() - 1, 0)});
}

void TestMessageLogView::copiesSelectedMessages()
{
    addLines(1, "one");
    addLines(1, "two");
    show();
    m_table->selectRow(1);
    m_table->selectionModel()->select(
        m_table->model()->index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    m_table->setFocus();
    QTRY_VERIFY(m_table->hasFocus());
    QTest::keySequence(m_table, QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("one\ntwo"));
}

void TestMessageLogView::copiesNothingOverTheLimit()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    for (int i = 0; i < 17; ++i)
        addLines(1, QByteArray(1024 * 1024 - 1, 'x'));
    show();
    m_table->selectAll();
    m_table->setFocus();
    QTRY_VERIFY(m_table->hasFocus());
    QTest::keySequence(m_table, QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
}

QTEST_MAIN(TestMessageLogView)
#include "tst_messagelogview.moc"
