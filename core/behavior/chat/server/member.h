// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/chatevent.h"
#include "core/behavior/chat/chatsettings.h"

#include <QString>

#include <vector>

class Peer;

namespace chat {

class Door;
struct Room;

/// How many lines one may still say: so many in a second in the long run, and a burst.
class Allowance
{
public:
    /// Whether there is one; it is taken. Times are of the monotonic clock, ns.
    [[nodiscard]] bool take(const ChatLimits& limits, qint64 now);
    /// When there will be one.
    [[nodiscard]] qint64 nextAt(const ChatLimits& limits) const;

private:
    double m_left = 0;
    qint64 m_countedAt = 0; // 0: never was
};

/// One who takes part in the chat, or is about to: at the end of a connection, or the person at the
/// server's window.
struct Member {
    QString name; ///< empty: not known yet
    ChatDoor kind = ChatDoor::Unknown;
    Peer* peer = nullptr; ///< null: the person
    Door* door = nullptr; ///< likewise
    QString host; ///< where it comes from: an address without its port
    QString user = QStringLiteral("user"); ///< as an IRC client calls itself
    QString realName; ///< likewise
    std::vector<Room*> rooms; ///< in the order of joining
    QString away; ///< why; empty: is not
    bool isOperator = false; ///< in all rooms
    bool isMuted = false;
    bool hasLeft = false; ///< for good: it is not heard any more
    qint64 since = 0; ///< ns since 1970 UTC
    qint64 lastSpoke = 0; ///< likewise

    [[nodiscard]] bool isKnown() const { return !name.isEmpty(); }
    [[nodiscard]] bool isPerson() const { return kind == ChatDoor::Person; }
    [[nodiscard]] bool isIn(const Room& room) const;
    /// The room that was joined last; null: none.
    [[nodiscard]] Room* lastRoom() const { return rooms.empty() ? nullptr : rooms.back(); }
    /// An event of this member's.
    [[nodiscard]] ChatEvent event(ChatEvent::Kind eventKind) const;
};

} // namespace chat
