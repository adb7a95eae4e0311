// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/utf8validator.h"

#include "core/text/utf8.h"

#include <algorithm>

void Utf8Validator::feed(QByteArrayView bytes)
{
    if (m_size > 0)
        bytes = completeSequence(bytes);
    if (!m_isValid || bytes.isEmpty())
        return;
    const qsizetype tail = Utf8::unfinishedTail(bytes);
    m_isValid = Utf8::isValid(bytes.chopped(tail));
    std::ranges::copy(bytes.last(tail), m_sequence.begin());
    m_size = quint8(tail);
}

/// Takes what the unfinished sequence wants from the start of `bytes`; returns what is left.
QByteArrayView Utf8Validator::completeSequence(QByteArrayView bytes)
{
    const qsizetype wanted = Utf8::lengthAfter(m_sequence[0]) - m_size;
    const qsizetype taken = std::min(wanted, bytes.size());
    std::ranges::copy(bytes.first(taken), m_sequence.begin() + m_size);
    m_size += quint8(taken);
    if (taken == wanted) {
        m_isValid = m_isValid && Utf8::isValid({m_sequence.data(), qsizetype(m_size)});
        m_size = 0;
    }
    return bytes.sliced(taken);
}

void Utf8Validator::reset()
{
    m_size = 0;
    m_isValid = true;
}
