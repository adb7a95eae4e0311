// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/behavior/chat/server/register.h"

#include "core/behavior/chat/server/house.h"
#include "core/behavior/chat/server/names.h"

namespace chat {

using Code = Refusal::Code;

Outcome Register::problemOf(
    const Member& member, const QString& name, const ChatLimits& limits) const
{
    if (!isName(name, limits.nameLength)) {
        return Refusal {Code::NameInvalid,
            QStringLiteral("A name has at most %1 letters, digits or -_[]\\`^{}|, and begins with "
                           "no digit and no -.")
                .arg(limits.nameLength),
            name};
    }
    const Member* const same = find(name);
    if ((same && same != &member) || foldedChatName(name) == House::serverName)
        return Refusal {Code::NameTaken, QStringLiteral("%1 is taken.").arg(name), name};
    for (const QString& look : skeletons(name)) {
        const auto alike = m_looks.find(look);
        if (alike == m_looks.end() || alike->second == &member)
            continue;
        return Refusal {Code::NameLooksAlike,
            QStringLiteral("%1 looks like %2, who is here.").arg(name, alike->second->name), name};
    }
    return {};
}

void Register::add(Member& member)
{
    m_members[foldedChatName(member.name)] = &member;
    for (const QString& look : skeletons(member.name))
        m_looks[look] = &member;
}

void Register::remove(const Member& member)
{
    m_members.erase(foldedChatName(member.name));
    for (const QString& look : skeletons(member.name))
        m_looks.erase(look);
}

void Register::clear()
{
    m_members.clear();
    m_looks.clear();
}

Member* Register::find(const QString& name) const
{
    const auto found = m_members.find(foldedChatName(name));
    return found == m_members.end() ? nullptr : found->second;
}

std::vector<Member*> Register::all() const
{
    std::vector<Member*> members;
    members.reserve(m_members.size());
    for (const auto& [name, member] : m_members)
        members.push_back(member);
    return members;
}

} // namespace chat
