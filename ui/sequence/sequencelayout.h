// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/sequencesnapshot.h"
#include "ui/sequence/sequencelook.h"

#include <QRect>

/// Where the columns of a sequence diagram stand: times at the left, then for each connection the
/// calls of its client's end, its two lifelines, and the calls of its server's end. Pixels. A
/// value.
class SequenceLayout
{
public:
    SequenceLayout() = default;
    /// As wide as `width`, or wider where the connections need that.
    SequenceLayout(int tracks, int width, const SequenceLook& look);

    [[nodiscard]] int width() const { return m_width; }
    [[nodiscard]] int rowHeight() const { return m_rowHeight; }
    [[nodiscard]] int headerHeight() const { return m_headerHeight; }
    /// How far an arrow comes down whose row has no other measure.
    [[nodiscard]] int slant() const { return m_slant; }
    /// Half the width of a lifeline.
    [[nodiscard]] int halfLine() const { return m_halfLine; }

    [[nodiscard]] int timesRight() const { return m_times; }
    [[nodiscard]] int lineX(int track, End end) const;
    /// The columns of a connection.
    [[nodiscard]] int trackLeft(int track) const { return m_left + track * m_trackWidth; }
    [[nodiscard]] int trackWidth() const { return m_trackWidth; }
    /// Where the calls and states of an end are written, a row high, `y` in the middle.
    [[nodiscard]] QRect margin(int track, End end, int y) const;
    /// The connection and the end that a place is nearest to.
    [[nodiscard]] std::pair<int, End> nearest(int x) const;

private:
    int m_tracks = 0;
    int m_width = 0;
    int m_rowHeight = 1;
    int m_headerHeight = 0;
    int m_slant = 0;
    int m_halfLine = 0;
    int m_times = 0;
    int m_left = 0;
    int m_trackWidth = 0;
    int m_margin = 0;
};
