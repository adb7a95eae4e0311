// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>

/// Half-open range [start, end) of byte offsets, of a stream, a file or a message.
struct ByteRange {
    qint64 start = 0;
    qint64 end = 0;

    [[nodiscard]] qint64 size() const { return end - start; }
    [[nodiscard]] bool isEmpty() const { return end <= start; }
    [[nodiscard]] bool contains(qint64 offset) const { return offset >= start && offset < end; }
    [[nodiscard]] bool contains(ByteRange other) const
    {
        return other.start >= start && other.end <= end;
    }
    [[nodiscard]] ByteRange intersected(ByteRange other) const
    {
        const qint64 from = std::max(start, other.start);
        return {from, std::max(from, std::min(end, other.end))};
    }
    [[nodiscard]] ByteRange translated(qint64 by) const { return {start + by, end + by}; }
    bool operator==(const ByteRange&) const = default;
};
