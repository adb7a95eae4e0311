// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/chatrows.h"

#include <algorithm>

bool ChatRows::isFolded(const ChatEvent& event)
{
    switch (event.kind) {
    case ChatEvent::Kind::Arrived:
    case ChatEvent::Kind::Quit:
    case ChatEvent::Kind::Renamed:
    case ChatEvent::Kind::Joined:
    case ChatEvent::Kind::Left:
        return true;
    default:
        return false;
    }
}

ChatRows::Change ChatRows::update(const ChatRoom::Lines::View& lines)
{
    Change change;
    while (!m_rows.empty() && m_rows.front().end <= lines.first()) {
        m_rows.pop_front();
        ++m_first;
        ++change.removed;
    }
    if (!m_rows.empty())
        m_rows.front().first = std::max(m_rows.front().first, lines.first());
    const bool hadRows = !m_rows.empty();
    for (qint64 line = std::max(m_end, lines.first()); line < lines.end(); ++line) {
        const bool isFolded = ChatRows::isFolded(lines[line].event);
        const bool joinsLast = isFolded && m_isLastFolded && !m_rows.empty()
            && m_rows.back().end - m_rows.back().first < mostFolded;
        if (joinsLast) {
            m_rows.back().end = line + 1;
            change.isLastLonger = change.isLastLonger || (change.added == 0 && hadRows);
        } else {
            m_rows.push_back({line, line + 1});
            ++change.added;
        }
        m_isLastFolded = isFolded;
    }
    m_end = lines.end();
    return change;
}

qint64 ChatRows::positionOf(qint64 line) const
{
    const auto row = std::ranges::upper_bound(m_rows, line, {}, &Row::end);
    return m_first + (row - m_rows.begin());
}
