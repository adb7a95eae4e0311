// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sequence/sequencelayout.h"

#include "core/words/sequencewords.h"

#include <QFontMetrics>

#include <algorithm>

namespace {
// Pixels, before the zoom.
constexpr int leastArrow = 120;
constexpr int goodArrow = 240; // what is over it is for the words beside
constexpr int mostArrow = 560;
constexpr int leastRow = 34;
constexpr int slantOfArrow = 9;
constexpr int halfOfLine = 5;
} // namespace

SequenceLayout::SequenceLayout(int tracks, int width, const SequenceLook& look)
    : m_tracks(std::max(1, tracks))
    , m_slant(look.scaled(slantOfArrow))
    , m_halfLine(look.scaled(halfOfLine))
{
    const QFontMetrics mono(look.mono);
    const int gap = look.scaled(Theme::grid);
    m_rowHeight = std::max(look.scaled(leastRow), 2 * mono.height() + gap / 2);
    m_headerHeight = 2 * QFontMetrics(look.strong).height() + gap;
    m_times = gap + mono.horizontalAdvance(SequenceWords::elapsed(100'000'000'000));
    const int narrow = mono.horizontalAdvance(QStringLiteral("recv() 000 B")) + 2 * gap;
    const int whole = mono.horizontalAdvance(SequenceWords::openingCalls()) + 2 * gap;
    const int state
        = mono.horizontalAdvance(SequenceWords::stateNow(QStringLiteral("ESTABLISHED")));
    const int free = width - m_times - 3 * gap;
    m_trackWidth = std::clamp(free / m_tracks, 2 * narrow + look.scaled(leastArrow),
        2 * (whole + state) + look.scaled(mostArrow));
    // Calls beside states where there is room, and elided where there is little.
    m_margin = std::clamp((m_trackWidth - look.scaled(goodArrow)) / 2, narrow, whole + state);
    m_left = m_times + 2 * gap + std::max(0, free - m_tracks * m_trackWidth) / 2;
    m_width = std::max(width, m_left + m_tracks * m_trackWidth + gap);
}

int SequenceLayout::lineX(int track, End end) const
{
    const int left = trackLeft(track);
    return end == End::Client ? left + m_margin : left + m_trackWidth - m_margin;
}

QRect SequenceLayout::margin(int track, End end, int y) const
{
    const int padding = m_halfLine + m_halfLine / 2;
    const int left = end == End::Client ? trackLeft(track) : lineX(track, end) + padding;
    return {left, y - m_rowHeight / 2, m_margin - padding, m_rowHeight};
}

std::pair<int, End> SequenceLayout::nearest(int x) const
{
    const int track = std::clamp((x - m_left) / std::max(1, m_trackWidth), 0, m_tracks - 1);
    const int middle = trackLeft(track) + m_trackWidth / 2;
    return {track, x < middle ? End::Client : End::Server};
}
