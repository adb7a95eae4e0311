// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chatfacts.h"

#include <QByteArray>
#include <QJsonObject>

enum class ChatTranscriptFormat : quint8 {
    Text, ///< a line for each, made safe to show
    Json, ///< an array of objects, chatLineJson()
    Html, ///< a page that needs nothing else, and in which nothing of a text is markup
};

/// All lines of a room, in UTF-8. Any thread.
[[nodiscard]] QByteArray chatTranscript(const ChatRoom& room, ChatTranscriptFormat format);

/// A line with the members `kind` (chatEventName()), `time` (ISO 8601, UTC; when it was said), and
/// where there is one `room`, `name`, `other`, `text`, `door`, `connection`; `own`, `history`,
/// `standing`, `operator` where they are true. Texts as they are, and not made safe to show.
[[nodiscard]] QJsonObject chatLineJson(const ChatLine& line);
