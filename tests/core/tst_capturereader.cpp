// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/capturereader.h"

#include "tests/core/capturesupport.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <unistd.h>

namespace {

const SocketAddress server = serverAddress();
const SocketAddress client = clientAddress();

/// Everything that can be in a capture that was recorded without a pause.
void recordEverything(RecordedCapture& recorded)
{
    CaptureWriter& writer = recorded.writer;
    const Error error {ErrorCode::AddressInUse, QStringLiteral("bind: in use")};
    writer.endpointOpened({1}, Role::Server, QStringLiteral("127.0.0.1:65432"),
        QStringLiteral("header-content"), QStringLiteral("echo"), recorded.tick());
    writer.endpointListening({1}, server, recorded.tick());
    writer.endpointPaused({1}, error, recorded.tick());
    writer.endpointResumed({1}, recorded.tick());
    writer.endpointOpened(
        {2}, Role::Client, QStringLiteral("host"), QStringLiteral("raw"), {}, recorded.tick());
    writer.endpointFailed({2}, error, recorded.tick());

    const CapturedPair pair(recorded);
    recorded.send(pair.ours, someBytes(200'000));
    recorded.receive(pair.accepted, someBytes(200'000).first(70'000));
    recorded.send(pair.accepted, "answer");
    recorded.receive(pair.accepted, someBytes(200'000).sliced(70'000));
    recorded.receive(pair.ours, "answer");

    const ConnectionId six = recorded.openConnected(
        Role::Server, socketAddress("::1", 65432), socketAddress("::1", 50000));
    recorded.receive(six, someBytes(150'000, 2));
    recorded.send(six, "x");
    recorded.finishPeer(six);
    writer.refused(six, 1234, recorded.tick());
    recorded.end(six, EndReason::ResetByPeer);

    const ConnectionId refused = recorded.open(Role::Client);
    writer.ended(refused, EndReason::Refused,
        {ErrorCode::ConnectionRefused, QStringLiteral("connect: refused")}, recorded.tick(), client,
        server);
    recorded.finish(pair.ours);
    recorded.finishPeer(pair.accepted);
    recorded.end(pair.ours, EndReason::ClosedByUs);
    recorded.end(pair.accepted, EndReason::ClosedByPeer);
    writer.endpointStopped({1}, recorded.tick());
}

CaptureSnapshotPtr readAll(const QString& path)
{
    const Result<std::unique_ptr<CaptureReader>> reader = CaptureReader::open(path);
    if (!reader)
        return nullptr;
    while (!(*reader)->advance()) { }
    return (*reader)->snapshot();
}

bool isSame(const EventDetails& one, const EventDetails& other)
{
    return one.endpoint == other.endpoint && one.role == other.role && one.local == other.local
        && one.peer == other.peer && one.pair == other.pair && one.target == other.target
        && one.framing == other.framing && one.behavior == other.behavior
        && one.error == other.error;
}

bool isSame(const CaptureSnapshot& one, const CaptureSnapshot& other, qint64 index)
{
    const CaptureRecord& a = one.records[index];
    const CaptureRecord& b = other.records[index];
    if (a.time != b.time || a.fileOffset != b.fileOffset || a.subject != b.subject
        || a.length != b.length || a.previousPayload != b.previousPayload || a.kind != b.kind
        || a.direction != b.direction || a.reason != b.reason || a.tcpState != b.tcpState
        || a.continues != b.continues)
        return false;
    if (a.kind == RecordKind::Data)
        return a.streamOffset == b.streamOffset && bytesOf(one, index) == bytesOf(other, index);
    if (a.kind == RecordKind::Unrecorded)
        return a.streamOffset == b.streamOffset;
    static const EventDetails none;
    const EventDetails* const left = one.detailsOf(a);
    const EventDetails* const right = other.detailsOf(b);
    return isSame(left ? *left : none, right ? *right : none);
}

/// How many records, from the first, are the same.
qint64 sameRecords(const CaptureSnapshot& one, const CaptureSnapshot& other)
{
    qint64 index = 0;
    while (index < one.records.end() && index < other.records.end() && isSame(one, other, index))
        ++index;
    return index;
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The sum of the lengths of Data and Unrecorded records.
qint64 bytesPassed(const CaptureSnapshot& capture, ConnectionId id, Direction direction)
{
    qint64 bytes = 0;
    for (const RecordKind kind : {RecordKind::Data, RecordKind::Unrecorded}) {
        for (const CaptureRecord& record : recordsOf(capture, kind))
            bytes += record.connection() == id && record.direction == direction ? record.length : 0;
    }
    return bytes;
}

/// Asks for all there is, as a screen would; what is wrong shows under a sanitizer.
qint64 readEveryByte(const CaptureSnapshot& capture)
{
    qint64 bytes = 0;
    for (qint64 index = capture.records.first(); index < capture.records.end(); ++index) {
        if (capture.records[index].kind == RecordKind::Data)
            bytes += bytesOf(capture, index).size();
        else if (const EventDetails* details = capture.detailsOf(capture.records[index]))
            bytes += details->target.size();
    }
    return bytes;
}

}

class tst_CaptureReader : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void sameAsRecorded();
    void growsSliceBySlice();
    void recordLimit();
    void pause();
    void connectionsThatCameDuringAPause();
    void recordingStartsLate();
    void cutAnywhere();
    void damagedTail_data();
    void damagedTail();
    void anotherSectionEndsIt();
    void otherByteOrder();
    void notACapture_data();
    void notACapture();
    void noFile();
    void randomDamage();

private:
    QString write(const QByteArray& bytes);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_CaptureReader::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

/// A file of these bytes.
QString tst_CaptureReader::write(const QByteArray& bytes)
{
    QFile file(m_folder->filePath(QStringLiteral("b.pcapng")));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no temporary file");
    return file.fileName();
}

void tst_CaptureReader::sameAsRecorded()
{
    RecordedCapture recorded;
    recordEverything(recorded);
    const CaptureSnapshotPtr written = recorded.publish();
    const CaptureSnapshotPtr read = readAll(recorded.path());
    QVERIFY(read);
    QCOMPARE(sameRecords(*written, *read), written->records.end());
    QCOMPARE(read->records.end(), written->records.end());
    QCOMPARE(read->fileSize, written->fileSize);
    QCOMPARE(read->unreadableBytes, 0);
    QCOMPARE(read->unrecordedBytes, 0);
    QVERIFY(!read->isRecording);
    QCOMPARE(read->file->path(), recorded.path());
}

void tst_CaptureReader::growsSliceBySlice()
{
    RecordedCapture recorded;
    const ConnectionId id = recorded.openConnected(Role::Server, server, client);
    const QByteArray line = someBytes(100);
    for (int count = 0; count < 5000; ++count)
        recorded.receive(id, line);
    const CaptureSnapshotPtr written = recorded.publish();
    const auto opened = CaptureReader::open(recorded.path());
    QVERIFY(opened);
    CaptureReader& reader = **opened;
    QCOMPARE(reader.fileSize(), written->fileSize);
    constexpr CaptureReader::Deadline past {};
    qint64 known = -1;
    int slices = 0;
    while (!reader.advance(past)) {
        const CaptureSnapshotPtr capture = reader.snapshot();
        QCOMPARE_GT(capture->records.end(), known);
        known = capture->records.end();
        QCOMPARE(capture->fileSize, reader.position());
        QCOMPARE(capture->unreadableBytes, 0);
        QCOMPARE(sameRecords(*written, *capture), known);
        ++slices;
    }
    QCOMPARE_GT(slices, 5);
    QCOMPARE(reader.snapshot()->records.end(), written->records.end());
}

void tst_CaptureReader::recordLimit()
{
    RecordedCapture recorded;
    const ConnectionId id = recorded.openConnected(Role::Server, server, client);
    for (int count = 0; count < 30'000; ++count)
        recorded.receive(id, "x");
    recorded.publish();
    const auto reader = CaptureReader::open(recorded.path(), 10'000);
    QVERIFY((*reader)->advance());
    const CaptureSnapshotPtr read = (*reader)->snapshot();
    QCOMPARE(read->records.end(), 30'002);
    QCOMPARE_LT(read->records.size(), 20'000);
    QCOMPARE(bytesOf(*read, newestRecord(*read)), QByteArray("x"));
}

void tst_CaptureReader::pause()
{
    RecordedCapture recorded;
    recorded.writer.endpointOpened(
        {1}, Role::Server, {}, QStringLiteral("lines"), {}, recorded.tick());
    const CapturedPair pair(recorded);
    recorded.send(pair.ours, "before");
    recorded.receive(pair.accepted, "before");
    recorded.writer.setRecording(false);
    recorded.send(pair.ours, "unseen");
    recorded.finishPeer(pair.ours);
    recorded.writer.setRecording(true);
    recorded.send(pair.ours, "after");
    recorded.receive(pair.accepted, "unseenafter");
    const CaptureSnapshotPtr written = recorded.publish();
    const CaptureSnapshotPtr read = readAll(recorded.path());
    for (const ConnectionId id : {pair.ours, pair.accepted}) {
        for (const Direction direction : {Direction::In, Direction::Out})
            QCOMPARE(bytesPassed(*read, id, direction), bytesPassed(*written, id, direction));
    }
    QCOMPARE(read->unrecordedBytes, 12);
    QCOMPARE(recordsOf(*read, RecordKind::PeerFinished).size(), 1);
    QCOMPARE(recordsOf(*read, RecordKind::Connected).size(), 2);
    const qint64 newest = newestRecord(*read);
    QCOMPARE(read->records[newest].connection(), pair.accepted);
    QCOMPARE(read->records[newest].streamOffset, 12);
    QCOMPARE(bytesOf(*read, newest), QByteArray("after"));
    QCOMPARE(read->bytes(newest, {12, 16}), QByteArray("afte"));
    QCOMPARE(read->bytes(newest, {3, 16}), QByteArray("ore"));
}

void tst_CaptureReader::connectionsThatCameDuringAPause()
{
    RecordedCapture recorded;
    recorded.writer.setRecording(false);
    const ConnectionId gone = recorded.openConnected(Role::Server, server, client);
    recorded.end(gone, EndReason::ClosedByUs);
    const CapturedPair pair(recorded);
    recorded.send(pair.ours, "unseen");
    recorded.writer.setRecording(true);
    recorded.send(pair.ours, "seen");
    recorded.receive(pair.accepted, "unseenseen");
    recorded.publish();
    const CaptureSnapshotPtr read = readAll(recorded.path());
    QCOMPARE(recordsOf(*read, RecordKind::ConnectionOpened).size(), 2);
    QCOMPARE(recordsOf(*read, RecordKind::ConnectionOpened)[0].connection(), pair.ours);
    QCOMPARE(bytesPassed(*read, pair.ours, Direction::Out), 10);
    QCOMPARE(bytesPassed(*read, pair.accepted, Direction::In), 10);
    QCOMPARE(bytesOf(*read, newestRecord(*read)), QByteArray("seen"));
}

void tst_CaptureReader::recordingStartsLate()
{
    CaptureWriter writer;
    const QString path = m_folder->filePath(QStringLiteral("late.pcapng"));
    writer.endpointOpened({7}, Role::Server, {}, QStringLiteral("lines"), {}, 1);
    writer.endpointListening({7}, server, 2);
    const ConnectionId id = writer.connectionOpened({7}, Role::Server, {}, 3);
    writer.connected(id, server, client, {}, TcpState::Established, 4);
    writer.received(id, "unseen", 5);
    QVERIFY(writer.open(path));
    writer.received(id, "seen", 6);
    writer.publish();
    const CaptureSnapshotPtr read = readAll(path);
    QCOMPARE(recordsOf(*read, RecordKind::EndpointListening).size(), 1);
    QCOMPARE(read->detailsOf(recordsOf(*read, RecordKind::Connected).at(0))->peer, client);
    QCOMPARE(bytesPassed(*read, id, Direction::In), 10);
    QCOMPARE(bytesOf(*read, newestRecord(*read)), QByteArray("seen"));
}

void tst_CaptureReader::cutAnywhere()
{
    RecordedCapture recorded;
    recordEverything(recorded);
    const CaptureSnapshotPtr written = recorded.publish();
    QFile file(recorded.path());
    QRandomGenerator random(3);
    qint64 size = written->fileSize;
    while (size > 1000) {
        size -= 1 + random.bounded(1000);
        QVERIFY(file.resize(size));
        const CaptureSnapshotPtr read = readAll(recorded.path());
        QVERIFY(read);
        QCOMPARE(read->fileSize, wholeBlocks(recorded.path()));
        QCOMPARE(read->unreadableBytes, size - read->fileSize);
        const qint64 same = sameRecords(*written, *read);
        QCOMPARE(same, read->records.end());
        if (same < written->records.end() && written->records[same].kind == RecordKind::Data)
            QCOMPARE_GE(written->records[same].fileOffset + 65'600, read->fileSize);
    }
}

void tst_CaptureReader::damagedTail_data()
{
    QTest::addColumn<QByteArray>("tail");
    const auto block = [](quint32 type, quint32 size, quint32 sizeAgain) {
        const quint32 numbers[] = {type, size, 1, sizeAgain};
        return QByteArray(reinterpret_cast<const char*>(numbers), sizeof numbers);
    };
    QTest::newRow("zeros") << QByteArray(5000, '\0');
    QTest::newRow("random bytes") << someBytes(300'000, 9);
    QTest::newRow("all ones") << QByteArray(100, '\xff');
    QTest::newRow("three bytes") << QByteArray("abc");
    QTest::newRow("a block of four gigabytes") << block(6, 0xfffffffc, 0xfffffffc);
    QTest::newRow("a block of eight bytes") << block(6, 8, 8);
    QTest::newRow("a block of an odd size") << block(6, 15, 15);
    QTest::newRow("two lengths that differ") << block(6, 16, 20);
    QTest::newRow("a length of zero") << block(6, 0, 0);
}

void tst_CaptureReader::damagedTail()
{
    QFETCH(const QByteArray, tail);
    RecordedCapture recorded;
    recordEverything(recorded);
    const CaptureSnapshotPtr written = recorded.publish();
    const QString path = write(contents(recorded.path()) + tail);
    const CaptureSnapshotPtr read = readAll(path);
    QCOMPARE(sameRecords(*written, *read), written->records.end());
    QCOMPARE(read->records.end(), written->records.end());
    QCOMPARE(read->fileSize, written->fileSize);
    QCOMPARE(read->unreadableBytes, tail.size());
}

void tst_CaptureReader::anotherSectionEndsIt()
{
    RecordedCapture recorded;
    recordEverything(recorded);
    const CaptureSnapshotPtr written = recorded.publish();
    const QByteArray file = contents(recorded.path());
    const CaptureSnapshotPtr read = readAll(write(file + file));
    QCOMPARE(read->records.end(), written->records.end());
    QCOMPARE(read->unreadableBytes, file.size());
}

/// The numbers of the blocks the other way round, as a machine of the other byte order writes them.
void tst_CaptureReader::otherByteOrder()
{
    RecordedCapture recorded;
    const ConnectionId id = recorded.openConnected(Role::Server, server, client);
    recorded.receive(id, "hello");
    recorded.end(id, EndReason::ClosedByPeer);
    const CaptureSnapshotPtr written = recorded.publish();
    QByteArray file = contents(recorded.path());
    const auto swap = [&file](qint64 at, qint64 size) {
        std::reverse(file.begin() + at, file.begin() + at + size);
    };
    const auto swapOptions = [&](qint64 at, qint64 end, bool isOurs) {
        while (at + 4 <= end) {
            const qint64 size = qFromUnaligned<quint16>(file.constData() + at + 2);
            const int code = qFromUnaligned<quint16>(file.constData() + at);
            swap(at, 2);
            swap(at + 2, 2);
            if (isOurs && (code == 1 || code == 5))
                swap(at + 4, 4);
            at += 4 + (size + 3) / 4 * 4;
        }
    };
    qint64 start = 0;
    while (start < file.size()) {
        const auto type = qFromUnaligned<quint32>(file.constData() + start);
        const qint64 size = qFromUnaligned<quint32>(file.constData() + start + 4);
        for (const qint64 at : {qint64(0), qint64(4), size - 4})
            swap(start + at, 4);
        if (type == 0x0a0d0d0a) {
            swap(start + 8, 4);
            swapOptions(start + 24, start + size - 4, false);
        } else if (type == 1) {
            swap(start + 8, 2);
        } else if (type == 6) {
            for (int at = 8; at < 28; at += 4)
                swap(start + at, 4);
        } else {
            swap(start + 8, 8);
            swap(start + 16, 8);
            swap(start + 24, 4);
            swap(start + 28, 4);
            swapOptions(start + 40, start + size - 4, true);
        }
        start += size;
    }
    const CaptureSnapshotPtr read = readAll(write(file));
    QVERIFY(read);
    QCOMPARE(sameRecords(*written, *read), written->records.end());
    QCOMPARE(read->records.end(), written->records.end());
}

void tst_CaptureReader::notACapture_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("what");
    RecordedCapture recorded;
    recorded.publish();
    const QByteArray ours = contents(recorded.path());
    const auto with
        = [&ours](const char* from, const char* to) { return QByteArray(ours).replace(from, to); };
    QByteArray nameless = ours;
    nameless[ours.indexOf("Socketscope 0") - 4] = 3; // another option, shb_os
    QByteArray otherLink = ours;
    otherLink[qFromUnaligned<quint32>(ours.constData() + 4) + 8] = 101;
    QTest::newRow("empty") << QByteArray() << QStringLiteral("an empty file");
    QTest::newRow("text") << QByteArray("hello, world; this is text")
                          << QStringLiteral("no pcapng file");
    QTest::newRow("four bytes") << ours.left(4) << QStringLiteral("no pcapng file");
    QTest::newRow("pcap") << QByteArray("\xd4\xc3\xb2\xa1\x02\x00\x04\x00", 8)
                          << QStringLiteral("a pcap file (the older format, not pcapng)");
    QTest::newRow("gzip") << QByteArray("\x1f\x8b\x08")
                          << QStringLiteral("a file compressed with gzip");
    QTest::newRow("of another program") << with("Socketscope 0", "Dumpcap 4.0 1")
                                        << QStringLiteral("a pcapng file written by Dumpcap 4.0 1");
    QTest::newRow("of nobody") << nameless << QStringLiteral("a pcapng file of another program");
    QTest::newRow("cut in its first block")
        << ours.left(100) << QStringLiteral("a pcapng file that is damaged at its start");
    QTest::newRow("cut in its second block")
        << ours.chopped(1) << QStringLiteral("a capture that is damaged at its start");
    QTest::newRow("other link type") << otherLink << QStringLiteral("a capture of link type 101");
}

void tst_CaptureReader::notACapture()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, what);
    const auto reader = CaptureReader::open(write(bytes));
    QVERIFY(!reader);
    QCOMPARE(reader.error().code, ErrorCode::NotACapture);
    QVERIFY2(reader.error().detail.startsWith(what), qPrintable(reader.error().detail));
}

void tst_CaptureReader::noFile()
{
    const auto missing = CaptureReader::open(m_folder->filePath(QStringLiteral("none")));
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::CannotRead);
    QVERIFY(missing.error().detail.contains(QLatin1String("none")));
    const auto folder = CaptureReader::open(m_folder->path());
    QVERIFY(!folder);
    QCOMPARE(folder.error().code, ErrorCode::NotACapture);
}

/// Whatever is in the file, all that is read can be shown.
void tst_CaptureReader::randomDamage()
{
    RecordedCapture recorded;
    recordEverything(recorded);
    recorded.writer.setRecording(false);
    recorded.writer.setRecording(true);
    const CapturedPair pair(recorded);
    for (int count = 0; count < 50; ++count) {
        recorded.send(pair.ours, "a few bytes");
        recorded.receive(pair.accepted, "a few bytes");
    }
    recorded.publish();
    const QByteArray sound = contents(recorded.path());
    QRandomGenerator random(11);
    qint64 bytes = 0;
    for (int round = 0; round < 400; ++round) {
        QByteArray file = sound;
        const int damages = random.bounded(1, 40);
        for (int damage = 0; damage < damages; ++damage) {
            // Away from the long payloads, where nothing is to be found.
            const qsizetype at = random.bounded(2) ? random.bounded(1, 2000)
                                                   : file.size() - random.bounded(1, 14'000);
            file[at] = char(random.bounded(3) ? random.bounded(256) : 0xff);
        }
        const CaptureSnapshotPtr read = readAll(write(file));
        if (read)
            bytes += readEveryByte(*read);
    }
    QCOMPARE_GT(bytes, 0);
}

QTEST_GUILESS_MAIN(tst_CaptureReader)
#include "tst_capturereader.moc"
