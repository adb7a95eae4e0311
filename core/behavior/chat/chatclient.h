// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/behavior/responder.h"

/// Takes part in a chat of another's, in the dialect of its settings: makes itself known, joins,
/// answers what the protocol wants answered, and tells the capture what happens (ChatEvent).
[[nodiscard]] std::unique_ptr<Responder> makeChatClient(const ChatClientSettings& settings);
