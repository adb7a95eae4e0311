// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/sequencesnapshot.h"

/// The rows of a sequence: one for each line, and behind that of a run that is unfolded one for
/// each of its messages. A position names a row as long as no run before it is folded or unfolded.
/// A value.
class SequenceRows
{
public:
    struct Row {
        qint64 item = 0; ///< index of what it shows, of a run the first
        quint32 count = 1; ///< how many items it stands for
        bool isRun = false;
        bool isUnfolded = false; ///< a run whose messages follow
    };

    /// Later states of one sequence keep what is unfolded, for others use another object.
    void setLines(SequenceSnapshotPtr lines);
    /// Null before there were any.
    [[nodiscard]] const SequenceSnapshotPtr& lines() const { return m_lines; }

    [[nodiscard]] qint64 first() const { return m_first; }
    [[nodiscard]] qint64 end() const { return m_end; }
    /// `position` is in [first(), end()).
    [[nodiscard]] Row at(qint64 position) const;
    /// Of the row that shows an item, or of the run that it is folded in; -1 if there is none.
    [[nodiscard]] qint64 positionOf(qint64 item) const;
    /// ns since 1970 UTC, when a row begins.
    [[nodiscard]] qint64 timeOf(qint64 position) const;
    /// When the last thing of it happened.
    [[nodiscard]] qint64 endTimeOf(qint64 position) const;

    /// Shows the messages of the run at `position`, or no longer.
    void setUnfolded(qint64 position, bool on);

private:
    /// A run that is unfolded.
    struct Unfolded {
        qint64 line = 0;
        quint32 count = 0; ///< messages
    };

    [[nodiscard]] qint64 positionOfLine(qint64 line) const;
    void measure();

    SequenceSnapshotPtr m_lines;
    std::vector<Unfolded> m_unfolded; // ascending
    qint64 m_gone = 0; // rows of those that were unfolded and are given up
    qint64 m_first = 0;
    qint64 m_end = 0;
};
