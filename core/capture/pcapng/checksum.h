// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QtEndian>

#include <cstring>

/// `sum` brought to 16 bits with its carries added back in (RFC 1071 section 1).
[[nodiscard]] inline quint16 foldedSum(quint64 sum)
{
    sum = (sum & 0xffffffff) + (sum >> 32);
    sum = (sum & 0xffffffff) + (sum >> 32);
    sum = (sum & 0xffff) + (sum >> 16);
    sum = (sum & 0xffff) + (sum >> 16);
    return quint16(sum);
}

/// The ones' complement sum of `bytes` taken as big-endian 16-bit words, an odd last byte padded
/// with zero. The internet checksum is the complement of it. Source: RFC 1071, which shows that
/// wider words in any byte order give the same sum but for one swap at the end.
[[nodiscard]] inline quint16 onesComplementSum(QByteArrayView bytes)
{
    quint64 even = 0;
    quint64 odd = 0;
    quint64 carries = 0;
    const auto add = [&carries](quint64& sum, quint64 word) {
        sum += word;
        carries += sum < word;
    };
    const char* at = bytes.data();
    qsizetype left = bytes.size();
    for (; left >= 16; left -= 16, at += 16) {
        add(even, qFromUnaligned<quint64>(at));
        add(odd, qFromUnaligned<quint64>(at + 8));
    }
    if (left >= 8) {
        add(even, qFromUnaligned<quint64>(at));
        left -= 8;
        at += 8;
    }
    quint64 tail = 0;
    if (left > 0)
        std::memcpy(&tail, at, std::size_t(left));
    add(odd, tail);
    return qFromBigEndian(foldedSum(quint64(foldedSum(even)) + foldedSum(odd) + carries));
}
