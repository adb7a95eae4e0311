// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/endpointrecorder.h"

#include <algorithm>
#include <limits>

namespace {
CaptureRecord recordOf(EndpointId id, RecordKind kind, qint64 time)
{
    CaptureRecord record;
    record.time = time;
    record.subject = id.value;
    record.kind = kind;
    return record;
}
}

EndpointRecorder::EndpointRecorder(CaptureJournal& journal)
    : m_journal(journal)
{
}

void EndpointRecorder::add(
    EndpointId id, RecordKind kind, const std::optional<EventDetails>& details, qint64 time)
{
    m_journal.appendEvent(recordOf(id, kind, m_journal.stamp(time)), details ? &*details : nullptr);
    std::vector<Event>& events = m_endpoints[id].events;
    const std::size_t kept = kind == RecordKind::EndpointOpened ? 0
        : kind == RecordKind::EndpointListening                 ? 1
                                                                : 2;
    if (events.size() > kept)
        events.erase(events.begin() + std::ptrdiff_t(kept), events.end());
    events.push_back({kind, details});
}

void EndpointRecorder::lost(EndpointId id, qint64 datagrams, qint64 time)
{
    CaptureRecord record = recordOf(id, RecordKind::EndpointLost, m_journal.stamp(time));
    record.length = quint32(std::min<qint64>(datagrams, std::numeric_limits<quint32>::max()));
    m_journal.appendEvent(record);
}

void EndpointRecorder::note(EndpointId id, const QList<Note>& notes, qint64 time, Cause cause)
{
    CaptureRecord record = recordOf(id, RecordKind::EndpointNote, m_journal.stamp(time));
    record.cause = cause;
    m_journal.appendNotes(record, notes);
    if (!m_journal.isRecording())
        m_endpoints[id].untoldNotes.setFacts(notes);
}

void EndpointRecorder::repeatEvents()
{
    for (auto& [id, history] : m_endpoints) {
        for (const auto& [kind, details] : history.events)
            m_journal.repeatEvent(
                recordOf(id, kind, m_journal.time()), details ? &*details : nullptr, {});
        m_journal.repeatNotes(recordOf(id, RecordKind::EndpointNote, m_journal.time()),
            std::exchange(history.untoldNotes, {}).all());
    }
}
