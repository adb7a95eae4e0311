// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysissnapshot.h"
#include "core/analysis/chatfacts.h"

#include <QJsonObject>

#include <optional>

/// What a record tells of a chat; nothing if it is of something else.
[[nodiscard]] std::optional<ChatEvent> chatEventOf(
    const CaptureSnapshot& capture, const CaptureRecord& record);

/// The members of a `chat` event, but `event` and `time`: as chatLineJson() has them. Where it is
/// not when it was recorded (history), `said` tells when it was said (ISO 8601, UTC).
[[nodiscard]] QJsonObject chatEventJson(const ChatLine& line);
