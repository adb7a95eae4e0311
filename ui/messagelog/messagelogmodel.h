// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/safetext.h"
#include "ui/messagelog/logrows.h"

#include <QAbstractTableModel>
#include <QCache>

#include <optional>

/// The message log: a row for each message of LogRows, then the messages that are still arriving.
/// Holds no message: what a cell says is made when it is asked for, and the newest few hundred
/// summaries are kept.
class MessageLogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Columns {
        NumberColumn,
        TimeColumn,
        DeltaColumn,
        ConnectionColumn,
        DirectionColumn,
        LengthColumn,
        TypeColumn,
        SummaryColumn,
        ColumnCount,
    };
    enum Roles {
        MessageIndexRole = Qt::UserRole, ///< qint64; -1 for a message that is still arriving
        ConnectionIdRole, ///< quint32
        DirectionRole, ///< 0 in, 1 out, -1 neither
        IsFaultRole,
        ProgressRole, ///< of a message still arriving: 0 to 1, or -1 if its length is not known
    };

    explicit MessageLogModel(QObject* parent = nullptr);

    /// The rows as they are now, a later state of those before: at most one removal at the front,
    /// one insertion, and the changes among the arriving messages of `arriving`.
    void setRows(const LogRows& rows, const std::vector<PartialMessage>& arriving);
    /// Other rows altogether.
    void resetRows(const LogRows& rows, const std::vector<PartialMessage>& arriving);

    [[nodiscard]] const LogRows& rows() const { return m_rows; }
    /// Null where a row is a message still arriving.
    [[nodiscard]] const Message* message(int row) const;
    /// As much as there is of the message of a row that is still arriving, to look at like a whole
    /// one; nothing for other rows.
    [[nodiscard]] std::optional<Message> arrivingMessage(int row) const;
    /// The row of a message of the log, by its index there; -1 if it is not shown.
    [[nodiscard]] int rowOf(qint64 messageIndex) const;
    /// The row of a message that is still arriving; -1 if it is not shown.
    [[nodiscard]] int rowOf(const Message& arriving) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] int messageCount() const { return int(m_rows.size()); }
    [[nodiscard]] QString messageText(int row, int column) const;
    [[nodiscard]] QString partialText(const PartialMessage& partial, int column) const;
    [[nodiscard]] QVariant messageData(int row, int role) const;
    [[nodiscard]] QVariant partialData(const PartialMessage& partial, int role) const;
    [[nodiscard]] QString accessibleText(const QModelIndex& index) const;
    [[nodiscard]] QString delta(qint64 time, int row) const;
    [[nodiscard]] const MarkedText& summary(qint64 messageIndex) const;
    void updatePartials(const std::vector<PartialMessage>& arriving);

    LogRows m_rows;
    std::vector<PartialMessage> m_partials;
    mutable QCache<qint64, MarkedText> m_summaries; // by message index
};
