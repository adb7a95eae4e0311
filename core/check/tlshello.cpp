// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/tlshello.h"

#include <QRandomGenerator>
#include <QtEndian>

namespace {

QByteArray bigEndian16(qsizetype value)
{
    QByteArray bytes(2, '\0');
    qToBigEndian(quint16(value), bytes.data());
    return bytes;
}

QByteArray withLength16(const QByteArray& bytes)
{
    return bigEndian16(bytes.size()) + bytes;
}

QByteArray withLength24(const QByteArray& bytes)
{
    return '\0' + withLength16(bytes);
}

QByteArray withLength8(const QByteArray& bytes)
{
    return char(bytes.size()) + bytes;
}

QByteArray extension(quint16 type, const QByteArray& content)
{
    return bigEndian16(type) + withLength16(content);
}

QByteArray extensions(const QByteArray& host)
{
    QByteArray all;
    if (!host.isEmpty())
        all += extension(0, withLength16('\0' + withLength16(host))); // server_name
    all += extension(10, withLength16(QByteArray::fromHex("001d00170018"))); // groups
    all += extension(11, withLength8(QByteArray(1, '\0'))); // ec_point_formats: uncompressed
    all += extension(13, // signature_algorithms
        withLength16(QByteArray::fromHex("0403050306030804080508060401050106010807")));
    all += extension(43, withLength8(QByteArray::fromHex("03040303"))); // supported_versions
    all += extension(51, withLength16({})); // key_share: none
    return all;
}

QByteArray random32()
{
    QByteArray bytes(32, '\0');
    for (char& byte : bytes)
        byte = char(QRandomGenerator::global()->bounded(256));
    return bytes;
}

} // namespace

QByteArray TlsHello::client(const QByteArray& host)
{
    const QByteArray ciphers = QByteArray::fromHex("130113021303"
                                                   "c02bc02fc02cc030cca9cca8"
                                                   "c013c014"
                                                   "009c009d002f0035");
    QByteArray hello = QByteArray::fromHex("0303") + random32() + withLength8({});
    hello += withLength16(ciphers) + withLength8(QByteArray(1, '\0'));
    hello += withLength16(extensions(host));
    const QByteArray handshake = char(1) + withLength24(hello);
    return QByteArray::fromHex("160301") + withLength16(handshake);
}

bool TlsHello::isAnswer(QByteArrayView bytes)
{
    constexpr qsizetype headSize = 5;
    constexpr char alert = 0x15;
    constexpr char handshake = 0x16;
    constexpr char serverHello = 2;
    if (bytes.size() < headSize + 1 || bytes[1] != 3)
        return false;
    if (bytes[0] == alert)
        return bytes[3] == 0 && bytes[4] == 2; // level and description
    return bytes[0] == handshake && bytes[headSize] == serverHello;
}
