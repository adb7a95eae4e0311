// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/filteredmessages.h"

/// Which messages a log shows, at one moment. A position names a row for the life of a filter:
/// rows are given up at the front and come at the end, and positions never change.
class LogRows
{
public:
    LogRows() = default;
    /// Every message from index `clearedBefore` on.
    LogRows(AnalysisSnapshotPtr analysis, qint64 clearedBefore);
    /// What a filter let through, from message index `clearedBefore` on.
    LogRows(FilteredSnapshotPtr filtered, qint64 clearedBefore);

    /// The same without the positions before `position`.
    [[nodiscard]] LogRows from(qint64 position) const;

    [[nodiscard]] const AnalysisSnapshotPtr& analysis() const { return m_analysis; }
    /// Rows of another generation have nothing to do with these.
    [[nodiscard]] quint32 generation() const { return m_analysis ? m_analysis->generation : 0; }
    [[nodiscard]] qint64 first() const { return m_first; }
    [[nodiscard]] qint64 end() const { return m_end; }
    [[nodiscard]] qint64 size() const { return m_end - m_first; }
    /// Index into the message log; `position` is in [first(), end()).
    [[nodiscard]] qint64 messageIndex(qint64 position) const
    {
        return m_filtered ? m_filtered->indexes[position] : position;
    }
    [[nodiscard]] const Message& message(qint64 position) const
    {
        return m_analysis->messages[messageIndex(position)];
    }
    /// The first position whose message index is not below `messageIndex`; end() if there is none.
    [[nodiscard]] qint64 lowerBound(qint64 messageIndex) const;

private:
    AnalysisSnapshotPtr m_analysis;
    FilteredSnapshotPtr m_filtered;
    qint64 m_first = 0;
    qint64 m_end = 0;
};
