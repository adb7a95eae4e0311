// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/behavior/chat/server/door.h"

#include "core/behavior/chat/server/member.h"
#include "core/behavior/peer.h"

namespace chat {

void Door::send(const QByteArray& bytes) const
{
    m_member.peer->send(bytes);
}

} // namespace chat
