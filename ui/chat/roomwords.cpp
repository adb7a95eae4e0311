// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/roomwords.h"

#include "core/analysis/chatmention.h"
#include "core/words/chatwords.h"
#include "core/words/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

constexpr qsizetype namesTold = 3; // of several who did the same
constexpr qsizetype longestReason = 300; // UTF-16 units
constexpr qint64 second = 1'000'000'000; // ns

/// Gives the words of this file their context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(RoomWords)
};

/// What happened several times in a row.
struct Happening {
    const ChatEvent* newest = nullptr;
    QStringList names;
};

bool isSame(const ChatEvent& one, const ChatEvent& other)
{
    return one.kind == other.kind && one.kind != ChatEvent::Kind::Renamed;
}

/// "ada, bob and 3 others"
QString namesText(const QStringList& names)
{
    const qsizetype others = names.size() - namesTold;
    if (others > 1) {
        return Words::tr("%1 and %n others", "names of some, and how many more", int(others))
            .arg(Format::list(names.first(namesTold)));
    }
    if (names.size() < 2)
        return names.value(0);
    return Words::tr("%1 and %2", "names of several, and the last one")
        .arg(Format::list(names.first(names.size() - 1)), names.last());
}

/// Of those whose lines are folded: what several did.
QString presenceText(const Happening& happening)
{
    if (happening.names.size() == 1)
        return ChatWords::sentence(*happening.newest, ChatWords::Place::InItsRoom);
    const QString names = namesText(happening.names);
    const int count = int(happening.names.size());
    switch (happening.newest->kind) {
    case ChatEvent::Kind::Arrived:
        return Words::tr("%1 take part", "names of several", count).arg(names);
    case ChatEvent::Kind::Quit:
        return Words::tr("%1 left the chat", "names of several", count).arg(names);
    case ChatEvent::Kind::Joined:
        return Words::tr("%1 joined", "names of several", count).arg(names);
    default: // Left
        return Words::tr("%1 left", "names of several", count).arg(names);
    }
}

/// Of those that have a row of their own.
QString eventText(const ChatEvent& event)
{
    switch (event.kind) {
    case ChatEvent::Kind::Welcomed:
        return event.text.isEmpty()
            ? Words::tr("The server knows you as %1").arg(safeText(event.name))
            : Words::tr("The server knows you as %1\n%2", "a name, the message of the day")
                  .arg(safeText(event.name), markedText(event.text).text);
    case ChatEvent::Kind::Refused:
    case ChatEvent::Kind::Noticed: // by nobody
    case ChatEvent::Kind::Said:
        return markedText(event.text).text;
    default:
        return ChatWords::sentence(event, ChatWords::Place::InItsRoom);
    }
}

} // namespace

namespace RoomWords {

QString happened(const ChatRoom::Lines::View& lines, ChatRows::Row row)
{
    if (!ChatRows::isFolded(lines[row.first].event))
        return eventText(lines[row.first].event);
    std::vector<Happening> happenings;
    for (qint64 line = row.first; line < row.end; ++line) {
        const ChatEvent& event = lines[line].event;
        const auto same = std::ranges::find_if(
            happenings, [&event](const Happening& each) { return isSame(*each.newest, event); });
        Happening& happening = same == happenings.end() ? happenings.emplace_back() : *same;
        happening.newest = &event;
        happening.names.append(safeText(event.name));
    }
    QStringList texts;
    for (Happening& happening : happenings) {
        happening.names.removeDuplicates();
        texts.append(presenceText(happening));
    }
    return texts.join(QStringLiteral(" · "));
}

QString door(ChatDoor door)
{
    switch (door) {
    case ChatDoor::Person:
        return Words::tr("this window", "how a member of a chat speaks to it");
    case ChatDoor::Lines:
        return Words::tr("lines", "of text: how a member of a chat speaks to it");
    case ChatDoor::HeaderContent:
        return Words::tr("header/content", "messages: how a member of a chat speaks to it");
    case ChatDoor::Irc:
        return QStringLiteral("IRC");
    case ChatDoor::Unknown:
        break;
    }
    return {};
}

QString room(const ChatRoom& room)
{
    return room.name.isEmpty() ? Words::tr("Server", "what happens in no room of a chat")
                               : safeText(room.name, 200);
}

qint64 timeOf(const ChatLine& line)
{
    return line.event.time != 0 ? line.event.time : line.time;
}

bool isForPerson(const ChatLine& line, const QString& ownName)
{
    const ChatEvent& event = line.event;
    if (!event.isSpeech() || event.isOwn || event.isHistory
        || event.kind == ChatEvent::Kind::Noticed)
        return false;
    return event.kind == ChatEvent::Kind::Whispered || mentionsName(event.text, ownName);
}

QString idle(qint64 ns)
{
    constexpr qint64 minute = 60 * second;
    constexpr qint64 hour = 60 * minute;
    if (ns < minute)
        return {};
    if (ns < hour)
        return Words::tr("%1 min", "minutes").arg(Format::number(ns / minute));
    if (ns < 48 * hour)
        return Words::tr("%1 h", "hours").arg(Format::number(ns / hour));
    return Words::tr("%1 d", "days").arg(Format::number(ns / (24 * hour)));
}

QString trouble(const AnalysisSnapshot& snapshot, const EndpointFacts& endpoint, bool reconnects)
{
    if (endpoint.role == Role::Server) {
        return endpoint.isRunning()
            ? QString()
            : Words::tr("The chat is closed: nobody hears what is said. Start the server again.");
    }
    if (endpoint.liveConnections == 0) {
        return reconnects && endpoint.isRunning()
            ? Words::tr("The connection is lost. It is asked for again by itself, after growing "
                        "pauses.")
            : Words::tr("There is no connection. What you say now is marked as not sent, and can "
                        "be sent again.");
    }
    const ChatFactsPtr chat = snapshot.chatOf(endpoint.id);
    if (chat && chat->isWelcomed)
        return {};
    const ChatRoom::Lines::View lines = chat ? chat->rooms.front()->lines : ChatRoom::Lines::View();
    const ChatEvent* const last = lines.isEmpty() ? nullptr : &lines[lines.end() - 1].event;
    return last && last->kind == ChatEvent::Kind::Refused
        ? Words::tr("The server does not take the name: %1. Write /nick and another one.")
              .arg(safeText(last->text, longestReason))
        : Words::tr("Connected. The server has not said yet that it knows you.");
}

} // namespace RoomWords
