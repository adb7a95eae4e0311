// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/behavior/chat/server/door.h"
#include "core/behavior/chat/server/ircanswers.h"
#include "core/behavior/chat/server/irccapabilities.h"
#include "core/behavior/chat/server/linebuffer.h"

struct IrcMessage;

namespace chat {

/// IRC, as far as one server without services needs it (protocol.md). Sources: RFC 1459, RFC 2812;
/// for numerics that those lack, and 005, https://modern.ircdocs.horse; IRCv3's capabilities.
class IrcDoor final : public Door
{
public:
    IrcDoor(House& house, Member& member);

    void feed(QByteArrayView bytes) override { m_lines.feed(bytes); }
    [[nodiscard]] bool hasNext() const override { return m_lines.hasLine(); }
    void takeNext() override;

    [[nodiscard]] Wording wordingOf(const News& news) const override;
    [[nodiscard]] QByteArray encoded(const News& news, Wording wording) const override;

    void welcome() override;
    void entered(const Room& room) override;
    void refuse(const Refusal& refusal) override;
    void remark(const QString& text) override;
    void farewell(const QString& why) override;
    [[nodiscard]] bool askIfThere() override;

private:
    using Handler = void (IrcDoor::*)(const IrcMessage&);
    struct Command {
        const char* name;
        Handler handler;
        int leastParameters = 0;
        bool isForAnybody = false; ///< also before one is registered
    };
    static const QList<Command>& commands();

    void obey(const IrcMessage& message);
    void ignore(const IrcMessage&) { }
    // Registration
    void handleCap(const IrcMessage& message);
    void handleNick(const IrcMessage& message);
    void handleUser(const IrcMessage& message);
    void tryToRegister();
    // Talk
    void handlePrivmsg(const IrcMessage& message);
    void handleNotice(const IrcMessage& message);
    void talk(const IrcMessage& message, ChatEvent::Kind kind);
    void talkTo(const QString& target, QByteArrayView text, ChatEvent::Kind kind);
    void passCtcp(const QString& target, QByteArrayView text, ChatEvent::Kind kind);
    void handleAway(const IrcMessage& message);
    // Rooms
    void handleJoin(const IrcMessage& message);
    void handlePart(const IrcMessage& message);
    void handleTopic(const IrcMessage& message);
    void handleKick(const IrcMessage& message);
    void handleMode(const IrcMessage& message);
    void answerModeOfMember(const QString& name, QByteArrayView modes);
    void answerModeOfRoom(const QString& name, QByteArrayView modes);
    void handleInvite(const IrcMessage& message);
    // The connection
    void handlePing(const IrcMessage& message);
    void handleQuit(const IrcMessage& message);

    void answer(const Outcome& outcome, const QString& room = {});
    void tellHistory(const Room& room) const;

    IrcVoice m_voice;
    IrcAnswers m_answers;
    LineBuffer m_lines;
    IrcCapabilities m_capabilities;
    QString m_wantedName; // until it is registered
    bool m_hasUser = false; // USER came
};

} // namespace chat
