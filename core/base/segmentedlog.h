// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <memory>
#include <utility>
#include <vector>

/// A list that only grows at its end, written by one thread and read by any number of others.
///
/// The writer appends and hands out views; a view holds a fixed prefix and is safe to read in any
/// thread for as long as it lives, because the writer touches only elements that no view shows yet.
/// Hand a view over through something that synchronises (a mutex, a queued call). Segments are
/// shared between views, so making one copies pointers, not elements. The oldest segments can be
/// given up to bound memory; indexes never change.
template<typename T, qsizetype SegmentSize = 4096>
class SegmentedLog
{
    using Segment = std::array<T, SegmentSize>;

public:
    static constexpr qsizetype segmentSize = SegmentSize;

    /// The elements [first(), end()) as they were when the view was made. Any thread.
    class View
    {
    public:
        [[nodiscard]] qint64 first() const { return m_first; }
        [[nodiscard]] qint64 end() const { return m_end; }
        [[nodiscard]] qint64 size() const { return m_end - m_first; }
        [[nodiscard]] bool isEmpty() const { return m_end == m_first; }
        /// `index` is in [first(), end()).
        [[nodiscard]] const T& operator[](qint64 index) const
        {
            Q_ASSERT(index >= m_first && index < m_end);
            return (*m_segments[std::size_t((index - m_first) / SegmentSize)])[std::size_t(
                (index - m_first) % SegmentSize)];
        }

    private:
        friend class SegmentedLog;
        std::vector<std::shared_ptr<const Segment>> m_segments;
        qint64 m_first = 0; // always the start of a segment
        qint64 m_end = 0;
    };

    /// Returns the index of the new element.
    qint64 append(T element)
    {
        const qint64 place = m_end - m_first;
        if (place == qint64(m_segments.size()) * SegmentSize)
            m_segments.push_back(std::make_shared<Segment>());
        (*m_segments.back())[std::size_t(place % SegmentSize)] = std::move(element);
        return m_end++;
    }

    [[nodiscard]] qint64 first() const { return m_first; }
    [[nodiscard]] qint64 end() const { return m_end; }
    /// `index` is in [first(), end()).
    [[nodiscard]] const T& operator[](qint64 index) const
    {
        Q_ASSERT(index >= m_first && index < m_end);
        return (*m_segments[std::size_t((index - m_first) / SegmentSize)])[std::size_t(
            (index - m_first) % SegmentSize)];
    }

    /// For the writer: an element that no view shows yet, to change.
    [[nodiscard]] T& edit(qint64 index) { return const_cast<T&>(std::as_const(*this)[index]); }

    /// Gives up whole segments from the front until at most `limit` elements, and one segment more,
    /// are left. Views made before keep theirs.
    void dropOldest(qint64 limit)
    {
        const qint64 surplus = (m_end - m_first - limit) / SegmentSize;
        const qint64 sealed = qint64(m_segments.size()) - 1;
        const qint64 dropped = std::min(surplus, sealed);
        if (dropped <= 0)
            return;
        m_segments.erase(m_segments.begin(), m_segments.begin() + dropped);
        m_first += dropped * SegmentSize;
    }

    /// Gives up all elements. Views made before keep theirs.
    void dropAll()
    {
        m_segments.clear();
        m_first = m_end;
    }

    [[nodiscard]] View view() const
    {
        View view;
        view.m_segments.assign(m_segments.begin(), m_segments.end());
        view.m_first = m_first;
        view.m_end = m_end;
        return view;
    }

private:
    std::vector<std::shared_ptr<Segment>> m_segments;
    qint64 m_first = 0;
    qint64 m_end = 0;
};
