// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/behavior/chat/client/chatdialect.h"
#include "core/behavior/chat/client/irccommands.h"
#include "core/behavior/chat/client/ircregistration.h"
#include "core/behavior/chat/client/ircsupport.h"
#include "core/behavior/chat/server/linebuffer.h"

#include <QMap>

/// IRC, as a guest on anybody's server: RFC 1459, RFC 2812, IRCv3. Colours and the like are left
/// out of texts; CTCP but ACTION is shown, and not answered.
class IrcDialect final : public ChatDialect
{
public:
    explicit IrcDialect(ChatLink& link);

    void start() override { m_registration.start(); }
    void take(QByteArrayView bytes) override;
    bool run(const ResponderCommand& command) override { return m_commands.run(command); }
    void end() override { m_commands.end(); }

private:
    using Handler = void (IrcDialect::*)(const IrcMessage&);

    [[nodiscard]] static Handler handlerOf(const IrcMessage& message);
    void takeMessage(const IrcMessage& message);
    void takeOtherReply(const IrcMessage& message);
    void takeRefusal(const IrcMessage& message);

    // Of the server about itself, and us
    void takeRegistered(const IrcMessage& message);
    void takeSupport(const IrcMessage& message) { m_support.take(message); }
    void takeMotdLine(const IrcMessage& message);
    void takeMotdEnd(const IrcMessage& message);
    void takeOwnAway(const IrcMessage& message);
    void takeOwnReturn(const IrcMessage& message);
    void answerPing(const IrcMessage& message);
    void takeError(const IrcMessage& message);
    void ignore(const IrcMessage&) { }
    void welcome();

    // Of rooms
    void takeTopicReply(const IrcMessage& message);
    void takeTopicAuthor(const IrcMessage& message);
    void takeNames(const IrcMessage& message);
    void takeNamesEnd(const IrcMessage& message);
    void takeJoin(const IrcMessage& message);
    void takePart(const IrcMessage& message);
    void takeQuit(const IrcMessage& message);
    void takeKick(const IrcMessage& message);
    void takeNick(const IrcMessage& message);
    void takeTopic(const IrcMessage& message);
    void takeMode(const IrcMessage& message);
    void takeInvite(const IrcMessage& message);
    void setOperator(const QString& room, const QString& name, bool isOperator);
    void tellTopic(const QString& room);

    // What is said
    void takeAway(const IrcMessage& message);
    void takeAwayReply(const IrcMessage& message);
    void takeSpeech(const IrcMessage& message);
    [[nodiscard]] bool isHistory(const ChatEvent& event, qint64 time) const;

    IrcRegistration m_registration;
    IrcSupport m_support;
    IrcCommands m_commands;
    chat::LineBuffer m_lines;
    QString m_name; // as the server has it
    QStringList m_motd;
    QMap<QString, ChatEvent> m_topics; // by folded room: told, but not yet by whom
    QMap<QString, QMap<QString, ChatEvent>> m_names; // by folded room: names that were listed so
                                                     // far, by folded name
    QMap<QString, qint64> m_joinTimes; // by folded room: by the server's clock, ns since 1970
};
