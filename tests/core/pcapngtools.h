// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QtEndian>

// What other programs do to a capture, for tests that cannot have these programs. In the byte order
// of this machine, as CaptureWriter writes.

/// The blocks of a pcapng file, whole.
inline QList<QByteArray> blocksOf(QByteArrayView file)
{
    QList<QByteArray> blocks;
    while (file.size() >= 12) {
        const auto size = qsizetype(qFromUnaligned<quint32>(file.data() + 4));
        if (size < 12 || size > file.size())
            break;
        blocks.append(file.first(size).toByteArray());
        file = file.sliced(size);
    }
    return blocks;
}

inline quint32 typeOf(const QByteArray& block)
{
    return qFromUnaligned<quint32>(block.constData());
}

inline bool isPacket(const QByteArray& block)
{
    return typeOf(block) == 6;
}

/// Of an Enhanced Packet Block.
inline quint64 timeOf(const QByteArray& block)
{
    return quint64(qFromUnaligned<quint32>(block.constData() + 12)) << 32
        | qFromUnaligned<quint32>(block.constData() + 16);
}

/// As editcap, tshark and Wireshark save it: the blocks of local type are gone.
inline QByteArray withoutEvents(const QByteArray& file)
{
    QByteArray result;
    for (const QByteArray& block : blocksOf(file)) {
        if (typeOf(block) < 0x80000000)
            result += block;
    }
    return result;
}

/// As mergecap: the packets of both in order of time, behind the head of the first.
inline QByteArray merged(const QByteArray& one, const QByteArray& other)
{
    QByteArray result;
    QList<QByteArray> packets;
    for (const QByteArray& block : blocksOf(withoutEvents(one)))
        isPacket(block) ? packets.append(block) : void(result += block);
    for (const QByteArray& block : blocksOf(withoutEvents(other))) {
        if (isPacket(block))
            packets.append(block);
    }
    std::stable_sort(packets.begin(), packets.end(),
        [](const QByteArray& a, const QByteArray& b) { return timeOf(a) < timeOf(b); });
    for (const QByteArray& packet : packets)
        result += packet;
    return result;
}

/// As `editcap -s`: no packet is longer than `size`.
inline QByteArray snapped(const QByteArray& file, quint32 size)
{
    QByteArray result;
    for (const QByteArray& block : blocksOf(file)) {
        const quint32 captured
            = isPacket(block) ? qFromUnaligned<quint32>(block.constData() + 20) : 0;
        if (captured <= size) {
            result += block;
            continue;
        }
        QByteArray cut = block.first(28 + (size + 3) / 4 * 4);
        qToUnaligned(size, cut.data() + 20);
        const auto blockSize = quint32(cut.size() + 4);
        qToUnaligned(blockSize, cut.data() + 4);
        result += cut.append(reinterpret_cast<const char*>(&blockSize), 4);
    }
    return result;
}

/// The file without its packets `from` to before `to`, by their place.
inline QByteArray withoutPackets(const QByteArray& file, qsizetype from, qsizetype to)
{
    QByteArray result;
    qsizetype place = 0;
    for (const QByteArray& block : blocksOf(file)) {
        const bool isLeftOut = isPacket(block) && place >= from && place < to;
        place += isPacket(block) ? 1 : 0;
        if (!isLeftOut)
            result += block;
    }
    return result;
}
