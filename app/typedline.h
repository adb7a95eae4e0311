// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <QString>

/// What a person has typed into a chat: a line that is said, or a command behind "/". A value.
struct TypedLine {
    enum class Kind : quint8 {
        Nothing, ///< an empty line
        Wish, ///< `command`, for the chat
        Who, ///< who is in the room
        Help,
        Quit, ///< `command` says why
        Unknown, ///< `text` begins with the command that there is not
    };

    Kind kind = Kind::Nothing;
    ResponderCommand command {};
    QString text {};

    /// `room` is the one that is spoken in. "//text" says "/text".
    [[nodiscard]] static TypedLine parse(const QString& line, const QString& room);

    /// Whether the command says something.
    [[nodiscard]] bool isSpeech() const;
    /// What there is to type, a line each.
    [[nodiscard]] static QStringList help();
};
