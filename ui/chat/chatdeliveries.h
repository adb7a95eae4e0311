// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/delivery.h"
#include "core/filter/causedmessages.h"
#include "ui/chat/chatroomstate.h"

#include <QCache>

/// How far lines of the person have come: finds the messages that went out for them, once. Asked
/// for the lines that are seen. GUI thread.
class ChatDeliveries
{
public:
    static constexpr std::size_t mostAsked = 256; ///< receivers of one line

    /// The least of all that a line of the room went out to.
    [[nodiscard]] Delivery of(const ChatRoomState& state, const ChatLine& line);
    /// Adds the connections that live and that the line went to.
    void addReceivers(
        const ChatRoomState& state, const ChatLine& line, std::vector<ConnectionId>& receivers);
    void clear() { m_found.clear(); }

private:
    [[nodiscard]] const CausedMessages& messagesOf(
        const ChatRoomState& state, const ChatLine& line);

    QCache<qint64, CausedMessages> m_found {200}; // by ChatLine::record
};
