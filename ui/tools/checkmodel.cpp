// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/checkmodel.h"

#include "core/words/checksteps.h"

namespace {

/// For who does not see the pill.
QString outcomeText(CheckStep::Outcome outcome)
{
    switch (outcome) {
    case CheckStep::Outcome::Good:
        return CheckModel::tr("Good", "what came of a step of a check");
    case CheckStep::Outcome::Neutral:
        return CheckModel::tr("For information", "what came of a step of a check");
    case CheckStep::Outcome::Warning:
        return CheckModel::tr("Warning", "what came of a step of a check");
    case CheckStep::Outcome::Fault:
        return CheckModel::tr("Fails", "what came of a step of a check");
    }
    Q_UNREACHABLE();
}

} // namespace

void CheckModel::clear()
{
    if (m_steps.empty())
        return;
    beginRemoveRows({}, 0, int(m_steps.size()) - 1);
    m_steps.clear();
    endRemoveRows();
}

void CheckModel::add(const CheckStep& step)
{
    const int row = int(m_steps.size());
    beginInsertRows({}, row, row);
    m_steps.push_back(step);
    endInsertRows();
}

int CheckModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_steps.size());
}

QVariant CheckModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const CheckStep& step = m_steps[std::size_t(index.row())];
    const CheckWords::StepWords words = CheckWords::step(step);
    switch (role) {
    case Qt::DisplayRole:
        return words.title;
    case Qt::AccessibleTextRole:
        return tr("%1: %2. %3", "what came of a step of a check, “Good”; the step; what that means")
            .arg(outcomeText(step.outcome), words.title, words.detail);
    case DetailRole:
        return words.detail;
    case CallRole:
        return step.call;
    case DurationRole:
        return CheckWords::duration(step.duration);
    case OutcomeRole:
        return int(step.outcome);
    case LessonRole:
        return words.lesson;
    case TextRole:
        return CheckWords::asText(step);
    default:
        return {};
    }
}
