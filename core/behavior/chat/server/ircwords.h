// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/behavior/chat/server/news.h"
#include "core/behavior/chat/server/refusal.h"

#include <QByteArrayView>
#include <QList>

struct ChatLimits;
class IrcLine;

namespace chat {

struct Member;

/// What is said in IRC's words. Pure functions.
namespace IrcWords {

/// The server's name, as the source of its lines.
[[nodiscard]] QByteArray server();
/// "nick!user@host".
[[nodiscard]] QByteArray source(const Member& member);
/// Whole seconds of ns.
[[nodiscard]] QByteArray seconds(qint64 time);
/// "2026-11-26 12:04:07 UTC", of ns since 1970 UTC.
[[nodiscard]] QString date(qint64 time);
/// What 005 tells: "CASEMAPPING=ascii", ...
[[nodiscard]] QByteArrayList supported(const ChatLimits& limits);
/// The lines that tell `news`: several for a text that is too long for one. `hasTime`: with the tag
/// of server-time.
[[nodiscard]] QByteArray linesOf(const News& news, bool hasTime);

/// The numeric of a refusal.
[[nodiscard]] int errorNumber(Refusal::Code code);

} // namespace IrcWords
} // namespace chat
