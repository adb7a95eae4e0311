// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chat/chatroomstate.h"
#include "ui/chat/chatrows.h"
#include "ui/conversation/conversationitem.h"

#include <QAbstractListModel>

#include <optional>

/// The lines of a room, those that tell who is there folded. Holds no text: what a row says is put
/// together when it is asked for.
class ChatLinesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Roles {
        LineRole = Qt::UserRole, ///< qint64: index of the first line of the row in its room
        CountRole, ///< int: lines of the row
        KindRole, ///< int: ChatEvent::Kind of its first line
        IsOwnRole,
        IsForPersonRole, ///< it wants the person's attention
    };

    using QAbstractListModel::QAbstractListModel;

    /// The room as it is now. Of a later state of the one before: at most one removal at the front,
    /// one change and one insertion.
    void setRoom(const ChatRoomState& state);

    /// Nothing before there was any.
    [[nodiscard]] const std::optional<ChatRoomState>& state() const { return m_state; }
    /// Positions of the rows, as ChatRows has them.
    [[nodiscard]] qint64 positionOf(int row) const { return m_first + row; }
    /// -1 if it is not shown.
    [[nodiscard]] int rowOf(qint64 position) const;
    /// The row of a line of the room; -1 if there is none.
    [[nodiscard]] int rowOfLine(qint64 line) const;
    /// The first line of a row.
    [[nodiscard]] const ChatLine& line(int row) const;
    [[nodiscard]] ConversationItem item(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] ConversationItem itemOfSpeech(int row) const;
    [[nodiscard]] QString nameDetail(const ChatLine& line) const;
    [[nodiscard]] QString spoken(int row) const;
    [[nodiscard]] QString toolTip(int row) const;

    std::optional<ChatRoomState> m_state;
    ChatRows m_rows;
    qint64 m_first = 0; // position of row 0
    qint64 m_end = 0; // behind the last row
};
