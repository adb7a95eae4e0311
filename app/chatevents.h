// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chatfacts.h"

#include <QJsonObject>

/// The members of a `chat` event, but `event` and `time`: as chatLineJson() has them. Of
/// history `said` tells when it was said (ISO 8601, UTC).
[[nodiscard]] QJsonObject chatEventJson(const ChatLine& line);
