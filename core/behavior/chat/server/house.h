// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/behavior/chat/chatsettings.h"
#include "core/behavior/chat/server/member.h"
#include "core/behavior/chat/server/moderation.h"
#include "core/behavior/chat/server/news.h"
#include "core/behavior/chat/server/refusal.h"
#include "core/behavior/chat/server/register.h"
#include "core/behavior/chat/server/room.h"
#include "core/behavior/responder.h"

#include <map>
#include <memory>

namespace chat {

/// What a member wants to say.
struct Saying {
    QString text; ///< clean (cleanText())
    ChatEvent::Kind kind = ChatEvent::Kind::Said; ///< Said, Acted or Noticed
    std::optional<qint64> id = {}; ///< the member's own, that comes back to it
};

/// The chat: its rooms, who is in them, and what becomes of what they want. Tells the members
/// through their doors, and the capture, of all that happens. Knows no protocol. I/O thread.
class House
{
public:
    static constexpr QLatin1String serverName {"socketscope"};

    House(ResponderHost& host, const ChatSettings& settings);

    [[nodiscard]] const ChatSettings& settings() const { return m_settings; }
    [[nodiscard]] const ChatLimits& limits() const { return m_settings.limits; }
    void setSettings(const ChatSettings& settings);
    [[nodiscard]] ResponderHost& host() const { return m_host; }
    [[nodiscard]] Moderation& moderation() { return m_moderation; }

    // What a member wants; Member::isKnown() but for admit().
    /// Makes it known, by this name.
    [[nodiscard]] Outcome admit(Member& member, const QString& name);
    [[nodiscard]] Outcome rename(Member& member, const QString& name);
    /// Without a name the first of the standing rooms. To be in it already is no fault.
    [[nodiscard]] Outcome join(Member& member, const QString& room);
    [[nodiscard]] Outcome leave(Member& member, const QString& room, const QString& why);
    [[nodiscard]] Outcome say(Member& member, const QString& room, const Saying& saying);
    [[nodiscard]] Outcome whisper(Member& member, const QString& to, const Saying& saying);
    [[nodiscard]] Outcome setTopic(Member& member, const QString& room, const QString& topic);
    void setAway(Member& member, const QString& why);
    /// The last of the member, which need not be known.
    void quit(Member& member, const QString& why);
    /// Likewise, as it wants: its connection is closed.
    void leaveForGood(Member& member, const QString& why);
    /// The room becomes the one that the member has joined last.
    static void turnTo(Member& member, const Room& room);

    /// Tells the member, and the capture, that something was not done; nothing if it was.
    void answer(Member& member, const Outcome& outcome, const QString& room = {});
    /// Notes that the member sends too fast.
    void noteSlowed(const Member& member);
    /// Something that is told to one alone, and is no part of what happens in the chat.
    void pass(Member& to, News& news);
    void passToOthers(const Room& room, News& news);

    /// The chat is over for all; they are told.
    void close();
    /// Those who owe too much are dropped. To be called when nothing is being told any more.
    void dropOverdue();
    /// Notes again what holds.
    void noteStanding();

    // For Moderation
    void putOut(Member& member, Room& room, const Member& by, const QString& why);
    /// Out of the chat: the connection is closed.
    void expel(Member& member, const Member& by, const QString& why);
    void note(const ChatEvent& event);
    void noteStanding(const Member& member);
    [[nodiscard]] static Outcome unknownMember(const QString& name);
    [[nodiscard]] static Outcome unknownRoom(const QString& name);

    /// Null if there is none.
    [[nodiscard]] Member* findMember(const QString& name) const { return m_register.find(name); }
    [[nodiscard]] Room* findRoom(const QString& name) const;
    [[nodiscard]] std::vector<const Room*> rooms() const;
    [[nodiscard]] std::vector<Member*> members() const { return m_register.all(); }
    [[nodiscard]] qsizetype memberCount() const { return m_register.size(); }
    /// ns since 1970 UTC.
    [[nodiscard]] qint64 started() const { return m_started; }

private:
    using Members = std::vector<Member*>;

    [[nodiscard]] Outcome problemOfName(const Member& member, const QString& name) const;
    [[nodiscard]] Outcome problemOfSaying(const Member& member, const Saying& saying) const;
    /// Also of an empty one, which nobody hears.
    [[nodiscard]] Outcome problemOfText(const Member& member, const QString& text) const;
    [[nodiscard]] Outcome problemOfRoom(const Member& member, const QString& name) const;
    Room& makeRoom(const QString& name);
    void enter(Member& member, const QString& name);
    void exit(Member& member, Room& room);
    void depart(Member& member, const ChatEvent& event, const Member& from);
    void remember(Member& member);
    void forget(const Member& member);
    void makeStandingRooms();
    /// Whether the room is there though nobody is in it.
    [[nodiscard]] bool stands(const Room& room) const;
    /// Those who share a room with the member, itself included.
    [[nodiscard]] Members neighbours(Member& member) const;
    ChatEvent happened(
        ChatEvent event, const Member& from, const Members& told, std::optional<qint64> id = {});
    void tell(Member& member, News& news);

    ResponderHost& m_host;
    ChatSettings m_settings;
    const qint64 m_started;
    Register m_register;
    std::map<QString, std::unique_ptr<Room>> m_rooms; // by foldedChatName()
    Moderation m_moderation;
    Members m_overdue;
};

} // namespace chat
