// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/utf8.h"

#include <algorithm>

#include <simdjson.h>

namespace {

bool isContinuation(uint byte)
{
    return (byte & 0xC0) == 0x80;
}

} // namespace

namespace Utf8 {

bool isValid(QByteArrayView bytes)
{
    return simdjson::validate_utf8(bytes.data(), std::size_t(bytes.size()));
}

qsizetype lengthAfter(char lead)
{
    const uchar byte = uchar(lead);
    return byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

qsizetype sequenceLength(QByteArrayView bytes)
{
    const auto byteAt
        = [bytes](qsizetype at) -> uint { return at < bytes.size() ? uchar(bytes[at]) : 0; };
    const uint lead = byteAt(0);
    if (bytes.isEmpty() || (lead >= 0x80 && lead < 0xC2) || lead > 0xF4)
        return 0;
    if (lead < 0x80)
        return 1;
    const qsizetype length = lengthAfter(bytes[0]);
    const uint lowest = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const uint highest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (byteAt(1) < lowest || byteAt(1) > highest)
        return 0;
    for (qsizetype at = 2; at < length; ++at) {
        if (!isContinuation(byteAt(at)))
            return 0;
    }
    return length;
}

char32_t codePoint(QByteArrayView bytes)
{
    if (bytes.size() == 1)
        return uchar(bytes[0]);
    char32_t value = uchar(bytes[0]) & (0x7Fu >> bytes.size());
    for (const char byte : bytes.sliced(1))
        value = value << 6 | (uchar(byte) & 0x3F);
    return value;
}

qsizetype unfinishedTail(QByteArrayView bytes)
{
    const qsizetype most = std::min<qsizetype>(3, bytes.size());
    for (qsizetype tail = 1; tail <= most; ++tail) {
        const char byte = bytes[bytes.size() - tail];
        if (!isContinuation(uchar(byte)))
            return lengthAfter(byte) > tail ? tail : 0;
    }
    return 0;
}

} // namespace Utf8
