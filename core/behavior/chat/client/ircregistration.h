// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/behavior/chat/client/chatdialect.h"
#include "core/framing/irc/ircmessage.h"

#include <QByteArrayList>

/// How a client makes itself known to an IRC server: capabilities (IRCv3, "Capability
/// Negotiation"), a name that is free, and who it is. A server that knows of no capabilities is as
/// welcome.
class IrcRegistration
{
public:
    explicit IrcRegistration(ChatLink& link)
        : m_link(link)
    {
    }

    void start();
    /// Whether the message was about this, and is done with.
    bool take(const IrcMessage& message);
    /// Another name, asked for before the server has accepted one.
    void askFor(const QString& name);
    /// The server has let us in.
    void finish() { m_isFinished = true; }

    [[nodiscard]] bool isFinished() const { return m_isFinished; }
    /// Whether the server has granted this capability.
    [[nodiscard]] bool has(const char* capability) const { return m_granted.contains(capability); }

private:
    void takeCapabilities(const IrcMessage& message);
    void request();
    void tryAnotherName();

    ChatLink& m_link;
    QByteArrayList m_offered;
    QByteArrayList m_granted;
    int m_namesTried = 0;
    bool m_isFinished = false;
};
