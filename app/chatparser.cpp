// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chatparser.h"

#include "core/behavior/chat/chatframing.h"

#include <QCoreApplication>

namespace {

/// Gives the texts of this file their context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr auto notes = QT_TRANSLATE_NOOP("CommandLine", R"(
Each line of standard input is said in the room; /help tells of commands: /me, /msg, /join, /nick,
/topic, /who, /quit. At its end all is said, and told back where the server does that; then it
leaves, and exits 0. It exits 1 if the server cannot be reached, lets nobody in or ends the
connection, or if something of what was to be said was not.
With --expect-messages it leaves once others have said so much; with --duration when the time is over.
Of servers whose language has no names for rooms #lobby is the room. Names, rooms and texts are made
safe for the terminal; colours only where standard output is one, and NO_COLOR is not set.
)");

/// Of the user who runs it.
QString userName()
{
    const QString name = qEnvironmentVariable("USER");
    return name.isEmpty() ? QStringLiteral("guest") : name;
}

} // namespace

ChatParser::ChatParser(CLI::App& application)
    : m_command(*application.add_subcommand(
        "chat", utf8(Words::tr("Take part in a chat, in the terminal"))))
{
    m_command
        .add_option(
            "HOST:PORT", m_peer, utf8(Words::tr("The chat's server; unix:PATH as for connect")))
        ->type_name("")
        ->required();
    m_command
        .add_option(
            "--nick", m_nick, utf8(Words::tr("The name to be known by (default: the user's)")))
        ->type_name("NAME");
    m_command
        .add_option("--room", m_room,
            utf8(Words::tr("The room to be in (default: the one that the server has)")))
        ->type_name("ROOM");
    CLI::Option* irc
        = m_command.add_flag("--irc", m_isIrc, utf8(Words::tr("The server speaks IRC")));
    m_command
        .add_option("--dialect", m_dialect,
            utf8(Words::tr("What the server speaks (default: the first, as ours do): %1")
                     .arg(chatDialectNames().join(u'|'))))
        ->type_name("NAME")
        ->excludes(irc);
    m_command.add_flag("--reconnect", m_reconnects,
        utf8(Words::tr(
            "Connect again where the server has ended the connection or cannot be reached, after "
            "pauses of 1 to 60 seconds")));
    m_command
        .add_option("--expect-messages", m_messages,
            utf8(Words::tr("Leave once others have said so many lines")))
        ->type_name("N")
        ->check(CLI::PositiveNumber);
    m_command.add_option("--duration", m_duration, utf8(Words::tr("Leave after so many seconds")))
        ->type_name("SECONDS")
        ->check(CLI::PositiveNumber);
    m_output.addCaptureTo(m_command);
    m_output.addJsonTo(m_command);
    m_limits.addTo(m_command);
    m_limits.addCloseTimeoutTo(m_command);
    m_command.footer(utf8(Words::tr(notes)));
}

ChatOptions ChatParser::options() const
{
    ChatOptions options;
    ClientArguments client;
    client.peer = m_peer;
    client.reconnects = m_reconnects;
    const ChatClientSettings chat = settings();
    options.client = client.config({}, {}, chatFraming(chat.dialect).toString());
    options.client.behavior.kind = BehaviorSpec::Kind::ChatClient;
    options.client.behavior.chatClient = chat;
    options.expectedMessages = m_messages;
    options.duration = millisecondsOf(m_duration);
    options.capture = m_output.captureOutput();
    options.limits = m_limits.values();
    options.json = m_output.json;
    return options;
}

ChatClientSettings ChatParser::settings() const
{
    ChatClientSettings chat;
    chat.name = m_nick.empty() ? userName() : textArgument(m_nick, "--nick");
    const QString room = textArgument(m_room, "--room");
    const bool isMarked = room.isEmpty() || room.startsWith(u'#') || room.startsWith(u'&');
    chat.room = isMarked ? room : u'#' + room;
    if (m_isIrc)
        chat.dialect = ChatClientSettings::Dialect::Irc;
    if (!m_dialect.empty()) {
        chat.dialect
            = valueOrUsageError(chatDialect(textArgument(m_dialect, "--dialect")), "--dialect");
    }
    return chat;
}
