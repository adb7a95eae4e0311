// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/behavior/responder.h"

/// A chat whose members speak lines of text, header/content messages or IRC: told apart by the
/// first bytes of each. protocol.md says what it sends and takes.
[[nodiscard]] std::unique_ptr<Responder> makeChatServer(const ChatSettings& settings);
