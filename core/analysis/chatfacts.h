// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/chatevent.h"
#include "core/base/segmentedlog.h"
#include "core/base/sharedmap.h"

#include <QStringList>

#include <map>
#include <memory>
#include <vector>

/// One line of a room: what happened, and where in the capture.
struct ChatLine {
    ChatEvent event;
    qint64 time = 0; ///< ns since 1970 UTC: when it was recorded
    qint64 record = 0; ///< index of the capture record that tells of it
    qint64 message = 0; ///< end of the message log at that time: the bytes that came and went for
                        ///< it are near, and have `cause`
    Cause cause;
};

/// One who takes part in a chat.
struct ChatMember {
    QString name;
    ChatDoor door = ChatDoor::Unknown;
    ConnectionId connection; ///< invalid: the person's, or not known
    bool isOwn = false; ///< the person at this window
    bool isOperator = false;
    bool isMuted = false;
    bool isAway = false;
    QString awayText;
    qint64 since = 0; ///< ns since 1970 UTC
    qint64 lastSpoke = 0; ///< likewise; 0: has not
};

/// One room, or what was said with one other alone, as its lines tell.
struct ChatRoom {
    using Lines = SegmentedLog<ChatLine, 64>;

    QString name; ///< "#lobby"; of a private talk the other's name, which changes when it is called
                  ///< otherwise; empty: what is of no room
    bool isPrivate = false;
    bool isJoined = false; ///< by the person at this window
    QString topic;
    QString topicBy;
    QStringList members; ///< names, operators first, then by name
    QStringList operators;
    Lines::View lines; ///< the oldest are given up where there are too many (ChatBudget)
    qint64 spoken = 0; ///< lines ever that somebody said, without history: for unread marks
    qint64 mentions = 0; ///< of these, those in which another wrote the person's name
};
using ChatRoomPtr = std::shared_ptr<const ChatRoom>;

/// The chat of one endpoint, a server's or a client's. Immutable; any thread.
struct ChatFacts {
    QString ownName; ///< of the person; empty: not known yet
    bool isWelcomed = false; ///< clients: the server knows us
    SharedMap<QString, ChatMember> members; ///< by foldedChatName()
    /// In the order of their first mention, which stays; the first is of no room.
    std::vector<ChatRoomPtr> rooms;
    QStringList banned; ///< names and addresses, the oldest first

    /// Null if there is none.
    [[nodiscard]] const ChatMember* member(const QString& name) const;
    [[nodiscard]] ChatRoomPtr room(const QString& name) const;
};
using ChatFactsPtr = std::shared_ptr<const ChatFacts>;

/// By EndpointId::value.
using ChatTable = std::map<quint32, ChatFactsPtr>;
