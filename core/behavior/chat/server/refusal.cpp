// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/behavior/chat/server/refusal.h"

namespace chat {

QLatin1String refusalName(Refusal::Code code)
{
    switch (code) {
    case Refusal::Code::NameNeeded:
        return QLatin1String("name-needed");
    case Refusal::Code::NameInvalid:
        return QLatin1String("name-invalid");
    case Refusal::Code::NameTaken:
        return QLatin1String("name-taken");
    case Refusal::Code::NameLooksAlike:
        return QLatin1String("name-looks-alike");
    case Refusal::Code::RoomInvalid:
        return QLatin1String("room-invalid");
    case Refusal::Code::RoomUnknown:
        return QLatin1String("room-unknown");
    case Refusal::Code::RoomNotJoined:
        return QLatin1String("room-not-joined");
    case Refusal::Code::MemberUnknown:
        return QLatin1String("member-unknown");
    case Refusal::Code::MemberNotInRoom:
        return QLatin1String("member-not-in-room");
    case Refusal::Code::TextMissing:
        return QLatin1String("text-missing");
    case Refusal::Code::TextTooLong:
        return QLatin1String("text-too-long");
    case Refusal::Code::TooManyMembers:
        return QLatin1String("too-many-members");
    case Refusal::Code::TooManyRooms:
        return QLatin1String("too-many-rooms");
    case Refusal::Code::Muted:
        return QLatin1String("muted");
    case Refusal::Code::Banned:
        return QLatin1String("banned");
    case Refusal::Code::NotOperator:
        return QLatin1String("not-operator");
    case Refusal::Code::MessageUnknown:
        return QLatin1String("message-unknown");
    case Refusal::Code::MessageInvalid:
        return QLatin1String("message-invalid");
    }
    Q_UNREACHABLE();
}

} // namespace chat
