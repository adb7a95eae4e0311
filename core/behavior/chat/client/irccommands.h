// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/behavior/chat/client/chatdialect.h"
#include "core/behavior/chat/client/chatoutbox.h"
#include "core/behavior/chat/client/ircregistration.h"
#include "core/behavior/chat/client/ircsupport.h"

/// What a person wants, as lines of IRC. What is said is told when the server tells it back
/// (echo-message), or else when it is sent.
class IrcCommands
{
public:
    /// All outlive it.
    IrcCommands(ChatLink& link, IrcRegistration& registration, const IrcSupport& support)
        : m_link(link)
        , m_registration(registration)
        , m_support(support)
    {
    }

    /// As ChatDialect's.
    bool run(const ResponderCommand& command);
    void end();

    void join(const QString& room);
    /// "nick!user@host", as others are told who says what we say.
    void setSource(QByteArrayView source) { m_source = source.toByteArray(); }
    /// The server has told this back.
    void confirm(const ChatEvent& saying);
    /// What was said to this room or name was refused.
    void refused(const QString& target);

    [[nodiscard]] const QString& awayText() const { return m_awayText; }
    [[nodiscard]] bool isQuitting() const { return m_isQuitting; }

private:
    using Values = const ResponderCommand&;
    using Doer = void (IrcCommands::*)(Values);

    [[nodiscard]] static Doer doerOf(const QString& name);
    void speak(ChatEvent saying);
    [[nodiscard]] qsizetype room(const QByteArray& target) const;
    void rename(Values command);
    void joinRoom(Values command) { join(valueOf(command, "room")); }
    void leave(Values command);
    void setTopic(Values command);
    void kick(Values command);
    void ban(Values command) { changeBan(command, "+b"); }
    void unban(Values command) { changeBan(command, "-b"); }
    void changeBan(Values command, const char* mode);
    void setAway(Values command);
    void setOperator(Values command);
    void askForRoster(Values command);
    void sendRaw(Values command);
    void quit(Values command);

    ChatLink& m_link;
    IrcRegistration& m_registration;
    const IrcSupport& m_support;
    ChatOutbox m_outbox;
    QByteArray m_source; // empty: not known yet
    QString m_awayText;
    bool m_isQuitting = false;
};
