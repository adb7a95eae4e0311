// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/delivery.h"

#include "core/session/session.h"
#include "tests/support/rawpeer.h"
#include "tests/support/sessiontools.h"

#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace SessionTools;
using Kind = BehaviorSpec::Kind;

namespace {
constexpr ConnectionId first {1};
constexpr ConnectionId second {2};
}

/// How far what we send has come, as the kernel says it.
class tst_Delivery : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_session = std::make_unique<Session>(Session::Options {});
    }
    void cleanup() { m_session.reset(); }

    void acknowledgedByThePeersKernelThoughItsProgramReadsNothing();
    void writtenAloneWhereThePeersWindowIsFull();
    void writtenAloneWhereNobodyAsksTheKernel();
    void readWhereBothEndsAreOurs();
    void isKeptInTheCapture();
    void isNotKnownAfterAReset();
    void twoWatchersDoNotDisturbEachOther();
    void aNameIsKeptInTheCapture();

private:
    void connectTo(const RawListener& listener, int count = 1);
    void watch(std::vector<ConnectionId> connections, Commands::KernelWatcher watcher = 0)
    {
        m_session->post(Commands::WatchKernel {std::move(connections), watcher});
    }
    void send(ConnectionId id, const QByteArray& bytes)
    {
        m_session->post(Commands::Send {Target::to(id), bytes});
    }
    [[nodiscard]] static Delivery deliveryOfLastSent(const Session& session, ConnectionId id)
    {
        const AnalysisSnapshotPtr snapshot = session.snapshot();
        for (qint64 i = snapshot->messages.end(); i-- > snapshot->messages.first();) {
            const Message& message = snapshot->messages[i];
            if (message.connection == id && message.hasBytes()
                && message.direction == Direction::Out)
                return deliveryOf(*snapshot, message);
        }
        return Delivery::NotKnown;
    }
    [[nodiscard]] Delivery deliveryOfLastSent(ConnectionId id) const
    {
        return deliveryOfLastSent(*m_session, id);
    }
    [[nodiscard]] QString savedCapture(const QTemporaryDir& folder) const;

    std::unique_ptr<Session> m_session;
};

void tst_Delivery::connectTo(const RawListener& listener, int count)
{
    const EndpointId clients = m_session->addEndpoint();
    m_session->post(Commands::StartEndpoint {clients, clientConfig(listener.port(), count)});
    QVERIFY(waitForState(*m_session, {quint32(count)}, ConnectionState::Connected));
}

QString tst_Delivery::savedCapture(const QTemporaryDir& folder) const
{
    const QString path = folder.filePath(QStringLiteral("saved.pcapng"));
    bool isSaved = false;
    const QObject context;
    connect(m_session.get(), &Session::captureSaved, &context, [&isSaved] { isSaved = true; });
    m_session->saveCapture(path);
    return QTest::qWaitFor([&isSaved] { return isSaved; }, patience) ? path : QString();
}

void tst_Delivery::acknowledgedByThePeersKernelThoughItsProgramReadsNothing()
{
    RawListener listener;
    connectTo(listener);
    const RawPeer peer = listener.accept();
    watch({first});
    send(first, "hello");
    QTRY_COMPARE(deliveryOfLastSent(first), Delivery::Acknowledged);
}

// The last bytes stay in our kernel; of those that the peer's has, it says how many.
void tst_Delivery::writtenAloneWhereThePeersWindowIsFull()
{
    RawListener listener;
    connectTo(listener);
    RawPeer peer = listener.accept();
    watch({first});
    constexpr qint64 size = 32 * 1024 * 1024;
    send(first, QByteArray(size, 'x'));
    const auto acknowledged
        = [this] { return m_session->snapshot()->capture->now->kernelOf(first).acknowledgedBytes; };
    QTRY_VERIFY(acknowledged() > 0 && deliveryOfLastSent(first) == Delivery::Written);
    QVERIFY(acknowledged() < factsOf(*m_session, first).bytesOut);
    QCOMPARE(peer.receive(size).size(), size);
    QTRY_COMPARE(deliveryOfLastSent(first), Delivery::Acknowledged);
    QTRY_COMPARE(acknowledged(), size);
}

void tst_Delivery::writtenAloneWhereNobodyAsksTheKernel()
{
    RawListener listener;
    connectTo(listener);
    RawPeer peer = listener.accept();
    send(first, "hello");
    QCOMPARE(peer.receive(5), QByteArray("hello"));
    QTRY_COMPARE(deliveryOfLastSent(first), Delivery::Written);
}

void tst_Delivery::readWhereBothEndsAreOurs()
{
    const quint16 port = startServer(*m_session, serverConfig(Kind::Discard));
    const EndpointId clients = m_session->addEndpoint();
    m_session->post(Commands::StartEndpoint {clients, clientConfig(port)});
    QVERIFY(waitForState(*m_session, second, ConnectionState::Connected));
    const ConnectionId ours = factsOf(*m_session, first).endpoint == clients ? first : second;
    send(ours, "hello");
    QTRY_COMPARE(deliveryOfLastSent(ours), Delivery::Read);
}

void tst_Delivery::isKeptInTheCapture()
{
    RawListener listener;
    connectTo(listener);
    RawPeer peer = listener.accept();
    send(first, "hello");
    QCOMPARE(peer.receive(5), QByteArray("hello"));
    peer.finish();
    QVERIFY(waitForState(*m_session, first, ConnectionState::Ended));
    QCOMPARE(deliveryOfLastSent(first), Delivery::Acknowledged);

    const QTemporaryDir folder;
    const QString path = savedCapture(folder);
    QVERIFY(!path.isEmpty());
    const Session opened({.openFile = path});
    QVERIFY(waitForState(opened, first, ConnectionState::Ended));
    QCOMPARE(deliveryOfLastSent(opened, first), Delivery::Acknowledged);
}

void tst_Delivery::isNotKnownAfterAReset()
{
    RawListener listener;
    connectTo(listener);
    RawPeer peer = listener.accept();
    watch({first});
    send(first, "hello");
    QCOMPARE(peer.receive(5), QByteArray("hello"));
    QTRY_COMPARE(deliveryOfLastSent(first), Delivery::Acknowledged);
    peer.reset();
    QVERIFY(waitForState(*m_session, first, ConnectionState::Ended));
    QCOMPARE(deliveryOfLastSent(first), Delivery::NotKnown);
}

void tst_Delivery::twoWatchersDoNotDisturbEachOther()
{
    RawListener listener;
    connectTo(listener, 2);
    const auto states = [this] {
        const NowTablePtr now = m_session->snapshot()->capture->now;
        return std::pair(now->kernelState(first), now->kernelState(second));
    };
    watch({first, second}, 1);
    watch({second}, 2);
    QTRY_COMPARE(states(), std::pair(TcpState::Established, TcpState::Established));
    watch({}, 1);
    QTRY_COMPARE(states(), std::pair(TcpState::Unknown, TcpState::Established));
    watch({first}, 2);
    QTRY_COMPARE(states(), std::pair(TcpState::Established, TcpState::Unknown));
}

void tst_Delivery::aNameIsKeptInTheCapture()
{
    RawListener listener;
    connectTo(listener);
    m_session->post(Commands::NameConnection {first, QStringLiteral("ada")});
    QTRY_COMPARE(factsOf(*m_session, first).name, QStringLiteral("ada"));
    m_session->post(Commands::NameConnection {first, QStringLiteral("grace")});
    QTRY_COMPARE(factsOf(*m_session, first).name, QStringLiteral("grace"));

    const QTemporaryDir folder;
    const QString path = savedCapture(folder);
    QVERIFY(!path.isEmpty());
    const Session opened({.openFile = path});
    QTRY_COMPARE(factsOf(opened, first).name, QStringLiteral("grace"));
}

QTEST_GUILESS_MAIN(tst_Delivery)
#include "tst_delivery.moc"
