// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/causedmessages.h"

#include <algorithm>

CausedMessages::CausedMessages(Cause cause, EndpointId endpoint, qint64 place)
    : m_cause(cause)
    , m_endpoint(endpoint)
    , m_place(place)
{
}

void CausedMessages::update(const AnalysisSnapshot& snapshot)
{
    if (!m_cause.isValid())
        return;
    const MessageLog::View& log = snapshot.messages;
    const qint64 from = std::max(log.first(), m_next < 0 ? m_place - mostBefore : m_next);
    const qint64 end = std::min(log.end(), m_place + mostBehind);
    look(snapshot, from, end);
    m_next = std::max(m_next, end);
}

void CausedMessages::look(const AnalysisSnapshot& snapshot, qint64 from, qint64 end)
{
    for (qint64 index = from; index < end; ++index) {
        const Message& message = snapshot.messages[index];
        if (message.isState())
            continue;
        const bool isSent = message.direction == Direction::Out;
        const bool isOurs
            = isSent ? snapshot.causeOf(message) == m_cause : isReceivedFor(snapshot, index);
        if (isOurs && snapshot.endpointOf(message) == m_endpoint)
            (isSent ? m_sent : m_received).push_back(index);
    }
}

/// What was read at once has one record, with the cause of the first message in it; each further
/// one has the next cause (ResponderHost::nextMessage()).
bool CausedMessages::isReceivedFor(const AnalysisSnapshot& snapshot, qint64 index) const
{
    const Message& message = snapshot.messages[index];
    const Cause first = snapshot.causeOf(message);
    if (!first.isValid() || first.isCommand() != m_cause.isCommand() || first > m_cause)
        return false;
    const MessageLog::View& log = snapshot.messages;
    const qint64 start = index - (qint64(m_cause.value) - first.value); // of the read
    const auto isOfTheRead
        = [&](qint64 row) { return row >= log.first() && log[row].record == message.record; };
    return isOfTheRead(start) && !isOfTheRead(start - 1);
}
