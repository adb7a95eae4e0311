// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/columnheader.h"

QVariant ColumnHeader::alignment() const
{
    return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QVariant ColumnHeader::data(int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case Qt::TextAlignmentRole:
        return alignment();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return meaning.isEmpty() ? title : meaning;
    default:
        return {};
    }
}
