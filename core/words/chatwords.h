// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/chatevent.h"

#include <QString>

/// What happens in a chat in sentences. Safe to show on one line, translated. Any thread.
namespace ChatWords {

enum class Place : quint8 {
    InItsRoom, ///< where the room is known: "<ada> hello", "ada joined"
    Anywhere, ///< "#lobby <ada> hello", "ada joined #lobby"
};

/// What happened, in a line of its own; of what was said too.
[[nodiscard]] QString sentence(const ChatEvent& event, Place place);

} // namespace ChatWords
