// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/format.h"
#include "ui/connections/connectionfilter.h"
#include "ui/connections/connectiontablemodel.h"

#include "tests/support/connectiontables.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using Model = ConnectionTableModel;

class TestConnectionTableModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void tellsFacts();
    void insertsWhatIsNewAtOnce();
    void tellsChangedChunksOnly();
    void isSilentWhenNothingChanged();
    void measuresRates();
    void startsAnewWithAnotherCapture();
    void filtersByEndpoint();
    void hidesWhatWasCleared();
    void hidesWhatTheCaptureDoesNotTellOf();
    void leftOpen();
    void sortsNumbersAsNumbers();
    void takesTenThousandQuickly();
    void removesWhatWasGivenUp();
    void saysWhatWaits_data();
    void saysWhatWaits();
    void tellsOfWhatWaitsAtOnce();
    void saysWhatTheKernelSaid();
    void saysWhatTheKernelMeasures();
    void tellsTransports();

private:
    void wait(const std::vector<ConnectionNow>& connections);
    void add(int count, EndpointId endpoint = {1});
    void show() { m_model->setSnapshot(std::make_shared<AnalysisSnapshot>(m_snapshot)); }
    [[nodiscard]] QString text(int row, int column) const
    {
        return m_model->index(row, column).data().toString();
    }

    ConnectionFacts& factsAt(qsizetype row)
    {
        return *m_snapshot.connections.edit(m_snapshot.connections.at(row).id);
    }

    AnalysisSnapshot m_snapshot;
    std::unique_ptr<Model> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestConnectionTableModel::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_snapshot = {};
    m_model = std::make_unique<Model>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestConnectionTableModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

void TestConnectionTableModel::add(int count, EndpointId endpoint)
{
    for (int i = 0; i < count; ++i) {
        ConnectionFacts facts;
        facts.id = {m_snapshot.connections.newest().value + 1};
        facts.endpoint = endpoint;
        facts.state = ConnectionState::Connected;
        facts.lastActivity = 1;
        facts.local = {{127, 0, 0, 1}, 65432, SocketAddress::Family::IPv4};
        facts.peer = {{127, 0, 0, 1}, 51927, SocketAddress::Family::IPv4};
        append(m_snapshot.connections, facts);
    }
}

void TestConnectionTableModel::tellsFacts()
{
    add(2);
    factsAt(0).bytesIn = 14'200;
    ConnectionFacts& second = factsAt(1);
    second.role = Role::Client;
    second.state = ConnectionState::Ended;
    second.reason = EndReason::ResetByPeer;
    second.peer = {};
    second.target = QStringLiteral("a\u202eb:1");
    show();
    QCOMPARE(text(0, Model::IdColumn), QStringLiteral("1"));
    QCOMPARE(text(0, Model::RoleColumn), QStringLiteral("server"));
    QCOMPARE(text(0, Model::LocalColumn), QStringLiteral("127.0.0.1:65432"));
    QCOMPARE(text(0, Model::StateColumn), QStringLiteral("Connected"));
    QCOMPARE(text(0, Model::InColumn), QStringLiteral("14.2 kB"));
    QCOMPARE(text(0, Model::ReasonColumn), QString());
    QCOMPARE(text(1, Model::RoleColumn), QStringLiteral("client"));
    QCOMPARE(text(1, Model::StateColumn), QStringLiteral("Reset by peer"));
    QVERIFY(!text(1, Model::PeerColumn).contains(QChar(0x202e)));
    QVERIFY(!text(1, Model::ReasonColumn).isEmpty());
}

void TestConnectionTableModel::insertsWhatIsNewAtOnce()
{
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    add(100);
    show();
    add(50);
    show();
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(inserted.last().at(1).toInt(), 100);
    QCOMPARE(inserted.last().at(2).toInt(), 149);
    QCOMPARE(m_model->rowCount(), 150);
}

void TestConnectionTableModel::tellsChangedChunksOnly()
{
    constexpr int chunk = int(ConnectionTable::chunkSize);
    add(chunk * 10);
    show();
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    factsAt(chunk * 2).bytesIn = 1;
    factsAt(chunk * 3 + 5).bytesIn = 1;
    factsAt(chunk * 9).bytesIn = 1;
    show();
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), chunk * 2);
    QCOMPARE(changed.at(0).at(1).toModelIndex().row(), chunk * 4 - 1);
    QCOMPARE(changed.at(1).at(0).toModelIndex().row(), chunk * 9);
    QCOMPARE(changed.at(1).at(1).toModelIndex().row(), chunk * 10 - 1);
}

void TestConnectionTableModel::isSilentWhenNothingChanged()
{
    add(100);
    show();
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    show();
    QCOMPARE(changed.size(), 0);
}

void TestConnectionTableModel::measuresRates()
{
    constexpr qint64 second = 1'000'000'000;
    add(1);
    factsAt(0).opened = 100 * second;
    factsAt(0).bytesIn = 5'000;
    show();
    m_model->updateRates(103 * second, 10 * second);
    QCOMPARE(text(0, Model::InRateColumn), QString());
    QCOMPARE(text(0, Model::AgeColumn), QStringLiteral("3 s"));
    factsAt(0).bytesIn = 7'000;
    show();
    m_model->updateRates(105 * second, 12 * second);
    QCOMPARE(text(0, Model::InRateColumn), QStringLiteral("1.0 kB/s"));
    m_model->updateRates(106 * second, 13 * second);
    QCOMPARE(text(0, Model::InRateColumn), QString());
}

void TestConnectionTableModel::startsAnewWithAnotherCapture()
{
    add(10);
    show();
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_snapshot = {};
    add(3);
    show();
    QCOMPARE(reset.size(), 1);
    QCOMPARE(m_model->rowCount(), 3);
}

void TestConnectionTableModel::filtersByEndpoint()
{
    ConnectionFilter filter(m_model.get());
    const QAbstractItemModelTester tester(&filter);
    add(3, {1});
    add(2, {2});
    show();
    QCOMPARE(filter.rowCount(), 5);
    filter.setEndpoint({2});
    QCOMPARE(filter.rowCount(), 2);
    QCOMPARE(filter.index(0, Model::IdColumn).data().toString(), QStringLiteral("4"));
    add(1, {2});
    add(1, {1});
    show();
    QCOMPARE(filter.rowCount(), 3);
    filter.setEndpoint({});
    QCOMPARE(filter.rowCount(), 7);
}

void TestConnectionTableModel::hidesWhatWasCleared()
{
    const auto end = [this](qsizetype row, qint64 time) {
        factsAt(row).state = ConnectionState::Ended;
        factsAt(row).ended = time;
        m_snapshot.connections.countLive(factsAt(row).id, -1);
    };
    ConnectionFilter filter(m_model.get());
    const QAbstractItemModelTester tester(&filter);
    add(4);
    end(0, 100);
    show();
    filter.setClearedBefore(5);
    QCOMPARE(filter.rowCount(), 3); // live ones stay
    end(1, 200);
    show();
    QCOMPARE(filter.rowCount(), 3); // what ends later is news
    filter.setClearedBefore(5);
    QCOMPARE(filter.rowCount(), 2);
}

void TestConnectionTableModel::hidesWhatTheCaptureDoesNotTellOf()
{
    ConnectionFilter filter(m_model.get());
    const QAbstractItemModelTester tester(&filter);
    add(3);
    factsAt(1).lastActivity = 0;
    show();
    QCOMPARE(filter.rowCount(), 2);
    QCOMPARE(filter.index(1, Model::IdColumn).data().toString(), QStringLiteral("3"));
}

void TestConnectionTableModel::leftOpen()
{
    add(1);
    ConnectionFacts& facts = factsAt(0);
    facts.state = ConnectionState::LeftOpen;
    facts.opened = 1'000'000'000;
    facts.lastActivity = 6'000'000'000;
    show();
    m_model->updateRates(60'000'000'000, 1);
    QCOMPARE(text(0, Model::StateColumn), QStringLiteral("Left open"));
    QCOMPARE(text(0, Model::AgeColumn), Format::duration(5'000'000'000));
}

void TestConnectionTableModel::sortsNumbersAsNumbers()
{
    ConnectionFilter filter(m_model.get());
    add(3);
    factsAt(0).bytesIn = 900;
    factsAt(1).bytesIn = 1'000;
    factsAt(2).bytesIn = 1'000'000;
    show();
    filter.sort(Model::InColumn, Qt::DescendingOrder);
    QCOMPARE(filter.index(0, Model::IdColumn).data().toString(), QStringLiteral("3"));
    QCOMPARE(filter.index(2, Model::IdColumn).data().toString(), QStringLiteral("1"));
    factsAt(0).bytesIn = 2'000'000;
    show(); // rows stay where they are until a header is clicked again
    QCOMPARE(filter.index(2, Model::IdColumn).data().toString(), QStringLiteral("1"));
}

void TestConnectionTableModel::takesTenThousandQuickly()
{
    m_tester.reset(); // it reads every row
    ConnectionFilter filter(m_model.get());
    add(10'000);
    show();
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QElapsedTimer timer;
    timer.start();
    for (int tick = 0; tick < 10; ++tick) {
        for (int i = 0; i < 10; ++i)
            ++factsAt(i * 997).bytesIn;
        show();
    }
    qInfo("%lld us a tick", timer.nsecsElapsed() / 10'000);
    QCOMPARE_LE(changed.size(), 10 * 10);
}

void TestConnectionTableModel::removesWhatWasGivenUp()
{
    constexpr int chunk = int(ConnectionTable::chunkSize);
    ConnectionFilter filter(m_model.get());
    const QAbstractItemModelTester tester(&filter);
    add(10 * chunk);
    show();
    const QPersistentModelIndex kept = filter.index(4 * chunk, Model::IdColumn);
    for (int row = 0; row < 10 * chunk; ++row) {
        if (row == 4 * chunk) // it lives on, and its chunk with it
            continue;
        factsAt(row).state = ConnectionState::Ended;
        m_snapshot.connections.countLive(factsAt(row).id, -1);
    }
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    QCOMPARE(m_snapshot.connections.giveUp(0).size(), 8);
    add(chunk);
    show();
    QCOMPARE(removed.size(), 2);
    QCOMPARE(m_model->rowCount(), 3 * chunk);
    QCOMPARE(filter.rowCount(), 3 * chunk);
    QVERIFY(kept.isValid());
    QCOMPARE(kept.data().toString(), QString::number(4 * chunk + 1));
    QCOMPARE(m_model->rowOf({1}), -1);
    QVERIFY(!m_model->find({1}));
    QCOMPARE(m_model->find({10 * chunk + 1})->id.value, 10 * chunk + 1);
}

void TestConnectionTableModel::wait(const std::vector<ConnectionNow>& connections)
{
    auto table = std::make_shared<NowTable>();
    table->connections = connections;
    auto capture = std::make_shared<CaptureSnapshot>();
    capture->now = table;
    m_snapshot.capture = capture;
}

void TestConnectionTableModel::saysWhatWaits_data()
{
    using End = ConnectionNow::End;
    QTest::addColumn<ConnectionNow>("now");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("toolTip");
    const auto row = [](const char* name, qint64 queued, End end, bool isPaused, const char* state,
                         const char* toolTip) {
        ConnectionNow now;
        now.connection = {2};
        now.queuedBytes = queued;
        now.end = end;
        now.isReadingPaused = isPaused;
        QTest::newRow(name) << now << QString::fromUtf8(state) << QString::fromUtf8(toolTip);
    };
    row("queued", 1'100'000, End::None, false, "Connected",
        "Connected. Waiting to be sent: 1.1 MB.");
    row("paused", 0, End::None, true, "Connected", "Connected. Reading is paused.");
    row("both", 5, End::None, true, "Connected",
        "Connected. Waiting to be sent: 5 B. Reading is paused.");
    row("half-close", 5, End::HalfClose, false, "Half-closing · 5 B",
        "Connected. Waiting to be sent: 5 B, then our FIN.");
    row("close", 1'100'000, End::Close, false, "Closing · 1.1 MB",
        "Connected. Waiting to be sent: 1.1 MB, then it is closed.");
    row("close of what is sent", 0, End::Close, false, "Closing", "");
    row("reset at the end", 7, End::Reset, false, "Closing · 7 B",
        "Connected. Waiting to be sent: 7 B, then it is reset.");
}

void TestConnectionTableModel::saysWhatWaits()
{
    QFETCH(const ConnectionNow, now);
    add(2);
    wait({now});
    show();
    QCOMPARE(text(0, Model::StateColumn), QStringLiteral("Connected"));
    QTEST(text(1, Model::StateColumn), "state");
    QTEST(m_model->index(1, Model::StateColumn).data(Qt::ToolTipRole).toString(), "toolTip");
    factsAt(1).state = ConnectionState::Ended;
    show();
    QCOMPARE(text(1, Model::StateColumn), QStringLiteral("Closed"));
}

void TestConnectionTableModel::tellsOfWhatWaitsAtOnce()
{
    add(100);
    show();
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    ConnectionNow first;
    first.connection = {3};
    ConnectionNow last;
    last.connection = {90};
    wait({first, last});
    show();
    show();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 2);
    QCOMPARE(changed[0][1].toModelIndex().row(), 89);
    m_snapshot.capture = nullptr;
    show();
    QCOMPARE(changed.size(), 2);
}

void TestConnectionTableModel::saysWhatTheKernelSaid()
{
    add(3);
    factsAt(0).path.begin(Role::Client, 1); // nothing was seen yet
    StatePath& path = factsAt(1).path;
    path.begin(Role::Client, 1);
    path.enter(TcpState::Established, true, 2);
    path.finished(3); // which follows from our event alone
    show();
    QCOMPARE(text(0, Model::KernelColumn), QString());
    QCOMPARE(text(1, Model::KernelColumn), QStringLiteral("ESTABLISHED"));
    QCOMPARE(text(2, Model::KernelColumn), QString());
    path.enter(TcpState::FinWait2, true, 4);
    show();
    QCOMPARE(text(1, Model::KernelColumn), QStringLiteral("FIN-WAIT-2"));
    path.enter(TcpState::Closed, true, 5);
    show();
    QCOMPARE(text(1, Model::KernelColumn), QStringLiteral("gone"));
}

void TestConnectionTableModel::saysWhatTheKernelMeasures()
{
    add(3);
    factsAt(1).path.begin(Role::Client, 1);
    factsAt(1).path.enter(TcpState::TimeWait, true, 4);
    show();
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    MeasuredConnection measured {.connection = {2}, .state = TcpState::TimeWait, .secondsLeft = 42};
    measured.unread = 1500;
    measured.heldUpBy = HeldUpBy::PeerWindow;
    measured.info.isKnown = true;
    measured.info.rtt = 81;
    measured.info.totalRetransmitted = 3;
    auto measuredTable = std::make_shared<MeasuredTable>();
    measuredTable->connections = {measured};
    auto table = std::make_shared<NowTable>();
    table->measured = measuredTable;
    auto capture = std::make_shared<CaptureSnapshot>();
    capture->now = table;
    m_snapshot.capture = capture;
    show();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex(), m_model->index(1, Model::StateColumn));
    QCOMPARE(changed[0][1].toModelIndex(), m_model->index(1, Model::HeldUpColumn));
    QCOMPARE(text(1, Model::KernelColumn), QStringLiteral("TIME-WAIT 42 s"));
    QCOMPARE(text(1, Model::RoundTripColumn), QStringLiteral("0.081 ms"));
    QCOMPARE(text(1, Model::RetransmitsColumn), QStringLiteral("3"));
    QCOMPARE(text(1, Model::UnreadColumn), QStringLiteral("1.5 kB"));
    QCOMPARE(text(1, Model::HeldUpColumn), QStringLiteral("the peer's window"));
    QCOMPARE(m_model->index(1, Model::RoundTripColumn).data(Model::SortRole).toInt(), 81);
    QCOMPARE(text(2, Model::RoundTripColumn), QString());
}

void TestConnectionTableModel::tellsTransports()
{
    add(1);
    show();
    QVERIFY(m_model->hasSeen(Transport::Tcp));
    QVERIFY(!m_model->hasSeen(Transport::Udp));
    add(2);
    factsAt(1).transport = Transport::Udp;
    factsAt(1).lostDatagrams = 2'344;
    ConnectionFacts& path = factsAt(2);
    path.transport = Transport::UnixStream;
    path.local = SocketAddress::ofUnix("/run/x.sock");
    path.peer = SocketAddress::ofUnix({});
    path.peerProcess = 123;
    path.peerUser = QStringLiteral("ada");
    path.peerProgram = QStringLiteral("python3");
    show();
    QVERIFY(m_model->hasSeen(Transport::Udp));
    QVERIFY(m_model->hasSeen(Transport::UnixStream));
    QCOMPARE(text(0, Model::TransportColumn), QStringLiteral("TCP"));
    QCOMPARE(text(0, Model::LostColumn), QString());
    QCOMPARE(text(1, Model::StateColumn), QStringLiteral("Active"));
    QCOMPARE(text(1, Model::LostColumn), QStringLiteral("2,344"));
    QCOMPARE(text(2, Model::LocalColumn), QStringLiteral("/run/x.sock"));
    QCOMPARE(text(2, Model::PeerColumn), QStringLiteral("unnamed · pid 123 python3"));
    QCOMPARE(text(2, Model::ProcessColumn), QStringLiteral("123"));
    QCOMPARE(text(2, Model::UserColumn), QStringLiteral("ada"));
    QCOMPARE(text(2, Model::ProgramColumn), QStringLiteral("python3"));
}

QTEST_GUILESS_MAIN(TestConnectionTableModel)
#include "tst_connectiontablemodel.moc"
