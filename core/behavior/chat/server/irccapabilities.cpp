// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/behavior/chat/server/irccapabilities.h"

#include "core/behavior/chat/server/ircvoice.h"
#include "core/behavior/chat/server/ircwords.h"
#include "core/behavior/chat/server/names.h"
#include "core/framing/irc/ircline.h"
#include "core/framing/irc/ircmessage.h"

#include <QByteArrayList>

#include <algorithm>
#include <array>

namespace chat {

namespace {

constexpr std::array capabilities {
    "server-time", "multi-prefix", "message-tags", "echo-message", "away-notify"};

QByteArray capabilityList()
{
    QByteArrayList names;
    for (const char* name : capabilities)
        names.append(name);
    return names.join(' ');
}

/// "echo-message", or "-echo-message" to do without.
bool isCapability(const QByteArray& wanted)
{
    const QByteArray name = wanted.startsWith('-') ? wanted.mid(1) : wanted;
    return std::ranges::any_of(capabilities, [&](const char* each) { return name == each; });
}

} // namespace

void IrcCapabilities::handle(const IrcMessage& message, const IrcVoice& voice, bool isRegistered)
{
    const QByteArrayView what = message.parameter(0);
    const auto is = [&what](const char* word) {
        return what.compare(QByteArrayView(word), Qt::CaseInsensitive) == 0;
    };
    IrcLine line("CAP");
    line.from(IrcWords::server()).with(voice.name());
    if (is("LS")) {
        m_isNegotiating = !isRegistered;
        voice.send(line.with("LS").text(capabilityList()));
    } else if (is("LIST")) {
        voice.send(line.with("LIST").text(QByteArrayList(m_names.values()).join(' ')));
    } else if (is("REQ")) {
        m_isNegotiating = !isRegistered;
        const QByteArrayView wanted = message.parameter(1);
        voice.send(line.with(take(wanted) ? "ACK" : "NAK").text(wanted));
    } else if (is("END")) {
        m_isNegotiating = false;
    } else {
        voice.reply(410, cleanText(what), QStringLiteral("Invalid CAP command"));
    }
}

/// All of them, or none.
bool IrcCapabilities::take(QByteArrayView wanted)
{
    const QByteArrayList names = wanted.toByteArray().simplified().split(' ');
    if (!std::ranges::all_of(names, isCapability))
        return false;
    for (const QByteArray& name : names) {
        if (name.startsWith('-'))
            m_names.remove(name.mid(1));
        else
            m_names.insert(name);
    }
    return true;
}

} // namespace chat
