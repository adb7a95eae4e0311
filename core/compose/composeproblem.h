// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The first place at which a text is not JSON.
struct JsonProblem {
    qsizetype offset = -1; ///< UTF-16 units; -1: it is JSON
    qsizetype line = 0; ///< counted from 1
    qsizetype column = 0; ///< counted from 1
    QString found; ///< the character that is out of place; empty: the text ends too early
};

/// What a reader may find wrong with a message that was put together, or why none can be.
/// core/words/composewords.h has the sentences.
struct ComposeProblem {
    enum class Kind : quint8 {
        None,
        EscapeInvalid, ///< `detail` says which; the content goes as it is typed
        EncodingUnknown, ///< `detail` is its name; the content goes as UTF-8
        EncodingTooSmall, ///< `detail` is its name: it cannot hold the text, which goes as UTF-8
        FileUnreadable,
        HexInvalid, ///< `detail` says where
        NotJson, ///< `json` says where
        NotCarried, ///< the framing cannot carry the content or its fields; `detail` says why
        FileTooLarge, ///< for a message of this framing; `number` is the limit in bytes
        FaultsNotForFile, ///< that cannot be done to a file over `number` bytes
        TooManyCopies, ///< `number` of them are too much for one write
        NothingToSpoil, ///< no byte that could be made invalid
    };

    Kind kind = Kind::None;
    QString detail = {};
    qint64 number = 0;
    JsonProblem json = {};

    [[nodiscard]] bool isNone() const { return kind == Kind::None; }
};
