// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

/// What stands over a column of a table.
struct ColumnHeader {
    QString title;
    QString meaning = {}; ///< in words, where the title is too short for them
    bool isNumber = false; ///< right-aligned

    /// What Qt::TextAlignmentRole gives, of the header and of the cells.
    [[nodiscard]] QVariant alignment() const;
    /// What a model's horizontal headerData() gives: the title, its alignment, its meaning as a
    /// tool tip.
    [[nodiscard]] QVariant data(int role) const;
};
