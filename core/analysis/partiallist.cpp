// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/partiallist.h"

void PartialList::update(Handle& stream, const std::optional<PartialMessage>& message)
{
    if (!message) {
        if (stream.m_place)
            m_entries.erase(*stream.m_place);
        stream.m_place.reset();
        return;
    }
    if (!stream.m_place) {
        stream.m_place = m_entries.insert(m_entries.end(), {*message, message->time});
        return;
    }
    Entry& entry = **stream.m_place;
    if (entry.message.received.start != message->received.start) {
        entry.begun = message->time;
        m_entries.splice(m_entries.end(), m_entries, *stream.m_place);
    }
    entry.message = *message;
}

std::vector<PartialMessage> PartialList::shown(qint64 now) const
{
    std::vector<PartialMessage> messages;
    for (const Entry& entry : m_entries) {
        if (entry.begun + delay.count() > now || messages.size() == AnalysisSnapshot::maxPartials)
            break;
        messages.push_back(entry.message);
    }
    return messages;
}

std::optional<qint64> PartialList::nextChange(qint64 now) const
{
    std::size_t count = 0;
    for (const Entry& entry : m_entries) {
        if (count++ == AnalysisSnapshot::maxPartials)
            break;
        if (entry.begun + delay.count() > now)
            return entry.begun + delay.count();
    }
    return {};
}
