// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/sequencesnapshot.h"
#include "tests/ui/mainwindowfixture.h"
#include "tests/ui/recordedcapture.h"
#include "ui/sequence/sequenceview.h"

#include <QPlainTextEdit>
#include <QTableView>
#include <QTreeView>
#include <QtTest>

/// The sequence in the window: what it is of, and what is selected with it.
class TestWindowSequence : public QObject, MainWindowFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { setUpOnce("tst_windowsequence"); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void showsTheSelectedConnection();
    void aRowAndItsMessageAreSelectedTogether();
    void severalStandSideBySide();
    void showsTheNewestOfAServer();
    void whatIsChosenInTheTableIsShownAlone();
    void openedCaptureShowsTheSame();

private:
    void talk(int clients);
    [[nodiscard]] SequenceView* view() const { return find<SequenceView>("sequenceView"); }
    [[nodiscard]] QTableView* table() const { return find<QTableView>("connectionTable"); }
    [[nodiscard]] QTableView* log() const { return find<QTableView>("messageLog"); }
    [[nodiscard]] std::size_t tracks() const
    {
        return view()->rows().lines() ? view()->rows().lines()->tracks.size() : 0;
    }
    [[nodiscard]] QModelIndex rowThatSays(const QString& text) const
    {
        for (int row = 0; row < view()->model()->rowCount(); ++row) {
            if (view()->model()->index(row, 0).data().toString() == text)
                return view()->model()->index(row, 0);
        }
        return {};
    }
};

void TestWindowSequence::talk(int clients)
{
    startServer(QStringLiteral("Echo"));
    connectClients(clients);
    find<QPlainTextEdit>("clientSendEdit")->setPlainText(QStringLiteral("hello"));
    click("clientSendButton");
    QTRY_COMPARE(m_session->snapshot()->totals.messages, 4 * clients);
}

void TestWindowSequence::showsTheSelectedConnection()
{
    talk(2);
    QVERIFY(!view()->isVisible());
    table()->selectRow(0);
    trigger("sequenceAction");
    QVERIFY(view()->isVisible());
    QVERIFY(view()->hasFocus());
    // listen, SYN, SYN-ACK, accept, hello, hello
    QTRY_COMPARE(rows("sequenceView"), 6);
    QCOMPARE(tracks(), 1U);
    QVERIFY(find<QAction>("sequenceAction")->text().contains(QStringLiteral("se&quence")));
    QVERIFY(table()->actions().contains(find<QAction>("sequenceAction")));
}

void TestWindowSequence::aRowAndItsMessageAreSelectedTogether()
{
    talk(1);
    table()->selectRow(0);
    trigger("sequenceAction");
    QTRY_COMPARE(rows("sequenceView"), 6);
    for (const int row : {5, 4, 3}) {
        const QModelIndex index = view()->model()->index(row, 0);
        view()->setCurrentIndex(index);
        QCOMPARE(log()->currentIndex().data(Qt::UserRole), index.data(Qt::UserRole));
        QCOMPARE(view()->currentIndex(), index);
    }
    const QModelIndex hello = rowThatSays(QStringLiteral("hello"));
    chooseMessages();
    for (int row = 0; row < log()->model()->rowCount(); ++row) {
        log()->setCurrentIndex(log()->model()->index(row, 0));
        if (log()->currentIndex().data(Qt::UserRole) == hello.data(Qt::UserRole))
            break;
    }
    QTRY_COMPARE(view()->currentIndex(), hello);
    QVERIFY(log()->isVisible()); // it stays in front
}

void TestWindowSequence::severalStandSideBySide()
{
    talk(2);
    table()->selectAll();
    trigger("sequenceAction");
    QTRY_COMPARE(tracks(), 2U);
    QTRY_COMPARE(rows("sequenceView"), 12);
    view()->setCurrentIndex(rowThatSays(QStringLiteral("hello")));
    QCOMPARE(table()->selectionModel()->selectedRows().size(), 1); // that of the message
    QTest::qWait(100);
    QCOMPARE(tracks(), 2U); // and yet both stay
}

void TestWindowSequence::showsTheNewestOfAServer()
{
    talk(int(SequenceOf::mostTracks) + 1);
    trigger("sequenceAction");
    QCOMPARE(tracks(), 0U);
    auto* const tree = find<QTreeView>("endpointTree");
    for (const QModelIndex& group : {tree->model()->index(0, 0), tree->model()->index(1, 0)}) {
        tree->setCurrentIndex(tree->model()->index(0, 0, group));
        trigger("sequenceAction"); // the endpoint's window has come to the front
        QTRY_COMPARE(tracks(), SequenceOf::mostTracks);
    }
}

void TestWindowSequence::whatIsChosenInTheTableIsShownAlone()
{
    talk(2);
    table()->selectAll();
    trigger("sequenceAction");
    QTRY_COMPARE(tracks(), 2U);
    QApplication::setActiveWindow(m_window.get());
    table()->setFocus();
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
        table()->visualRect(table()->model()->index(1, 0)).center());
    QTRY_COMPARE(tracks(), 1U);
}

void TestWindowSequence::openedCaptureShowsTheSame()
{
    const QString path = m_folder->filePath(QStringLiteral("recorded.pcapng"));
    recordEcho(path, "hello");
    Session session(Session::Options {{}, path, {}});
    MainWindow window(&session);
    window.show();
    auto* const connections = window.findChild<QTableView*>(QStringLiteral("connectionTable"));
    QTRY_COMPARE(connections->model()->rowCount(), 2);
    connections->selectRow(0);
    window.findChild<QAction*>(QStringLiteral("sequenceAction"))->trigger();
    auto* const sequence = window.findChild<SequenceView*>(QStringLiteral("sequenceView"));
    const auto texts = [sequence] {
        QStringList found;
        for (int row = 0; row < sequence->model()->rowCount(); ++row)
            found << sequence->model()->index(row, 0).data().toString();
        found.removeAll(QString());
        return found;
    };
    QTRY_VERIFY(texts().size() >= 6);
    QCOMPARE(texts().mid(0, 4),
        (QStringList {QStringLiteral("SYN"), QStringLiteral("SYN, ACK"), QStringLiteral("hello"),
            QStringLiteral("hello")}));
    QCOMPARE(texts().mid(4, 2), (QStringList {QStringLiteral("FIN"), QStringLiteral("FIN")}));
}

QTEST_MAIN(TestWindowSequence)
#include "tst_windowsequence.moc"
