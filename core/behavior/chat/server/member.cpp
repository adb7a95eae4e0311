// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/behavior/chat/server/member.h"

#include "core/behavior/peer.h"

#include <algorithm>

namespace chat {

bool Allowance::take(const ChatLimits& limits, qint64 now)
{
    if (limits.linesPerSecond == 0)
        return true;
    const double gained = double(now - m_countedAt) * 1e-9 * limits.linesPerSecond;
    m_left = m_countedAt == 0 ? limits.burst : std::min<double>(limits.burst, m_left + gained);
    m_countedAt = now;
    if (m_left < 1)
        return false;
    m_left -= 1;
    return true;
}

qint64 Allowance::nextAt(const ChatLimits& limits) const
{
    return m_countedAt + qint64((1 - m_left) * 1e9 / std::max(1, limits.linesPerSecond)) + 1;
}

bool Member::isIn(const Room& room) const
{
    return std::ranges::find(rooms, &room) != rooms.end();
}

ChatEvent Member::event(ChatEvent::Kind eventKind) const
{
    ChatEvent event;
    event.kind = eventKind;
    event.name = name;
    event.isOwn = isPerson();
    if (peer)
        event.connection = peer->id();
    return event;
}

} // namespace chat
