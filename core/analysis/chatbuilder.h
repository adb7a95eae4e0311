// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chatbudget.h"
#include "core/analysis/chatfacts.h"
#include "core/analysis/chatroombuilder.h"

#include <map>
#include <memory>
#include <utility>
#include <vector>

/// The chat of one endpoint as it becomes, from what happens in it. Not thread-safe.
class ChatBuilder
{
public:
    using Rooms = std::vector<std::unique_ptr<ChatRoomBuilder>>;

    explicit ChatBuilder(ChatBudget& budget);
    ~ChatBuilder();
    Q_DISABLE_COPY_MOVE(ChatBuilder)

    /// Takes in what happened next: its lines, then what is so from then on.
    void apply(const ChatLine& line);
    /// The endpoint was opened; again, if it is only told again because recording goes on. Who
    /// takes part is told again by those who know.
    void opened();
    /// The endpoint does not run any more.
    void stopped();
    /// Of a client: its connection is gone.
    void disconnected();

    [[nodiscard]] const Rooms& rooms() const { return m_rooms; }
    /// As it is now; the same as before if nothing has changed.
    [[nodiscard]] ChatFactsPtr shown();
    /// shown() would tell something new.
    [[nodiscard]] bool isChanged() const { return !m_shown; }
    /// Gives up the oldest lines of a room; one of rooms().
    void dropOldestLines(ChatRoomBuilder& room);

private:
    using Room = ChatRoomBuilder;

    [[nodiscard]] std::vector<Room*> roomsOf(const ChatEvent& event);
    [[nodiscard]] std::vector<Room*> roomsWith(const QString& name);
    [[nodiscard]] Room& roomOf(const ChatEvent& event);
    [[nodiscard]] Room& room(const QString& name, bool isPrivate);
    [[nodiscard]] Room* findRoom(const QString& name, bool isPrivate) const;
    [[nodiscard]] bool isOwnName(const QString& name) const;
    [[nodiscard]] bool isWhisperOfOthers(const ChatEvent& event) const;

    void spoke(const ChatLine& line, Room& where);
    void change(const ChatLine& line);
    void welcomed(const ChatEvent& event);
    void arrived(const ChatLine& line);
    void joined(const ChatLine& line);
    void left(const ChatEvent& event);
    void quit(const QString& name);
    void renamed(const ChatEvent& event);
    void forgetUnseen(const QString& folded);
    void setBanned(const QString& what, bool isBanned);
    void clearMembers();
    ChatMember* editMember(const QString& name);
    ChatMember* addMember(const QString& name, const ChatLine& line);
    void eraseMember(const QString& folded);

    ChatBudget& m_budget;
    ChatFacts m_facts; // without rooms
    Rooms m_rooms; // the first is of no room
    std::map<std::pair<bool, QString>, Room*> m_roomsByName; // whether private, and folded name
    ChatFactsPtr m_shown; // null: something has changed since
    bool m_isStopped = false;
};
