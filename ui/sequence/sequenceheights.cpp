// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sequence/sequenceheights.h"

#include "core/filter/sequencelines.h"

#include <algorithm>

namespace {
constexpr int mostGapRows = 5; // of a gap to scale that is not cut
constexpr int mostSilentRows = 24; // of silence that is unfolded where rows are alike
} // namespace

double SequenceHeights::scaled(qint64 intervalNs) const
{
    return double(intervalNs) / 1e6 * m_pixelsPerMs;
}

qint64 SequenceHeights::gapBefore(qint64 position) const
{
    if (position <= m_rows->first())
        return 0;
    return std::max<qint64>(0, m_rows->timeOf(position) - m_rows->endTimeOf(position - 1));
}

bool SequenceHeights::isSilenceBefore(qint64 position) const
{
    const qint64 gap = gapBefore(position);
    return m_isToScale ? scaled(gap) > mostGapRows * m_rowHeight : gap >= SequenceLines::silence;
}

bool SequenceHeights::isUnfolded(qint64 position) const
{
    return m_unfolded.contains(m_rows->at(position).item);
}

bool SequenceHeights::isCutBefore(qint64 position) const
{
    return isSilenceBefore(position) && !isUnfolded(position);
}

void SequenceHeights::toggleSilence(qint64 position)
{
    const qint64 item = m_rows->at(position).item;
    if (m_unfolded.erase(item) == 0)
        m_unfolded.insert(item);
}

int SequenceHeights::belowBase(qint64 position) const
{
    const int half = m_rowHeight / 2;
    return position + 1 == m_rows->end() ? half + m_rowHeight : half;
}

int SequenceHeights::of(qint64 position) const
{
    return fromBaseToBase(position) + belowBase(position) - m_rowHeight / 2;
}

/// From the row before.
int SequenceHeights::fromBaseToBase(qint64 position) const
{
    if (position <= m_rows->first())
        return m_rowHeight;
    if (isCutBefore(position))
        return 2 * m_rowHeight;
    const qint64 gap = gapBefore(position);
    if (m_isToScale)
        return int(std::clamp(scaled(gap), 1.0, double(mostScaled)));
    if (gap < SequenceLines::silence)
        return m_rowHeight;
    return m_rowHeight * int(1 + std::min<qint64>(gap / SequenceLines::silence, mostSilentRows));
}

int SequenceHeights::downTo(qint64 position, qint64 time, int least, int mostRows) const
{
    int down = 0;
    qint64 at = position;
    for (; at + 1 < m_rows->end() && m_rows->timeOf(at + 1) <= time; ++at) {
        if (at - position == mostRows)
            return -1;
        down += fromBaseToBase(at + 1);
    }
    if (!m_isToScale)
        return down + least;
    const int most = at + 1 < m_rows->end() ? fromBaseToBase(at + 1) : mostGapRows * m_rowHeight;
    return down + std::min(most, int(scaled(time - m_rows->endTimeOf(at))));
}
