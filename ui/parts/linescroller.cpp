// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/linescroller.h"

#include <algorithm>

void LineScroller::setLines(qint64 first, qint64 end)
{
    m_first = first;
    m_end = end;
    const qint64 last = std::max(first, end - 1);
    if (m_top.line < first || m_top.line > last)
        m_top = {std::clamp(m_top.line, first, last), 0};
}

/// The place so many pixels above the top of `line`, which may be the end.
LineScroller::Place LineScroller::placeAbove(qint64 line, int pixels) const
{
    while (line > m_first && pixels > 0) {
        --line;
        pixels -= m_height(line);
    }
    return {line, std::max(0, -pixels)};
}

LineScroller::Place LineScroller::lastTop() const
{
    return placeAbove(m_end, m_viewHeight);
}

void LineScroller::moveBy(int pixels)
{
    if (m_first == m_end)
        return;
    Place place = m_top;
    if (pixels < 0) {
        place = place.pixels >= -pixels ? Place {place.line, place.pixels + pixels}
                                        : placeAbove(place.line, -pixels - place.pixels);
    } else {
        place.pixels += pixels;
        for (int height = m_height(place.line); place.pixels >= height && place.line + 1 < m_end;
             height = m_height(place.line)) {
            place.pixels -= height;
            ++place.line;
        }
    }
    m_top = std::min(place, lastTop());
}

void LineScroller::moveToLine(qint64 line)
{
    m_top = std::min(Place {std::clamp(line, m_first, std::max(m_first, m_end - 1)), 0}, lastTop());
}

void LineScroller::reveal(qint64 line)
{
    if (line <= m_top.line) {
        moveToLine(line);
        return;
    }
    const Place lowest = placeAbove(line + 1, m_viewHeight); // it stands at the bottom then
    if (m_top < lowest)
        m_top = std::min(lowest, Place {line, 0});
}

int LineScroller::offsetOf(qint64 line) const
{
    int y = -m_top.pixels;
    for (qint64 above = m_top.line; above < line && y < m_viewHeight; ++above)
        y += m_height(above);
    return y;
}

qint64 LineScroller::lineAt(int y) const
{
    int bottom = -m_top.pixels;
    for (qint64 line = m_top.line; line < m_end && bottom <= y; ++line) {
        bottom += m_height(line);
        if (y < bottom)
            return line;
    }
    return -1;
}
