// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/presets.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace {

using namespace std::string_view_literals;

constexpr std::array<quint16, 3> httpPorts {80, 8000, 8080};
constexpr std::array<quint16, 1> dnsPorts {53};
constexpr std::array<quint16, 6> tlsPorts {443, 465, 853, 993, 995, 8443};
constexpr std::array<quint16, 1> mqttPorts {1883};
constexpr std::array<quint16, 1> modbusPorts {502};
constexpr std::array<quint16, 2> tpktPorts {102, 3389};
constexpr std::array<quint16, 1> iec104Ports {2404};
constexpr std::array<quint16, 1> mysqlPorts {3306};
constexpr std::array<quint16, 1> mongodbPorts {27017};
constexpr std::array<quint16, 1> cassandraPorts {9042};
constexpr std::array<quint16, 1> sqlServerPorts {1433};
constexpr std::array<quint16, 1> kafkaPorts {9092};
constexpr std::array<quint16, 1> amqpPorts {5672};
constexpr std::array<quint16, 1> smppPorts {2775};
constexpr std::array<quint16, 1> diameterPorts {3868};
constexpr std::array<quint16, 1> bgpPorts {179};
constexpr std::array<quint16, 1> smbPorts {445};
constexpr std::array<quint16, 1> ninePorts {564};
constexpr std::array<quint16, 1> gitPorts {9418};
constexpr std::array<quint16, 1> nmeaPorts {10110};
constexpr std::array<quint16, 1> bitTorrentPorts {6881};

constexpr std::array presets {
    FramingPreset {"real-python", QT_TRANSLATE_NOOP("FramingPreset", "Real Python's application"),
        QT_TRANSLATE_NOOP("FramingPreset", "The protocol of Real Python's socket tutorial"),
        "header-content", {}},
    FramingPreset {"sentdex", QT_TRANSLATE_NOOP("FramingPreset", "sentdex's chat"),
        QT_TRANSLATE_NOOP("FramingPreset", "A length of 10 digits and spaces, then the message"),
        "length-prefixed:size=decimal,width=10,padding=after", {},
        {PresetMark::Where::EachMessage, 5, "     "sv}},
    FramingPreset {"tech-with-tim", QT_TRANSLATE_NOOP("FramingPreset", "Tech With Tim's chat"),
        QT_TRANSLATE_NOOP("FramingPreset", "A length of 64 digits and spaces, then the message"),
        "length-prefixed:size=decimal,width=64,padding=after", {},
        {PresetMark::Where::EachMessage, 54, "          "sv}},
    FramingPreset {"zfill-8", QT_TRANSLATE_NOOP("FramingPreset", "Chats with zfill(8)"),
        QT_TRANSLATE_NOOP(
            "FramingPreset", "A length of 8 digits, zeros in front, then the message"),
        "length-prefixed:size=decimal,width=8", {}, {PresetMark::Where::EachMessage, 0, "000"sv}},
    FramingPreset {"http", QT_TRANSLATE_NOOP("FramingPreset", "HTTP/1"),
        QT_TRANSLATE_NOOP("FramingPreset", "HTTP/1, with Content-Length"), "content-length",
        httpPorts},
    FramingPreset {"lsp", QT_TRANSLATE_NOOP("FramingPreset", "Language server (LSP)"),
        QT_TRANSLATE_NOOP("FramingPreset", "Language Server and Debug Adapter Protocol"),
        "content-length", {}},
    FramingPreset {"http2", QT_TRANSLATE_NOOP("FramingPreset", "HTTP/2"),
        QT_TRANSLATE_NOOP("FramingPreset", "HTTP/2 without TLS (RFC 9113): frames"),
        "length-prefixed:size=3,gap=6,client-first=fixed/size=24", {},
        {PresetMark::Where::ClientStart, 0, "PRI * HTTP/2.0"sv}},
    FramingPreset {"dns", QT_TRANSLATE_NOOP("FramingPreset", "DNS"),
        QT_TRANSLATE_NOOP("FramingPreset", "DNS over TCP (RFC 1035)"), "length-prefixed:size=2",
        dnsPorts},
    FramingPreset {"tls-records", QT_TRANSLATE_NOOP("FramingPreset", "TLS records"),
        QT_TRANSLATE_NOOP("FramingPreset", "TLS (RFC 8446): records, not decrypted"),
        "length-prefixed:offset=3,size=2,limit=18432", tlsPorts,
        {PresetMark::Where::EachMessage, 1, "\x03"sv}},
    FramingPreset {"mqtt", QT_TRANSLATE_NOOP("FramingPreset", "MQTT"),
        QT_TRANSLATE_NOOP("FramingPreset", "MQTT control packets"),
        "length-prefixed:offset=1,size=varint,limit=268435455", mqttPorts},
    FramingPreset {"amqp", QT_TRANSLATE_NOOP("FramingPreset", "AMQP 0-9-1"),
        QT_TRANSLATE_NOOP("FramingPreset", "AMQP 0-9-1 (RabbitMQ): frames"),
        "length-prefixed:offset=3,trailer=\\xCE,client-first=fixed/size=8", amqpPorts,
        {PresetMark::Where::ClientStart, 0, "AMQP"sv}},
    FramingPreset {"kafka", QT_TRANSLATE_NOOP("FramingPreset", "Kafka"),
        QT_TRANSLATE_NOOP("FramingPreset", "Kafka's requests and responses"), "length-prefixed",
        kafkaPorts},
    FramingPreset {"protobuf-delimited", QT_TRANSLATE_NOOP("FramingPreset", "Protobuf, delimited"),
        QT_TRANSLATE_NOOP("FramingPreset", "Protocol Buffers with writeDelimitedTo()"),
        "length-prefixed:size=varint", {}},
    FramingPreset {"mysql", QT_TRANSLATE_NOOP("FramingPreset", "MySQL"),
        QT_TRANSLATE_NOOP("FramingPreset", "MySQL and MariaDB: packets"),
        "length-prefixed:size=3,order=little,gap=1", mysqlPorts},
    FramingPreset {"mongodb", QT_TRANSLATE_NOOP("FramingPreset", "MongoDB"),
        QT_TRANSLATE_NOOP("FramingPreset", "MongoDB's wire protocol"),
        "length-prefixed:order=little,gap=12,inclusive=yes", mongodbPorts},
    FramingPreset {"cassandra", QT_TRANSLATE_NOOP("FramingPreset", "Cassandra (CQL)"),
        QT_TRANSLATE_NOOP("FramingPreset", "Cassandra's native protocol, versions 3 and 4"),
        "length-prefixed:offset=5,limit=268435456", cassandraPorts},
    FramingPreset {"sql-server", QT_TRANSLATE_NOOP("FramingPreset", "SQL Server (TDS)"),
        QT_TRANSLATE_NOOP("FramingPreset", "Tabular Data Stream: packets"),
        "length-prefixed:offset=2,size=2,gap=4,inclusive=yes", sqlServerPorts},
    FramingPreset {"modbus-tcp", QT_TRANSLATE_NOOP("FramingPreset", "Modbus TCP"),
        QT_TRANSLATE_NOOP("FramingPreset", "Modbus over TCP: MBAP header, unit and function"),
        "length-prefixed:offset=4,size=2", modbusPorts,
        {PresetMark::Where::EachMessage, 2, "\0\0"sv}},
    FramingPreset {"tpkt", QT_TRANSLATE_NOOP("FramingPreset", "TPKT"),
        QT_TRANSLATE_NOOP("FramingPreset", "TPKT (RFC 1006): S7, RDP, H.323"),
        "length-prefixed:offset=2,size=2,inclusive=yes", tpktPorts,
        {PresetMark::Where::EachMessage, 0, "\x03\0"sv}},
    FramingPreset {"iec-104", QT_TRANSLATE_NOOP("FramingPreset", "IEC 60870-5-104"),
        QT_TRANSLATE_NOOP("FramingPreset", "IEC 60870-5-104: telecontrol"),
        "length-prefixed:offset=1,size=1", iec104Ports,
        {PresetMark::Where::EachMessage, 0, "\x68"sv}},
    FramingPreset {"smpp", QT_TRANSLATE_NOOP("FramingPreset", "SMPP"),
        QT_TRANSLATE_NOOP("FramingPreset", "SMPP: short messages"),
        "length-prefixed:gap=12,inclusive=yes", smppPorts},
    FramingPreset {"diameter", QT_TRANSLATE_NOOP("FramingPreset", "Diameter"),
        QT_TRANSLATE_NOOP("FramingPreset", "Diameter (RFC 6733)"),
        "length-prefixed:offset=1,size=3,gap=16,inclusive=yes", diameterPorts,
        {PresetMark::Where::EachMessage, 0, "\x01"sv}},
    FramingPreset {"iso8583", QT_TRANSLATE_NOOP("FramingPreset", "ISO 8583"),
        QT_TRANSLATE_NOOP("FramingPreset", "Card payments, with a length of 4 digits"),
        "length-prefixed:size=decimal", {}},
    FramingPreset {"bgp", QT_TRANSLATE_NOOP("FramingPreset", "BGP"),
        QT_TRANSLATE_NOOP("FramingPreset", "BGP-4 (RFC 4271)"),
        "length-prefixed:offset=16,size=2,gap=1,inclusive=yes", bgpPorts,
        {PresetMark::Where::EachMessage, 0, "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"sv}},
    FramingPreset {"smb", QT_TRANSLATE_NOOP("FramingPreset", "SMB"),
        QT_TRANSLATE_NOOP("FramingPreset", "SMB over TCP: Windows file sharing"),
        "length-prefixed:offset=1,size=3", smbPorts, {PresetMark::Where::EachMessage, 5, "SMB"sv}},
    FramingPreset {"9p", QT_TRANSLATE_NOOP("FramingPreset", "9P"),
        QT_TRANSLATE_NOOP("FramingPreset", "9P: Plan 9's file protocol"),
        "length-prefixed:order=little,inclusive=yes", ninePorts},
    FramingPreset {"pkt-line", QT_TRANSLATE_NOOP("FramingPreset", "Git's pkt-line"),
        QT_TRANSLATE_NOOP("FramingPreset", "Git: lengths of 4 hex digits, 0000 to 0002 alone"),
        "length-prefixed:size=hex,inclusive=yes,bare=2", gitPorts},
    FramingPreset {"bittorrent", QT_TRANSLATE_NOOP("FramingPreset", "BitTorrent"),
        QT_TRANSLATE_NOOP("FramingPreset", "BitTorrent's peers: a handshake, then messages"),
        "length-prefixed:first=fixed/size=68", bitTorrentPorts,
        {PresetMark::Where::ClientStart, 0,
            "\x13"
            "BitTorrent protocol"sv}},
    FramingPreset {"netstring", QT_TRANSLATE_NOOP("FramingPreset", "Netstrings"),
        QT_TRANSLATE_NOOP("FramingPreset", "12:hello world!, and the like: SCGI, qmail"),
        "length-prefixed:size=decimal,width=9,until=:,trailer=\\x2C", {}},
    FramingPreset {"nmea", QT_TRANSLATE_NOOP("FramingPreset", "NMEA 0183"),
        QT_TRANSLATE_NOOP("FramingPreset", "NMEA 0183 and AIS: sentences of GPS and ships"),
        "lines", nmeaPorts},
};

} // namespace

bool PresetMark::isIn(QByteArrayView message) const
{
    const auto size = qsizetype(bytes.size());
    return message.size() >= at + size
        && message.sliced(at, size) == QByteArrayView(bytes.data(), size);
}

QString FramingPreset::titleText() const
{
    return QCoreApplication::translate("FramingPreset", title);
}

QString FramingPreset::descriptionText() const
{
    return QCoreApplication::translate("FramingPreset", description);
}

bool FramingPreset::isUsualAt(quint16 port) const
{
    return std::ranges::find(ports, port) != ports.end();
}

std::span<const FramingPreset> framingPresets()
{
    return presets;
}

QStringList presetNames()
{
    QStringList names;
    for (const FramingPreset& preset : presets)
        names += QLatin1String(preset.name);
    return names;
}

const FramingPreset* findPreset(const QString& name)
{
    const auto found = std::ranges::find_if(presets,
        [&name](const FramingPreset& preset) { return name == QLatin1String(preset.name); });
    return found == presets.end() ? nullptr : &*found;
}
