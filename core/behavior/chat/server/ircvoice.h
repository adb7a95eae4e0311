// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class IrcLine;

namespace chat {

struct Member;

/// Says lines of the server's to one IRC client.
class IrcVoice
{
public:
    explicit IrcVoice(const Member& member)
        : m_member(member)
    {
    }

    /// A numeric reply, to be completed.
    [[nodiscard]] IrcLine numeric(int number) const;
    void reply(int number, const QString& text) const;
    void reply(int number, const QString& about, const QString& text) const;
    void send(const IrcLine& line) const;
    /// The member's name; "*" before it is known.
    [[nodiscard]] QByteArray name() const;

private:
    const Member& m_member;
};

} // namespace chat
