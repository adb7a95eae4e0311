// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rawpeer.h"
#include "tests/ui/mainwindowfixture.h"
#include "ui/tools/socketsmodel.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>
#include <QtTest>

/// The page of this computer's sockets, in its window.
class TestSocketsPage : public QObject, MainWindowFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { setUpOnce("tst_socketspage"); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void showsWhatThereIs();
    void standsInTheTree();
    void filtersByWhatIsTyped();
    void saysWhatAStateMeans();
    void goesToOurConnection();
    void goesToOurServer();
    void goesToOurServerOfAnotherTransport_data();
    void goesToOurServerOfAnotherTransport();
    void copiesRowsAsText();
    void readsOnlyWhileItIsSeen();
    void isUsedByKeys();

private:
    void open(const QString& filter) const;
    [[nodiscard]] QAbstractItemModel* model() const
    {
        return find<QTableView>("socketsTable")->model();
    }
    [[nodiscard]] QStringList texts(int column) const;
    void select(const QString& local, const QString& peer = {}) const;
};

void TestSocketsPage::open(const QString& filter) const
{
    trigger("socketsAction");
    QVERIFY(find<QWidget>("socketsPage")->isVisible());
    find<QLineEdit>("socketsFilterEdit")->setText(filter);
}

QStringList TestSocketsPage::texts(int column) const
{
    QStringList all;
    for (int row = 0; row < model()->rowCount(); ++row)
        all << model()->index(row, column).data().toString();
    return all;
}

/// The row of these ends, as soon as it is there.
void TestSocketsPage::select(const QString& local, const QString& peer) const
{
    const auto find = [&] {
        for (int row = 0; row < model()->rowCount(); ++row) {
            const auto text
                = [&](int column) { return model()->index(row, column).data().toString(); };
            if (text(SocketsModel::LocalColumn) == local
                && (peer.isEmpty() || text(SocketsModel::PeerColumn) == peer))
                return row;
        }
        return -1;
    };
    QTRY_VERIFY_WITH_TIMEOUT(find() >= 0, 20'000);
    this->find<QTableView>("socketsTable")->setCurrentIndex(model()->index(find(), 0));
}

void TestSocketsPage::showsWhatThereIs()
{
    const RawListener listener;
    open(QStringLiteral("port == %1").arg(listener.port()));
    QTRY_COMPARE_WITH_TIMEOUT(model()->rowCount(), 1, 20'000);
    QCOMPARE(texts(SocketsModel::StateColumn).first(), QStringLiteral("LISTEN"));
    QVERIFY(
        texts(SocketsModel::ProcessColumn).first().startsWith(QStringLiteral("tst_socketspage ")));
    const RawPeer client = RawPeer::connectTo(listener.port());
    QTRY_COMPARE_WITH_TIMEOUT(model()->rowCount(), 3, 20'000);
    QVERIFY(texts(SocketsModel::ChangeColumn).contains(QStringLiteral("new")));
}

void TestSocketsPage::standsInTheTree()
{
    auto* const tree = find<QAbstractItemView>("endpointTree");
    const QModelIndex computer = tree->model()->index(2, 0);
    const QPersistentModelIndex sockets = tree->model()->index(0, 0, computer);
    const auto count = [&] { return sockets.data(Qt::AccessibleTextRole).toString(); };
    QTRY_VERIFY_WITH_TIMEOUT(count().contains(QRegularExpression(QStringLiteral("[1-9]"))), 20'000);
    tree->setCurrentIndex(sockets);
    QVERIFY(find<QWidget>("socketsPage")->isVisible());
    startServer(QStringLiteral("Echo"));
    QVERIFY(!find<QWidget>("socketsPage")->isVisible());
    QVERIFY(tree->currentIndex() != sockets);
    trigger("socketsAction");
    QCOMPARE(tree->currentIndex(), sockets);
    const QModelIndex servers = tree->model()->index(0, 0);
    QTRY_COMPARE(tree->model()->rowCount(servers), 1);
    tree->setFocus();
    while (tree->currentIndex() != tree->model()->index(0, 0, servers)) {
        const QModelIndex before = tree->currentIndex();
        QTest::keyClick(tree, Qt::Key_Up); // its window is in front already
        QVERIFY(tree->currentIndex() != before);
    }
    QVERIFY(!find<QWidget>("socketsPage")->isVisible());
    QVERIFY(find<QWidget>("connectionTable")->isVisible());
    QVERIFY(tree->hasFocus() || !m_window->isActiveWindow()); // one goes on with the keys
    while (tree->currentIndex() != sockets) {
        const QModelIndex before = tree->currentIndex();
        QTest::keyClick(tree, Qt::Key_Down);
        QVERIFY(tree->currentIndex() != before);
    }
    QVERIFY(find<QWidget>("socketsPage")->isVisible());
}

void TestSocketsPage::filtersByWhatIsTyped()
{
    open(QStringLiteral("port > "));
    QVERIFY(!find<QLabel>("socketsFilterStatus")->text().isEmpty());
    find<QLineEdit>("socketsFilterEdit")->setText(QStringLiteral("nothing is called so"));
    QVERIFY(find<QLabel>("socketsFilterStatus")->text().isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(model()->rowCount(), 0, 20'000);
    QTest::keyClick(find<QWidget>("socketsPage"), Qt::Key_Escape);
    QCOMPARE(find<QLineEdit>("socketsFilterEdit")->text(), QString());
    QTRY_VERIFY_WITH_TIMEOUT(model()->rowCount() > 0, 20'000);
    QVERIFY(find<QWidget>("socketsPage")->isVisible());
    QTest::keyClick(find<QWidget>("socketsPage"), Qt::Key_Escape);
    QVERIFY(!find<QWidget>("socketsPage")->isVisible());
}

void TestSocketsPage::saysWhatAStateMeans()
{
    RawListener listener;
    RawPeer client = RawPeer::connectTo(listener.port());
    const RawPeer server = listener.accept();
    client.finish();
    open(QStringLiteral("state == CLOSE-WAIT port == %1").arg(listener.port()));
    select(QStringLiteral("127.0.0.1:%1").arg(listener.port()));
    QCOMPARE(find<QLabel>("socketStateLabel")->text(), QStringLiteral("CLOSE-WAIT"));
    QVERIFY(find<QLabel>("socketMeaningLabel")
                ->text()
                .startsWith(QStringLiteral("The peer has finished")));
    QVERIFY(!find<QToolButton>("socketGoButton")->isVisible()); // none of the session's
}

void TestSocketsPage::goesToOurConnection()
{
    startServer(QStringLiteral("Echo"));
    connectClients(2);
    const ConnectionFacts facts = m_session->snapshot()->connections.at(2);
    open(QStringLiteral("port:%1").arg(facts.local.port));
    select(facts.local.toString(), facts.peer.toString());
    auto* const button = find<QToolButton>("socketGoButton");
    QTRY_VERIFY(button->isVisible());
    QCOMPARE(button->text(), QStringLiteral("Show connection %1").arg(facts.id.value));
    button->click();
    QVERIFY(!find<QWidget>("socketsPage")->isVisible());
    const QModelIndex current = find<QAbstractItemView>("connectionTable")->currentIndex();
    QCOMPARE(current.siblingAtColumn(0).data().toUInt(), facts.id.value);
}

void TestSocketsPage::goesToOurServer()
{
    startServer(QStringLiteral("Echo"));
    const SocketAddress local = m_session->snapshot()->endpoints.front().local;
    open(QStringLiteral("sport:%1 state:LISTEN").arg(local.port));
    select(local.toString());
    QTRY_VERIFY(find<QToolButton>("socketGoButton")->isVisible());
    QTest::keyClick(find<QTableView>("socketsTable"), Qt::Key_Return);
    QVERIFY(!find<QWidget>("socketsPage")->isVisible());
    QVERIFY(find<QWidget>("serverWindow")->isVisible());
}

void TestSocketsPage::goesToOurServerOfAnotherTransport_data()
{
    QTest::addColumn<int>("transport");
    QTest::newRow("UDP") << int(Transport::Udp);
    QTest::newRow("Unix stream") << int(Transport::UnixStream);
    QTest::newRow("Unix datagram") << int(Transport::UnixDatagram);
}

void TestSocketsPage::goesToOurServerOfAnotherTransport()
{
    QFETCH(int, transport);
    EndpointConfig config;
    config.transport = Transport(transport);
    config.port = 0;
    if (isUnix(config.transport))
        config.address = m_folder->filePath(QStringLiteral("a.sock"));
    m_window->startServer(config);
    QTRY_VERIFY(!m_session->snapshot()->endpoints.empty()
        && m_session->snapshot()->endpoints.front().local.isValid());
    const QString local = m_session->snapshot()->endpoints.front().local.toString();
    open({});
    select(local);
    QTRY_VERIFY(find<QToolButton>("socketGoButton")->isVisible());
    QTest::keyClick(find<QTableView>("socketsTable"), Qt::Key_Return);
    QTRY_VERIFY(!find<QWidget>("socketsPage")->isVisible());
    QVERIFY(find<QWidget>("serverWindow")->isVisible());
}

void TestSocketsPage::copiesRowsAsText()
{
    const RawListener listener;
    open(QStringLiteral("port == %1").arg(listener.port()));
    select(QStringLiteral("127.0.0.1:%1").arg(listener.port()));
    find<QAction>("copySocketsAction")->trigger();
    QVERIFY(QApplication::clipboard()->text().startsWith(
        QStringLiteral("tcp\tLISTEN\t127.0.0.1:%1\t*\t0 of ").arg(listener.port())));
    find<QLineEdit>("socketsFilterEdit")->clear();
    select(QStringLiteral("127.0.0.1:%1").arg(listener.port()));
    find<QAction>("onlyPortAction")->trigger();
    QCOMPARE(find<QLineEdit>("socketsFilterEdit")->text(),
        QStringLiteral("port:%1").arg(listener.port()));
    find<QComboBox>("socketsGroupCombo")->setCurrentIndex(1);
    QTRY_COMPARE_WITH_TIMEOUT(model()->rowCount(), 2, 20'000);
    QVERIFY(texts(0).first().startsWith(QStringLiteral("tst_socketspage ")));
}

void TestSocketsPage::readsOnlyWhileItIsSeen()
{
    const RawListener listener;
    open(QStringLiteral("port == %1").arg(listener.port()));
    QTRY_COMPARE_WITH_TIMEOUT(model()->rowCount(), 1, 20'000);
    QTest::keyClick(find<QWidget>("socketsPage"), Qt::Key_Escape); // clears
    QTest::keyClick(find<QWidget>("socketsPage"), Qt::Key_Escape); // leaves
    QVERIFY(!find<QWidget>("socketsPage")->isVisible());
    QTest::qWait(300); // what is being read comes still
    QSignalSpy changed(model(), &QAbstractItemModel::rowsInserted);
    const RawPeer client = RawPeer::connectTo(listener.port());
    QTest::qWait(1000);
    QCOMPARE(changed.size(), 0);
}

void TestSocketsPage::isUsedByKeys()
{
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    trigger("socketsAction");
    QVERIFY(find<QWidget>("socketsTable")->hasFocus());
    trigger("findAction");
    QVERIFY(find<QWidget>("socketsFilterEdit")->hasFocus());
    QTRY_VERIFY_WITH_TIMEOUT(model()->rowCount() > 0, 20'000);
    for (const char* next : {"socketsNamesBox", "socketsGroupCombo", "socketsFacetButton0"}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), QLatin1String(next));
    }
    find<QWidget>("socketsTable")->setFocus();
    QTest::keyClick(find<QWidget>("socketsTable"), Qt::Key_Down);
    QVERIFY(find<QTableView>("socketsTable")->currentIndex().isValid());
    QVERIFY(find<QLabel>("socketMeaningLabel")->text().size() > 10);
}

QTEST_MAIN(TestSocketsPage)
#include "tst_socketspage.moc"
