// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chat/chatroomstate.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

/// Who is in a room: operators, then the others, each group under a line that counts it. GUI
/// thread.
class RosterModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Roles {
        NameRole = Qt::UserRole, ///< QString as it was received; null: of a group's line
        DetailRole, ///< "IRC · 127.0.0.1:51927"; empty: nothing is known
        IdleRole, ///< "3 min": how long it has said nothing; empty: it has just now
        OwedRole, ///< qint64: bytes that wait for it
        MarksRole, ///< QStringList: "muted", "away"
        IsOwnRole,
        ConnectionIdRole, ///< quint32; 0: none is known
    };

    using QAbstractListModel::QAbstractListModel;

    /// Nothing: there is no room. Of a later state: one removal and one insertion at most.
    void setRoom(const std::optional<ChatRoomState>& state);
    [[nodiscard]] const std::optional<ChatRoomState>& state() const { return m_state; }
    /// How many are in it.
    [[nodiscard]] qsizetype members() const;
    /// Null if it is a group's line, or no more is known than a name.
    [[nodiscard]] const ChatMember* member(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    enum class Group : quint8 { None, Operators, Others };
    struct Row {
        QString name;
        Group group = Group::None; ///< of its line

        bool operator==(const Row&) const = default;
    };

    [[nodiscard]] static std::vector<Row> rowsOf(const ChatRoom& room);
    void setRows(const std::vector<Row>& rows);
    [[nodiscard]] QString groupText(Group group) const;
    [[nodiscard]] QString detail(const ChatMember& member) const;
    [[nodiscard]] QString idle(const ChatMember& member) const;
    [[nodiscard]] qint64 owed(const ChatMember& member) const;
    [[nodiscard]] static QStringList marks(const ChatMember& member);
    [[nodiscard]] QString toolTip(const QString& name, const ChatMember* member) const;

    std::optional<ChatRoomState> m_state;
    std::vector<Row> m_rows;
};
