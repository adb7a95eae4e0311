// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/analyzer.h"
#include "core/capture/capturewriter.h"
#include "core/framing/headercontent/headercontent.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace {

const SocketAddress serverAddress {{127, 0, 0, 1}, 65432, SocketAddress::Family::IPv4};
const SocketAddress clientAddress {{127, 0, 0, 1}, 51927, SocketAddress::Family::IPv4};

/// A server and a client of ours, connected to one another, as CaptureWriter records them.
class RecordedPair
{
public:
    RecordedPair(const QString& file, const QString& framing)
    {
        if (!m_writer.open(file))
            qFatal("cannot write the capture");
        m_writer.endpointOpened({1}, Role::Server, {}, framing, {}, 1);
        m_writer.endpointOpened({2}, Role::Client, {}, framing, {}, 2);
        client = m_writer.connectionOpened({2}, Role::Client, {}, 3);
        m_writer.connected(client, clientAddress, serverAddress, {}, TcpState::Established, 4);
        server = m_writer.connectionOpened({1}, Role::Server, {}, 5);
        m_writer.connected(server, serverAddress, clientAddress, client, TcpState::Established, 6);
    }

    /// Analyses what was written since the last call too.
    AnalysisSnapshotPtr analyze()
    {
        m_writer.publish();
        m_writer.waitUntilShown();
        m_analyzer.advance(m_writer.snapshot());
        return m_analyzer.snapshot(0);
    }

    [[nodiscard]] CaptureWriter& writer() { return m_writer; }

    ConnectionId client;
    ConnectionId server;

private:
    CaptureWriter m_writer;
    Analyzer m_analyzer;
};

/// The bytes of all messages of one direction, one after another.
QByteArray stream(const AnalysisSnapshot& snapshot, ConnectionId id, Direction direction)
{
    QByteArray bytes;
    for (qint64 index = 0; index < snapshot.messages.end(); ++index) {
        const Message& message = snapshot.messages[index];
        if (message.connection == id && message.direction == direction)
            bytes += snapshot.bytes(message, message.range.size());
    }
    return bytes;
}

qint64 count(const AnalysisSnapshot& snapshot, ConnectionId id, MessageType type)
{
    qint64 found = 0;
    for (qint64 index = 0; index < snapshot.messages.end(); ++index) {
        const Message& message = snapshot.messages[index];
        found += message.connection == id && message.type == type;
    }
    return found;
}

QByteArray message(qsizetype size)
{
    HeaderContent::Draft draft;
    draft.contentType = QStringLiteral("binary/any");
    draft.contentEncoding = QStringLiteral("binary");
    draft.content = QByteArray(size, 'x');
    return HeaderContent::encode(draft);
}

} // namespace

/// The analyzer on what CaptureWriter writes.
class TestAnalyzerCapture : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_directory = std::make_unique<QTemporaryDir>();
        QVERIFY(m_directory->isValid());
    }

    void bothEndsOfAPairSeeTheSameMessages_data()
    {
        QTest::addColumn<QString>("framing");
        QTest::newRow("raw") << QStringLiteral("raw");
        QTest::newRow("header-content") << QStringLiteral("header-content");
    }

    void bothEndsOfAPairSeeTheSameMessages()
    {
        QFETCH(QString, framing);
        QRandomGenerator random(7);
        RecordedPair pair(file(), framing);
        QByteArray sent;
        qsizetype received = 0;
        for (int round = 0; round < 200; ++round) {
            const QByteArray bytes = message(random.bounded(200'000));
            pair.writer().sent(pair.client, bytes, 10 + round);
            sent += bytes;
            while (sent.size() - received > 300'000) {
                const qsizetype size = random.bounded(1, 256 * 1024);
                pair.writer().received(pair.server, sent.sliced(received, size), 10 + round);
                received += size;
            }
            if (round % 20 == 0)
                pair.analyze();
        }
        pair.writer().received(pair.server, sent.sliced(received), 1000);
        const AnalysisSnapshotPtr snapshot = pair.analyze();
        QVERIFY(stream(*snapshot, pair.client, Direction::Out) == sent);
        QVERIFY(stream(*snapshot, pair.server, Direction::In) == sent);
        QCOMPARE(snapshot->connections.find(pair.client)->messagesOut, 200);
        QCOMPARE(snapshot->totals.faults, 0);
        QCOMPARE(snapshot->connections.find(pair.client)->pair, pair.server);
        if (framing == QLatin1String("header-content"))
            QCOMPARE(snapshot->connections.find(pair.server)->messagesIn, 200);
    }

    void whatIsNotRecordedIsAGap()
    {
        RecordedPair pair(file(), QStringLiteral("header-content"));
        const QByteArray bytes = message(100);
        const auto exchange = [&](qint64 time) {
            pair.writer().sent(pair.client, bytes, time);
            pair.writer().received(pair.server, bytes, time);
        };
        exchange(10);
        pair.analyze();
        pair.writer().setRecording(false);
        exchange(20);
        exchange(21);
        pair.writer().setRecording(true);
        exchange(30);
        const AnalysisSnapshotPtr snapshot = pair.analyze();
        for (const ConnectionId id : {pair.client, pair.server}) {
            QCOMPARE(count(*snapshot, id, MessageType::Frame), 2);
            QCOMPARE(count(*snapshot, id, MessageType::Unrecorded), 1);
        }
        QCOMPARE(stream(*snapshot, pair.server, Direction::In), bytes + bytes);
        QCOMPARE(snapshot->connections.find(pair.server)->bytesIn, 4 * bytes.size());
        QCOMPARE(snapshot->totals.faults, 0);
        QCOMPARE(snapshot->totals.unrecordedBytes, 4 * bytes.size());
    }

    void bytesOnTheirWayWhenRecordingBeganAreAGap()
    {
        RecordedPair pair(file(), QStringLiteral("lines"));
        pair.writer().setRecording(false);
        pair.writer().sent(pair.client, "lost\n", 10);
        pair.writer().setRecording(true);
        pair.writer().sent(pair.client, "found\n", 11);
        pair.writer().received(pair.server, "lost\nfound\n", 12);
        const AnalysisSnapshotPtr snapshot = pair.analyze();
        QCOMPARE(stream(*snapshot, pair.server, Direction::In), QByteArray("found\n"));
        QCOMPARE(count(*snapshot, pair.server, MessageType::Unrecorded), 1);
        QCOMPARE(count(*snapshot, pair.server, MessageType::Frame), 1);
    }

    void endOfAConnectionIsTold()
    {
        RecordedPair pair(file(), QStringLiteral("raw"));
        pair.writer().finished(pair.client, TcpState::FinWait2, 20);
        pair.writer().peerFinished(pair.server, TcpState::CloseWait, 21);
        AnalysisSnapshotPtr snapshot = pair.analyze();
        QCOMPARE(snapshot->connections.find(pair.client)->state, ConnectionState::HalfClosed);
        QCOMPARE(snapshot->connections.find(pair.server)->state, ConnectionState::PeerHalfClosed);
        QCOMPARE(snapshot->connections.find(pair.server)->path.now().state, TcpState::CloseWait);

        pair.writer().ended(pair.server, EndReason::ResetByUs, {ErrorCode::None, {}}, 22);
        snapshot = pair.analyze();
        QCOMPARE(snapshot->connections.find(pair.server)->state, ConnectionState::Ended);
        QCOMPARE(snapshot->connections.find(pair.server)->reason, EndReason::ResetByUs);
        QCOMPARE(snapshot->connections.find(pair.server)->path.now().state, TcpState::Closed);
        QCOMPARE(snapshot->totals.liveConnections, 1);
    }

private:
    [[nodiscard]] QString file() const
    {
        return m_directory->filePath(QStringLiteral("capture.pcapng"));
    }

    std::unique_ptr<QTemporaryDir> m_directory;
};

QTEST_GUILESS_MAIN(TestAnalyzerCapture)
#include "tst_analyzercapture.moc"
