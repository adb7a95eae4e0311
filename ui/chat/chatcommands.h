// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <QList>
#include <QString>

/// One of the commands that a person can write into a chat.
struct ChatCommand {
    QString name; ///< "msg": behind the "/"
    QString arguments; ///< "NAME TEXT"
    QString meaning; ///< a few words
};

/// Where something is said.
struct ChatPlace {
    QString room; ///< empty: it is a talk with one alone, or nowhere
    QString other; ///< with whom; empty: it is no such talk
    bool isServer = false; ///< the chat is ours: the person may mute and ban
};

/// What a person writes into a chat, as what the chat is asked for. Plain functions.
namespace ChatCommands {

/// Those that there are, in the order a person should meet them.
[[nodiscard]] QList<ChatCommand> all(bool isServer);
/// "/msg NAME TEXT: says it to one alone", a line for each.
[[nodiscard]] QString help(bool isServer);

/// What a text asks for: each line is said, or is a command if it begins with one "/". Errors:
/// InvalidArgument, `detail` is a translated sentence for the person.
[[nodiscard]] Result<QList<ResponderCommand>> parse(const QString& text, const ChatPlace& place);

/// Whether a text asks for nothing but help.
[[nodiscard]] bool isHelp(const QString& text);

/// A line, said in a place.
[[nodiscard]] ResponderCommand say(const QString& line, const ChatPlace& place);

} // namespace ChatCommands
