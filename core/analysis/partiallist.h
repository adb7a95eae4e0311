// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysissnapshot.h"

#include <chrono>
#include <list>
#include <optional>
#include <vector>

/// The streams that are in the middle of a message, oldest message first. Its cost follows the
/// streams that have something in progress, not the streams there are. Not thread-safe.
class PartialList
{
    struct Entry {
        PartialMessage message;
        qint64 begun = 0; // time of the record that holds the message's first byte
    };
    using Place = std::list<Entry>::iterator;

public:
    /// Messages are shown once they have been in progress for this long: those that arrive in two
    /// or three pieces right after one another never flicker up.
    static constexpr std::chrono::nanoseconds delay = std::chrono::milliseconds(100);

    /// Where a stream stands in the list; each stream holds one.
    class Handle
    {
        friend class PartialList;
        std::optional<Place> m_place;
    };

    /// The stream's message in progress is `message` now. Times must not run backwards.
    void update(Handle& stream, const std::optional<PartialMessage>& message);

    /// Those to show at the time `now`, at most AnalysisSnapshot::maxPartials.
    [[nodiscard]] std::vector<PartialMessage> shown(qint64 now) const;
    /// When shown() will be more than at `now`, if nothing else happens.
    [[nodiscard]] std::optional<qint64> nextChange(qint64 now) const;

private:
    std::list<Entry> m_entries;
};
