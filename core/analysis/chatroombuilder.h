// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chatbudget.h"
#include "core/analysis/chatfacts.h"

#include <map>
#include <utility>

/// One room as it becomes: its lines and who is in it. Names of members are given twice, as they
/// are written and folded (foldedChatName()). Not thread-safe.
class ChatRoomBuilder
{
public:
    ChatRoomBuilder(ChatBudget& budget, const QString& name, bool isPrivate);
    ~ChatRoomBuilder();
    Q_DISABLE_COPY_MOVE(ChatRoomBuilder)

    [[nodiscard]] const QString& name() const { return m_room.name; }
    [[nodiscard]] bool isPrivate() const { return m_room.isPrivate; }
    [[nodiscard]] bool has(const QString& folded) const
    {
        return findPlace(folded) != m_places.end();
    }
    [[nodiscard]] bool isOperator(const QString& folded) const;

    void append(const ChatLine& line);
    /// Counts a line that somebody said, for unread marks.
    void countSpoken(bool isMention);
    void rename(const QString& name);
    void setTopic(const QString& topic, const QString& by);
    void setJoined(bool isJoined);
    /// One who is in it already may have become an operator, or be none any more. Nothing if there
    /// are too many.
    void enter(const QString& folded, const QString& name, bool isOperator);
    /// Whether it was in it.
    bool leave(const QString& folded);
    [[nodiscard]] QStringList foldedMembers() const;
    /// All leave, the person too.
    void clearRoster();

    // Of lines, to bound them.
    [[nodiscard]] bool hasLines() const { return m_lines.end() > m_lines.first(); }
    /// `hasLines()`.
    [[nodiscard]] qint64 oldestRecord() const { return m_lines[m_lines.first()].record; }
    /// Gives up a segment of lines.
    void dropOldestLines();

    /// As it is now; the same as before if nothing has changed.
    [[nodiscard]] ChatRoomPtr shown();

private:
    using Lines = ChatRoom::Lines;
    /// Operators first, then by folded name.
    using Places = std::map<std::pair<bool, QString>, QString>;

    [[nodiscard]] Places::const_iterator findPlace(const QString& folded) const;
    [[nodiscard]] qint64 bytesOfLines(qint64 first, qint64 end) const;
    ChatRoom& changed();

    ChatBudget& m_budget;
    ChatRoom m_room; // without lines and rosters
    Lines m_lines;
    Places m_places;
    ChatRoomPtr m_shown; // null: something has changed since
    bool m_isRosterChanged = true; // since m_room had it
};
