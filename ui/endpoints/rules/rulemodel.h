// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/behavior/rules/replyrules.h"

#include <QAbstractTableModel>

/// The rules of a server with how often each has matched.
class RuleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Columns { MatchColumn, AnswerColumn, CountColumn, ColumnCount };

    explicit RuleModel(QObject* parent = nullptr);

    /// Null: none.
    void setRules(const ReplyRulesPtr& rules);
    [[nodiscard]] const ReplyRulesPtr& rules() const { return m_rules; }
    [[nodiscard]] ReplyRuleCount count(int row) const { return m_counts.at(row); }
    /// Reads the counts anew.
    void updateCounts();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVector<ReplyRuleCount> currentCounts() const;
    [[nodiscard]] QString text(int row, int column) const;

    ReplyRulesPtr m_rules;
    QVector<ReplyRuleCount> m_counts; // as shown
};
