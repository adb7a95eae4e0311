// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/hexlayout.h"

static int digitsFor(qint64 size)
{
    int digits = 4;
    while (digits < 16 && (std::max<qint64>(size, 1) - 1) >> (digits * 4) != 0)
        digits += 2;
    return digits;
}

HexLayout::HexLayout(qint64 size, int width, const Metrics& metrics)
    : m_metrics(metrics)
    , m_size(size)
    , m_offsetDigits(digitsFor(size))
{
    const double widest = metrics.charWidth / 2.0;
    const double narrowest = metrics.charWidth / 6.0;
    const double fitting = double(width - this->width()) / m_bytesPerRow; // there is no gap yet
    m_byteGap = std::clamp(fitting, narrowest, widest);
    if (fitting < narrowest) {
        m_bytesPerRow = 8;
        m_byteGap = widest;
    }
}

int HexLayout::hexX(int column) const
{
    const int offsets = (m_offsetDigits + 1) * m_metrics.charWidth;
    return m_metrics.margin + offsets + pitches(column) + groupGap(column);
}

int HexLayout::textX(int column) const
{
    return hexX(m_bytesPerRow) + column * m_metrics.charWidth;
}

QRect HexLayout::cellRect(Cell cell, qint64 firstRow) const
{
    const int column = int(cell.offset % m_bytesPerRow);
    const int y = int((rowOf(cell.offset) - firstRow) * m_metrics.rowHeight);
    if (cell.column == Column::Text)
        return {textX(column), y, m_metrics.charWidth, m_metrics.rowHeight};
    const int pitch = pitches(column + 1) - pitches(column);
    return {hexX(column), y, pitch, m_metrics.rowHeight};
}

std::optional<HexLayout::Cell> HexLayout::cellAt(QPoint position, qint64 firstRow) const
{
    if (m_size == 0)
        return std::nullopt;
    const int y = position.y() < 0 ? position.y() - m_metrics.rowHeight + 1 : position.y();
    const qint64 row = std::clamp<qint64>(firstRow + y / m_metrics.rowHeight, 0, rowCount() - 1);
    const Column kind
        = position.x() >= textX(0) - m_metrics.charWidth / 2 ? Column::Text : Column::Hex;
    int column = m_bytesPerRow - 1;
    while (column > 0 && position.x() < (kind == Column::Text ? textX(column) : hexX(column)))
        --column;
    return Cell {std::min(rowStart(row) + column, m_size - 1), kind};
}
