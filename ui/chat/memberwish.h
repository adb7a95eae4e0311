// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chatfacts.h"
#include "core/session/session.h"

#include <optional>

/// What the person wants of a member of a chat.
enum class MemberWish : quint8 {
    Talk, ///< to say something to it alone
    Address, ///< to say its name
    Mute,
    Unmute,
    Kick,
    BanName,
    BanAddress,
    MakeOperator,
    TakeOperator,
    ShowConnection,
};

/// What the chat is asked for because of a wish: of a member who is in `room` and comes from
/// `address`. Nothing if that is not for the chat to do, or cannot be done.
[[nodiscard]] std::optional<ResponderCommand> commandOf(
    MemberWish wish, const ChatMember& member, const QString& room, const QString& address);
