// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysissnapshot.h"

#include <vector>

/// The messages of the log that one cause ties together at an endpoint: what was received, and what
/// went out for it. Looks near a place of the log alone, and goes on as the log grows. A value.
class CausedMessages
{
public:
    // Rows that are looked at, before and behind the place.
    static constexpr qint64 mostBefore = 4096;
    static constexpr qint64 mostBehind = 8192;

    CausedMessages() = default;
    /// `place`: index in the log, near which they are.
    CausedMessages(Cause cause, EndpointId endpoint, qint64 place);

    /// Looks at what it has not seen yet. `snapshot` is a later state of the one before, of the
    /// same generation.
    void update(const AnalysisSnapshot& snapshot);

    /// Indexes in the log, ascending.
    [[nodiscard]] const std::vector<qint64>& received() const { return m_received; }
    [[nodiscard]] const std::vector<qint64>& sent() const { return m_sent; }
    [[nodiscard]] bool isEmpty() const { return m_received.empty() && m_sent.empty(); }
    /// Whether all that it looks at was there: nothing will be added.
    [[nodiscard]] bool isComplete() const { return m_next >= m_place + mostBehind; }

private:
    void look(const AnalysisSnapshot& snapshot, qint64 from, qint64 end);
    [[nodiscard]] bool isReceivedFor(const AnalysisSnapshot& snapshot, qint64 index) const;

    Cause m_cause;
    EndpointId m_endpoint;
    qint64 m_place = 0;
    qint64 m_next = -1; // the first row that was not looked at; -1: none was yet
    std::vector<qint64> m_received;
    std::vector<qint64> m_sent;
};
