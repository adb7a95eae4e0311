// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>

/// What one can write in a filter, up to where a value of one's own follows.
struct FilterWord {
    QString text; ///< "type:frame", "len>"
    QString meaning; ///< translated
};

/// The words of MessageFilter's language, the names of all framings' fields included. Any thread.
[[nodiscard]] QVector<FilterWord> filterWords();
