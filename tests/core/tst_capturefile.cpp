// SPDX-License-Identifier: GPL-3.0-or-later

// The file says all that the index in memory says.

#include "tests/core/capturesupport.h"
#include "tests/core/filereader.h"

#include <QTest>

namespace {

const SocketAddress server = serverAddress();
const SocketAddress client = clientAddress();

QByteArray contentsOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

auto fieldsOf(const CaptureRecord& record)
{
    const bool hasBytes = record.kind == RecordKind::Data || record.kind == RecordKind::Unrecorded;
    return std::tuple(record.time, record.fileOffset, hasBytes ? record.streamOffset : 0,
        record.subject, record.length, record.previousPayload, record.cause, record.kind,
        record.direction, record.reason, record.tcpState, record.continues, record.layer);
}

auto fieldsOf(const EventDetails& details)
{
    return std::tuple(details.endpoint, details.role, details.local, details.peer, details.pair,
        details.link, details.transport, details.wireOffset, details.notes, details.target,
        details.framing, details.behavior, details.error.code, details.error.detail);
}

/// The index of a capture's file is that of its snapshot, record by record.
void compareFileWith(const CaptureSnapshot& capture)
{
    const FileReader reader(contentsOf(capture.file->path()));
    QCOMPARE(qint64(reader.records().size()), capture.records.size());
    for (qint64 index = 0; index < capture.records.size(); ++index) {
        const ReadRecord& read = reader.records()[std::size_t(index)];
        QVERIFY2(fieldsOf(read.record) == fieldsOf(capture.records[index]),
            qPrintable(QString::number(index)));
        const EventDetails* const details = capture.detailsOf(capture.records[index]);
        QVERIFY(fieldsOf(read.details) == fieldsOf(details ? *details : EventDetails()));
    }
}

}

class tst_CaptureFile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void endpoints();
    void foreignConnections();
    void pairs();
    void causes();
    void traits();
    void plaintext();
    void notes();
    void notesOfAPause();
    void unrecorded();
    void toldAgain();
    void longTexts();
};

void tst_CaptureFile::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void tst_CaptureFile::endpoints()
{
    RecordedCapture capture;
    CaptureWriter& writer = capture.writer;
    const Error error {ErrorCode::AddressInUse, QStringLiteral("bind: schon benützt")};
    writer.endpointOpened({3}, Role::Client, QStringLiteral("bücher.example:80"),
        QStringLiteral("lines"), QStringLiteral("echo"), capture.tick());
    writer.endpointOpened({4}, Role::Server, {}, QStringLiteral("lines"), {}, capture.tick(),
        Transport::Tcp, QStringLiteral("mqtt"));
    writer.endpointListening({3}, socketAddress("2001:db8::1", 80), capture.tick());
    writer.endpointPaused({3}, error, capture.tick());
    writer.endpointResumed({3}, capture.tick());
    writer.endpointStopped({3}, capture.tick());
    writer.endpointFailed({3}, error, capture.tick());
    compareFileWith(*capture.publish());
}

void tst_CaptureFile::foreignConnections()
{
    RecordedCapture capture;
    const ConnectionId one = capture.openConnected(Role::Server, server, client);
    const ConnectionId two
        = capture.openConnected(Role::Client, socketAddress("::1", 5), socketAddress("::1", 6));
    for (int round = 0; round < 3; ++round) {
        capture.receive(one, someBytes(150'000));
        capture.send(two, someBytes(66'000));
        capture.send(one, "x");
        capture.receive(two, "yz");
    }
    capture.writer.refused(two, 77, capture.tick());
    capture.finishPeer(one);
    capture.finish(one);
    capture.end(one, EndReason::ClosedByPeer);
    capture.writer.ended(
        two, EndReason::Error, {ErrorCode::Other, QStringLiteral("odd")}, capture.tick());
    capture.end(capture.open(Role::Client), EndReason::Refused, client, server);
    compareFileWith(*capture.publish());
}

void tst_CaptureFile::pairs()
{
    RecordedCapture capture;
    const ConnectionId ours = capture.openConnected(Role::Client, client, server);
    capture.send(ours, someBytes(70'000));
    const ConnectionId accepted = capture.openConnected(Role::Server, server, client, ours);
    capture.send(accepted, "welcome");
    capture.receive(accepted, someBytes(10'000));
    capture.send(ours, "more");
    capture.receive(accepted, someBytes(60'004));
    capture.receive(ours, "welcome");
    capture.send(accepted, "bye");
    capture.finish(ours);
    capture.finishPeer(accepted);
    capture.end(accepted, EndReason::ClosedByPeer);
    capture.end(ours, EndReason::ResetByPeer);
    compareFileWith(*capture.publish());
}

void tst_CaptureFile::causes()
{
    RecordedCapture capture;
    CaptureWriter& writer = capture.writer;
    const ConnectionId foreign = capture.openConnected(Role::Server, server, client);
    const CapturedPair pair(capture);
    constexpr Cause question {1};
    constexpr Cause command {Cause::firstCommand + 7};
    writer.received(foreign, "question", capture.tick(), question);
    writer.sent(foreign, someBytes(150'000), capture.tick(), question);
    writer.sent(foreign, "of nobody", capture.tick());
    writer.sent(pair.ours, "command", capture.tick(), command);
    writer.received(pair.accepted, "command", capture.tick(), {2});
    writer.refused(foreign, 77, command, capture.tick());
    const CaptureSnapshotPtr snapshot = capture.publish();
    compareFileWith(*snapshot);
    QVector<Cause> causes;
    for (qint64 index = 6; index < snapshot->records.end(); ++index)
        causes.append(snapshot->records[index].cause);
    const QVector<Cause> wanted {question, question, question, question, {}, command, {2}, command};
    QCOMPARE(causes, wanted);
}

void tst_CaptureFile::traits()
{
    RecordedCapture capture;
    CaptureWriter& writer = capture.writer;
    writer.endpointOpened({1}, Role::Server, QStringLiteral("unix:/run/app"), {}, {},
        capture.tick(), Transport::UnixStream);
    const ConnectionId one = writer.connectionOpened(
        {1}, Role::Server, {}, capture.tick(), {Transport::UnixStream, Layer::Wire, {}});
    const ConnectionId other = writer.connectionOpened({2}, Role::Client, QStringLiteral("host"),
        capture.tick(), {Transport::Tcp, Layer::Plaintext, one});
    writer.dropped(other, 5'000'000'000, capture.tick(), {3});
    const CaptureSnapshotPtr snapshot = capture.publish();
    compareFileWith(*snapshot);
    const auto detailsAt
        = [&](qint64 index) { return *snapshot->detailsOf(snapshot->records[index]); };
    QCOMPARE(detailsAt(0).transport, Transport::UnixStream);
    QCOMPARE(detailsAt(1).transport, Transport::UnixStream);
    QCOMPARE(detailsAt(2).link, one);
    QCOMPARE(snapshot->records[2].layer, Layer::Plaintext);
    QCOMPARE(snapshot->records[3].kind, RecordKind::Dropped);
    QCOMPARE(snapshot->records[3].length, 0xffffffffu);
    QVERIFY(!snapshot->records[3].isEndpointEvent());
}

void tst_CaptureFile::plaintext()
{
    RecordedCapture capture;
    const ConnectionId id = capture.openConnected(Role::Server, server, client);
    for (int round = 0; round < 3; ++round) {
        capture.receive(id, "wire");
        capture.writer.plaintext(id, Direction::In, someBytes(70'000), 4, capture.tick(), {9});
        capture.writer.plaintext(id, Direction::Out, "x", 0, capture.tick());
        capture.send(id, "wire");
    }
    compareFileWith(*capture.publish());
}

void tst_CaptureFile::notes()
{
    RecordedCapture capture;
    const ConnectionId id = capture.open(Role::Server);
    const auto note = [](int number) {
        return Note {QStringLiteral("key%1").arg(number), QString(600, QChar(0x4e00))};
    };
    QList<Note> many;
    for (int number = 0; number < 40; ++number)
        many.append(note(number));
    capture.writer.note(EndpointId {9}, {note(1), {}, note(2)}, capture.tick());
    capture.writer.note(id, many, capture.tick());
    const CaptureSnapshotPtr snapshot = capture.publish();
    compareFileWith(*snapshot);
    QCOMPARE(snapshot->records.size(), 5);
    const QList<Note> ofEndpoint {note(1).bounded(), note(2).bounded()};
    QCOMPARE(snapshot->detailsOf(snapshot->records[1])->notes, ofEndpoint);
    QVERIFY(snapshot->records[1].isEndpointEvent());
    qsizetype count = 0;
    for (qint64 index = 2; index < 5; ++index) {
        QCOMPARE(snapshot->records[index].kind, RecordKind::ConnectionNote);
        count += snapshot->detailsOf(snapshot->records[index])->notes.size();
    }
    QCOMPARE(count, many.size());
}

/// They are told when recording goes on, once, and no others are.
void tst_CaptureFile::notesOfAPause()
{
    RecordedCapture capture;
    CaptureWriter& writer = capture.writer;
    const ConnectionId id = capture.openConnected(Role::Server, server, client);
    const auto note = [](const char* value) {
        return QList<Note> {{QStringLiteral("key"), QString::fromLatin1(value)}};
    };
    writer.note(id, note("before"), capture.tick());
    writer.setRecording(false);
    writer.note(id, note("first"), capture.tick());
    writer.note(id, note("second"), capture.tick());
    writer.note(EndpointId {1}, note("endpoint"), capture.tick());
    for (int round = 0; round < 2; ++round) {
        writer.setRecording(true);
        writer.setRecording(false);
    }
    capture.publish();
    QStringList values;
    const FileReader reader(contentsOf(capture.path()));
    for (const ReadRecord& read : reader.records()) {
        for (const Note& each : read.details.notes)
            values.append(each.value);
    }
    const QStringList wanted {
        QStringLiteral("before"), QStringLiteral("endpoint"), QStringLiteral("second")};
    QCOMPARE(values, wanted);
}

void tst_CaptureFile::unrecorded()
{
    RecordedCapture capture;
    const ConnectionId id = capture.openConnected(Role::Server, server, client);
    capture.writer.setRecording(false);
    capture.receive(id, "unseen");
    capture.writer.setRecording(true);
    capture.receive(id, "seen");
    capture.publish();
    const FileReader reader(contentsOf(capture.path()));
    QCOMPARE(reader.records().back().record.streamOffset, 6);
}

void tst_CaptureFile::toldAgain()
{
    RecordedCapture capture;
    CaptureWriter& writer = capture.writer;
    writer.setRecording(false);
    writer.endpointOpened({1}, Role::Server, QStringLiteral(":1"), QStringLiteral("lines"),
        QStringLiteral("echo"), capture.tick());
    writer.endpointListening({1}, server, capture.tick());
    writer.endpointPaused({1}, {ErrorCode::TooManyOpenFiles, {}}, capture.tick());
    writer.endpointResumed({1}, capture.tick());
    const ConnectionId id = capture.openConnected(Role::Server, server, client);
    capture.finishPeer(id);
    const ConnectionId gone = capture.openConnected(Role::Server, server, client);
    capture.end(gone, EndReason::ResetByPeer);
    writer.setRecording(true);
    capture.send(id, "answer");
    capture.publish();

    const FileReader reader(contentsOf(capture.path()));
    const std::vector<RecordKind> kinds {RecordKind::EndpointOpened, RecordKind::EndpointListening,
        RecordKind::EndpointResumed, RecordKind::ConnectionOpened, RecordKind::Connected,
        RecordKind::PeerFinished, RecordKind::Data};
    QCOMPARE(reader.records().size(), kinds.size());
    for (std::size_t index = 0; index < kinds.size(); ++index) {
        const ReadRecord& read = reader.records()[index];
        QCOMPARE(read.record.kind, kinds[index]);
        QCOMPARE(read.isRepeated, kinds[index] != RecordKind::Data);
    }
    QCOMPARE(reader.records()[0].details.behavior, QStringLiteral("echo"));
    QCOMPARE(reader.records()[1].details.local, server);
    QCOMPARE(reader.records()[4].details.peer, client);
}

void tst_CaptureFile::longTexts()
{
    RecordedCapture capture;
    const QString text(1'000'000, QChar(0x4e00));
    capture.writer.endpointOpened({1}, Role::Client, text, text, text, capture.tick());
    const CaptureSnapshotPtr snapshot = capture.publish();
    QCOMPARE(snapshot->detailsOf(snapshot->records[0])->target, text);
    const FileReader reader(contentsOf(capture.path()));
    QCOMPARE(reader.records().size(), 1u);
    const EventDetails& details = reader.records()[0].details;
    QCOMPARE_GT(details.target.size(), 1000);
    QVERIFY(text.startsWith(details.target) && details.behavior == details.target);
}

QTEST_GUILESS_MAIN(tst_CaptureFile)
#include "tst_capturefile.moc"
