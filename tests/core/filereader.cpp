// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/filereader.h"

#include <QtEndian>

namespace {
constexpr quint32 packetBlock = 6;
constexpr quint32 eventBlock = 0x80005353;
constexpr quint32 plaintextBlock = 0x80005354;

/// Numbers of blocks, in the byte order of the file's writer, which is ours.
template<typename T>
T number(const QByteArray& bytes, qsizetype at)
{
    return qFromUnaligned<T>(bytes.constData() + at);
}

/// Numbers of packets.
template<typename T>
T networkNumber(const QByteArray& bytes, qsizetype at)
{
    return qFromBigEndian<T>(bytes.constData() + at);
}

SocketAddress addressOf(const QByteArray& value)
{
    SocketAddress address;
    address.port = networkNumber<quint16>(value, 0);
    std::copy(value.begin() + 2, value.end(), address.bytes.begin());
    address.family = value.size() == 2 ? SocketAddress::Family::Both
        : value.size() == 6            ? SocketAddress::Family::IPv4
                                       : SocketAddress::Family::IPv6;
    return address;
}
}

FileReader::FileReader(const QByteArray& file)
{
    qint64 offset = 0;
    while (offset + 8 <= file.size()) {
        const qint64 size = number<quint32>(file, offset + 4);
        const QByteArray block = file.mid(offset, size);
        if (number<quint32>(block, 0) == packetBlock)
            readPacket(offset, block);
        else if (number<quint32>(block, 0) == eventBlock)
            readEvent(block);
        else if (number<quint32>(block, 0) == plaintextBlock)
            readPlaintext(offset, block);
        offset += size;
    }
}

void FileReader::readPacket(qint64 offset, const QByteArray& block)
{
    constexpr qsizetype packetStart = 28;
    const qsizetype size = block.size();
    const qsizetype packetSize = number<quint32>(block, 20);
    const bool isIPv6 = networkNumber<quint16>(block, packetStart + 12) == 0x86dd;
    const qsizetype tcpStart = packetStart + 14 + (isIPv6 ? 40 : 20);
    const qsizetype payloadStart = tcpStart + (uchar(block[tcpStart + 12]) >> 4) * 4;
    const qsizetype payloadSize = packetStart + packetSize - payloadStart;
    if (payloadSize == 0)
        return;
    const qsizetype optionsStart = packetStart + (packetSize + 3) / 4 * 4;
    const bool hasId = optionsStart + 4 < size && number<quint16>(block, optionsStart) == 5;
    const Sender sender(block[packetStart + 7], networkNumber<quint32>(block, packetStart + 8));
    constexpr int psh = 0x08;
    CaptureRecord record;
    record.time = qint64(quint64(number<quint32>(block, 12)) << 32 | number<quint32>(block, 16));
    record.fileOffset = offset + payloadStart;
    record.subject = sender.second;
    record.length = quint32(payloadSize);
    record.direction = sender.first == 'S' ? Direction::Out : Direction::In;
    record.continues = !(block[tcpStart + 13] & psh);
    if (hasId)
        record.cause.value = quint32(number<quint64>(block, optionsStart + 4));
    addData(record, sender);
}

void FileReader::readEvent(const QByteArray& block)
{
    ReadRecord read;
    CaptureRecord& record = read.record;
    record.time = number<qint64>(block, 8);
    record.streamOffset = number<qint64>(block, 16);
    record.subject = number<quint32>(block, 24);
    record.length = number<quint32>(block, 28);
    record.kind = RecordKind(block[32]);
    record.direction = Direction(block[33]);
    record.reason = EndReason(block[34]);
    record.tcpState = TcpState(block[35]);
    read.isRepeated = block[36] & 2;
    record.layer = Layer(block[37]);
    read.details.transport = Transport(block[38]);
    qsizetype at = 40;
    while (at + 4 < block.size()) {
        const int code = number<quint16>(block, at);
        const qsizetype size = number<quint16>(block, at + 2);
        readOption(read, code, block.mid(at + 4, size));
        at += 4 + (size + 3) / 4 * 4;
    }
    if (record.kind == RecordKind::Data) {
        addData(record, {'S', m_pairs.value(record.subject)});
        return;
    }
    if (record.kind == RecordKind::Unrecorded)
        passed(record) = record.streamOffset + record.length;
    m_records.push_back(read);
}

void FileReader::readPlaintext(qint64 offset, const QByteArray& block)
{
    CaptureRecord record;
    record.time = number<qint64>(block, 8);
    record.subject = number<quint32>(block, 32);
    record.length = number<quint32>(block, 36);
    record.cause.value = number<quint32>(block, 40);
    record.layer = Layer(block[44]);
    record.direction = Direction(block[45]);
    record.continues = block[46] & 1;
    record.fileOffset = offset + 48;
    passed(record) = number<qint64>(block, 16);
    addData(record, {record.direction == Direction::In ? 'i' : 'o', record.subject});
}

void FileReader::readOption(ReadRecord& read, int code, const QByteArray& value)
{
    EventDetails& details = read.details;
    const auto connection = read.record.subject;
    switch (code) {
    case 1:
        details.endpoint.value = number<quint32>(value, 0);
        break;
    case 2:
        details.role = Role(value[0]);
        break;
    case 3:
        details.local = addressOf(value);
        break;
    case 4:
        details.peer = addressOf(value);
        break;
    case 5:
        details.pair.value = number<quint32>(value, 0);
        m_pairs[connection] = details.pair.value;
        m_pairs[details.pair.value] = connection;
        break;
    case 6:
        details.target = QString::fromUtf8(value);
        break;
    case 7:
        details.framing = QString::fromUtf8(value);
        break;
    case 17:
        details.framingOut = QString::fromUtf8(value);
        break;
    case 8:
        details.behavior = QString::fromUtf8(value);
        break;
    case 10:
        details.error.detail = QString::fromUtf8(value);
        break;
    case 11:
        m_passed[{{connection, Direction::In}, Layer::Wire}] = number<qint64>(value, 0);
        m_passed[{{connection, Direction::Out}, Layer::Wire}] = number<qint64>(value, 8);
        break;
    case 13:
        details.error.code = errorCodeOfName(QString::fromUtf8(value)).value_or(ErrorCode::Other);
        break;
    case 12:
        read.record.cause.value = number<quint32>(value, 0);
        break;
    case 14:
        details.link.value = number<quint32>(value, 0);
        break;
    case 15:
        details.wireOffset = number<qint64>(value, 0);
        break;
    case 16: {
        const QString text = QString::fromUtf8(value);
        details.notes.append({text.section(u'=', 0, 0), text.section(u'=', 1)});
        break;
    }
    default:
        break;
    }
}

void FileReader::addData(CaptureRecord record, Sender sender)
{
    const qint64 index = qint64(m_records.size());
    record.kind = RecordKind::Data;
    record.streamOffset = passed(record);
    passed(record) += record.length;
    if (m_newestPayload.contains(sender))
        record.previousPayload = quint32(index - m_newestPayload[sender]);
    if (record.fileOffset >= 0)
        m_newestPayload[sender] = index;
    m_records.push_back({record, {}, false});
}

qint64& FileReader::passed(const CaptureRecord& record)
{
    return m_passed[{{record.subject, record.direction}, record.layer}];
}
