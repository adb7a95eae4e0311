// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

/// A chat's bounds. What is over one is refused, or read later, and told. A value.
struct ChatLimits {
    int nameLength = 24; ///< characters of a name, and of a room's
    int textBytes = 4000; ///< of UTF-8, of one line that is said; ChatEvent::mostTextBytes at most
    int linesPerSecond = 5; ///< of one member, in the long run; 0: any number
    int burst = 20; ///< lines that a member may send before that counts
    int rooms = 100;
    int roomsOfMember = 20;
    int members = 10'000;
    int historyLines = 50; ///< of a room, told to those who come; 0: none
    int owedBytes = 1024 * 1024; ///< that a member has not taken, over which it is dropped
    int silentSeconds = 120; ///< after which an IRC client is asked whether it is there (PING); it
                             ///< is dropped after as long again without an answer; 0: never

    bool operator==(const ChatLimits&) const = default;
};

/// One of the bounds, by its name.
struct ChatLimitField {
    const char* name; ///< as in --chat NAME=VALUE
    int ChatLimits::*value;
    int least;
    int most;
    const char* description; ///< a few words, English; descriptionText() has them translated

    [[nodiscard]] QString descriptionText() const;
};

/// In the order a person should meet them.
[[nodiscard]] const QList<ChatLimitField>& chatLimitFields();
/// Sets what "NAME=VALUE" says. Errors: InvalidArgument.
[[nodiscard]] Result<> setChatLimit(ChatLimits& limits, const QString& text);

/// The name of a room, "#lobby" of "lobby" too. Errors: InvalidArgument.
[[nodiscard]] Result<QString> chatRoomName(const QString& text);

/// The chat that a server holds. A value.
struct ChatSettings {
    QStringList rooms {QStringLiteral("#lobby")}; ///< that are always there; members join the first
    QString motd; ///< message of the day, told to those who come; lines
    QString personName = QStringLiteral("host"); ///< of who takes part at the server's window
    ChatLimits limits;

    bool operator==(const ChatSettings&) const = default;
};

/// The chat that a client joins. A value.
struct ChatClientSettings {
    /// What the server speaks.
    enum class Dialect : quint8 {
        HeaderContent, ///< as our own servers (core/behavior/chat/protocol.md)
        Irc,
        Lines, ///< lines of text, as they are
        // Those of well-known lessons, which call for nothing more than their framing
        NameThenText10, ///< each text behind its length in 10 characters; the name is sent first
        Text64, ///< each text behind its length in 64 characters; no names
        AskedName, ///< no framing; "NICK" from the server asks for the name, and is not answered
    };

    Dialect dialect = Dialect::HeaderContent;
    QString name;
    QString room; ///< to join at once; empty: the one that the server proposes

    bool operator==(const ChatClientSettings&) const = default;
};

/// "header-content", "irc", "lines", "name-then-text-10", "text-64", "asked-name": in Dialect's
/// order.
[[nodiscard]] QStringList chatDialectNames();
/// Errors: InvalidArgument.
[[nodiscard]] Result<ChatClientSettings::Dialect> chatDialect(const QString& name);
