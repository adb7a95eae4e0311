// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QComboBox>

/// Makes the list of a combo wide enough for its items, however narrow the combo is. Call again
/// when items were added.
inline void fitPopup(QComboBox* combo)
{
    combo->view()->setMinimumWidth(combo->view()->sizeHintForColumn(0) + 2 * Theme::grid);
}
