// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpoints/rules/rulemodel.h"

#include "core/words/format.h"
#include "core/words/rulewords.h"

RuleModel::RuleModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void RuleModel::setRules(const ReplyRulesPtr& rules)
{
    beginResetModel();
    m_rules = rules;
    m_counts = currentCounts();
    endResetModel();
}

QVector<ReplyRuleCount> RuleModel::currentCounts() const
{
    QVector<ReplyRuleCount> counts;
    if (m_rules) {
        for (const auto& rule : m_rules->rules())
            counts += rule->count();
    }
    return counts;
}

void RuleModel::updateCounts()
{
    const QVector<ReplyRuleCount> counts = currentCounts();
    if (counts == m_counts)
        return;
    m_counts = counts;
    emit dataChanged(index(0, CountColumn), index(rowCount() - 1, CountColumn));
}

int RuleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_counts.size());
}

int RuleModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RuleModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return text(index.row(), index.column());
    if (role == Qt::TextAlignmentRole && index.column() == CountColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QString RuleModel::text(int row, int column) const
{
    const ReplyRule& rule = m_rules->rules()[size_t(row)]->rule();
    if (column == MatchColumn)
        return RuleWords::matchText(rule.match);
    if (column == AnswerColumn)
        return RuleWords::answerText(rule);
    const ReplyRuleCount& count = m_counts.at(row);
    if (count.failures == 0)
        return Format::number(count.matches);
    return tr("%1, failed: %2", "numbers of messages that were answered")
        .arg(Format::number(count.matches), Format::number(count.failures));
}

QVariant RuleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == CountColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case MatchColumn:
        return tr("Message", "which one is answered");
    case AnswerColumn:
        return tr("Answer");
    default:
        return tr("Matched", "how many messages");
    }
}
