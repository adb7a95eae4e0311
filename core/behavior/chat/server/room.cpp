// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/behavior/chat/server/room.h"

#include "core/behavior/chat/server/member.h"

#include <algorithm>

namespace chat {

bool Room::isOperator(const Member& member) const
{
    return member.isOperator || std::ranges::find(operators, &member) != operators.end();
}

} // namespace chat
