// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byterange.h"
#include "ui/inspector/hexlayout.h"

#include <QByteArrayView>
#include <QString>

/// The rows of a hex view as text, for who has it read aloud: "0010  68 65 6c 6c 6f  hello". All
/// lines are of one length, so that a place in the text is found without the text; positions count
/// characters. A plain value.
class HexText
{
public:
    explicit HexText(const HexLayout& layout);

    /// Of a line, its end of line included.
    [[nodiscard]] int lineLength() const { return m_lineLength; }
    /// Rows beyond what an int counts are left out.
    [[nodiscard]] int characterCount() const { return m_lineCount * m_lineLength; }
    /// Where a byte's digits stand.
    [[nodiscard]] int positionOf(qint64 offset) const;
    /// The byte at or nearest to a position, that one or the last before it.
    [[nodiscard]] qint64 offsetAt(int position) const;
    /// The bytes of the lines that hold the positions from `start` to before `end`.
    [[nodiscard]] ByteRange bytesOfLines(int start, int end) const;
    /// The line that holds a position, from its first character to behind its last.
    [[nodiscard]] std::pair<int, int> lineAt(int position) const;
    /// Characters from `start` to before `end`; `bytes` are those of bytesOfLines().
    [[nodiscard]] QString text(int start, int end, QByteArrayView bytes) const;

private:
    [[nodiscard]] int hexStart() const { return m_offsetDigits + 2; }
    [[nodiscard]] QString line(qint64 offset, QByteArrayView bytes) const;

    qint64 m_size;
    int m_bytesPerRow;
    int m_offsetDigits;
    int m_lineLength;
    int m_lineCount;
};
