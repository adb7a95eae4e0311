// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/delivery.h"
#include "core/filter/conversationlines.h"
#include "core/words/messagesummary.h"

#include <QString>

/// The lines of a conversation in words. Safe to show, translated.
namespace ConversationWords {

/// Who is at the other end of a connection: the name that a person gave it, else the address of a
/// server's peer, or the number of one of our own connections. `facts` is null if they were given
/// up.
[[nodiscard]] QString peer(ConnectionId id, const ConnectionFacts* facts);
/// What else there is to say of it: the address where it has a name, the number of a server's
/// connection, the address of ours.
[[nodiscard]] QString peerDetail(ConnectionId id, const ConnectionFacts* facts);
/// Both in one line, to be chosen from a list.
[[nodiscard]] QString peerAndDetail(ConnectionId id, const ConnectionFacts* facts);
/// What the message at a position says, or the changes of state there, folded: "3 connected".
[[nodiscard]] SaidText said(const ConversationSnapshot& lines, qint64 position, qint64 maxBytes);
/// To whom it went, if there is a choice, or where a fault is; and the time.
[[nodiscard]] QString note(const ConversationSnapshot& lines, qint64 position);
/// Of one that was sent: to whom, if there is a choice: "to 3".
[[nodiscard]] QString receivers(const ConversationSnapshot& lines, qint64 position);
/// The whole time, the direction, the connections and the length, a line for each.
[[nodiscard]] QString toolTip(const ConversationSnapshot& lines, qint64 position);
/// How far a message of ours has come; of one to many, the least of all.
[[nodiscard]] Delivery delivery(const ConversationSnapshot& lines, qint64 position);
/// The line as it stands in a text file: when, who, what; further rows are indented.
[[nodiscard]] QString written(const ConversationSnapshot& lines, qint64 position, qint64 maxBytes);
/// The line read aloud.
[[nodiscard]] QString spoken(const ConversationSnapshot& lines, qint64 position, qint64 maxBytes);

} // namespace ConversationWords
