// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>

/// One term in the text of a MessageFilter, and what it was taken for. Places count characters.
struct FilterTerm {
    enum class Kind : quint8 {
        Known, ///< conn:2, in, len>100, ...
        Field, ///< name:value
        Text, ///< to be found in the bytes
        Doubtful, ///< text that looks like another kind of term
        Wrong, ///< a known term that says nothing that can be looked for: the text is no filter
    };

    qsizetype start = 0;
    qsizetype length = 0;
    Kind kind = Kind::Text;
    QString remark = {}; ///< why it is Doubtful or Wrong, translated

    bool operator==(const FilterTerm&) const = default;
};
