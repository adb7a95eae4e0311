// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/chatdeliveries.h"

#include <algorithm>

const CausedMessages& ChatDeliveries::messagesOf(const ChatRoomState& state, const ChatLine& line)
{
    CausedMessages* found = m_found.object(line.record);
    if (!found) {
        found = new CausedMessages(line.cause, state.endpoint, line.message);
        m_found.insert(line.record, found);
    }
    if (!found->isComplete())
        found->update(*state.analysis);
    return *found;
}

Delivery ChatDeliveries::of(const ChatRoomState& state, const ChatLine& line)
{
    Delivery least = Delivery::Read;
    std::size_t asked = 0;
    for (const qint64 index : messagesOf(state, line).sent()) {
        const bool isKept = index >= state.analysis->messages.first();
        if (isKept && ++asked <= mostAsked)
            least = std::min(least, deliveryOf(*state.analysis, state.analysis->messages[index]));
    }
    return asked == 0 ? Delivery::NotKnown : least;
}

void ChatDeliveries::addReceivers(
    const ChatRoomState& state, const ChatLine& line, std::vector<ConnectionId>& receivers)
{
    std::size_t asked = 0;
    for (const qint64 index : messagesOf(state, line).sent()) {
        if (index < state.analysis->messages.first() || ++asked > mostAsked)
            continue;
        const ConnectionId id = state.analysis->messages[index].connection;
        const ConnectionFacts* const facts = state.analysis->connections.find(id);
        if (facts && facts->isLive())
            receivers.push_back(id);
    }
}
