// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <array>

/// Decodes UTF-16 and UTF-32 that come in pieces (RFC 2781; the Unicode Standard, section 3.10),
/// and finds every fault in them: unpaired surrogates, numbers over U+10FFFF, a unit cut short.
class WideDecoder
{
public:
    enum class ByteOrder : quint8 { Little, Big };
    /// What a byte order mark at the start does. It is never part of the text.
    enum class Mark : quint8 {
        Decides, ///< on the byte order
        Skipped,
    };

    /// `unitSize` is 2 or 4 bytes.
    WideDecoder(int unitSize, ByteOrder byteOrder, Mark mark);

    /// The text of the next bytes; what is faulty is left out.
    [[nodiscard]] QString decode(QByteArrayView bytes);
    /// Whether all that was decoded is text, with no unit and no surrogate pair unfinished.
    [[nodiscard]] bool isComplete() const { return !m_hasError && m_size == 0 && !m_high; }

private:
    [[nodiscard]] char32_t unit(ByteOrder byteOrder) const;
    [[nodiscard]] bool takeMark();
    void append(QString& text, char32_t unit);

    std::array<uchar, 4> m_unit {}; // unfinished
    int m_size = 0; // of m_unit
    int m_unitSize;
    ByteOrder m_byteOrder;
    Mark m_mark;
    bool m_isAtStart = true;
    bool m_hasError = false;
    char16_t m_high = 0; // surrogate that waits for its low one
};
