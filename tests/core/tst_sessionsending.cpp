// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"

#include "tests/support/rawpeer.h"
#include "tests/support/sessiontools.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace SessionTools;
using Kind = BehaviorSpec::Kind;

namespace {
constexpr ConnectionId first {1};
}

/// What a person sends, and what bounds it.
class tst_SessionSending : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void serverStopsReadingFromAClientThatDoesNot();
    void bytesSentBeforeTheConnectionArrive();
    void filesAndTextKeepTheirOrder();
    void missingFileIsTold();
    void backlogOverTheLimitIsRefusedAndCounted();
    void repeatsUntilStopped();
    void repeatsToOneConnection();
};

void tst_SessionSending::serverStopsReadingFromAClientThatDoesNot()
{
    Session session({});
    const quint16 port = startServer(session, serverConfig(Kind::Echo));
    RawPeer peer = RawPeer::connectTo(port);
    const QByteArray piece = randomBytes(1'000'000, 4);
    constexpr int pieces = 100;
    std::thread sender([&] {
        for (int i = 0; i < pieces; ++i)
            peer.send(piece);
        peer.finish();
    });
    // What the server has read without being read from: its own queue and the kernel's buffers.
    qint64 read = -1;
    QVERIFY(waitFor(session, [&read](const AnalysisSnapshot& snapshot) {
        const qint64 before = std::exchange(read, snapshot.totals.bytesIn);
        QTest::qWait(100);
        return read > 0 && read == before;
    }));
    QCOMPARE_LT(read, pieces * piece.size() / 2);
    const QByteArray echo = peer.receiveAll();
    sender.join();
    QCOMPARE(echo.size(), pieces * piece.size());
    QVERIFY(echo == piece.repeated(pieces));
}

void tst_SessionSending::bytesSentBeforeTheConnectionArrive()
{
    Session session({});
    RawListener listener;
    const EndpointId id = session.addEndpoint();
    EndpointConfig config = clientConfig(listener.port());
    config.address = QStringLiteral("localhost");
    session.post(Commands::StartEndpoint {id, config});
    session.post(Commands::Send {Target::toAll(id), "early"});
    RawPeer peer = listener.accept();
    QCOMPARE(peer.receive(5), QByteArray("early"));
    QVERIFY(waitFor(session, [](const AnalysisSnapshot& s) { return s.totals.bytesOut == 5; }));
}

void tst_SessionSending::filesAndTextKeepTheirOrder()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("data"));
    const QByteArray content = randomBytes(10'000'000, 5);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();

    Session session({});
    RawListener listener;
    const EndpointId id = session.addEndpoint();
    session.post(Commands::StartEndpoint {id, clientConfig(listener.port())});
    session.post(Commands::Send {Target::toAll(id), "before"});
    session.post(Commands::Send {.target = Target::toAll(id), .file = path});
    session.post(Commands::Send {Target::toAll(id), "between"});
    session.post(Commands::Send {.target = Target::toAll(id), .file = path});
    session.post(Commands::Send {Target::toAll(id), "after"});
    session.post(Commands::HalfClose {first});
    RawPeer peer = listener.accept();
    QVERIFY(peer.receiveAll() == "before" + content + "between" + content + "after");
}

void tst_SessionSending::missingFileIsTold()
{
    Session session({});
    QSignalSpy failed(&session, &Session::failed);
    RawListener listener;
    const EndpointId id = session.addEndpoint();
    session.post(Commands::StartEndpoint {id, clientConfig(listener.port())});
    session.post(
        Commands::Send {.target = Target::toAll(id), .file = QStringLiteral("/no/such/file")});
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).value<Failure>().error.code, ErrorCode::CannotRead);
    session.post(Commands::Send {Target::toAll(id), "goes on"});
    QCOMPARE(listener.accept().receive(7), QByteArray("goes on"));
}

void tst_SessionSending::backlogOverTheLimitIsRefusedAndCounted()
{
    Session::Options options;
    options.limits.queue = 1'000;
    Session session(options);
    RawListener listener;
    const EndpointId id = session.addEndpoint();
    session.post(Commands::StartEndpoint {id, clientConfig(listener.port())});
    RawPeer peer = listener.accept();
    session.post(Commands::Send {Target::toAll(id), QByteArray(1'001, 'x')});
    session.post(Commands::Send {Target::toAll(id), "fits"});
    QCOMPARE(peer.receive(4), QByteArray("fits"));
    QVERIFY(
        waitFor(session, [](const AnalysisSnapshot& s) { return s.totals.refusedBytes == 1'001; }));
}

void tst_SessionSending::repeatsUntilStopped()
{
    Session session({});
    RawListener listener;
    const EndpointId id = session.addEndpoint();
    session.post(Commands::StartEndpoint {id, clientConfig(listener.port())});
    RawPeer peer = listener.accept();
    session.post(Commands::StartRepeating {
        id,
        "tick",
        std::chrono::milliseconds(1),
    });
    QCOMPARE(peer.receive(40), QByteArray("tick").repeated(10));
    session.post(Commands::StopRepeating {id});
    session.post(Commands::Send {Target::toAll(id), "end"});
    session.post(Commands::HalfClose {first});
    const QByteArray rest = peer.receiveAll();
    QVERIFY(rest.endsWith("end"));
    QCOMPARE(rest.chopped(3), QByteArray("tick").repeated(rest.size() / 4));
}

void tst_SessionSending::repeatsToOneConnection()
{
    Session session({});
    RawListener listener;
    const EndpointId id = session.addEndpoint();
    EndpointConfig config = clientConfig(listener.port());
    config.count = 2;
    session.post(Commands::StartEndpoint {id, config});
    RawPeer one = listener.accept();
    RawPeer other = listener.accept();
    session.post(Commands::StartRepeating {id, "tick", std::chrono::milliseconds(1), first});
    QVERIFY(waitFor(session, [](const AnalysisSnapshot& s) { return s.totals.bytesOut >= 40; }));
    session.post(Commands::StopRepeating {id});
    session.post(Commands::StopEndpoint {id});
    const qsizetype sent = one.receiveAll().size();
    const qsizetype sentToOther = other.receiveAll().size();
    QVERIFY(std::max(sent, sentToOther) >= 40);
    QCOMPARE(std::min(sent, sentToOther), 0);
}

QTEST_GUILESS_MAIN(tst_SessionSending)
#include "tst_sessionsending.moc"
