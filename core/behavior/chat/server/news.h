// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/chatevent.h"

#include <QByteArray>

#include <array>
#include <optional>

namespace chat {

struct Member;

/// Something that members are told. What is sent is made once for all who are told it in the same
/// words.
struct News {
    static constexpr int variants = 6; ///< of the words in which it is told: Door::variantOf()

    ChatEvent event; ///< with its time
    const Member* from = nullptr; ///< null: is not here any more
    std::optional<qint64> id; ///< that its sender gave it
    std::array<QByteArray, variants> encoded; ///< null: nobody has needed it yet
};

} // namespace chat
