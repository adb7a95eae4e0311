// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/arrivingmessage.h"

#include <algorithm>

Message ArrivingMessage::messageOf(const PartialMessage& partial)
{
    Message message;
    message.time = partial.time;
    message.record = partial.record;
    message.range = partial.received;
    message.connection = partial.connection;
    message.framing = partial.framing;
    message.direction = partial.direction;
    message.type = MessageType::Frame;
    return message;
}

bool ArrivingMessage::is(const PartialMessage& partial, const Message& message)
{
    return partial.connection == message.connection && partial.direction == message.direction
        && partial.received.start == message.range.start;
}

const PartialMessage* ArrivingMessage::find(
    const AnalysisSnapshot& snapshot, const Message& message)
{
    const auto found = std::ranges::find_if(
        snapshot.partials, [&](const PartialMessage& partial) { return is(partial, message); });
    return found == snapshot.partials.end() ? nullptr : &*found;
}

qint64 ArrivingMessage::findWhole(
    const AnalysisSnapshot& snapshot, const Message& message, qint64 firstNew)
{
    for (qint64 index = std::max(firstNew, snapshot.messages.first());
         index < snapshot.messages.end(); ++index) {
        const Message& whole = snapshot.messages[index];
        if (whole.connection == message.connection && whole.direction == message.direction
            && whole.range.start == message.range.start && !whole.isState())
            return index;
    }
    return -1;
}
