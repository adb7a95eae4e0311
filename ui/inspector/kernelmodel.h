// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/tcpinfowords.h"

#include <QAbstractTableModel>
#include <QVector>

/// What the kernel measures of a connection, a row each; what changed is marked for a moment.
class KernelModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Columns { LabelColumn, ValueColumn, NameColumn, ColumnCount };
    static constexpr qint64 markedFor = 1'500'000'000; ///< ns

    explicit KernelModel(QObject* parent = nullptr);

    /// `time`: ns of any clock. `isOther`: it is another connection's: nothing is marked.
    void setWords(const QList<TcpInfoWord>& words, bool isOther, qint64 time);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] bool isMarked(int row) const;

    QList<TcpInfoWord> m_words;
    QVector<qint64> m_changed; // by row: when; 0: never
    qint64 m_time = 0;
};
