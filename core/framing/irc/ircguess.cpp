// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/irc/ircguess.h"

#include "core/framing/irc/ircmessage.h"

#include <algorithm>
#include <array>
#include <span>

namespace {

/// A command, and the parameters without which it is another protocol's (USER is FTP's, too).
struct Mark {
    const char* command;
    qsizetype parameters;
};

constexpr std::array withoutSource {
    Mark {"CAP", 1}, Mark {"NICK", 1}, Mark {"USER", 4}, Mark {"NOTICE", 2}, Mark {"PRIVMSG", 2}};
constexpr std::array withSource {Mark {"NOTICE", 2}, Mark {"PRIVMSG", 2}, Mark {"JOIN", 1},
    Mark {"PART", 1}, Mark {"QUIT", 0}, Mark {"NICK", 1}, Mark {"MODE", 2}, Mark {"TOPIC", 1},
    Mark {"KICK", 2}, Mark {"CAP", 2}, Mark {"PING", 1}, Mark {"PONG", 1}};

bool isAmong(std::span<const Mark> marks, const IrcMessage& message)
{
    return std::ranges::any_of(marks, [&message](const Mark& mark) {
        return message.is(mark.command) && message.parameters.size() >= mark.parameters;
    });
}

bool isCertain(const IrcMessage& message)
{
    if (message.source.isEmpty())
        return isAmong(withoutSource, message);
    return (message.numeric() >= 0 && !message.parameters.isEmpty())
        || isAmong(withSource, message);
}

/// Comes before what is certain, and says little by itself.
bool isFirst(const IrcMessage& message)
{
    return message.source.isEmpty() && (message.is("PASS") || message.is("PING"));
}

} // namespace

bool isStartOfIrc(QByteArrayView bytes)
{
    constexpr int linesRead = 3;
    for (int line = 0; line < linesRead; ++line) {
        const qsizetype end = bytes.indexOf('\n');
        if (end < 0)
            return false;
        const IrcMessage message = IrcMessage::parse(bytes.first(end + 1));
        if (isCertain(message))
            return true;
        if (!isFirst(message))
            return false;
        bytes = bytes.sliced(end + 1);
    }
    return false;
}
