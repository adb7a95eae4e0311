// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "ui/tools/socketsmodel.h"
#include "ui/tools/socketsorder.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QHostAddress>
#include <QRegularExpression>
#include <QTableView>
#include <QtTest>

namespace {

using Model = SocketsModel;
constexpr qint64 later = Model::markedFor + 1;

KernelSocket tcp(quint64 cookie, TcpState state, quint16 local, quint16 peer = 0)
{
    const QHostAddress host(QStringLiteral("127.0.0.1"));
    KernelSocket socket;
    socket.cookie = cookie;
    socket.inode = cookie;
    socket.state = state;
    socket.local = SocketAddress::fromHostAddress(host, local);
    socket.peer = SocketAddress::fromHostAddress(host, peer);
    return socket;
}

SocketListPtr listOf(std::vector<KernelSocket> sockets)
{
    auto list = std::make_shared<SocketList>();
    list->sockets = std::move(sockets);
    list->users.insert(0, QStringLiteral("root"));
    return list;
}

/// `count` connections, in each state that `change` says.
SocketListPtr many(int count, int change)
{
    std::vector<KernelSocket> sockets;
    for (int i = 0; i < count; ++i) {
        const bool isOther = change > 0 && i % 10 == change;
        sockets.push_back(tcp(quint64(i + 1), isOther ? TcpState::CloseWait : TcpState::Established,
            quint16(1000 + i % 60'000), 22));
    }
    return listOf(std::move(sockets));
}

SocketFilter filter(const char* text)
{
    return *SocketFilter::parse(QString::fromLatin1(text));
}

} // namespace

/// The sockets of this computer as rows that stay where they are.
class TestSocketsModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Theme::instance().install(); }
    void init();
    void cleanup();

    void firstReadingIsNothingNew();
    void whatComesGoesAndChangesIsMarked();
    void rowsKeepTheirPlaces();
    void changesAreToldInFewSignals();
    void socketsWithoutANumberAreKnownByTheirEnds();
    void filterAndFacets();
    void groups();
    void sortsByColumn();
    void namesOfPorts();
    void saysWhoseItIsOrWhyNot();
    void tenThousandAreQuick();

private:
    [[nodiscard]] QStringList shown(int column) const
    {
        QStringList texts;
        for (int row = 0; row < m_order->rowCount(); ++row)
            texts << m_order->index(row, column).data().toString();
        return texts;
    }
    [[nodiscard]] QStringList changes() const { return shown(Model::ChangeColumn); }

    std::unique_ptr<Model> m_model;
    std::unique_ptr<SocketsOrder> m_order;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<QAbstractItemModelTester> m_orderTester;
};

void TestSocketsModel::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    m_model = std::make_unique<Model>();
    m_order = std::make_unique<SocketsOrder>(m_model.get());
    const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), mode);
    m_orderTester = std::make_unique<QAbstractItemModelTester>(m_order.get(), mode);
}

void TestSocketsModel::cleanup()
{
    m_orderTester.reset();
    m_tester.reset();
    m_order.reset();
    m_model.reset();
}

void TestSocketsModel::firstReadingIsNothingNew()
{
    m_model->update(listOf({tcp(1, TcpState::Listen, 80)}), 0);
    QCOMPARE(changes(), QStringList {QString()});
    m_model->clear();
    QCOMPARE(m_order->rowCount(), 0);
    m_model->update(listOf({tcp(2, TcpState::Listen, 81)}), later);
    QCOMPARE(changes(), QStringList {QString()});
}

void TestSocketsModel::whatComesGoesAndChangesIsMarked()
{
    const KernelSocket stays = tcp(1, TcpState::Listen, 80);
    const KernelSocket goes = tcp(2, TcpState::Established, 80, 4000);
    KernelSocket other = tcp(3, TcpState::Established, 80, 4001);
    m_model->update(listOf({stays, goes, other}), 0);
    other.state = TcpState::CloseWait;
    const KernelSocket comes = tcp(4, TcpState::Established, 80, 4002);
    const SocketListPtr second = listOf({stays, other, comes});
    m_model->update(second, 1);
    QCOMPARE(changes(),
        (QStringList {
            QString(), QStringLiteral("gone"), QStringLiteral("changed"), QStringLiteral("new")}));
    QCOMPARE(m_model->count(), 3); // what is gone does not count
    m_model->update(second, 2); // the marks last a moment
    QCOMPARE(changes().size(), 4);
    m_model->update(second, later);
    QCOMPARE(changes(), (QStringList {QString(), QString(), QString()}));
    m_model->update(
        listOf({stays, goes, other, comes}), later + 1); // it is another, with that name
    QCOMPARE(changes().last(), QStringLiteral("new"));
}

void TestSocketsModel::rowsKeepTheirPlaces()
{
    const KernelSocket one = tcp(1, TcpState::Established, 1, 9);
    const KernelSocket two = tcp(2, TcpState::Established, 2, 9);
    m_model->update(listOf({one, two}), 0);
    const QPersistentModelIndex row = m_order->index(1, 0);
    // The kernel's list has another order now.
    m_model->update(listOf({tcp(3, TcpState::Listen, 3), two, one}), 1);
    QCOMPARE(row.row(), 1);
    QCOMPARE(shown(Model::LocalColumn),
        (QStringList {QStringLiteral("127.0.0.1:1"), QStringLiteral("127.0.0.1:2"),
            QStringLiteral("127.0.0.1:3")}));
}

void TestSocketsModel::changesAreToldInFewSignals()
{
    m_model->update(many(1000, 0), 0);
    QSignalSpy changed(m_model.get(), &Model::dataChanged);
    QSignalSpy inserted(m_model.get(), &Model::rowsInserted);
    QSignalSpy removed(m_model.get(), &Model::rowsRemoved);
    m_model->update(many(1000, 0), 1);
    QCOMPARE(changed.size(), 0); // nothing is other
    m_model->update(many(1500, 0), 2);
    QCOMPARE(inserted.size(), 1);
    m_model->update(many(500, 0), 3);
    QCOMPARE(changed.size(), 1);
    m_model->update(many(500, 0), 3 + later);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(m_model->rowCount(), 500);
}

void TestSocketsModel::socketsWithoutANumberAreKnownByTheirEnds()
{
    const KernelSocket one = tcp(0, TcpState::TimeWait, 80, 4000); // of /proc/net
    const KernelSocket two = tcp(0, TcpState::TimeWait, 80, 4001);
    m_model->update(listOf({one, two}), 0);
    m_model->update(listOf({two, one}), 1);
    QCOMPARE(changes(), (QStringList {QString(), QString()}));
}

void TestSocketsModel::filterAndFacets()
{
    KernelSocket datagrams = tcp(4, TcpState::Closed, 53);
    datagrams.transport = Transport::Udp;
    KernelSocket path = tcp(5, TcpState::Listen, 0);
    path.transport = Transport::UnixStream;
    path.local = {};
    path.localName = "/run/app\x1b.sock";
    m_model->update(listOf({tcp(1, TcpState::Listen, 80), tcp(2, TcpState::Established, 80, 9),
                        tcp(3, TcpState::TimeWait, 80, 8), datagrams, path}),
        0);
    for (int facet = 1; facet < socketFacets; ++facet) {
        QCOMPARE(m_model->count(SocketFacet(facet)), 1);
        m_model->setFacet(SocketFacet(facet));
        QCOMPARE(m_order->rowCount(), 1);
    }
    QVERIFY(!shown(Model::LocalColumn).first().contains(u'\x1b'));
    m_model->setFacet(SocketFacet::All);
    m_model->setFilter(filter("port == 80"));
    QCOMPARE(m_order->rowCount(), 3);
    QCOMPARE(m_model->shownCount(), 3);
    QCOMPARE(m_model->count(), 5);
    m_model->setFilter(filter("app"));
    QCOMPARE(m_order->rowCount(), 1);
    m_model->setFilter(filter("nothing has this"));
    QCOMPARE(m_order->rowCount(), 0);
    m_model->setFilter({});
    QCOMPARE(m_order->rowCount(), 5);
    // A change lets a row through, or not.
    m_model->setFilter(filter("state == CLOSE-WAIT"));
    m_model->update(listOf({tcp(2, TcpState::CloseWait, 80, 9)}), 1);
    QCOMPARE(m_order->rowCount(), 1);
}

void TestSocketsModel::groups()
{
    const KernelSocket one = tcp(1, TcpState::Established, 1, 9);
    const KernelSocket two = tcp(2, TcpState::Listen, 2);
    const KernelSocket three = tcp(3, TcpState::Established, 3, 9);
    m_model->update(listOf({one, two, three}), 0);
    m_model->setGrouping(SocketGrouping::State);
    QCOMPARE(shown(Model::TypeColumn),
        (QStringList {QStringLiteral("ESTABLISHED · 2"), QStringLiteral("tcp"),
            QStringLiteral("tcp"), QStringLiteral("LISTEN · 1"), QStringLiteral("tcp")}));
    m_order->sort(Model::LocalColumn, Qt::DescendingOrder); // heads stay on top
    QCOMPARE(shown(Model::LocalColumn).mid(0, 3),
        (QStringList {QString(), QStringLiteral("127.0.0.1:3"), QStringLiteral("127.0.0.1:1")}));
    m_model->setFilter(filter("state:LISTEN"));
    QCOMPARE(shown(Model::TypeColumn),
        (QStringList {QStringLiteral("LISTEN · 1"), QStringLiteral("tcp")}));
    m_model->setFilter({});
    // A socket that changes goes to another group, which may be a new one.
    m_model->update(listOf({tcp(1, TcpState::CloseWait, 1, 9), two, three}), 1);
    QCOMPARE(shown(Model::TypeColumn).first(), QStringLiteral("CLOSE-WAIT · 1"));
    m_model->setGrouping(SocketGrouping::None);
    QCOMPARE(m_order->rowCount(), 3);
}

void TestSocketsModel::sortsByColumn()
{
    KernelSocket one = tcp(1, TcpState::Established, 9, 9);
    one.receiveQueue = 5;
    KernelSocket two = tcp(2, TcpState::Established, 10, 9);
    two.receiveQueue = 40;
    const KernelSocket three = tcp(3, TcpState::Established, 8, 9);
    m_model->update(listOf({one, two, three}), 0);
    const auto ports = [this] {
        QStringList texts = shown(Model::LocalColumn);
        for (QString& text : texts)
            text = text.section(u':', 1);
        return texts.join(u' ');
    };
    m_order->sort(Model::LocalColumn, Qt::AscendingOrder);
    QCOMPARE(ports(), QStringLiteral("8 9 10")); // as numbers
    m_order->sort(Model::UnreadColumn, Qt::DescendingOrder);
    QCOMPARE(ports(), QStringLiteral("10 9 8"));
    m_order->sort(-1, Qt::AscendingOrder);
    QCOMPARE(ports(), QStringLiteral("9 10 8")); // as they came
}

void TestSocketsModel::namesOfPorts()
{
    auto list = std::make_shared<SocketList>();
    list->sockets = {tcp(1, TcpState::Listen, 22)};
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("services")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("ssh 22/tcp\n");
    file.close();
    list->services = ServiceNames::read(file.fileName());
    m_model->update(list, 0);
    QCOMPARE(shown(Model::LocalColumn).first(), QStringLiteral("127.0.0.1:22 ssh"));
    m_model->setFilter(filter("ssh"));
    QCOMPARE(m_order->rowCount(), 1);
    m_model->setNamesShown(false);
    QCOMPARE(m_order->rowCount(), 0); // a word is found in what is seen
    m_model->setFilter({});
    QCOMPARE(shown(Model::LocalColumn).first(), QStringLiteral("127.0.0.1:22"));
}

void TestSocketsModel::saysWhoseItIsOrWhyNot()
{
    KernelSocket waiting = tcp(0, TcpState::TimeWait, 80, 1);
    KernelSocket queued = tcp(0, TcpState::Established, 80, 2);
    const KernelSocket unknown = tcp(7, TcpState::Established, 80, 3);
    m_model->update(listOf({waiting, queued, unknown}), 0);
    QCOMPARE(shown(Model::ProcessColumn),
        (QStringList {QStringLiteral("none: the kernel keeps it"),
            QStringLiteral("none yet: not accepted"), QStringLiteral("not known")}));
}

/// No frame is lost: the bound is some times what it takes.
void TestSocketsModel::tenThousandAreQuick()
{
    m_tester.reset(); // they look at every row
    m_orderTester.reset();
    QTableView view;
    view.setModel(m_order.get());
    view.resize(1000, 700);
    view.show();
    m_model->update(many(10'000, 0), 0);
    QElapsedTimer time;
    qint64 longest = 0;
    for (int turn = 1; turn <= 5; ++turn) {
        const SocketListPtr list = many(10'000, turn);
        time.start();
        m_model->update(list, turn * later);
        longest = std::max(longest, time.elapsed());
    }
    qInfo("an update of 10,000 rows, of which 2,000 change: %lld ms", longest);
    QVERIFY(longest < 500);
}

QTEST_MAIN(TestSocketsModel)
#include "tst_socketsmodel.moc"
