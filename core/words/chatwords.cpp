// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/chatwords.h"

#include "core/text/safetext.h"

#include <QCoreApplication>

namespace {

using Kind = ChatEvent::Kind;

/// Gives the words of this file their context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChatWords)
};

/// An event whose strings are safe to show; `room` is empty where it is not to be told.
struct Safe {
    Safe(const ChatEvent& event, ChatWords::Place place)
        : room(place == ChatWords::Place::Anywhere ? safeText(event.room) : QString())
        , name(safeText(event.name))
        , other(safeText(event.other))
        , text(safeText(event.text))
    {
    }

    QString room;
    QString name;
    QString other;
    QString text;
};

QString withReason(const QString& sentence, const QString& reason)
{
    return reason.isEmpty() ? sentence
                            : Words::tr("%1 (%2)", "what happened, why").arg(sentence, reason);
}

/// As chat programs have it since IRC.
QString speech(Kind kind, const Safe& event)
{
    switch (kind) {
    case Kind::Acted:
        return QStringLiteral("* %1 %2").arg(event.name, event.text);
    case Kind::Noticed:
        return event.name.isEmpty() ? event.text
                                    : QStringLiteral("-%1- %2").arg(event.name, event.text);
    case Kind::Whispered:
        return QStringLiteral("[%1 → %2] %3").arg(event.name, event.other, event.text);
    default:
        return QStringLiteral("<%1> %2").arg(event.name, event.text);
    }
}

QString arrived(const Safe& event, ChatDoor door)
{
    switch (door) {
    case ChatDoor::Person:
        return Words::tr("%1 takes part, at the server", "a name: of the person who runs it")
            .arg(event.name);
    case ChatDoor::Lines:
        return Words::tr("%1 takes part, by lines of text", "a name").arg(event.name);
    case ChatDoor::HeaderContent:
        return Words::tr("%1 takes part, by header/content messages", "a name").arg(event.name);
    case ChatDoor::Irc:
        return Words::tr("%1 takes part, by IRC", "a name").arg(event.name);
    case ChatDoor::Unknown:
        break;
    }
    return Words::tr("%1 takes part", "a name").arg(event.name);
}

QString joined(const Safe& event)
{
    return event.room.isEmpty()
        ? Words::tr("%1 joined", "a name").arg(event.name)
        : Words::tr("%1 joined %2", "a name, a room").arg(event.name, event.room);
}

QString left(const Safe& event)
{
    return event.room.isEmpty()
        ? Words::tr("%1 left", "a name").arg(event.name)
        : Words::tr("%1 left %2", "a name, a room").arg(event.name, event.room);
}

QString kicked(const Safe& event, bool isOutOfAll)
{
    if (isOutOfAll)
        return Words::tr("%1 put %2 out of the chat", "two names").arg(event.other, event.name);
    if (event.room.isEmpty())
        return Words::tr("%1 put %2 out of the room", "two names").arg(event.other, event.name);
    return Words::tr("%1 put %2 out of %3", "two names, a room")
        .arg(event.other, event.name, event.room);
}

QString topicSet(const Safe& event)
{
    if (event.room.isEmpty()) {
        return event.text.isEmpty()
            ? Words::tr("%1 cleared the topic", "a name").arg(event.name)
            : Words::tr("%1 set the topic: %2", "a name, a text").arg(event.name, event.text);
    }
    return event.text.isEmpty()
        ? Words::tr("%1 cleared the topic of %2", "a name, a room").arg(event.name, event.room)
        : Words::tr("%1 set the topic of %2: %3", "a name, a room, a text")
              .arg(event.name, event.room, event.text);
}

/// What a member may not do any more, or may do again.
QString ruling(Kind kind, const Safe& event)
{
    switch (kind) {
    case Kind::Banned:
        return Words::tr("%1 has banned %2", "a name, a name or an address")
            .arg(event.name, event.other);
    case Kind::Unbanned:
        return Words::tr("%1 lets %2 come again", "a name, a name or an address")
            .arg(event.name, event.other);
    case Kind::Muted:
        return Words::tr("%1 has muted %2", "two names").arg(event.name, event.other);
    default:
        return Words::tr("%1 lets %2 speak again", "two names").arg(event.name, event.other);
    }
}

QString unsent(const Safe& event)
{
    const QString& where = event.room.isEmpty() ? event.other : event.room;
    return where.isEmpty()
        ? Words::tr("Not sent: %1", "a text").arg(event.text)
        : Words::tr("Not sent to %1: %2", "a room or a name, a text").arg(where, event.text);
}

QString withoutSpeech(const ChatEvent& event, const Safe& safe)
{
    switch (event.kind) {
    case Kind::Arrived:
        return arrived(safe, event.door);
    case Kind::Quit:
        return withReason(Words::tr("%1 left the chat", "a name").arg(safe.name), safe.text);
    case Kind::Renamed:
        return Words::tr("%1 is now called %2", "two names").arg(safe.name, safe.other);
    case Kind::Joined:
        return joined(safe);
    case Kind::Left:
        return withReason(left(safe), safe.text);
    case Kind::Kicked:
        return withReason(kicked(safe, event.room.isEmpty()), safe.text);
    case Kind::TopicSet:
        return topicSet(safe);
    case Kind::Banned:
    case Kind::Unbanned:
    case Kind::Muted:
    case Kind::Unmuted:
        return withReason(ruling(event.kind, safe), safe.text);
    case Kind::Away:
        return safe.text.isEmpty()
            ? Words::tr("%1 is back", "a name").arg(safe.name)
            : Words::tr("%1 is away: %2", "a name, why").arg(safe.name, safe.text);
    case Kind::Unsent:
        return unsent(safe);
    case Kind::Welcomed:
        return withReason(
            Words::tr("The server knows us as %1", "a name").arg(safe.name), safe.text);
    case Kind::Slowed:
        return Words::tr("%1 sends faster than the room allows; the rest is read later", "a name")
            .arg(safe.name);
    default:
        return safe.text;
    }
}

} // namespace

QString ChatWords::sentence(const ChatEvent& event, Place place)
{
    const Safe safe(event, place);
    if (!event.isSpeech())
        return withoutSpeech(event, safe);
    const QString said = speech(event.kind, safe);
    return safe.room.isEmpty() ? said : QString(safe.room + u' ' + said);
}
