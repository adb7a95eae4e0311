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

/// The file that a session records to, and copies of it.
class tst_SessionCapture : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void recordingCanPause();
    void chatIsToldAgain();
    void unwritableCaptureIsTold();
    void savedCaptureIsWhole();
    void saveToABadPathIsTold();
    void finishCompletesTheCapture();
};

void tst_SessionCapture::recordingCanPause()
{
    Session session({});
    const quint16 port = startServer(session, serverConfig(Kind::Echo));
    RawPeer peer = RawPeer::connectTo(port);
    const auto exchange = [&](const QByteArray& text) {
        peer.send(text);
        return peer.receive(text.size()) == text;
    };
    QVERIFY(exchange("seen"));
    session.post(Commands::SetRecording {false});
    QVERIFY(waitFor(session, [](const AnalysisSnapshot& s) { return !s.capture->isRecording; }));
    QVERIFY(exchange("unseen"));
    session.post(Commands::SetRecording {true});
    QVERIFY(waitFor(session, [](const AnalysisSnapshot& s) { return s.capture->isRecording; }));
    QVERIFY(exchange("seen again"));
    session.finish();
    QCOMPARE(streamOf(session, first, Direction::In), QByteArray("seenseen again"));
    QCOMPARE(session.snapshot()->totals.bytesIn, 4 + 6 + 10);
    QCOMPARE(session.snapshot()->totals.unrecordedBytes, 2 * 6);
}

/// Who came while nothing was recorded is known once it goes on.
void tst_SessionCapture::chatIsToldAgain()
{
    Session session({});
    EndpointId server;
    const quint16 port = startServer(session, serverConfig(Kind::Chat), &server);
    session.post(Commands::SetRecording {false});
    QVERIFY(waitFor(session, [](const AnalysisSnapshot& s) { return !s.capture->isRecording; }));
    RawPeer ada = RawPeer::connectTo(port);
    ada.send("ada\n");
    const QByteArray welcome = "-- You are ada.";
    QCOMPARE(ada.receive(welcome.size()), welcome);
    QVERIFY(!session.snapshot()->chatOf(server)->member(QStringLiteral("ada")));
    session.post(Commands::SetRecording {true});
    QVERIFY(waitFor(session, [server](const AnalysisSnapshot& snapshot) {
        return snapshot.chatOf(server)->member(QStringLiteral("ada")) != nullptr;
    }));
    const ChatRoomPtr lobby = session.snapshot()->chatOf(server)->room(QStringLiteral("#lobby"));
    QCOMPARE(lobby->members, QStringList({QStringLiteral("host"), QStringLiteral("ada")}));
}

void tst_SessionCapture::unwritableCaptureIsTold()
{
    Session::Options options;
    options.captureFile = QStringLiteral("/no/such/folder/capture.pcapng");
    Session session(options);
    QVERIFY(waitFor(session, [](const AnalysisSnapshot& s) {
        return s.capture->recordingError.code != ErrorCode::None;
    }));
    QVERIFY(!session.snapshot()->capture->isRecording);
    const quint16 port = startServer(session, serverConfig(Kind::Echo));
    RawPeer peer = RawPeer::connectTo(port);
    peer.send("goes on");
    QCOMPARE(peer.receive(7), QByteArray("goes on"));
}

void tst_SessionCapture::savedCaptureIsWhole()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("saved.pcapng"));
    Session session({});
    QSignalSpy saved(&session, &Session::captureSaved);
    const quint16 port = startServer(session, serverConfig(Kind::Echo));
    RawPeer peer = RawPeer::connectTo(port);
    peer.send("hello");
    QCOMPARE(peer.receive(5), QByteArray("hello"));
    QVERIFY(waitFor(session, [](const AnalysisSnapshot& s) { return s.totals.bytesOut == 5; }));
    const CaptureSnapshotPtr capture = session.snapshot()->capture;
    session.saveCapture(path);
    QTRY_COMPARE(saved.size(), 1);
    QFile copy(path);
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QByteArray original(capture->fileSize, Qt::Uninitialized);
    QVERIFY(capture->file->read(0, original.data(), original.size()));
    QVERIFY(copy.readAll() == original);
}

void tst_SessionCapture::saveToABadPathIsTold()
{
    Session session({});
    QSignalSpy failed(&session, &Session::captureSaveFailed);
    QVERIFY(waitFor(session, [](const AnalysisSnapshot& s) { return s.capture->isRecording; }));
    session.saveCapture(QStringLiteral("/no/such/folder/saved.pcapng"));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(1).value<Error>().code, ErrorCode::CannotWrite);
    session.saveCapture(session.snapshot()->capture->file->path());
    QTRY_COMPARE(failed.size(), 2);
}

void tst_SessionCapture::finishCompletesTheCapture()
{
    Session session({});
    const quint16 port = startServer(session, serverConfig(Kind::Manual));
    RawPeer peer = RawPeer::connectTo(port);
    QVERIFY(waitForState(session, first, ConnectionState::Connected));
    session.post(Commands::Send {Target::to(first), "goodbye"});
    std::thread reader([&] {
        peer.receiveAll();
        peer.close();
    });
    session.finish();
    reader.join();
    const ConnectionFacts facts = factsOf(session, first);
    QCOMPARE(facts.state, ConnectionState::Ended);
    QCOMPARE(facts.reason, EndReason::ClosedByUs);
    QCOMPARE(facts.bytesOut, 7);
    session.post(Commands::Send {Target::to(first), "ignored"}); // no crash
}

QTEST_GUILESS_MAIN(tst_SessionCapture)
#include "tst_sessioncapture.moc"
