// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QVector>

/// One packet as tshark reads it.
struct SharkPacket {
    QByteArray time; ///< seconds since 1970 UTC, nine digits after the point
    int stream = -1; ///< of TCP, or of UDP
    QByteArray source; ///< address and port
    QString flags; ///< "SYN ACK", in the order of their bits from the highest; "UDP"
    QByteArray payload;
    quint64 id = 0; ///< epb_packetid; 0 for none
};

/// A capture file as tshark, which knows nothing of us, reads it.
class TsharkReader
{
public:
    explicit TsharkReader(const QString& path);

    /// 0; 2 if the file is cut inside a block. Negative if there is no tshark.
    [[nodiscard]] int exitStatus() const { return m_exitStatus; }
    [[nodiscard]] const QVector<SharkPacket>& packets() const { return m_packets; }
    /// What tshark finds fault with: checksums, sequence numbers, anything it warns of but an RST.
    [[nodiscard]] const QStringList& complaints() const { return m_complaints; }
    /// The packets of a stream in order: "51927 SYN, 65432 SYN ACK, 51927 PSH ACK 5, ...".
    [[nodiscard]] QString story(int stream = 0) const;
    /// All that `source` (address and port) sent in a stream.
    [[nodiscard]] QByteArray sentBy(const QByteArray& source, int stream = 0) const;
    [[nodiscard]] int streamCount() const;

private:
    void readLine(const QByteArray& line);

    int m_exitStatus = -1;
    QVector<SharkPacket> m_packets;
    QStringList m_complaints;
};
