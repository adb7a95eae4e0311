// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/behavior/chat/server/refusal.h"

#include <QStringList>

namespace chat {

class House;
struct Member;

/// What operators do: put others out, keep them out, have them say nothing.
class Moderation
{
public:
    /// `house` outlives it.
    explicit Moderation(House& house)
        : m_house(house)
    {
    }

    /// Without a room: out of the chat.
    [[nodiscard]] Outcome kick(
        Member& by, const QString& room, const QString& name, const QString& why);
    [[nodiscard]] Outcome setMuted(Member& by, const QString& name, bool on);
    [[nodiscard]] Outcome setOperator(Member& by, const QString& name, bool on);
    /// `what`: a name or an address. Who is here by it is put out.
    [[nodiscard]] Outcome ban(Member& by, const QString& what, const QString& why);
    [[nodiscard]] Outcome unban(Member& by, const QString& what);
    /// Whether a name or an address is.
    [[nodiscard]] bool isBanned(const QString& what) const;
    /// Notes again what holds.
    void noteStanding();

private:
    House& m_house;
    QStringList m_banned;
};

} // namespace chat
