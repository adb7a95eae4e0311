// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/pcapng/packetbuilder.h"

#include "core/capture/pcapng/checksum.h"
#include "tests/core/capturesupport.h"

#include <QTest>

namespace {

/// RFC 1071's own words, one after the other.
quint16 slowSum(const QByteArray& bytes)
{
    quint32 sum = 0;
    for (qsizetype at = 0; at < bytes.size(); ++at)
        sum += quint32(uchar(bytes[at])) << (at % 2 == 0 ? 8 : 0);
    while (sum > 0xffff)
        sum = (sum & 0xffff) + (sum >> 16);
    return quint16(sum);
}

template<typename Content>
QByteArray packetOf(const PacketBuilder& builder, FlowEnd from, const Content& content)
{
    QByteArray bytes(builder.headerSize(content) + content.payload.size(), Qt::Uninitialized);
    builder.write(reinterpret_cast<uchar*>(bytes.data()), from, content);
    return bytes;
}

QByteArray packet(const PacketBuilder& builder, FlowEnd from, const TcpSegment& segment)
{
    return packetOf(builder, from, segment);
}

QByteArray datagram(const PacketBuilder& builder, FlowEnd from, QByteArrayView payload)
{
    return packetOf(builder, from, UdpDatagram {payload, payload.size()});
}

PacketBuilder builderFor(bool isIPv6)
{
    PacketBuilder builder = isIPv6
        ? PacketBuilder(socketAddress("2001:db8::1", 51927), socketAddress("2001:db8::ffff", 65432))
        : PacketBuilder(socketAddress("10.1.2.3", 51927), socketAddress("192.168.0.1", 65432));
    builder.setHardwareAddress(FlowEnd::Client, {2, 'P', 0, 0, 0, 1});
    builder.setHardwareAddress(FlowEnd::Server, {2, 'S', 0, 0, 0, 1});
    return builder;
}

constexpr qsizetype ethernetSize = 14;

/// Whether the IPv4 header's and the segment's or datagram's words, checksum included, sum up to
/// all ones.
bool hasRightChecksums(const QByteArray& packet, bool isIPv6, char protocol = 6)
{
    const qsizetype tcpStart = ethernetSize + (isIPv6 ? 40 : 20);
    const QByteArray ip = packet.mid(ethernetSize, tcpStart - ethernetSize);
    const QByteArray tcp = packet.mid(tcpStart);
    QByteArray pseudoHeader = isIPv6 ? ip.mid(8) : ip.mid(12);
    pseudoHeader.append(4, '\0');
    qToBigEndian(quint32(tcp.size()), pseudoHeader.end() - 4);
    pseudoHeader.append('\0').append(protocol);
    return slowSum(pseudoHeader + tcp) == 0xffff && (isIPv6 || slowSum(ip) == 0xffff);
}

}

class tst_PacketBuilder : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void sumOfRfc1071();
    void sumOfAnyLength();
    void sumCarriesOver();
    void knownPackets_data();
    void knownPackets();
    void checksumsHold_data();
    void checksumsHold();
    void longestPacket_data();
    void longestPacket();
    void mixedFamilies();
    void knownDatagram();
    void checksumsOfDatagramsHold_data();
    void checksumsOfDatagramsHold();
    void checksumIsNeverNone();
    void longestDatagram_data();
    void longestDatagram();
    void cutDatagramSaysWhatItWas();
};

void tst_PacketBuilder::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void tst_PacketBuilder::sumOfRfc1071()
{
    QCOMPARE(onesComplementSum(QByteArray::fromHex("0001f203f4f5f6f7")), quint16(0xddf2));
}

void tst_PacketBuilder::sumOfAnyLength()
{
    const QByteArray bytes = someBytes(300);
    for (qsizetype start = 0; start < 9; ++start) {
        for (qsizetype size = 0; start + size <= bytes.size(); ++size) {
            const QByteArray part = bytes.mid(start, size);
            QCOMPARE(onesComplementSum(QByteArrayView(bytes).sliced(start, size)), slowSum(part));
        }
    }
}

void tst_PacketBuilder::sumCarriesOver()
{
    const QByteArray bytes(65'515, '\xff');
    QCOMPARE(onesComplementSum(bytes), slowSum(bytes));
}

// Made by a few lines of Python's struct module after the pictures of RFC 791, 8200 and 9293.
void tst_PacketBuilder::knownPackets_data()
{
    QTest::addColumn<bool>("isIPv6");
    QTest::addColumn<quint8>("flags");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray hello = "Hello";
    const quint8 data = TcpSegment::Psh | TcpSegment::Ack;
    QTest::newRow("IPv4 SYN") << false << quint8(TcpSegment::Syn) << QByteArray()
                              << QByteArray("025300000001 025000000001 0800"
                                            "450000300000400040066e1b0a010203c0a80001"
                                            "cad7ff9801020304fffefdfc7002fffff0cd0000"
                                            "0204ffd70103030e");
    QTest::newRow("IPv4 data") << false << data << hello
                               << QByteArray("025300000001 025000000001 0800"
                                             "4500002d0000400040066e1e0a010203c0a80001"
                                             "cad7ff9801020304fffefdfc5018fffff2d50000"
                                             "48656c6c6f");
    QTest::newRow("IPv6 SYN") << true << quint8(TcpSegment::Syn) << QByteArray()
                              << QByteArray("025300000001 025000000001 86dd"
                                            "60000000001c0640 20010db8000000000000000000000001"
                                            "20010db800000000000000000000ffff"
                                            "cad7ff9801020304fffefdfc7002ffff61f40000"
                                            "0204ffeb0103030e");
    QTest::newRow("IPv6 data") << true << data << hello
                               << QByteArray("025300000001 025000000001 86dd"
                                             "6000000000190640 20010db8000000000000000000000001"
                                             "20010db800000000000000000000ffff"
                                             "cad7ff9801020304fffefdfc5018ffff64100000"
                                             "48656c6c6f");
}

void tst_PacketBuilder::knownPackets()
{
    QFETCH(const bool, isIPv6);
    QFETCH(const quint8, flags);
    QFETCH(const QByteArray, payload);
    QFETCH(const QByteArray, expected);
    const TcpSegment segment {0x01020304, 0xfffefdfc, flags, payload};
    QCOMPARE(packet(builderFor(isIPv6), FlowEnd::Client, segment).toHex(),
        QByteArray::fromHex(expected).toHex());
}

void tst_PacketBuilder::checksumsHold_data()
{
    QTest::addColumn<bool>("isIPv6");
    QTest::newRow("IPv4") << false;
    QTest::newRow("IPv6") << true;
}

void tst_PacketBuilder::checksumsHold()
{
    QFETCH(const bool, isIPv6);
    const PacketBuilder builder = builderFor(isIPv6);
    for (qsizetype size = 0; size < 200; ++size) {
        const QByteArray payload = someBytes(size, quint32(size));
        const TcpSegment segment {
            quint32(size) * 0x10203040, ~quint32(size), TcpSegment::Ack, payload};
        for (const FlowEnd from : {FlowEnd::Client, FlowEnd::Server})
            QVERIFY(hasRightChecksums(packet(builder, from, segment), isIPv6));
    }
}

void tst_PacketBuilder::longestPacket_data()
{
    QTest::addColumn<bool>("isIPv6");
    QTest::addColumn<qsizetype>("maxPayload");
    QTest::addColumn<qsizetype>("lengthField");
    QTest::newRow("IPv4") << false << qsizetype(65'495) << ethernetSize + 2;
    QTest::newRow("IPv6") << true << qsizetype(65'515) << ethernetSize + 4;
}

void tst_PacketBuilder::longestPacket()
{
    QFETCH(const bool, isIPv6);
    QFETCH(const qsizetype, maxPayload);
    QFETCH(const qsizetype, lengthField);
    const PacketBuilder builder = builderFor(isIPv6);
    QCOMPARE(builder.maxSegment(), maxPayload);
    const QByteArray payload(maxPayload, '\xff');
    const QByteArray bytes = packet(builder, FlowEnd::Server, {1, 1, TcpSegment::Ack, payload});
    QCOMPARE(bytes.mid(lengthField, 2).toHex(), QByteArray("ffff"));
    QVERIFY(bytes.endsWith(payload));
    QVERIFY(hasRightChecksums(bytes, isIPv6));
}

void tst_PacketBuilder::mixedFamilies()
{
    const PacketBuilder builder(socketAddress("10.1.2.3", 1), socketAddress("2001:db8::1", 2));
    const QByteArray bytes = packet(builder, FlowEnd::Client, {});
    QCOMPARE(
        bytes.mid(ethernetSize + 8, 16).toHex(), QByteArray("00000000000000000000ffff0a010203"));
    QVERIFY(hasRightChecksums(bytes, true));
}

// RFC 768; the checksum is from a few lines of Python.
void tst_PacketBuilder::knownDatagram()
{
    QCOMPARE(datagram(builderFor(false), FlowEnd::Client, "Hello").toHex(),
        QByteArray("025300000001025000000001080045000021000040004011"
                   "6e1f0a010203c0a80001cad7ff98000d44e448656c6c6f"));
}

void tst_PacketBuilder::checksumsOfDatagramsHold_data()
{
    checksumsHold_data();
}

void tst_PacketBuilder::checksumsOfDatagramsHold()
{
    QFETCH(const bool, isIPv6);
    const PacketBuilder builder = builderFor(isIPv6);
    for (qsizetype size = 0; size < 200; ++size) {
        const QByteArray payload = someBytes(size, quint32(size));
        for (const FlowEnd from : {FlowEnd::Client, FlowEnd::Server})
            QVERIFY(hasRightChecksums(datagram(builder, from, payload), isIPv6, 17));
    }
}

// Zero says that there is none (RFC 768).
void tst_PacketBuilder::checksumIsNeverNone()
{
    const PacketBuilder builder = builderFor(false);
    constexpr qsizetype checksumAt = ethernetSize + 20 + 6;
    int found = 0;
    for (quint32 number = 0; number <= 0xffff; ++number) {
        QByteArray payload(2, Qt::Uninitialized);
        qToBigEndian(quint16(number), payload.data());
        const QByteArray checksum
            = datagram(builder, FlowEnd::Client, payload).mid(checksumAt, 2).toHex();
        QVERIFY(checksum != "0000");
        found += checksum == "ffff" ? 1 : 0;
    }
    QVERIFY(found > 0);
}

void tst_PacketBuilder::longestDatagram_data()
{
    QTest::addColumn<bool>("isIPv6");
    QTest::addColumn<qsizetype>("longest");
    QTest::newRow("IPv4") << false << qsizetype(65'507);
    QTest::newRow("IPv6") << true << qsizetype(65'527);
}

void tst_PacketBuilder::longestDatagram()
{
    QFETCH(const bool, isIPv6);
    QFETCH(const qsizetype, longest);
    const PacketBuilder builder = builderFor(isIPv6);
    QCOMPARE(builder.maxDatagram(), longest);
    const QByteArray bytes = datagram(builder, FlowEnd::Server, someBytes(longest));
    const qsizetype lengthField = ethernetSize + (isIPv6 ? 4 : 2);
    QCOMPARE(bytes.mid(lengthField, 2).toHex(), QByteArray("ffff"));
    QVERIFY(hasRightChecksums(bytes, isIPv6, 17));
}

void tst_PacketBuilder::cutDatagramSaysWhatItWas()
{
    const QByteArray bytes
        = packetOf(builderFor(false), FlowEnd::Client, UdpDatagram {"part", 1000});
    QCOMPARE(bytes.size(), ethernetSize + 20 + 8 + 4);
    QCOMPARE(qFromBigEndian<quint16>(bytes.constData() + ethernetSize + 2), quint16(1028));
    QCOMPARE(qFromBigEndian<quint16>(bytes.constData() + ethernetSize + 20 + 4), quint16(1008));
}

QTEST_GUILESS_MAIN(tst_PacketBuilder)
#include "tst_packetbuilder.moc"
