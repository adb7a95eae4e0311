// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysissnapshot.h"
#include "core/text/safetext.h"
#include "ui/chat/chatrows.h"

#include <QString>

/// What happens in a chat in words. Safe to show, translated.
namespace RoomWords {

/// "ada, bob and 3 others joined · cem left": the lines of a row that nobody said.
[[nodiscard]] QString happened(const ChatRoom::Lines::View& lines, ChatRows::Row row);
/// How a member speaks to the chat, in a word: "IRC". Empty for Unknown.
[[nodiscard]] QString door(ChatDoor door);
/// What a room is called in a list: "Server" for what is of no room.
[[nodiscard]] QString room(const ChatRoom& room);
/// ns since 1970 UTC, when it happened.
[[nodiscard]] qint64 timeOf(const ChatLine& line);
/// Whether a line wants the person's attention: another has said his name, or said it to him alone.
[[nodiscard]] bool isForPerson(const ChatLine& line, const QString& ownName);
/// "3 min", of how long somebody has said nothing; empty where that is under a minute.
[[nodiscard]] QString idle(qint64 ns);

/// How a chat of ours, or one that we have joined, stands, where that is not as it should be;
/// empty: all is well. `reconnects`: whether a connection that is lost is asked for again.
[[nodiscard]] QString trouble(
    const AnalysisSnapshot& snapshot, const EndpointFacts& endpoint, bool reconnects);

} // namespace RoomWords
