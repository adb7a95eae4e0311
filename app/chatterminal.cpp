// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chatterminal.h"

#include "core/analysis/chatmention.h"
#include "core/words/chatwords.h"

#include <QCoreApplication>
#include <QDateTime>

#include <array>

#include <unistd.h>

namespace {

/// Gives the texts of this file their context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChatTerminal)
};

using Kind = ChatEvent::Kind;

// SGR of ECMA-48, which every terminal has
constexpr const char* plain = "\x1b[0m";
constexpr const char* quiet = "\x1b[2m";
constexpr const char* bold = "\x1b[1m";
constexpr const char* fault = "\x1b[31m";
constexpr std::array names {"\x1b[32m", "\x1b[33m", "\x1b[34m", "\x1b[35m", "\x1b[36m", "\x1b[92m",
    "\x1b[93m", "\x1b[94m", "\x1b[95m", "\x1b[96m"};

/// The same for a name whenever it is met.
const char* colourOf(const QString& name)
{
    uint sum = 0;
    for (const QChar c : foldedChatName(name))
        sum = sum * 31 + c.unicode();
    return names[sum % names.size()];
}

QString timeText(const ChatLine& line)
{
    const qint64 time = line.event.time != 0 ? line.event.time : line.time;
    return QDateTime::fromMSecsSinceEpoch(time / 1'000'000).toString(QStringLiteral("HH:mm"));
}

} // namespace

ChatTerminal::ChatTerminal(LineWriter& output)
    : TextEvents(output)
    , m_output(output)
    , m_hasColours(::isatty(STDOUT_FILENO) == 1 && qEnvironmentVariableIsEmpty("NO_COLOR"))
{
}

void ChatTerminal::connected(qint64, const ConnectionFacts&) { }

void ChatTerminal::disconnected(qint64, const ConnectionFacts& connection)
{
    if (connection.connected != 0 && connection.reason != EndReason::ClosedByUs)
        print(Words::tr("The connection has ended (%1).").arg(endReasonName(connection.reason)));
}

void ChatTerminal::chat(const ChatLine& line)
{
    const ChatEvent& event = line.event;
    if (event.kind == Kind::Welcomed || (event.kind == Kind::Renamed && event.isOwn))
        m_ownName = event.kind == Kind::Welcomed ? event.name : event.other;
    const bool isNews = !event.isStanding || event.kind == Kind::TopicSet;
    if (!isNews)
        return;
    const QString text = ChatWords::sentence(event, ChatWords::Place::Anywhere);
    print(timeText(line) + u' ' + coloured(event, text));
}

/// Nothing: a chat has no result.
void ChatTerminal::summary(qint64, const AnalysisSnapshot&) { }

QString ChatTerminal::coloured(const ChatEvent& event, const QString& text) const
{
    if (!m_hasColours)
        return text;
    const bool isSaid = event.isSpeech() && !event.isHistory && !event.name.isEmpty();
    const char* colour = isSaid ? colourOf(event.name) : quiet;
    if (event.kind == Kind::Refused || event.kind == Kind::Unsent)
        colour = fault;
    const bool isMention = isSaid && !event.isOwn && mentionsName(event.text, m_ownName);
    return QLatin1String(colour) + (isMention ? QLatin1String(bold) : QLatin1String()) + text
        + QLatin1String(plain);
}

void ChatTerminal::print(const QString& line)
{
    m_output.add(line.toUtf8());
}
