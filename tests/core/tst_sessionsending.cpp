// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/outgoingfile.h"
#include "core/session/session.h"
#include "tests/support/rawpeer.h"
#include "tests/support/sessiontools.h"

#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace SessionTools;
using Kind = BehaviorSpec::Kind;

namespace {
constexpr ConnectionId first {1};

QString writtenFile(const QTemporaryDir& folder, const QByteArray& contents)
{
    QFile file(folder.filePath(QStringLiteral("data")));
    if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

/// Those on which all that went out because of `cause` was "hello".
QSet<quint32> connectionsSentTo(const CaptureSnapshot& capture, Cause cause)
{
    QSet<quint32> connections;
    for (qint64 index = capture.records.first(); index < capture.records.end(); ++index) {
        const CaptureRecord& record = capture.records[index];
        const bool isSent = record.kind == RecordKind::Data && record.direction == Direction::Out;
        if (!isSent || record.cause != cause)
            continue;
        const ByteRange range {record.streamOffset, record.streamOffset + record.length};
        if (capture.bytes(index, range) != "hello" || connections.contains(record.subject))
            return {};
        connections.insert(record.subject);
    }
    return connections;
}
}

/// What a person sends, and what bounds it.
class tst_SessionSending : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void serverStopsReadingFromAClientThatDoesNot();
    void oneSendToManyIsOneCause();
    void bytesSentBeforeTheConnectionArrive();
    void filesAndTextKeepTheirOrder();
    void echoIsWholeBehindAFile();
    void fileThatEndsTooEarlyIsTold();
    void fileToManyIsOpenedOnce();
    void onlyRegularFilesAreSent();
    void allQueuesTogetherAreBounded();
    void queuedPiecesCanBeTakenBack();
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
    QVERIFY(waitFor(session, [](const AnalysisSnapshot& snapshot) {
        const ConnectionNow* const now = snapshot.capture->now->find(first);
        return now && now->isReadingPaused && now->queuedBytes > 0;
    }));
    QCOMPARE_LT(session.snapshot()->totals.bytesIn, pieces * piece.size() / 2);
    const QByteArray echo = peer.receiveAll();
    sender.join();
    QCOMPARE(echo.size(), pieces * piece.size());
    QVERIFY(echo == piece.repeated(pieces));
}

/// While it goes on, and from the file.
void tst_SessionSending::oneSendToManyIsOneCause()
{
    constexpr int count = 500;
    QTemporaryDir folder;
    Session::Options options;
    options.captureFile = folder.filePath(QStringLiteral("a.pcapng"));
    Cause cause;
    {
        Session session(options);
        EndpointConfig config = clientConfig(startServer(session, serverConfig(Kind::Discard)));
        config.count = count;
        const EndpointId id = session.addEndpoint();
        session.post(Commands::StartEndpoint {id, config});
        QVERIFY(waitFor(session, [](const AnalysisSnapshot& s) {
            return s.totals.liveConnections == 2 * count && s.capture->now->endpoints.empty();
        }));
        session.post(Commands::Send {Target::toAll(id), "other"});
        cause = session.post(Commands::Send {Target::toAll(id), "hello"});
        QVERIFY(waitFor(
            session, [](const AnalysisSnapshot& s) { return s.totals.bytesIn == 2 * 5 * count; }));
        QCOMPARE(connectionsSentTo(*session.snapshot()->capture, cause).size(), count);
        session.finish();
    }
    Session session({.openFile = options.captureFile});
    QVERIFY(waitFor(session, [&](const AnalysisSnapshot& s) {
        return connectionsSentTo(*s.capture, cause).size() == count;
    }));
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
    const QByteArray content = randomBytes(10'000'000, 5);
    const QString path = writtenFile(folder, content);

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

/// What is echoed behind a file that a slow peer takes counts as waiting, so reading stops.
void tst_SessionSending::echoIsWholeBehindAFile()
{
    QTemporaryDir folder;
    const QByteArray content = randomBytes(8'000'000, 6);
    const QString path = writtenFile(folder, content);
    Session::Options options;
    options.limits.queue = 1'000'000;
    options.limits.queueHighWater = 100'000;
    options.limits.queueLowWater = 20'000;
    Session session(options);
    const quint16 port = startServer(session, serverConfig(Kind::Echo));
    RawPeer peer = RawPeer::connectTo(port);
    QVERIFY(waitForState(session, first, ConnectionState::Connected));
    session.post(Commands::Send {.target = Target::to(first), .file = path});
    QVERIFY(waitFor(session, [](const AnalysisSnapshot& s) { return s.totals.bytesOut > 0; }));
    const QByteArray stream = randomBytes(20'000'000, 7);
    std::thread sender([&] {
        peer.send(stream);
        peer.finish();
    });
    const QByteArray received = peer.receiveAll();
    sender.join();
    QCOMPARE(received.size(), content.size() + stream.size());
    QCOMPARE(session.snapshot()->totals.refusedBytes, 0);
}

void tst_SessionSending::fileThatEndsTooEarlyIsTold()
{
    QTemporaryDir folder;
    const QString path = writtenFile(folder, QByteArray(20'000'000, 'x'));
    Session session({});
    QSignalSpy failed(&session, &Session::failed);
    RawListener listener;
    const EndpointId id = session.addEndpoint();
    session.post(Commands::StartEndpoint {id, clientConfig(listener.port())});
    RawPeer peer = listener.accept();
    const Cause cause = session.post(Commands::Send {.target = Target::toAll(id), .file = path});
    QVERIFY(waitFor(session, [](const AnalysisSnapshot& s) { return s.totals.bytesOut > 0; }));
    QVERIFY(QFile::resize(path, 19'000'000));
    session.post(Commands::Send {Target::toAll(id), "goes on"});
    const QByteArray received = peer.receive(19'000'000 - 19'000'000 % OutgoingFile::chunkSize + 7);
    QVERIFY(received.endsWith("xgoes on"));
    QTRY_COMPARE(failed.size(), 1);
    const Failure failure = failed[0][0].value<Failure>();
    QCOMPARE(failure.error.code, ErrorCode::CannotRead);
    QCOMPARE(failure.cause, cause);
    QCOMPARE(failure.connection, first);
}

void tst_SessionSending::fileToManyIsOpenedOnce()
{
    constexpr int count = 60;
    QTemporaryDir folder;
    const QByteArray content = randomBytes(6'000'000, 8);
    const QString path = writtenFile(folder, content);
    Session session({});
    RawListener listener;
    const EndpointId id = session.addEndpoint();
    session.post(Commands::StartEndpoint {id, clientConfig(listener.port(), count)});
    std::vector<RawPeer> peers;
    for (int i = 0; i < count; ++i)
        peers.push_back(listener.accept());
    QVERIFY(waitFor(
        session, [](const AnalysisSnapshot& s) { return s.totals.liveConnections == count; }));
    session.post(Commands::Send {.target = Target::toAll(id), .file = path});
    QVERIFY(peers[0].receive(1) == content.first(1));
    const auto opened = [&path] {
        const QDir descriptors(QStringLiteral("/proc/self/fd"));
        const QFileInfoList links = descriptors.entryInfoList(QDir::Files | QDir::System);
        return std::count_if(links.begin(), links.end(),
            [&](const QFileInfo& link) { return link.symLinkTarget() == path; });
    };
    QCOMPARE(opened(), 1);
    QVERIFY(peers[0].receive(content.size() - 1) == content.sliced(1));
    for (int i = 1; i < count; ++i)
        QVERIFY(peers[std::size_t(i)].receive(content.size()) == content);
    QTRY_COMPARE(opened(), 0);
}

void tst_SessionSending::onlyRegularFilesAreSent()
{
    Session session({});
    QSignalSpy failed(&session, &Session::failed);
    RawListener listener;
    const EndpointId id = session.addEndpoint();
    session.post(Commands::StartEndpoint {id, clientConfig(listener.port())});
    RawPeer peer = listener.accept();
    for (const auto* path : {"/dev/zero", "/tmp"})
        session.post(
            Commands::Send {.target = Target::toAll(id), .file = QString::fromLatin1(path)});
    QTRY_COMPARE(failed.size(), 2);
    session.post(Commands::Send {Target::toAll(id), "goes on"});
    QCOMPARE(peer.receive(7), QByteArray("goes on"));
}

void tst_SessionSending::allQueuesTogetherAreBounded()
{
    constexpr int count = 20;
    Session::Options options;
    options.limits.queues = 30'000'000;
    Session session(options);
    RawListener listener;
    const EndpointId id = session.addEndpoint();
    session.post(Commands::StartEndpoint {id, clientConfig(listener.port(), count)});
    std::vector<RawPeer> peers;
    for (int i = 0; i < count; ++i)
        peers.push_back(listener.accept());
    QVERIFY(waitFor(
        session, [](const AnalysisSnapshot& s) { return s.totals.liveConnections == count; }));
    session.post(Commands::Send {Target::toAll(id), QByteArray(10'000'000, 'x')});
    QVERIFY(waitFor(session, [](const AnalysisSnapshot& s) {
        return s.totals.refusedBytes > 0 && s.totals.refusedBytes % 10'000'000 == 0;
    }));
}

void tst_SessionSending::queuedPiecesCanBeTakenBack()
{
    Session session({});
    RawListener listener;
    const EndpointId id = session.addEndpoint();
    session.post(Commands::StartEndpoint {id, clientConfig(listener.port())});
    RawPeer peer = listener.accept();
    const Cause cause = session.post(Commands::Send {.target = Target::toAll(id),
        .bytes = "abc",
        .pieceSize = 1,
        .pause = std::chrono::hours(1)});
    QCOMPARE(peer.receive(1), QByteArray("a"));
    session.post(Commands::CancelSend {Target::toAll(id), cause});
    session.post(Commands::Send {Target::toAll(id), "next"});
    QCOMPARE(peer.receive(4), QByteArray("next"));
}

QTEST_GUILESS_MAIN(tst_SessionSending)
#include "tst_sessionsending.moc"
