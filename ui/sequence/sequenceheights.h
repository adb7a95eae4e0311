// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sequence/sequencerows.h"

#include <set>

/// How high the rows of a sequence are, in pixels: all alike, or to the scale of time. A row ends
/// half a row below its base, which is where what it shows happens; it begins where the one before
/// ends. Where nothing happened for long, the time above it is cut short, until it is unfolded.
class SequenceHeights
{
public:
    static constexpr int mostScaled = 100'000; ///< pixels of one row to scale

    /// `rows` outlives it.
    explicit SequenceHeights(const SequenceRows* rows)
        : m_rows(rows)
    {
    }

    /// The same measures for a copy of the rows.
    SequenceHeights(const SequenceRows* rows, const SequenceHeights& measures)
        : SequenceHeights(measures)
    {
        m_rows = rows;
    }

    void setRowHeight(int pixels) { m_rowHeight = pixels; }
    [[nodiscard]] int rowHeight() const { return m_rowHeight; }
    void setToScale(bool on) { m_isToScale = on; }
    [[nodiscard]] bool isToScale() const { return m_isToScale; }
    /// Pixels of a millisecond, to scale.
    void setScale(double pixelsPerMs) { m_pixelsPerMs = pixelsPerMs; }
    [[nodiscard]] double scale() const { return m_pixelsPerMs; }

    /// At least 1.
    [[nodiscard]] int of(qint64 position) const;
    /// From the top of a row to its base. Behind the last one is room for what is so now.
    [[nodiscard]] int base(qint64 position) const { return of(position) - belowBase(position); }
    /// ns in which nothing happened before a row.
    [[nodiscard]] qint64 gapBefore(qint64 position) const;
    /// Whether that is told as silence.
    [[nodiscard]] bool isSilenceBefore(qint64 position) const;
    /// Whether it is cut short.
    [[nodiscard]] bool isCutBefore(qint64 position) const;
    /// Cuts the silence before a row short, or no longer. The item of the row counts.
    void toggleSilence(qint64 position);

    /// Pixels from the base of a row down to a time (ns since 1970 UTC) that is not before it;
    /// -1 if it is farther than `mostRows` rows. Where rows are alike, `least` at least.
    [[nodiscard]] int downTo(qint64 position, qint64 time, int least, int mostRows = 400) const;

private:
    [[nodiscard]] int belowBase(qint64 position) const;
    [[nodiscard]] int fromBaseToBase(qint64 position) const;
    [[nodiscard]] double scaled(qint64 intervalNs) const;
    [[nodiscard]] bool isUnfolded(qint64 position) const;

    const SequenceRows* m_rows;
    std::set<qint64> m_unfolded; // items before which silence is not cut
    int m_rowHeight = 1;
    bool m_isToScale = false;
    double m_pixelsPerMs = 24;
};
