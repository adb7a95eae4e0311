// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QSet>

struct IrcMessage;

namespace chat {

class IrcVoice;

/// What an IRC client has asked for beyond RFC 1459 (IRCv3, "Capability Negotiation").
class IrcCapabilities
{
public:
    [[nodiscard]] bool has(const char* name) const { return m_names.contains(name); }
    /// The client negotiates, and is not to be registered until it says that it is done.
    [[nodiscard]] bool isNegotiating() const { return m_isNegotiating; }
    /// CAP. `isRegistered`: then nothing waits for it.
    void handle(const IrcMessage& message, const IrcVoice& voice, bool isRegistered);

private:
    [[nodiscard]] bool take(QByteArrayView wanted);

    QSet<QByteArray> m_names;
    bool m_isNegotiating = false;
};

} // namespace chat
