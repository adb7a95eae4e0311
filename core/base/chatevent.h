// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/notes.h"

#include <QString>

#include <optional>

/// How a member of a chat speaks to it.
enum class ChatDoor : quint8 {
    Unknown, ///< of somebody else's server, which does not say
    Person, ///< at the window of the server itself
    Lines, ///< lines of text
    HeaderContent, ///< header/content messages (core/behavior/chat/protocol.md)
    Irc, ///< RFC 1459, RFC 2812
};

/// Something that happened in a chat, as the server of the room or one of its clients knows it. The
/// capture keeps it as notes about the endpoint. A value.
struct ChatEvent {
    enum class Kind : quint8 {
        None,
        Said, ///< `name` said `text` in `room`
        Acted, ///< `name` did `text` (/me)
        Noticed, ///< `text` came from `name`, and wants no answer (IRC's NOTICE); `room` may be
                 ///< empty
        Whispered, ///< `name` said `text` to `other` alone; `room` is empty
        Arrived, ///< `name` takes part from now on, by `door`; `room` is empty
        Quit, ///< `name` takes part no longer, because of `text`
        Renamed, ///< `name` is called `other` from now on
        Joined, ///< `name` is in `room` from now on
        Left, ///< `name` is in `room` no longer, because of `text`
        Kicked, ///< `other` put `name` out of `room`, or of all of it, because of `text`
        TopicSet, ///< `name` has set the topic of `room` to `text`
        Banned, ///< `other`, a name or an address, may not come any more; `name` has forbidden it
        Unbanned, ///< the end of that
        Muted, ///< `other` may not speak; `name` has forbidden it
        Unmuted, ///< the end of that
        Away, ///< `name` is away, because of `text`; empty: is back
        Refused, ///< what a member wanted was not done; `text` says why
        Unsent, ///< clients: `text` of ours, for `room` or for `other`, could not be sent
        Welcomed, ///< clients: the server knows us as `name`; `text` is its message of the day
        Slowed, ///< `name` sends faster than the room allows: the rest is read later
    };

    /// Of a text, in bytes of UTF-8, so that an event's notes hold it.
    static constexpr qsizetype mostTextBytes = 4000;

    Kind kind = Kind::None;
    ChatDoor door = ChatDoor::Unknown; ///< Arrived
    bool isOwn = false; ///< `name` is the person at this window
    bool isHistory = false; ///< it was before we came, at `time`
    bool isStanding = false; ///< it is no news, and is told because the capture does not know it
    bool isOperator = false; ///< Arrived, Joined: `name` may kick and ban
    qint64 time = 0; ///< ns since 1970 UTC; 0: when it was recorded
    ConnectionId connection; ///< servers: of `name`; invalid: the person's, or not known
    QString room; ///< "#lobby"
    QString name;
    QString other;
    QString text;

    /// Whether somebody said something.
    [[nodiscard]] bool isSpeech() const { return kind >= Kind::Said && kind <= Kind::Whispered; }

    /// Texts that are too long are cut, at a character's end.
    [[nodiscard]] QList<Note> toNotes() const;
    /// Nothing if the notes are of something else.
    [[nodiscard]] static std::optional<ChatEvent> fromNotes(const QList<Note>& notes);

    bool operator==(const ChatEvent&) const = default;
};

/// "said", "acted", ...: as it stands in a capture and in JSON.
[[nodiscard]] QLatin1String chatEventName(ChatEvent::Kind kind);
/// "", "person", "lines", "header-content", "irc".
[[nodiscard]] QLatin1String chatDoorName(ChatDoor door);
/// A name, or a room's, in the form in which equal ones are equal: IRC's casemapping "ascii".
[[nodiscard]] QString foldedChatName(const QString& name);
