// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/recordindex.h"

namespace {
qint64 bytesOf(const QString& text)
{
    constexpr qint64 header = 32; // of the allocation, about
    return text.isEmpty() ? 0 : header + text.size() * qint64(sizeof(QChar));
}

qint64 bytesOf(const EventDetails& details)
{
    qint64 bytes = qint64(sizeof(EventDetails)) + bytesOf(details.target) + bytesOf(details.framing)
        + bytesOf(details.framingOut) + bytesOf(details.behavior) + bytesOf(details.error.detail)
        + details.local.path.size() + details.peer.path.size();
    for (const Note& note : details.notes)
        bytes += qint64(sizeof(Note)) + bytesOf(note.key) + bytesOf(note.value);
    return bytes;
}
}

qint64 RecordIndex::append(CaptureRecord record, const EventDetails* details)
{
    record.details = details ? m_details.end() : -1;
    const qint64 index = append(record);
    if (details) {
        m_details.append(*details);
        m_detailBytes += bytesOf(*details);
    }
    return index;
}

qint64 RecordIndex::bytes() const
{
    const qint64 givenUp = m_starts.empty() ? 0 : m_starts.front().detailBytes;
    return (end() - first()) * qint64(sizeof(CaptureRecord)) + m_detailBytes - givenUp;
}

void RecordIndex::giveUpOldest(qint64 end)
{
    constexpr qint64 segment = RecordLog::segmentSize;
    while (m_starts.size() > 1 && first() + segment <= std::min(end, this->end() - 1)) {
        const qint64 oldest = segment * qint64(sizeof(CaptureRecord)) + m_starts[1].detailBytes
            - m_starts[0].detailBytes;
        if (bytes() - oldest < m_limit)
            break;
        m_records.dropOldest(this->end() - first() - segment);
        m_starts.pop_front();
    }
    if (!m_starts.empty())
        m_details.dropOldest(m_details.end() - m_starts.front().details);
}

void RecordIndex::show(CaptureSnapshot& snapshot) const
{
    snapshot.records = m_records.view();
    snapshot.details = m_details.view();
}
