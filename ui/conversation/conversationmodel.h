// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/delivery.h"
#include "core/filter/conversationlines.h"
#include "ui/conversation/conversationitem.h"

#include <QAbstractListModel>

/// The lines of a conversation. Holds no text: what a line says is read when it is asked for.
class ConversationModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Roles {
        MessageIndexRole = Qt::UserRole, ///< qint64: of the first message
        CountRole, ///< int: messages that the line stands for
        ConnectionIdRole, ///< quint32: of the first message
        DirectionRole, ///< 0 in, 1 out, -1 neither
        IsFaultRole,
    };
    static constexpr qint64 bytesRead = 4096; ///< of one message, unless more is asked for

    using QAbstractListModel::QAbstractListModel;

    /// The lines as they are now. Of a later state of those before: at most one removal at the
    /// front, one change and one insertion.
    void setLines(const ConversationSnapshotPtr& lines);

    /// Null before there were any.
    [[nodiscard]] const ConversationSnapshotPtr& lines() const { return m_lines; }
    [[nodiscard]] qint64 positionOf(int row) const { return m_first + row; }
    /// -1 if it is not shown.
    [[nodiscard]] int rowOf(qint64 position) const;
    /// The first message of a row.
    [[nodiscard]] const Message& message(int row) const;
    /// Reads at most `maxBytes` of the message.
    [[nodiscard]] ConversationItem item(int row, qint64 maxBytes = bytesRead) const;

    /// How far a message of ours has come.
    [[nodiscard]] Delivery delivery(int row) const;

    /// The connections that live and that the lines of ours at these rows went to, ascending.
    [[nodiscard]] std::vector<ConnectionId> liveReceivers(int firstRow, int lastRow) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    void changeOpenLines(const ConversationSnapshotPtr& lines);

    ConversationSnapshotPtr m_lines;
    qint64 m_first = 0; // position of row 0
    qint64 m_end = 0; // behind the last row
};
