// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capturejournal.h"

#include <map>
#include <optional>
#include <vector>

/// What a CaptureWriter knows of endpoints: turns what happens to them into records and event
/// blocks of a journal.
class EndpointRecorder
{
public:
    explicit EndpointRecorder(CaptureJournal& journal);

    void add(
        EndpointId id, RecordKind kind, const std::optional<EventDetails>& details, qint64 time);
    void lost(EndpointId id, qint64 datagrams, qint64 time);
    void note(EndpointId id, const QList<Note>& notes, qint64 time, Cause cause);

    /// Tells the file of every endpoint again.
    void repeatEvents();

private:
    struct Event {
        RecordKind kind;
        std::optional<EventDetails> details;
    };
    struct History {
        /// What tells its state when told again: its opening, where it listens, and what happened
        /// last.
        std::vector<Event> events;
        Notes untoldNotes; // those of a time when nothing was recorded
    };

    CaptureJournal& m_journal;
    std::map<EndpointId, History> m_endpoints;
};
