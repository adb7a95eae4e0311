// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

#include <algorithm>
#include <optional>

/// Where each byte of a hex view stands: offsets at the left, bytes in groups of eight, characters
/// at the right. A plain value in pixels, without scrolling sideways; y counts from the first row.
class HexLayout
{
public:
    struct Metrics {
        int charWidth = 8;
        int rowHeight = 18;
        int margin = 8;
    };
    /// Which of a byte's two places a position is in.
    enum class Column : quint8 { Hex, Text };
    struct Cell {
        qint64 offset = 0;
        Column column = Column::Hex;

        bool operator==(const Cell&) const = default;
    };

    HexLayout() = default;
    /// 16 bytes a row, closer together if need be, or 8 where `width` does not hold 16.
    HexLayout(qint64 size, int width, const Metrics& metrics);

    [[nodiscard]] qint64 size() const { return m_size; }
    [[nodiscard]] int bytesPerRow() const { return m_bytesPerRow; }
    [[nodiscard]] int rowHeight() const { return m_metrics.rowHeight; }
    [[nodiscard]] int margin() const { return m_metrics.margin; }
    /// Hexadecimal digits of the offset column: at least four, an even number.
    [[nodiscard]] int offsetDigits() const { return m_offsetDigits; }
    /// Pixels that a row takes, margins included; the right one is half as wide, for a scroll bar
    /// or the frame stands there.
    [[nodiscard]] int width() const { return textX(m_bytesPerRow) + m_metrics.margin / 2; }
    [[nodiscard]] qint64 rowCount() const { return (m_size + m_bytesPerRow - 1) / m_bytesPerRow; }
    [[nodiscard]] qint64 rowOf(qint64 offset) const { return offset / m_bytesPerRow; }
    [[nodiscard]] qint64 rowStart(qint64 row) const { return row * m_bytesPerRow; }

    /// The rectangle of a byte when `firstRow` stands at y = 0.
    [[nodiscard]] QRect cellRect(Cell cell, qint64 firstRow) const;
    /// The byte at or nearest to a position; nullopt if there are no bytes.
    [[nodiscard]] std::optional<Cell> cellAt(QPoint position, qint64 firstRow) const;

private:
    [[nodiscard]] int hexX(int column) const;
    [[nodiscard]] int textX(int column) const;
    /// Pixels that `columns` bytes take in hex, between groups.
    [[nodiscard]] int pitches(int columns) const
    {
        return int(columns * (2 * m_metrics.charWidth + m_byteGap));
    }
    [[nodiscard]] int groupGap(int column) const { return column / 8 * m_metrics.charWidth; }

    Metrics m_metrics;
    qint64 m_size = 0;
    double m_byteGap = 0; // pixels; bytes stand closer together where there is little room
    int m_bytesPerRow = 16;
    int m_offsetDigits = 4;
};
