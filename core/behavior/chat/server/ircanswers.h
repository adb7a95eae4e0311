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

    /// False if it is no question.
    [[nodiscard]] bool answer(const IrcMessage& message) const;

    // What is told without a question, too
    void topic(const Room& room) const;
    void names(const Room& room) const;
    void motd() const;
    void users() const;

private:
    using Handler = void (IrcAnswers::*)(const IrcMessage&) const;
    struct Question {
        const char* command;
        Handler handler;
    };

    void tellNames(const IrcMessage& message) const;
    void tellList(const IrcMessage& message) const;
    void tellWho(const IrcMessage& message) const;
    void tellWhois(const IrcMessage& message) const;
    void tellWhowas(const IrcMessage& message) const;
    void tellWhoIsOn(const IrcMessage& message) const;
    void tellUserHosts(const IrcMessage& message) const;
    void tellMotd(const IrcMessage&) const { motd(); }
    void tellUsers(const IrcMessage&) const { users(); }
    void tellVersion(const IrcMessage&) const;
    void tellTime(const IrcMessage&) const;
    void whois(const QString& name) const;
    void describe(const Member& other, const Room* room) const;

    const House& m_house;
    const Member& m_member;
    const IrcVoice& m_voice;
};

} // namespace chat
