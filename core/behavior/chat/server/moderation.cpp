// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/behavior/chat/server/moderation.h"

#include "core/behavior/chat/server/door.h"
#include "core/behavior/chat/server/house.h"

#include <algorithm>

namespace chat {

using Kind = ChatEvent::Kind;
using Code = Refusal::Code;

namespace {

Outcome notOperator(const QString& about)
{
    return Refusal {Code::NotOperator, QStringLiteral("Only an operator can do that."), about};
}

} // namespace

Outcome Moderation::kick(Member& by, const QString& name, const QString& whom, const QString& why)
{
    Member* const member = m_house.findMember(whom);
    if (!member)
        return House::unknownMember(whom);
    if (name.isEmpty()) {
        if (!by.isOperator || member->isPerson())
            return notOperator(whom);
        m_house.expel(*member, by, why);
        return {};
    }
    Room* const room = m_house.findRoom(name);
    if (!room)
        return House::unknownRoom(name);
    if (!room->isOperator(by) || member->isPerson())
        return notOperator(room->name);
    if (!member->isIn(*room)) {
        return Refusal {Code::MemberNotInRoom,
            QStringLiteral("%1 is not in %2.").arg(member->name, room->name), member->name};
    }
    m_house.putOut(*member, *room, by, why);
    return {};
}

Outcome Moderation::setMuted(Member& by, const QString& name, bool on)
{
    Member* const member = m_house.findMember(name);
    if (!member)
        return House::unknownMember(name);
    if (!by.isOperator)
        return notOperator(name);
    if (std::exchange(member->isMuted, on) == on)
        return {};
    ChatEvent event = by.event(on ? Kind::Muted : Kind::Unmuted);
    event.other = member->name;
    m_house.note(event);
    if (member->door) {
        member->door->remark(on ? QStringLiteral("%1 has muted you.").arg(by.name)
                                : QStringLiteral("You may speak again."));
    }
    return {};
}

Outcome Moderation::setOperator(Member& by, const QString& name, bool on)
{
    Member* const member = m_house.findMember(name);
    if (!member)
        return House::unknownMember(name);
    if (!by.isOperator || member->isPerson())
        return notOperator(name);
    if (std::exchange(member->isOperator, on) == on)
        return {};
    m_house.noteStanding(*member);
    if (member->door) {
        member->door->remark(on ? QStringLiteral("%1 has made you an operator.").arg(by.name)
                                : QStringLiteral("You are no operator any more."));
    }
    return {};
}

Outcome Moderation::ban(Member& by, const QString& what, const QString& why)
{
    if (!by.isOperator)
        return notOperator(what);
    if (what.isEmpty())
        return House::unknownMember(what);
    if (!m_banned.contains(what)) {
        m_banned.append(what);
        ChatEvent event = by.event(Kind::Banned);
        event.other = what;
        event.text = why;
        m_house.note(event);
    }
    for (Member* member : m_house.members()) {
        const bool isMeant
            = member->host == what || foldedChatName(member->name) == foldedChatName(what);
        if (isMeant && !member->isPerson())
            m_house.expel(*member, by, why.isEmpty() ? QStringLiteral("banned") : why);
    }
    return {};
}

Outcome Moderation::unban(Member& by, const QString& what)
{
    if (!by.isOperator)
        return notOperator(what);
    if (m_banned.removeAll(what) == 0)
        return Refusal {Code::MemberUnknown, QStringLiteral("%1 is not banned.").arg(what), what};
    ChatEvent event = by.event(Kind::Unbanned);
    event.other = what;
    m_house.note(event);
    return {};
}

bool Moderation::isBanned(const QString& what) const
{
    return std::ranges::any_of(m_banned,
        [&what](const QString& banned) { return foldedChatName(banned) == foldedChatName(what); });
}

void Moderation::noteStanding()
{
    for (const Member* member : m_house.members()) {
        if (!member->isMuted)
            continue;
        ChatEvent event;
        event.kind = Kind::Muted;
        event.isStanding = true;
        event.other = member->name;
        m_house.note(event);
    }
    for (const QString& banned : std::as_const(m_banned)) {
        ChatEvent event;
        event.kind = Kind::Banned;
        event.isStanding = true;
        event.other = banned;
        m_house.note(event);
    }
}

} // namespace chat
