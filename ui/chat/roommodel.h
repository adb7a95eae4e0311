// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chatfacts.h"

#include <QAbstractListModel>

#include <vector>

/// The rooms of a chat, then what was said to one alone, then what is of no room. GUI thread.
class RoomModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Roles {
        RoomIndexRole = Qt::UserRole, ///< int: in ChatFacts::rooms
        UnreadRole, ///< qint64: lines that were said and nobody has seen
        MentionsRole, ///< qint64: of these, those that want the person's attention
        IsJoinedRole,
    };

    using QAbstractListModel::QAbstractListModel;

    /// Null: there is no chat.
    void setChat(const ChatFactsPtr& chat);
    /// All that was said in a room is seen.
    void markSeen(std::size_t index);
    /// Lines that were said in any room and nobody has seen.
    [[nodiscard]] qint64 unread() const;
    /// The row of a room; -1 if it is not shown.
    [[nodiscard]] int rowOf(std::size_t index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    struct Seen {
        qint64 spoken = 0;
        qint64 mentions = 0;
    };
    struct Row {
        std::size_t index = 0; ///< in ChatFacts::rooms
        ChatRoomPtr room;
        Seen seen;

        [[nodiscard]] qint64 unread() const { return room->spoken - seen.spoken; }
        /// What was said to the person alone always wants his attention.
        [[nodiscard]] qint64 mentions() const
        {
            return room->isPrivate ? unread() : room->mentions - seen.mentions;
        }
    };

    [[nodiscard]] std::vector<Row> rowsOf(const ChatFacts& chat) const;
    [[nodiscard]] static QString spoken(const Row& row);
    [[nodiscard]] Seen seenOf(std::size_t index) const;

    ChatFactsPtr m_chat;
    std::vector<Row> m_rows;
};
