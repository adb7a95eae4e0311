// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messagelog/logrows.h"

#include <algorithm>

LogRows::LogRows(AnalysisSnapshotPtr analysis, qint64 clearedBefore)
    : m_analysis(std::move(analysis))
    , m_end(m_analysis->messages.end())
{
    m_first = std::clamp(clearedBefore, m_analysis->messages.first(), m_end);
}

LogRows::LogRows(FilteredSnapshotPtr filtered, qint64 clearedBefore)
    : m_analysis(filtered->analysis)
    , m_filtered(std::move(filtered))
    , m_first(m_filtered->first)
    , m_end(m_filtered->indexes.end())
{
    m_first = lowerBound(clearedBefore);
}

LogRows LogRows::from(qint64 position) const
{
    LogRows rows = *this;
    rows.m_first = position;
    return rows;
}

qint64 LogRows::lowerBound(qint64 messageIndex) const
{
    qint64 low = m_first;
    qint64 high = m_end;
    while (low < high) {
        const qint64 middle = low + (high - low) / 2;
        if (this->messageIndex(middle) < messageIndex)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
