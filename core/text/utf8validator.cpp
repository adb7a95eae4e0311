// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/utf8validator.h"

#include <algorithm>

#include <simdjson.h>

namespace {

bool isContinuation(char byte)
{
    return (uchar(byte) & 0xC0) == 0x80;
}

/// The length of the sequence that `lead` begins; 1 where it can begin none.
qsizetype sequenceLength(char lead)
{
    const uchar byte = uchar(lead);
    return byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

/// How many bytes at the end of `bytes` begin a sequence that is not all there.
qsizetype unfinishedTail(QByteArrayView bytes)
{
    const qsizetype most = std::min<qsizetype>(3, bytes.size());
    for (qsizetype tail = 1; tail <= most; ++tail) {
        const char byte = bytes[bytes.size() - tail];
        if (!isContinuation(byte))
            return sequenceLength(byte) > tail ? tail : 0;
    }
    return 0;
}

} // namespace

bool isUtf8(QByteArrayView bytes)
{
    return simdjson::validate_utf8(bytes.data(), std::size_t(bytes.size()));
}

void Utf8Validator::feed(QByteArrayView bytes)
{
    if (m_size > 0)
        bytes = completeSequence(bytes);
    if (!m_isValid || bytes.isEmpty())
        return;
    const qsizetype tail = unfinishedTail(bytes);
    m_isValid = isUtf8(bytes.chopped(tail));
    std::ranges::copy(bytes.last(tail), m_sequence.begin());
    m_size = quint8(tail);
}

/// Takes what the unfinished sequence wants from the start of `bytes`; returns what is left.
QByteArrayView Utf8Validator::completeSequence(QByteArrayView bytes)
{
    const qsizetype wanted = sequenceLength(m_sequence[0]) - m_size;
    const qsizetype taken = std::min(wanted, bytes.size());
    std::ranges::copy(bytes.first(taken), m_sequence.begin() + m_size);
    m_size += quint8(taken);
    if (taken == wanted) {
        m_isValid = m_isValid && isUtf8({m_sequence.data(), qsizetype(m_size)});
        m_size = 0;
    }
    return bytes.sliced(taken);
}

void Utf8Validator::reset()
{
    m_size = 0;
    m_isValid = true;
}
