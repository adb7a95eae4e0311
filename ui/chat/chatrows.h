// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chatfacts.h"

#include <deque>

/// Which lines of a room make one row of its view: what was said is a row, and comings and goings
/// that follow one another are one together. Rows have positions, which stay while the oldest are
/// given up. A value.
class ChatRows
{
public:
    static constexpr qint64 mostFolded = 1000; ///< lines of one row

    /// Lines [first, end) of the room.
    struct Row {
        qint64 first = 0;
        qint64 end = 0;

        bool operator==(const Row&) const = default;
    };

    /// What update() has done.
    struct Change {
        qint64 removed = 0; ///< rows at the front
        bool isLastLonger = false; ///< the row that was the last has more lines now
        qint64 added = 0; ///< rows at the end
    };

    /// Takes over a later state of the same lines.
    Change update(const ChatRoom::Lines::View& lines);

    /// Positions of the rows: [first(), end()).
    [[nodiscard]] qint64 first() const { return m_first; }
    [[nodiscard]] qint64 end() const { return m_first + qint64(m_rows.size()); }
    /// `position` is in [first(), end()).
    [[nodiscard]] Row at(qint64 position) const { return m_rows[std::size_t(position - m_first)]; }
    /// The position of the row that has a line, or the next one.
    [[nodiscard]] qint64 positionOf(qint64 line) const;

    /// Whether it is one of those that are folded: it tells who is there.
    [[nodiscard]] static bool isFolded(const ChatEvent& event);

private:
    std::deque<Row> m_rows;
    qint64 m_first = 0;
    qint64 m_end = 0; // behind the last line that is in a row
    bool m_isLastFolded = false;
};
