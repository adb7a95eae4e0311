// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/behavior/chat/chatsettings.h"
#include "core/framing/framingspec.h"

/// What messages are to who takes part in a chat, in both directions.
[[nodiscard]] FramingSpec chatFraming(ChatClientSettings::Dialect dialect);
