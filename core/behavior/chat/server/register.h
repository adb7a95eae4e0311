// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/behavior/chat/server/member.h"
#include "core/behavior/chat/server/refusal.h"

#include <map>
#include <vector>

namespace chat {

/// Who is known, by names of which none is, or looks like, another.
class Register
{
public:
    /// Whether `member` may be called so.
    [[nodiscard]] Outcome problemOf(
        const Member& member, const QString& name, const ChatLimits& limits) const;
    /// By its name, which has no problem.
    void add(Member& member);
    void remove(const Member& member);
    void clear();

    /// Null if there is none.
    [[nodiscard]] Member* find(const QString& name) const;
    [[nodiscard]] qsizetype size() const { return qsizetype(m_members.size()); }
    /// By their names.
    [[nodiscard]] std::vector<Member*> all() const;

private:
    std::map<QString, Member*> m_members; // by foldedChatName()
    std::map<QString, const Member*> m_looks; // by each of skeletons()
};

} // namespace chat
