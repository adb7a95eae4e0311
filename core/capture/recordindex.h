// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capturesnapshot.h"

#include <deque>
#include <limits>

/// The records of a capture and the details of some, in memory: the newest, as many as a bound
/// allows. The oldest are given up in whole segments, details with their records. One thread; what
/// it shows is for any.
class RecordIndex
{
public:
    /// `limit`: bytes.
    explicit RecordIndex(qint64 limit)
        : m_limit(limit)
    {
    }

    /// From the next giveUpOldest() on.
    void setLimit(qint64 limit) { m_limit = limit; }
    [[nodiscard]] qint64 limit() const { return m_limit; }

    /// Adds a record without details; returns its index.
    qint64 append(const CaptureRecord& record)
    {
        if (m_records.end() % RecordLog::segmentSize == 0)
            m_starts.push_back({m_details.end(), m_detailBytes});
        return m_records.append(record);
    }
    /// Adds an event; `details` may be null.
    qint64 append(CaptureRecord record, const EventDetails* details);

    [[nodiscard]] qint64 first() const { return m_records.first(); }
    [[nodiscard]] qint64 end() const { return m_records.end(); }
    [[nodiscard]] const CaptureRecord& operator[](qint64 index) const { return m_records[index]; }
    /// One that no snapshot shows, to change.
    [[nodiscard]] CaptureRecord& edit(qint64 index) { return m_records.edit(index); }
    /// What is in memory.
    [[nodiscard]] qint64 bytes() const;

    /// Gives up the oldest records before `end`, so that no more than the limit, and one segment,
    /// is left of them.
    void giveUpOldest(qint64 end = std::numeric_limits<qint64>::max());
    /// Puts what there is now into `snapshot`.
    void show(CaptureSnapshot& snapshot) const;

private:
    /// What was before a segment of records.
    struct Start {
        qint64 details; // index
        qint64 detailBytes;
    };

    RecordLog m_records;
    DetailsLog m_details;
    std::deque<Start> m_starts; // of the segments of m_records
    qint64 m_detailBytes = 0; // of all there ever were
    qint64 m_limit;
};
