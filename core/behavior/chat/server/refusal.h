// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QString>

#include <optional>

namespace chat {

/// Why what a member wanted was not done.
struct Refusal {
    enum class Code : quint8 {
        NameNeeded,
        NameInvalid,
        NameTaken,
        NameLooksAlike,
        RoomInvalid,
        RoomUnknown,
        RoomNotJoined,
        MemberUnknown,
        MemberNotInRoom,
        TextMissing,
        TextTooLong,
        TooManyMembers,
        TooManyRooms,
        Muted,
        Banned,
        NotOperator,
        MessageUnknown,
        MessageInvalid,
    };

    Code code;
    QString text; ///< a sentence, as it is sent: English
    QString about = {}; ///< the name or the room it is about; empty: none
};

/// Nothing: it is done.
using Outcome = std::optional<Refusal>;

/// As in protocol.md: "name-taken".
[[nodiscard]] QLatin1String refusalName(Refusal::Code code);

} // namespace chat
