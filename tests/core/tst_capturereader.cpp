// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zones.h"
#include "tests/core/readcapture.h"

#include <QRegularExpression>
#include <QTest>

namespace {

const SocketAddress server = serverAddress();
const SocketAddress client = clientAddress();

Result<> readToEnd(const QString& path)
{
    const auto reader = CaptureReader::open(path);
    if (!reader)
        return reader.error();
    while (!(*reader)->advance()) { }
    return (*reader)->result();
}

}

class tst_CaptureReader : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void sameAsRecorded();
    void addresses_data();
    void addresses();
    void growsSliceBySlice();
    void recordLimit();
    void otherByteOrder();
    void format_data();
    void format();
    void errorsOfALaterVersion_data();
    void errorsOfALaterVersion();
    void notACapture_data();
    void notACapture();
    void noFile();

private:
    QTemporaryDir m_folder;
};

void tst_CaptureReader::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
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

void tst_CaptureReader::addresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<SocketAddress>("address");
    QTest::newRow("both families") << QStringLiteral("*:65432") << SocketAddress::anyOfBoth(65432);
    QTest::newRow("IPv6 alone") << QStringLiteral("[::]:65432") << socketAddress("::", 65432);
    QTest::newRow("link-local") << QStringLiteral("[fe80::1%lo]:65432")
                                << socketAddress("fe80::1%lo", 65432);
    SocketAddress foreign = socketAddress("fe80::1", 65432);
    foreign.zone = Zones::numberOf(QStringLiteral("elsewhere"));
    QTest::newRow("link-local of another computer")
        << QStringLiteral("[fe80::1%elsewhere]:65432") << foreign;
}

void tst_CaptureReader::addresses()
{
    QFETCH(const QString, text);
    QFETCH(const SocketAddress, address);
    RecordedCapture recorded;
    recorded.writer.endpointOpened({1}, Role::Server, {}, {}, {}, recorded.tick());
    recorded.writer.endpointListening({1}, address, recorded.tick());
    recorded.publish();
    const CaptureSnapshotPtr read = readAll(recorded.path());
    const SocketAddress local = read->detailsOf(read->records[1])->local;
    QCOMPARE(local, address);
    QCOMPARE(local.toString(), text);
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
    const auto reader = CaptureReader::open(recorded.path(), ::recordLimit(10'000));
    CaptureSnapshotPtr read;
    qint64 shown = 0;
    bool isDone = false;
    while (!isDone) {
        isDone = (*reader)->advance();
        read = (*reader)->snapshot();
        QCOMPARE_LE(read->records.first(), shown); // each is in one of them at least
        QCOMPARE_LE(read->records.size(), 10'000 + 10'000 / 4 + 2 * RecordLog::segmentSize);
        shown = read->records.end();
    }
    read = (*reader)->snapshot();
    QCOMPARE(read->droppedRecords(), read->records.first());
    QCOMPARE(read->records.end(), 30'002);
    QCOMPARE_LT(read->records.size(), 20'000);
    QCOMPARE(bytesOf(*read, newestRecord(*read)), QByteArray("x"));
}

/// The numbers of the blocks the other way round, as a machine of the other byte order writes them.
void tst_CaptureReader::otherByteOrder()
{
    RecordedCapture recorded;
    const ConnectionId id = recorded.openConnected(Role::Server, server, client);
    recorded.writer.received(id, "hello", recorded.tick(), {0x1234567});
    recorded.writer.plaintext(id, Direction::In, "plain", 0x102030405, recorded.tick(), {4});
    recorded.writer.refused(id, 5, {Cause::firstCommand + 2}, recorded.tick());
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
            if (isOurs && (code == 1 || code == 5 || code == 12))
                swap(at + 4, 4);
            else if (!isOurs && code == 5) // epb_packetid
                swap(at + 4, 8);
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
            swapOptions(start + 16, start + size - 4, false);
        } else if (type == 6) {
            const auto packet = qFromUnaligned<quint32>(file.constData() + start + 20);
            swapOptions(start + 28 + (packet + 3) / 4 * 4, start + size - 4, false);
            for (int at = 8; at < 28; at += 4)
                swap(start + at, 4);
        } else if (type == 0x80005354) {
            for (const int at : {8, 16, 24})
                swap(start + at, 8);
            for (const int at : {32, 36, 40})
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
    const CaptureSnapshotPtr read = readAll(writeFile(m_folder, file));
    QVERIFY(read);
    QCOMPARE(sameRecords(*written, *read), written->records.end());
    QCOMPARE(read->records.end(), written->records.end());
    QCOMPARE(read->wireOffset(3), 0x102030405);
}

void tst_CaptureReader::format_data()
{
    QTest::addColumn<QByteArray>("description");
    QTest::addColumn<int>("version");
    QTest::newRow("of now") << QByteArray("Socketscope capture, format 2") << 2;
    QTest::newRow("of later") << QByteArray("Socketscope capture, format 9") << 9;
    QTest::newRow("no number") << QByteArray("Socketscope capture, format x") << 1;
    QTest::newRow("a number below") << QByteArray("Socketscope capture, format 0") << 1;
    QTest::newRow("none") << QByteArray("Another description of this size") << 1;
}

/// A file of another version opens, and what is not known in it is left out.
void tst_CaptureReader::format()
{
    QFETCH(const QByteArray, description);
    QFETCH(const int, version);
    RecordedCapture recorded;
    const ConnectionId id = recorded.openConnected(Role::Server, server, client);
    recorded.receive(id, "hello");
    const CaptureSnapshotPtr written = recorded.publish();
    QCOMPARE(written->format, CaptureSnapshot::newestFormat);
    QByteArray file = contents(recorded.path());
    const QByteArray ours("Socketscope capture, format 2");
    file.replace(file.indexOf(ours), ours.size(), description.left(ours.size()));
    constexpr quint32 unknownBlock[] = {0x80005399, 16, 0, 16};
    file.append(reinterpret_cast<const char*>(unknownBlock), sizeof unknownBlock);
    const CaptureSnapshotPtr read = readAll(writeFile(m_folder, file));
    QVERIFY(read);
    QCOMPARE(read->format, version);
    QCOMPARE(sameRecords(*written, *read), written->records.end());
    QCOMPARE(read->unreadableBytes, 0);
}

void tst_CaptureReader::errorsOfALaterVersion_data()
{
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("shown");
    QTest::newRow("with a detail") << QStringLiteral("why") << QStringLiteral("disk-gone: why");
    QTest::newRow("without") << QString() << QStringLiteral("disk-gone");
}

void tst_CaptureReader::errorsOfALaterVersion()
{
    QFETCH(const QString, detail);
    QFETCH(const QString, shown);
    RecordedCapture recorded;
    recorded.writer.endpointOpened({1}, Role::Server, {}, {}, {}, recorded.tick());
    recorded.writer.endpointFailed({1}, {ErrorCode::DiskFull, detail}, recorded.tick());
    recorded.publish();
    const QByteArray file = contents(recorded.path()).replace("disk-full", "disk-gone");
    const CaptureSnapshotPtr read = readAll(writeFile(m_folder, file));
    const Error wanted {ErrorCode::Other, shown};
    QCOMPARE(read->detailsOf(read->records[1])->error, wanted);
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
    const Result<> read = readToEnd(writeFile(m_folder, bytes));
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::NotACapture);
    QVERIFY2(read.error().detail.startsWith(what), qPrintable(read.error().detail));
}

void tst_CaptureReader::noFile()
{
    const auto missing = CaptureReader::open(m_folder.filePath(QStringLiteral("none")));
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::CannotRead);
    QVERIFY(missing.error().detail.contains(QLatin1String("none")));
    const auto folder = CaptureReader::open(m_folder.path());
    QVERIFY(!folder);
    QCOMPARE(folder.error().code, ErrorCode::NotACapture);
}

QTEST_GUILESS_MAIN(tst_CaptureReader)
#include "tst_capturereader.moc"
