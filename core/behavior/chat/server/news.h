// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/chatevent.h"

#include <QByteArray>

#include <array>
#include <optional>

namespace chat {

struct Member;

/// The words in which news are told, by the door and what its client has asked for.
enum class Wording : quint8 {
    None, ///< not at all
    Line, ///< of the room that was joined last, or of none
    LineOfOtherRoom,
    HeaderContent,
    HeaderContentWithId, ///< the one that its sender gave it
    Irc,
    IrcWithTime, ///< server-time
};
inline constexpr std::size_t wordings = 7;

/// Something that members are told. What is sent is made once for all who are told it in the same
/// words.
struct News {
    ChatEvent event; ///< with its time
    const Member* from = nullptr; ///< null: is not here any more
    std::optional<qint64> id; ///< that its sender gave it
    std::array<QByteArray, wordings> encoded; ///< by Wording; null: nobody has needed it yet
};

} // namespace chat
