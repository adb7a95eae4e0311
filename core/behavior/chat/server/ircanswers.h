// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/behavior/chat/server/ircvoice.h"

struct IrcMessage;

namespace chat {

class House;
struct Room;

/// Answers what an IRC client asks about the chat: who is where, and what there is.
class IrcAnswers
{
public:
    /// All outlive it.
    IrcAnswers(const House& house, const Member& member, const IrcVoice& voice)
        : m_house(house)
        , m_member(member)
        , m_voice(voice)
    {
    }

    void topic(const Room& room) const;
    void names(const Room& room) const;
    void names(const QString& room) const;
    void list(const QString& rooms) const;
    void who(const QString& mask) const;
    void whois(const QString& name) const;
    void whowas(const QString& name) const;
    void isOn(const QString& names) const;
    void userHosts(const IrcMessage& message) const;
    void motd() const;
    void users() const;
    void version() const;
    void time() const;

private:
    void describe(const Member& other, const Room* room) const;

    const House& m_house;
    const Member& m_member;
    const IrcVoice& m_voice;
};

} // namespace chat
