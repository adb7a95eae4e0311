// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/checkfacts.h"

#include <QAbstractListModel>

#include <vector>

/// The steps of a check, a row each.
class CheckModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Roles {
        DetailRole = Qt::UserRole, ///< what it means
        CallRole, ///< "connect() ECONNREFUSED"
        DurationRole, ///< "0.3 ms"
        OutcomeRole, ///< int of CheckStep::Outcome
        LessonRole, ///< what is asked, and by which call
        TextRole, ///< the step as lines of text
    };

    using QAbstractListModel::QAbstractListModel;

    void clear();
    void add(const CheckStep& step);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<CheckStep> m_steps;
};
