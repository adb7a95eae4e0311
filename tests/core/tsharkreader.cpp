// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/tsharkreader.h"

#include <QProcess>

namespace {
enum Field {
    Time,
    Stream,
    UdpStream,
    Source4,
    Source6,
    Port,
    UdpPort,
    Flags,
    Payload,
    UdpPayload,
    Analysis,
    TcpChecksum,
    UdpChecksum,
    IpChecksum,
    ExpertMessage,
    ExpertSeverity,
    PacketId,
    FieldCount,
};

constexpr const char* fieldNames[FieldCount] = {
    "frame.time_epoch",
    "tcp.stream",
    "udp.stream",
    "ip.src",
    "ipv6.src",
    "tcp.srcport",
    "udp.srcport",
    "tcp.flags",
    "tcp.payload",
    "udp.payload",
    "tcp.analysis.flags",
    "tcp.checksum.status",
    "udp.checksum.status",
    "ip.checksum.status",
    "_ws.expert.message",
    "_ws.expert.severity",
    "frame.packet_id",
};

constexpr int warning = 0x00600000; // epan/proto.h: PI_WARN

QStringList arguments(const QString& path)
{
    QStringList list {QStringLiteral("-r"), path, QStringLiteral("-n"), QStringLiteral("-T"),
        QStringLiteral("fields"), QStringLiteral("-o"), QStringLiteral("tcp.check_checksum:TRUE"),
        QStringLiteral("-o"), QStringLiteral("udp.check_checksum:TRUE"), QStringLiteral("-o"),
        QStringLiteral("ip.check_checksum:TRUE"),
        // Random bytes must not be taken for another protocol's.
        QStringLiteral("-o"), QStringLiteral("tcp.try_heuristic_first:FALSE")};
    for (const char* name : fieldNames)
        list << QStringLiteral("-e") << QLatin1String(name);
    return list;
}

QString flagNames(int flags)
{
    constexpr const char* names[] = {"FIN", "SYN", "RST", "PSH", "ACK"};
    QStringList set;
    for (int bit = 0; bit < 5; ++bit) {
        if (flags >> bit & 1)
            set << QLatin1String(names[bit]);
    }
    return set.join(QLatin1Char(' '));
}
}

TsharkReader::TsharkReader(const QString& path)
{
    QProcess tshark;
    tshark.start(QStringLiteral("tshark"), arguments(path));
    if (!tshark.waitForFinished(100'000))
        return;
    m_exitStatus = tshark.exitCode();
    const QList<QByteArray> lines = tshark.readAllStandardOutput().split('\n');
    for (const QByteArray& line : lines) {
        if (!line.isEmpty())
            readLine(line);
    }
}

void TsharkReader::readLine(const QByteArray& line)
{
    const QList<QByteArray> fields = line.split('\t');
    const QByteArray address = fields[Source4] + fields[Source6];
    const bool isUdp = !fields[UdpStream].isEmpty();
    const auto either = [&](Field tcp, Field udp) { return fields[isUdp ? udp : tcp]; };
    m_packets.append(
        {fields[Time], either(Stream, UdpStream).toInt(), address + ' ' + either(Port, UdpPort),
            isUdp ? QStringLiteral("UDP") : flagNames(fields[Flags].toInt(nullptr, 0)),
            QByteArray::fromHex(either(Payload, UdpPayload)),
            fields[PacketId].toULongLong(nullptr, 0)});
    const bool isReset = m_packets.last().flags.contains(QStringLiteral("RST"));
    bool isWarned = false;
    for (const QByteArray& severity : fields[ExpertSeverity].split(','))
        isWarned |= severity.toInt() >= warning && !isReset;
    const bool isGood = either(TcpChecksum, UdpChecksum) == "1"
        && (fields[IpChecksum] == "1" || !fields[Source6].isEmpty());
    if (!isGood || isWarned || !fields[Analysis].isEmpty())
        m_complaints << QString::fromUtf8(line.left(300));
}

QString TsharkReader::story(int stream) const
{
    QStringList steps;
    for (const SharkPacket& packet : m_packets) {
        if (packet.stream != stream)
            continue;
        QString step = QString::fromLatin1(packet.source.mid(packet.source.indexOf(' ') + 1))
            + QLatin1Char(' ') + packet.flags;
        if (!packet.payload.isEmpty())
            step += QLatin1Char(' ') + QString::number(packet.payload.size());
        steps << step;
    }
    return steps.join(QStringLiteral(", "));
}

QByteArray TsharkReader::sentBy(const QByteArray& source, int stream) const
{
    QByteArray bytes;
    for (const SharkPacket& packet : m_packets) {
        if (packet.stream == stream && packet.source == source)
            bytes += packet.payload;
    }
    return bytes;
}

int TsharkReader::streamCount() const
{
    int count = 0;
    for (const SharkPacket& packet : m_packets)
        count = std::max(count, packet.stream + 1);
    return count;
}
