// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/chatfacts.h"

#include <algorithm>

const ChatMember* ChatFacts::member(const QString& name) const
{
    const auto found = members.find(foldedChatName(name));
    return found == members.end() ? nullptr : &found->second;
}

ChatRoomPtr ChatFacts::room(const QString& name) const
{
    const QString folded = foldedChatName(name);
    const auto found = std::ranges::find_if(
        rooms, [&](const ChatRoomPtr& room) { return foldedChatName(room->name) == folded; });
    return found == rooms.end() ? nullptr : *found;
}
