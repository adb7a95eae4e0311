// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filename.h"

#include <algorithm>

namespace {
constexpr char16_t escapedBytes = 0xdc00; // plus the byte, which is 0x80 at least

bool isEscapedByte(QChar unit)
{
    return unit.unicode() >= escapedBytes + 0x80 && unit.unicode() <= escapedBytes + 0xff;
}

/// The character that `bytes` begin with, and how many of them it takes; none if it is no UTF-8.
std::pair<QString, qsizetype> firstCharacter(QByteArrayView bytes)
{
    constexpr qsizetype longest = 4;
    for (qsizetype size = 1; size <= std::min(longest, bytes.size()); ++size) {
        const QString character = QString::fromUtf8(bytes.first(size));
        if (character.toUtf8() == bytes.first(size))
            return {character, size};
    }
    return {};
}
}

QString FileName::fromBytes(QByteArrayView bytes)
{
    QString name = QString::fromUtf8(bytes);
    if (name.toUtf8() == bytes)
        return name;
    name.clear();
    while (!bytes.isEmpty()) {
        const auto [character, size] = firstCharacter(bytes);
        if (size > 0)
            name += character;
        else
            name += QChar(char16_t(escapedBytes + uchar(bytes.front())));
        bytes = bytes.sliced(std::max<qsizetype>(size, 1));
    }
    return name;
}

QByteArray FileName::toBytes(QStringView name)
{
    QByteArray bytes;
    while (!name.isEmpty()) {
        const bool isPair
            = name.size() > 1 && name[0].isHighSurrogate() && name[1].isLowSurrogate();
        if (isEscapedByte(name.front()))
            bytes += char(name.front().unicode() - escapedBytes);
        else
            bytes += name.first(isPair ? 2 : 1).toUtf8();
        name = name.sliced(isPair ? 2 : 1);
    }
    return bytes;
}
