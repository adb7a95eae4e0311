// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sequence/sequencerows.h"

#include <algorithm>

void SequenceRows::setLines(SequenceSnapshotPtr lines)
{
    m_lines = std::move(lines);
    while (!m_unfolded.empty() && m_unfolded.front().line < m_lines->first) {
        m_gone += m_unfolded.front().count;
        m_unfolded.erase(m_unfolded.begin());
    }
    for (Unfolded& run : m_unfolded)
        run.count = m_lines->line(run.line).count; // the last one grows
    measure();
}

void SequenceRows::measure()
{
    m_first = m_lines ? positionOfLine(m_lines->first) : 0;
    m_end = m_lines ? positionOfLine(m_lines->end()) : 0;
}

qint64 SequenceRows::positionOfLine(qint64 line) const
{
    qint64 position = m_gone + line;
    for (const Unfolded& run : m_unfolded) {
        if (run.line < line)
            position += run.count;
    }
    return position;
}

SequenceRows::Row SequenceRows::at(qint64 position) const
{
    qint64 line = position - m_gone;
    for (const Unfolded& run : m_unfolded) {
        if (line <= run.line)
            break;
        if (line <= run.line + run.count)
            return {.item = m_lines->line(run.line).first + line - run.line - 1};
        line -= run.count;
    }
    const SequenceLine found = m_lines->line(line);
    const bool isUnfolded
        = std::ranges::any_of(m_unfolded, [line](const Unfolded& run) { return run.line == line; });
    return {found.first, found.count, found.count > 1 || isUnfolded, isUnfolded};
}

qint64 SequenceRows::positionOf(qint64 item) const
{
    const qint64 line = m_lines ? m_lines->positionOf(item) : -1;
    if (line < 0)
        return -1;
    const qint64 position = positionOfLine(line);
    return at(position).isUnfolded ? position + 1 + item - m_lines->line(line).first : position;
}

qint64 SequenceRows::timeOf(qint64 position) const
{
    return m_lines->timeOf(m_lines->items[at(position).item]);
}

qint64 SequenceRows::endTimeOf(qint64 position) const
{
    const Row row = at(position);
    const qint64 last = row.isUnfolded ? row.item : row.item + row.count - 1;
    return m_lines->timeOf(m_lines->items[last]);
}

void SequenceRows::setUnfolded(qint64 position, bool on)
{
    const Row row = at(position);
    if (!row.isRun || row.isUnfolded == on)
        return;
    const qint64 line = m_lines->positionOf(row.item);
    if (on)
        m_unfolded.insert(
            std::ranges::lower_bound(m_unfolded, line, {}, &Unfolded::line), {line, row.count});
    else
        std::erase_if(m_unfolded, [line](const Unfolded& run) { return run.line == line; });
    measure();
}
