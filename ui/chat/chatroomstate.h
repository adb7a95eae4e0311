// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysissnapshot.h"

/// A room of a chat at one moment, with what the rest of the screen knows then. A value.
struct ChatRoomState {
    AnalysisSnapshotPtr analysis; ///< never null
    EndpointId endpoint;
    ChatFactsPtr chat; ///< never null
    std::size_t index = 0; ///< of the room in ChatFacts::rooms
    bool isServer = false; ///< it is the chat that we hold, not one that we have joined

    [[nodiscard]] const ChatRoom& room() const { return *chat->rooms[index]; }
    /// Whether it is the same room, later.
    [[nodiscard]] bool isLaterThan(const ChatRoomState& other) const
    {
        return endpoint == other.endpoint && index == other.index
            && analysis->generation == other.analysis->generation
            && room().lines.end() >= other.room().lines.end()
            && room().lines.first() >= other.room().lines.first();
    }
};
