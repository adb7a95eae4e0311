// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/filedecoder.h"
#include "tests/core/capturesupport.h"
#include "tests/support/sessiontools.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryFile>

using namespace SessionTools;

namespace {

/// A server's connection that received and sent `count` lines.
void recordLines(RecordedCapture& recorded, int count)
{
    recorded.writer.endpointOpened(
        {1}, Role::Server, {}, QStringLiteral("lines"), {}, recorded.tick());
    const ConnectionId id = recorded.openConnected(Role::Server, serverAddress(), clientAddress());
    for (int line = 0; line < count; ++line) {
        recorded.receive(id, "a question\n");
        recorded.send(id, "an answer\n");
    }
    recorded.end(id, EndReason::ClosedByPeer);
    recorded.publish();
}

Session::Options opening(const QString& path)
{
    Session::Options options;
    options.openFile = path;
    return options;
}

}

/// A session that shows a file.
class TestSessionOpen : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void showsTheFile();
    void nothingRuns();
    void decodesAsChosen();
    void cutFile();
    void noCapture();
    void canceled();
    void decodeFileVisitsEveryRow();
    void decodeFileVisitsEveryRowWithinItsLimits();
    void openedFileKeepsToItsLimits();
    void randomDamage();
};

void TestSessionOpen::showsTheFile()
{
    RecordedCapture recorded;
    recordLines(recorded, 1000);
    Session session(opening(recorded.path()));
    QSignalSpy opened(&session, &Session::captureOpened);
    QSignalSpy progressed(&session, &Session::openProgressed);
    QVERIFY(opened.wait(patience));
    const qint64 fileSize = QFile(recorded.path()).size();
    QCOMPARE(progressed.last(), (QVariantList {fileSize, fileSize}));
    QVERIFY(waitFor(session, [](const AnalysisSnapshot& snapshot) {
        return snapshot.totals.messages == 2000 && snapshot.totals.liveConnections == 0;
    }));
    const AnalysisSnapshotPtr snapshot = session.snapshot();
    QVERIFY(!snapshot->capture->isRecording);
    QCOMPARE(snapshot->capture->unreadableBytes, 0);
    QCOMPARE(factsOf(session, {1}).reason, EndReason::ClosedByPeer);
    QCOMPARE(streamOf(session, {1}, Direction::Out), QByteArray("an answer\n").repeated(1000));
}

void TestSessionOpen::nothingRuns()
{
    RecordedCapture recorded;
    recordLines(recorded, 1);
    const qint64 fileSize = QFile(recorded.path()).size();
    {
        Session session(opening(recorded.path()));
        QSignalSpy opened(&session, &Session::captureOpened);
        session.post(Commands::StartEndpoint {
            session.addEndpoint(), serverConfig(BehaviorSpec::Kind::Echo)});
        session.post(Commands::SetRecording {true});
        session.post(Commands::Send {Target::to({1}), "x"});
        QVERIFY(opened.wait(patience));
        session.finish();
        QCOMPARE(session.snapshot()->endpoints.size(), std::size_t(1));
        QCOMPARE(session.snapshot()->totals.messages, 2);
    }
    QCOMPARE(QFile(recorded.path()).size(), fileSize);
}

void TestSessionOpen::decodesAsChosen()
{
    RecordedCapture recorded;
    recordLines(recorded, 10);
    Session session(opening(recorded.path()));
    const DecodeRule rule {DecodeRule::Scope::Port, 65432};
    session.decodeAs(rule, DecodeRules::parse(QStringLiteral("fixed:size=1")).value());
    QVERIFY(waitFor(
        session, [](const AnalysisSnapshot& snapshot) { return snapshot.totals.messages == 210; }));
    QCOMPARE(session.decodeRules().all().size(), std::size_t(1));
    const quint32 generation = session.snapshot()->generation;
    session.clearDecodeAs(rule);
    QVERIFY(waitFor(
        session, [](const AnalysisSnapshot& snapshot) { return snapshot.totals.messages == 20; }));
    QCOMPARE(session.snapshot()->generation, generation + 1);
    QVERIFY(session.decodeRules().all().empty());
}

void TestSessionOpen::cutFile()
{
    RecordedCapture recorded;
    recordLines(recorded, 10);
    QFile file(recorded.path());
    QVERIFY(file.resize(file.size() - 1));
    Session session(opening(recorded.path()));
    QSignalSpy opened(&session, &Session::captureOpened);
    QVERIFY(opened.wait(patience));
    session.finish();
    const AnalysisSnapshotPtr snapshot = session.snapshot();
    QCOMPARE_GT(snapshot->capture->unreadableBytes, 0);
    QCOMPARE(snapshot->totals.messages, 20);
}

void TestSessionOpen::noCapture()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("no capture");
    file.flush();
    Session session(opening(file.fileName()));
    QSignalSpy failed(&session, &Session::captureOpenFailed);
    QVERIFY(failed.wait(patience));
    QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::NotACapture);
    QCOMPARE(session.snapshot()->capture->records.end(), 0);
}

void TestSessionOpen::canceled()
{
    RecordedCapture recorded;
    recordLines(recorded, 300'000);
    Session session(opening(recorded.path()));
    QSignalSpy failed(&session, &Session::captureOpenFailed);
    session.cancelOpen();
    QVERIFY(failed.wait(patience));
    QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::Canceled);
}

void TestSessionOpen::decodeFileVisitsEveryRow()
{
    RecordedCapture recorded;
    recordLines(recorded, 50'000);
    DecodeRules rules;
    rules.set({}, DecodeRules::parse(QStringLiteral("raw")).value());
    qint64 seen = 0;
    AnalysisSnapshotPtr newest;
    const Result<> result
        = decodeFile(recorded.path(), rules, {}, [&](const AnalysisSnapshotPtr& snapshot) {
              if (snapshot->messages.first() > seen || snapshot->messages.end() < seen)
                  return false;
              seen = snapshot->messages.end();
              newest = snapshot;
              return true;
          });
    QVERIFY(result);
    QCOMPARE(seen, 100'002); // and the two changes of state
    QCOMPARE(newest->connections.find({1})->framing, QStringLiteral("raw"));

    int visits = 0;
    QVERIFY(decodeFile(recorded.path(), rules, {}, [&](const AnalysisSnapshotPtr&) {
        ++visits;
        return false;
    }));
    QCOMPARE(visits, 1);
    QVERIFY(
        !decodeFile(QStringLiteral("/nonexistent"), rules, {}, [](const auto&) { return true; }));
}

void TestSessionOpen::decodeFileVisitsEveryRowWithinItsLimits()
{
    RecordedCapture recorded;
    recordLines(recorded, 100'000);
    Limits limits;
    limits.index = 1024 * 1024;
    limits.rows = 1024 * 1024;
    qint64 seen = 0;
    qint64 most = 0;
    AnalysisSnapshotPtr newest;
    const auto visit = [&](const AnalysisSnapshotPtr& snapshot) {
        if (snapshot->messages.first() > seen)
            return false;
        seen = snapshot->messages.end();
        most = std::max(most, snapshot->messages.size());
        newest = snapshot;
        return true;
    };
    QVERIFY(decodeFile(recorded.path(), {}, limits, visit));
    QCOMPARE(seen, 200'002);
    QCOMPARE(newest->totals.messages, 200'000);
    QCOMPARE_LT(most * qint64(sizeof(Message)), 2 * limits.rows);
    QCOMPARE_GT(newest->totals.droppedMessages, 0);
    QCOMPARE_GT(newest->totals.droppedRecords, 0);
}

void TestSessionOpen::openedFileKeepsToItsLimits()
{
    RecordedCapture recorded;
    recordLines(recorded, 100'000);
    Limits limits;
    limits.index = 1024 * 1024;
    Session session({.openFile = recorded.path(), .limits = limits});
    QSignalSpy opened(&session, &Session::captureOpened);
    QVERIFY(opened.wait(patience));
    session.finish();
    const AnalysisSnapshotPtr snapshot = session.snapshot();
    QCOMPARE(snapshot->totals.messages, 200'000); // no record went before it was analysed
    QCOMPARE_GT(snapshot->totals.droppedRecords, 100'000);
}

/// Whatever is in the file, it is analysed without harm.
void TestSessionOpen::randomDamage()
{
    RecordedCapture recorded;
    recordLines(recorded, 20);
    recorded.writer.setRecording(false);
    recorded.writer.setRecording(true);
    const CapturedPair pair(recorded);
    for (int count = 0; count < 20; ++count) {
        recorded.send(pair.ours, "a line\n");
        recorded.receive(pair.accepted, "a line\n");
    }
    recorded.publish();
    QFile file(recorded.path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray sound = file.readAll();
    DecodeRules rules;
    rules.set({}, DecodeRules::parse(QStringLiteral("auto")).value());
    QRandomGenerator random(5);
    qint64 messages = 0;
    for (int round = 0; round < 300; ++round) {
        QByteArray damaged = sound;
        for (int damage = random.bounded(1, 30); damage > 0; --damage)
            damaged[random.bounded(500, sound.size())]
                = char(random.bounded(2) ? random.bounded(256) : 0xff);
        file.seek(0);
        file.write(damaged);
        file.flush();
        QVERIFY(decodeFile(recorded.path(), rules, {}, [&](const AnalysisSnapshotPtr& snapshot) {
            messages += snapshot->messages.end();
            return true;
        }));
    }
    QCOMPARE_GT(messages, 0);
}

QTEST_GUILESS_MAIN(TestSessionOpen)
#include "tst_sessionopen.moc"
