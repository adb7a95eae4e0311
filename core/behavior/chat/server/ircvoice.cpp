// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/behavior/chat/server/ircvoice.h"

#include "core/behavior/chat/server/ircwords.h"
#include "core/behavior/chat/server/member.h"
#include "core/behavior/peer.h"
#include "core/framing/irc/ircline.h"

namespace chat {

IrcLine IrcVoice::numeric(int number) const
{
    IrcLine line(QByteArray::number(number).rightJustified(3, '0'));
    line.from(IrcWords::server()).with(name());
    return line;
}

void IrcVoice::reply(int number, const QString& text) const
{
    send(numeric(number).text(text.toUtf8()));
}

void IrcVoice::reply(int number, const QString& about, const QString& text) const
{
    send(numeric(number).with(about.toUtf8()).text(text.toUtf8()));
}

void IrcVoice::send(const IrcLine& line) const
{
    m_member.peer->send(line.bytes());
}

QByteArray IrcVoice::name() const
{
    return m_member.isKnown() ? m_member.name.toUtf8() : QByteArrayLiteral("*");
}

} // namespace chat
