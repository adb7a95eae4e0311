// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/framingsupport.h"

#include "core/framing/framing.h"

#include <QTest>

// Protocols that devices speak over serial lines, and over TCP through a converter: both directions
// of each, as they stand in the stream, and what the messages say.

namespace {

using Texts = std::initializer_list<QByteArray>;

/// `hex` has spaces; `contents` is what the messages say, without escapes, a wrong one with "!".
void row(const char* name, const char* spec, const QByteArray& hex, Texts contents)
{
    QTest::newRow(name) << QString::fromLatin1(spec) << QByteArray::fromHex(hex)
                        << QByteArrayList(contents);
}

void textRow(const char* name, const char* spec, const QByteArray& text, Texts contents)
{
    QTest::newRow(name) << QString::fromLatin1(spec) << text << QByteArrayList(contents);
}

constexpr const char* dle = "start-stop:start=\\x10\\x02,end=\\x10\\x03,escape=\\x10";
constexpr const char* df1 = "start-stop:start=\\x10\\x02,end=\\x10\\x03,escape=\\x10,trailer=2";
constexpr const char* hdlc = "start-stop:start=\\x7E,end=\\x7E,escape=\\x7D,xor=\\x20,shared=yes";

QByteArray hex(const char* digits)
{
    return QByteArray::fromHex(digits);
}

} // namespace

class TestDeviceProtocols : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void messages_data();
    void messages();
};

void TestDeviceProtocols::messages_data()
{
    QTest::addColumn<QString>("spec");
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QByteArrayList>("contents");
    const char* nmea = "start-stop:start=$,end=\\r\\n";
    textRow("NMEA 0183, received", nmea,
        "$GPGGA,123519,4807.038,N,01131.000,E,1,08,0.9,545.4,M,46.9,M,,*47\r\n"
        "$GPGSA,A,3,04,05,,09,12,,,24,,,,,2.5,1.3,2.1*39\r\n",
        {"GPGGA,123519,4807.038,N,01131.000,E,1,08,0.9,545.4,M,46.9,M,,*47",
            "GPGSA,A,3,04,05,,09,12,,,24,,,,,2.5,1.3,2.1*39"});
    textRow("NMEA 0183, sent", nmea, "$PMTK220,1000*1F\r\n", {"PMTK220,1000*1F"});
    textRow("NMEA 0183, AIS", "start-stop:start=!,end=\\r\\n",
        "!AIVDM,1,1,,B,177KQJ5000G?tO`K>RA1wUbN0TKH,0*5C\r\n",
        {"AIVDM,1,1,,B,177KQJ5000G?tO`K>RA1wUbN0TKH,0*5C"});
    textRow("NMEA 0183, both", "lines:delimiter=\\r\\n",
        "$GPGLL,,,,,,V,N*64\r\n!AIVDM,1,1,,A,,0*26\r\n",
        {"$GPGLL,,,,,,V,N*64", "!AIVDM,1,1,,A,,0*26"});
    const char* modbus = "start-stop:start=:,end=\\r\\n";
    textRow("Modbus ASCII, sent", modbus, ":010300000002FA\r\n", {"010300000002FA"});
    textRow("Modbus ASCII, received", modbus, ":0103040001000AED\r\n:0183027A\r\n",
        {"0103040001000AED", "0183027A"});
    row("DLE STX ETX, sent", dle, "10 02 68 65 6c 6c 6f 10 03 10 02 01 10 10 03 02 10 03",
        {"hello", "\x01\x10\x03\x02"});
    row("DLE STX ETX, received", dle, "10 02 62 79 65 10 10 10 03 10 02 6f 6b 10 03",
        {"bye\x10", "ok"});
    row("DF1 with a CRC, sent", df1, "10 02 09 00 0f 00 66 99 a2 02 07 89 00 10 03 10 03",
        {hex("09 00 0f 00 66 99 a2 02 07 89 00")});
    // Behind an acknowledgement, DLE ACK.
    row("DF1 with a CRC, received", df1,
        "10 06 10 02 00 09 4f 00 66 99 10 10 00 10 03 ba 10 10 02 01 10 03 10 02",
        {hex("00 09 4f 00 66 99 10 00"), "\x01"});
    row("STX ETX with a check character, sent", "start-stop:trailer=1",
        "02 30 31 52 56 03 06 02 30 32 03 03", {"01RV", "02"});
    row("STX ETX with a check character, received", "start-stop:trailer=1", "06 02 4f 4b 03 02",
        {"OK"});
    // LCP Configure-Request and Configure-Ack (RFC 1661), address and control field escaped, one
    // flag between the two and idle ones behind them.
    row("PPP async, sent", hdlc,
        "7e ff 7d 23 c0 21 7d 21 7d 21 7d 20 7d 24 d1 b5 7e ff 7d 23 c0 21 7d 21 7d 22 7d 20 7d 24 "
        "7d 5d 7d 5e 7e 7e 7e",
        {hex("ff 03 c0 21 01 01 00 04 d1 b5"), hex("ff 03 c0 21 01 02 00 04 7d 7e")});
    row("PPP async, received", hdlc, "7e 7e ff 03 c0 21 02 01 00 04 1b 60 7e",
        {hex("ff 03 c0 21 02 01 00 04 1b 60")});
    // SABM and UA (ISO 13239): address, control, FCS; the second sender breaks a frame off.
    row("HDLC, sent", hdlc, "7e 03 3f 5b ec 7e", {hex("03 3f 5b ec")});
    row("HDLC, received", hdlc, "7e 01 02 7d 7e 03 73 83 57 7e",
        {"!" + hex("01 02"), hex("03 73 83 57")});
}

void TestDeviceProtocols::messages()
{
    QFETCH(QString, spec);
    QFETCH(QByteArray, stream);
    const Framing framing(FramingSpec::parse(spec).value());
    for (const Split& split : allSplits()) {
        QByteArrayList contents;
        for (const Frame& frame : framesOf(*framing.makeFramer(), stream, split)) {
            if (frame.kind != FrameKind::Whole)
                continue;
            const QByteArray content = stream.mid(frame.content.start, frame.content.size());
            contents += (frame.fault ? "!" : "") + framing.decoded(content);
        }
        QTEST(contents, "contents");
    }
}

QTEST_GUILESS_MAIN(TestDeviceProtocols)
#include "tst_deviceprotocols.moc"
