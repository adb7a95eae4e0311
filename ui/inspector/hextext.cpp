// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/hextext.h"

#include <algorithm>
#include <limits>

HexText::HexText(const HexLayout& layout)
    : m_size(layout.size())
    , m_bytesPerRow(layout.bytesPerRow())
    , m_offsetDigits(layout.offsetDigits())
    , m_lineLength(hexStart() + 4 * m_bytesPerRow + 2)
    , m_lineCount(
          int(std::min<qint64>(layout.rowCount(), std::numeric_limits<int>::max() / m_lineLength)))
{
}

int HexText::positionOf(qint64 offset) const
{
    if (m_lineCount == 0)
        return 0;
    const auto row = int(std::min<qint64>(offset / m_bytesPerRow, m_lineCount - 1));
    return row * m_lineLength + hexStart() + 3 * int(offset % m_bytesPerRow);
}

qint64 HexText::offsetAt(int position) const
{
    const int column = (position % m_lineLength - hexStart()) / 3;
    const qint64 inRow = std::clamp(column, 0, m_bytesPerRow - 1);
    const qint64 offset = qint64(position / m_lineLength) * m_bytesPerRow + inRow;
    return std::clamp<qint64>(offset, 0, std::max<qint64>(0, m_size - 1));
}

ByteRange HexText::bytesOfLines(int start, int end) const
{
    const qint64 first = start / m_lineLength;
    const qint64 last = (qint64(end) + m_lineLength - 1) / m_lineLength;
    return ByteRange {first * m_bytesPerRow, last * m_bytesPerRow}.intersected({0, m_size});
}

std::pair<int, int> HexText::lineAt(int position) const
{
    const int start = position / m_lineLength * m_lineLength;
    return {start, start + m_lineLength};
}

QString HexText::text(int start, int end, QByteArrayView bytes) const
{
    const qint64 first = bytesOfLines(start, end).start;
    QString lines;
    for (qsizetype at = 0; at < bytes.size(); at += m_bytesPerRow)
        lines += line(
            first + at, bytes.sliced(at, std::min<qsizetype>(m_bytesPerRow, bytes.size() - at)));
    return lines.mid(start - lineAt(start).first, end - start);
}

QString HexText::line(qint64 offset, QByteArrayView bytes) const
{
    const QByteArray row = bytes.toByteArray();
    QString shown = QString::fromLatin1(row);
    for (QChar& character : shown)
        character = character >= u' ' && character <= u'~' ? character : QChar(u'.');
    return QStringLiteral("%1  %2 %3\n")
        .arg(offset, m_offsetDigits, 16, QLatin1Char('0'))
        .arg(QString::fromLatin1(row.toHex(' ')), -3 * m_bytesPerRow)
        .arg(shown, -m_bytesPerRow);
}
