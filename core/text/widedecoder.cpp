// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/widedecoder.h"

namespace {

constexpr char32_t byteOrderMark = 0xFEFF;

} // namespace

WideDecoder::WideDecoder(int unitSize, ByteOrder byteOrder, Mark mark)
    : m_unitSize(unitSize)
    , m_byteOrder(byteOrder)
    , m_mark(mark)
{
}

QString WideDecoder::decode(QByteArrayView bytes)
{
    QString text;
    text.reserve(bytes.size() / m_unitSize + 1);
    for (const char byte : bytes) {
        m_unit[std::size_t(m_size++)] = uchar(byte);
        if (m_size < m_unitSize)
            continue;
        m_size = 0;
        if (!m_isAtStart || !takeMark())
            append(text, unit(m_byteOrder));
        m_isAtStart = false;
    }
    return text;
}

char32_t WideDecoder::unit(ByteOrder byteOrder) const
{
    char32_t value = 0;
    for (int at = 0; at < m_unitSize; ++at) {
        const int index = byteOrder == ByteOrder::Big ? at : m_unitSize - 1 - at;
        value = value << 8 | m_unit[std::size_t(index)];
    }
    return value;
}

/// Whether the first unit is a byte order mark.
bool WideDecoder::takeMark()
{
    const ByteOrder other = m_byteOrder == ByteOrder::Big ? ByteOrder::Little : ByteOrder::Big;
    if (unit(m_byteOrder) == byteOrderMark)
        return true;
    if (m_mark != Mark::Decides || unit(other) != byteOrderMark)
        return false;
    m_byteOrder = other;
    return true;
}

void WideDecoder::append(QString& text, char32_t unit)
{
    const bool isPair = m_unitSize == 2 && m_high && QChar::isLowSurrogate(unit);
    if (isPair) {
        text += QChar(m_high);
        text += QChar(char16_t(unit));
        m_high = 0;
        return;
    }
    m_hasError = m_hasError || m_high;
    m_high = 0;
    if (m_unitSize == 2 && QChar::isHighSurrogate(unit))
        m_high = char16_t(unit);
    else if (QChar::isSurrogate(unit) || unit > QChar::LastValidCodePoint)
        m_hasError = true;
    else
        text += QChar::fromUcs4(unit);
}
