// SPDX-License-Identifier: GPL-3.0-or-later

// UDP and Unix domain sockets as tshark, capinfos, editcap and tcpdump read them. Without tshark
// these tests fail.

#include "core/capture/pcapng/unixaddress.h"
#include "tests/core/readcapture.h"
#include "tests/core/tsharkreader.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

namespace {

const SocketAddress path = SocketAddress::ofUnix("/run/app.sock");
const SocketAddress abstract = SocketAddress::ofUnix(QByteArray("\0there", 6));
const SocketAddress unnamed = SocketAddress::ofUnix({});

ConnectionId openConnected(RecordedCapture& capture, Transport transport,
    const SocketAddress& local, const SocketAddress& peer)
{
    const ConnectionId id = capture.writer.connectionOpened(
        {1}, Role::Server, QStringLiteral("there"), capture.tick(), {transport, Layer::Wire, {}});
    capture.connect(id, local, peer);
    return id;
}

struct Run {
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
};

Run run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(100'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// Of "tshark -z follow,...,raw,0": the lines of hexadecimal digits, the second end's indented.
QByteArray followed(const QString& file, const QString& protocol)
{
    const Run shark = run(QStringLiteral("tshark"),
        {QStringLiteral("-r"), file, QStringLiteral("-q"), QStringLiteral("-z"),
            QStringLiteral("follow,%1,raw,0").arg(protocol)});
    QByteArray said;
    for (const QByteArray& line : shark.output.split('\n')) {
        const QByteArray digits = line.trimmed();
        if (!digits.isEmpty() && QByteArray::fromHex(digits).toHex() == digits)
            said += (line.startsWith('\t') ? "<" : ">") + QByteArray::fromHex(digits);
    }
    return said;
}

void datagramsOf(RecordedCapture& capture, ConnectionId id)
{
    capture.receive(id, "question");
    capture.send(id, someBytes(1001));
    capture.receive(id, {});
    capture.writer.received(id, "answered", capture.tick(), {7});
}

void everything(RecordedCapture& capture)
{
    datagramsOf(capture, openConnected(capture, Transport::Udp, serverAddress(), clientAddress()));
    datagramsOf(capture,
        openConnected(
            capture, Transport::Udp, socketAddress("::1", 5000), socketAddress("::1", 6000)));
    datagramsOf(capture,
        openConnected(
            capture, Transport::Udp, socketAddress("239.255.1.1", 5000), clientAddress()));
    datagramsOf(capture, openConnected(capture, Transport::UnixDatagram, path, abstract));
    datagramsOf(capture, openConnected(capture, Transport::UnixSeqpacket, path, unnamed));
    const ConnectionId stream = openConnected(capture, Transport::UnixStream, path, unnamed);
    datagramsOf(capture, stream);
    capture.finishPeer(stream);
    capture.finish(stream);
    capture.end(stream, EndReason::ClosedByPeer);
}

}

class tst_DatagramFormat : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void nobodyComplains();
    void longestAndCut();
    void otherReaders();
    void namesAreShown();
    void streamsAreFollowed();
    void editcapLeavesWhatPacketsTell();
};

void tst_DatagramFormat::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void tst_DatagramFormat::nobodyComplains()
{
    RecordedCapture capture;
    everything(capture);
    capture.publish();
    const TsharkReader shark(capture.path());
    QCOMPARE(shark.exitStatus(), 0);
    QVERIFY2(shark.complaints().isEmpty(), qPrintable(shark.complaints().value(0)));
    QCOMPARE(shark.packets()[0].source, QByteArray("127.0.0.1 51927"));
    QCOMPARE(shark.packets()[0].payload, QByteArray("question"));
    QCOMPARE(shark.packets()[1].payload, someBytes(1001));
    QCOMPARE(shark.packets()[2].flags, QStringLiteral("UDP"));
    QCOMPARE(shark.packets()[2].payload, QByteArray());
    QCOMPARE(shark.packets()[3].id, 7u);
    QCOMPARE(shark.packets().size(), 4 * 4 + (3 + 3) + (3 + 3 + 4));
}

void tst_DatagramFormat::longestAndCut()
{
    RecordedCapture capture;
    const ConnectionId four
        = openConnected(capture, Transport::Udp, serverAddress(), clientAddress());
    const ConnectionId six = openConnected(
        capture, Transport::Udp, socketAddress("::1", 5000), socketAddress("::1", 6000));
    const ConnectionId large = openConnected(capture, Transport::UnixDatagram, path, unnamed);
    const ConnectionId packets = openConnected(capture, Transport::UnixSeqpacket, path, unnamed);
    capture.receive(four, someBytes(65'507));
    capture.receive(six, someBytes(65'527));
    capture.publish();
    const TsharkReader longest(capture.path());
    QVERIFY2(longest.complaints().isEmpty(), qPrintable(longest.complaints().value(0)));
    QCOMPARE(longest.packets().last().payload, someBytes(65'527));

    for (const ConnectionId id : {four, six, large, packets})
        capture.writer.received(id, "part", capture.tick(), {}, 1000);
    capture.receive(large, someBytes(212'000));
    capture.receive(large, "next");
    capture.receive(packets, "next");
    capture.publish();
    const Run shark = run(QStringLiteral("tshark"),
        {QStringLiteral("-r"), capture.path(), QStringLiteral("-n"), QStringLiteral("-T"),
            QStringLiteral("fields"), QStringLiteral("-Y"),
            QStringLiteral("_ws.malformed || _ws.expert.severity >= 0x00600000"),
            QStringLiteral("-e"), QStringLiteral("frame.number"), QStringLiteral("-e"),
            QStringLiteral("_ws.expert.message")});
    QCOMPARE(shark.exitCode, 0);
    QVERIFY2(shark.output.isEmpty(), shark.output.constData());
    const TsharkReader cut(capture.path());
    QCOMPARE(cut.packets().last().payload, QByteArray("next"));
    QCOMPARE(cut.packets().size(), 2 + 4 + 3 + 3);
}

void tst_DatagramFormat::otherReaders()
{
    RecordedCapture capture;
    everything(capture);
    capture.receive(
        openConnected(capture, Transport::UnixDatagram, path, unnamed), someBytes(200'000));
    capture.publish();
    const QList<std::pair<QString, QStringList>> readers {
        {QStringLiteral("capinfos"), {capture.path()}},
        {QStringLiteral("tcpdump"), {QStringLiteral("-n"), QStringLiteral("-r"), capture.path()}},
    };
    for (const auto& [program, arguments] : readers) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            continue;
        const Run reader = run(program, arguments);
        QVERIFY2(reader.exitCode == 0, reader.errors.constData());
        QVERIFY2(!reader.output.contains("bad") && !reader.output.contains("trunc"),
            reader.output.constData());
    }
}

void tst_DatagramFormat::namesAreShown()
{
    RecordedCapture capture;
    everything(capture);
    capture.publish();
    const Run shark = run(QStringLiteral("tshark"),
        {QStringLiteral("-r"), capture.path(), QStringLiteral("-N"), QStringLiteral("n"),
            QStringLiteral("-Y"), QStringLiteral("ipv6.addr == fd53::/16")});
    QCOMPARE(shark.exitCode, 0);
    for (const char* const name : {"unix:/run/app.sock", "unix:@there", "unix:unnamed-5"})
        QVERIFY2(shark.output.contains(name), shark.output.constData());
    QVERIFY(!shark.output.contains("fd53:"));
}

void tst_DatagramFormat::streamsAreFollowed()
{
    RecordedCapture udp;
    datagramsOf(udp, openConnected(udp, Transport::Udp, serverAddress(), clientAddress()));
    udp.publish();
    QCOMPARE(
        followed(udp.path(), QStringLiteral("udp")), ">question<" + someBytes(1001) + ">answered");
    RecordedCapture stream;
    datagramsOf(stream, openConnected(stream, Transport::UnixStream, path, unnamed));
    stream.publish();
    QCOMPARE(followed(stream.path(), QStringLiteral("tcp")),
        ">question<" + someBytes(1001) + ">answered");
}

void tst_DatagramFormat::editcapLeavesWhatPacketsTell()
{
    RecordedCapture capture;
    datagramsOf(capture, openConnected(capture, Transport::UnixDatagram, path, abstract));
    capture.publish();
    const QTemporaryDir folder;
    const QString saved = folder.filePath(QStringLiteral("saved.pcapng"));
    const Run editcap = run(QStringLiteral("editcap"), {capture.path(), saved});
    QVERIFY2(editcap.exitCode == 0, editcap.errors.constData());
    const CaptureSnapshotPtr read = readAll(saved);
    QVERIFY(read);
    const CaptureRecord connected = recordsOf(*read, RecordKind::Connected).value(0);
    QVERIFY(read->detailsOf(connected));
    QVERIFY(read->detailsOf(connected)->local.isUnix()); // editcap 4.0 leaves names out
    QVERIFY(read->detailsOf(connected)->peer.isUnix());
    const CaptureRecord opened = recordsOf(*read, RecordKind::ConnectionOpened).value(0);
    QCOMPARE(read->detailsOf(opened)->transport, Transport::UnixDatagram);
    QCOMPARE(recordsOf(*read, RecordKind::Data).size(), 4);
}

QTEST_GUILESS_MAIN(tst_DatagramFormat)
#include "tst_datagramformat.moc"
