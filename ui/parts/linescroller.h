// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>
#include <functional>

/// Where a view of lines of many heights stands: a line and pixels into it. It asks the heights of
/// the lines near its place alone, so that millions of lines cost nothing. A value.
class LineScroller
{
public:
    using Height = std::function<int(qint64 line)>; ///< pixels, at least 1
    struct Place {
        qint64 line = 0;
        int pixels = 0; ///< of it that are above the top
        auto operator<=>(const Place&) const = default;
    };

    explicit LineScroller(Height height)
        : m_height(std::move(height))
    {
    }

    /// There are the lines [first, end). What is at the top stays, unless it is gone.
    void setLines(qint64 first, qint64 end);
    /// Pixels that can be seen.
    void setViewHeight(int height) { m_viewHeight = height; }

    [[nodiscard]] qint64 first() const { return m_first; }
    [[nodiscard]] qint64 end() const { return m_end; }
    /// What is at the top of the view.
    [[nodiscard]] Place top() const { return m_top; }
    /// The top when the last line stands at the bottom.
    [[nodiscard]] Place lastTop() const;
    [[nodiscard]] bool isAtEnd() const { return m_top >= lastTop(); }

    /// Towards the end; negative: towards the beginning.
    void moveBy(int pixels);
    void moveToLine(qint64 line);
    void moveToEnd() { m_top = lastTop(); }
    /// Moves as little as is needed to see all of a line, or its beginning.
    void reveal(qint64 line);
    /// Pixels from the top of the view to the top of a line; `line` is one that is seen, or near.
    [[nodiscard]] int offsetOf(qint64 line) const;
    /// The line at so many pixels below the top; -1 if there is none.
    [[nodiscard]] qint64 lineAt(int y) const;

private:
    [[nodiscard]] Place placeAbove(qint64 line, int pixels) const;

    Height m_height;
    qint64 m_first = 0;
    qint64 m_end = 0;
    int m_viewHeight = 0;
    Place m_top;
};
