// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sequence/sequencerows.h"

#include <QAbstractListModel>

/// The rows of a sequence, for a view that draws them itself and for assistive technology. GUI
/// thread.
class SequenceModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Roles {
        MessageIndexRole = Qt::UserRole, ///< place in the log; -1 for what is no row of it
        IsRunRole,
        CallsRole, ///< at the end where it began, and at the other
    };

    using QAbstractListModel::QAbstractListModel;

    /// Later states of one sequence, or another one.
    void setLines(const SequenceSnapshotPtr& lines);
    /// Folds or unfolds the run at a position.
    void toggleRun(qint64 position);

    [[nodiscard]] const SequenceRows& rows() const { return m_rows; }
    /// -1 if there is none.
    [[nodiscard]] int rowOf(qint64 position) const;
    [[nodiscard]] qint64 positionOf(int row) const { return m_first + row; }
    [[nodiscard]] qint64 messageIndex(qint64 position) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] bool isLaterState(const SequenceSnapshot& lines) const;

    SequenceRows m_rows;
    qint64 m_first = 0; // position of row 0
    qint64 m_end = 0; // behind the last row
};
