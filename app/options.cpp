// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"

#include "app/arguments.h"
#include "app/chatparser.h"
#include "app/console.h"
#include "app/librarywords.h"
#include "app/windowparser.h"
#include "core/base/filename.h"
#include "core/words/buildinfo.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include <cerrno>
#include <iostream>
#include <memory>

namespace {

/// Gives the texts of this file their context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr auto overview = QT_TRANSLATE_NOOP("CommandLine",
    R"(Starts servers, connects clients, and shows every byte, message and connection state.
)");
constexpr auto windowOverview = QT_TRANSLATE_NOOP("CommandLine",
    R"(Without a subcommand it opens the window; `serve`, `connect`, `chat`, `decode`, `sockets` and `check` need no display.)");

constexpr auto windowExamples = QT_TRANSLATE_NOOP("CommandLine", R"(
Examples of the window:
  socketscope
  socketscope --demo                                      with a conversation in it
  socketscope --serve 127.0.0.1:65432 --connect 127.0.0.1:65432 --count 3
  socketscope capture.pcapng                              with a capture in it
)");

constexpr auto examples = QT_TRANSLATE_NOOP("CommandLine", R"(
Examples:
  socketscope serve --listen 127.0.0.1:65432 --json       an echo server, one JSON object per event
  socketscope connect 127.0.0.1:65432 --send 'hi\n' --expect-bytes 3
  socketscope serve --listen udp:127.0.0.1:65432          the same over UDP; unix:/tmp/app.sock likewise
  socketscope chat 127.0.0.1:65432 --nick ada             a chat in the terminal; --irc on an IRC server
  socketscope decode capture.pcapng --framing lines       its messages, taken for lines
  socketscope sockets                                     this computer's sockets and their states
  socketscope check example.org:443                       step by step, why it does or does not answer

Exit status: 0 done, 1 failed, 2 wrong usage.
)");

constexpr auto serveNotes = QT_TRANSLATE_NOOP("CommandLine", R"(
Without --json only connections are printed, not each message; --capture keeps every byte either way.
SIGINT (Ctrl+C) and SIGTERM end it in order: the capture is complete and the exit status 0.
)");

constexpr auto connectNotes = QT_TRANSLATE_NOOP("CommandLine", R"(
Everything given by --send, --send-hex, --send-file and --action is sent on each connection, in the
order of the command line, byte for byte as given; only --action adds a frame (header-content).
With an expectation it closes and exits 0 as soon as every connection has met it, and exits 1 if one
cannot, or not in time. Without one it half-closes after sending (a shut-down that leaves the other
direction open), waits for the peer to close, and exits 0 then, or when the time is over: when
nothing has moved for so long. With nothing to send it only listens.
Over UDP and Unix datagrams each of them is one datagram, and nobody closes: it waits for answers until
the time is over. It exits 1 at once if the network tells that nobody listens there.
With --reconnect a connection that is lost is no failure: what is to be sent is sent on the next one.
Only whole messages without a fault count for --expect-messages. Whatever was expected, it exits 1
if something of what was to be sent was not taken by the system, and says how much.
)");

constexpr auto decodeNotes = QT_TRANSLATE_NOOP("CommandLine", R"(
FILE is a capture of Socketscope; one that was cut short is printed as far as it is whole. Without
--framing each connection keeps the framing of its server or client; auto finds one that explains
how its bytes begin. Times are seconds since 1970 UTC. Of --states those that the kernel did not say,
but that follow from what happened, are in parentheses, or have "seen": false.
)");

constexpr auto socketsNotes = QT_TRANSLATE_NOOP("CommandLine", R"(
TCP, UDP and Unix sockets of all processes, as the kernel lists them now, those that are only bound
included. States of TCP are RFC 9293's. Receive and Send are bytes in the kernel's queues; of a socket
that listens they are the connections that wait to be accepted, and how many may. Processes of other
users are known to root alone.
)");

constexpr auto checkNotes = QT_TRANSLATE_NOOP("CommandLine", R"(
Asks for the name's addresses, the way to each, ping, and a connection to each, and who has the port
if it is this computer's. A port that accepts and says nothing is asked what it speaks: the first
message of TLS, then an HTTP request, each on a connection of its own; --connect-only sends nothing.
A UDP port is sent an empty datagram and a line feed; nothing that comes back tells nothing, unless
the port is this computer's. Of a Unix domain socket it looks at the path, its permissions, who listens.
Exit status: 0 it answers (or a program of this computer has the UDP port), 1 it does not, or that
cannot be told, 2 wrong usage.
)");

/// `socketscope serve`
class ServeParser
{
public:
    explicit ServeParser(CLI::App& application)
        : m_command(*application.add_subcommand(
            "serve", utf8(Words::tr("Run a server without the window"))))
    {
        m_server.addTo(m_command, "--listen");
        m_command.get_option("--listen")->required();
        m_framing.addTo(m_command);
        m_transport.addTo(m_command);
        m_output.addCaptureTo(m_command);
        m_output.addJsonTo(m_command);
        m_limits.addTo(m_command);
        m_limits.addCloseTimeoutTo(m_command);
        m_command
            .add_option("--duration", m_duration, utf8(Words::tr("Stop after so many seconds")))
            ->type_name("SECONDS")
            ->check(CLI::PositiveNumber);
        m_command.footer(utf8(Words::tr(serveNotes)));
    }

    [[nodiscard]] bool isChosen() const { return m_command.parsed(); }

    [[nodiscard]] ServeOptions options() const
    {
        return {.server = m_server.config(m_framing, m_transport),
            .capture = m_output.captureOutput(),
            .limits = m_limits.values(),
            .json = m_output.json,
            .duration = millisecondsOf(m_duration)};
    }

private:
    CLI::App& m_command;
    ServerArguments m_server;
    FramingArgument m_framing;
    TransportArguments m_transport;
    OutputArguments m_output;
    LimitArguments m_limits;
    double m_duration = 0;
};

/// `socketscope connect`
class ConnectParser
{
public:
    explicit ConnectParser(CLI::App& application)
        : m_command(*application.add_subcommand(
            "connect", utf8(Words::tr("Connect clients without the window"))))
    {
        m_clients.addTo(m_command, "HOST:PORT");
        m_command.get_option("HOST:PORT")->required();
        m_framing.addTo(m_command);
        m_transport.addTo(m_command);
        m_payloads.addTo(m_command);
        CLI::Option* bytes = m_command.add_option("--expect-bytes", m_bytes,
            utf8(Words::tr("Every connection must receive at least so many bytes")));
        bytes->type_name("N")->check(CLI::PositiveNumber);
        CLI::Option* messages = m_command.add_option("--expect-messages", m_messages,
            utf8(Words::tr("Every connection must receive at least so many messages")));
        messages->type_name("N")->check(CLI::PositiveNumber)->excludes(bytes);
        m_command
            .add_option("--timeout", m_timeout,
                utf8(Words::tr(
                    "Seconds to wait for a connection, and for the next bytes on it (default: 10; "
                    "0: for ever)")))
            ->type_name("SECONDS")
            ->check(CLI::NonNegativeNumber);
        m_output.addCaptureTo(m_command);
        m_output.addJsonTo(m_command);
        m_limits.addTo(m_command);
        m_limits.addCloseTimeoutTo(m_command);
        m_command.footer(utf8(Words::tr(connectNotes)));
    }

    [[nodiscard]] bool isChosen() const { return m_command.parsed(); }

    [[nodiscard]] ConnectOptions options() const
    {
        const FramingSpec framing = m_payloads.actions.empty()
            ? FramingSpec()
            : *ownFraming(BehaviorSpec::Kind::Application);
        EndpointConfig clients = m_clients.config(m_framing, m_transport, framing.toString());
        const std::chrono::milliseconds timeout = millisecondsOf(m_timeout);
        if (timeout.count() > 0)
            clients.connectTimeout = timeout;
        return {.clients = clients,
            .payloads = m_payloads.payloads(m_command),
            .expectedBytes = m_bytes,
            .expectedMessages = m_messages,
            .timeout = timeout,
            .capture = m_output.captureOutput(),
            .limits = m_limits.values(),
            .json = m_output.json};
    }

private:
    CLI::App& m_command;
    ClientArguments m_clients;
    FramingArgument m_framing;
    TransportArguments m_transport;
    PayloadArguments m_payloads;
    OutputArguments m_output;
    LimitArguments m_limits;
    std::optional<qint64> m_bytes;
    std::optional<qint64> m_messages;
    double m_timeout = 10;
};

/// `socketscope decode`
class DecodeParser
{
public:
    explicit DecodeParser(CLI::App& application)
        : m_command(*application.add_subcommand(
            "decode", utf8(Words::tr("Print the messages of a capture"))))
    {
        m_command
            .add_option("FILE", m_file,
                utf8(Words::tr("The capture; - reads standard input to its end first")))
            ->type_name("")
            ->required();
        m_command
            .add_option("--framing", m_framing,
                utf8(Words::tr(
                    "Take the bytes of all connections for messages of this framing, or of the one "
                    "that fits: auto")))
            ->type_name("NAME");
        m_encoding.addTo(m_command);
        m_command
            .add_option("--framing-out", m_framingOut,
                utf8(Words::tr("The same for what was sent, where that is another framing than "
                               "what was received")))
            ->type_name("NAME")
            ->needs("--framing");
        m_command
            .add_option("--filter", m_filter,
                utf8(Words::tr(
                    "Print only messages that match, as in the window: in len>100 conn:2 hex:00ff "
                    "content-type:text/json word")))
            ->type_name("EXPRESSION");
        m_command.add_flag("--states", m_states,
            utf8(Words::tr("Tell each connection's way through RFC 9293's states, too")));
        m_output.addJsonTo(m_command);
        m_limits.addTo(m_command);
        m_command.footer(utf8(Words::tr(decodeNotes)));
    }

    [[nodiscard]] bool isChosen() const { return m_command.parsed(); }

    [[nodiscard]] DecodeOptions options() const
    {
        DecodeOptions options;
        options.file = FileName::fromBytes(m_file);
        if (!m_framing.empty())
            options.rules.set({DecodeRule::Scope::Everything, 0}, framings());
        options.rules.setEncoding(m_encoding.name());
        options.filter = valueOrUsageError(
            MessageFilter::parse(textArgument(m_filter, "--filter")), "--filter");
        options.limits = m_limits.values();
        options.states = m_states;
        options.json = m_output.json;
        return options;
    }

private:
    [[nodiscard]] FramingPair framings() const
    {
        const auto spec = [](const std::string& name, const char* option) {
            return valueOrUsageError(DecodeRules::parse(textArgument(name, option)), option);
        };
        const FramingSpec received = spec(m_framing, "--framing");
        return {received, m_framingOut.empty() ? received : spec(m_framingOut, "--framing-out")};
    }

    CLI::App& m_command;
    OutputArguments m_output;
    LimitArguments m_limits;
    std::string m_file;
    std::string m_framing;
    std::string m_framingOut;
    EncodingArgument m_encoding;
    std::string m_filter;
    bool m_states = false;
};

/// `socketscope sockets`
class SocketsParser
{
public:
    explicit SocketsParser(CLI::App& application)
        : m_command(*application.add_subcommand(
            "sockets", utf8(Words::tr("Print this computer's sockets and their states"))))
    {
        m_output.addJsonTo(m_command);
        m_command.footer(utf8(Words::tr(socketsNotes)));
    }

    [[nodiscard]] bool isChosen() const { return m_command.parsed(); }
    [[nodiscard]] SocketsOptions options() const { return {.json = m_output.json}; }

private:
    CLI::App& m_command;
    OutputArguments m_output;
};

/// `socketscope check`
class CheckParser
{
public:
    explicit CheckParser(CLI::App& application)
        : m_command(*application.add_subcommand(
            "check", utf8(Words::tr("Find out, step by step, why a peer does or does not answer"))))
    {
        m_command
            .add_option("HOST[:PORT]", m_peer,
                utf8(Words::tr(
                    "The peer, by name or address: example.org:443, 127.0.0.1:65432, [::1]:65432, "
                    "udp:example.org:53, unix:/run/app.sock, unix-seqpacket:@name, "
                    "unix-dgram:/dev/log; "
                    "without a port the computer alone is asked for")))
            ->type_name("")
            ->required();
        m_command
            .add_option("--timeout", m_timeout,
                utf8(Words::tr("Seconds that a connection may take (default: 5)")))
            ->type_name("SECONDS")
            ->check(CLI::PositiveNumber);
        m_command.add_flag("--connect-only", m_connectOnly,
            utf8(Words::tr("Send nothing to a port, and do not wait for what it says")));
        m_output.addJsonTo(m_command);
        m_command.footer(utf8(Words::tr(checkNotes)));
    }

    [[nodiscard]] bool isChosen() const { return m_command.parsed(); }

    [[nodiscard]] CheckOptions options() const
    {
        const Result<CheckRequest> request
            = CheckRequest::parse(textArgument(m_peer, "HOST[:PORT]"));
        if (!request) {
            throw CLI::ValidationError(m_peer,
                utf8(Words::tr(
                    "give a host and perhaps a port from 1 to 65535, for example 127.0.0.1:65432, "
                    "[::1]:65432, udp:127.0.0.1:65432 or unix:/run/app.sock")));
        }
        CheckOptions options {.request = *request, .json = m_output.json};
        options.request.timeout = millisecondsOf(m_timeout);
        options.request.asksWhatItSpeaks = !m_connectOnly;
        return options;
    }

private:
    CLI::App& m_command;
    OutputArguments m_output;
    std::string m_peer;
    double m_timeout = 5;
    bool m_connectOnly = false;
};

/// The window's options make no sense beside a subcommand.
void refuseWindowOptions(const CLI::App& application)
{
    for (const CLI::Option* option : application.get_options()) {
        if (option->count() > 0)
            throw CLI::ValidationError(utf8(Words::tr(
                "%1 is an option of the window: put the subcommand first, or leave it out")
                                                .arg(QString::fromStdString(option->get_name()))));
    }
}

/// The example's commands are the program's.
std::string namingProgram(QString text, const Program& program)
{
    return utf8(text.replace(QLatin1String("socketscope"), QLatin1String(program.name)));
}

std::string overviewOf(const Program& program)
{
    const QString text = Words::tr(overview);
    return utf8(program.hasWindow() ? text + Words::tr(windowOverview) : text);
}

std::string versionOf(const Program& program)
{
    const QString text = BuildInfo::text() + QStringLiteral(", CLI11 " CLI11_VERSION);
    return std::string(program.name) + " " SOCKETSCOPE_VERSION "\n"
        + utf8(Words::tr("Built with %1.").arg(text));
}

/// Its subcommands inherit its words.
std::unique_ptr<CLI::App> makeApplication(const Program& program)
{
    auto application = std::make_unique<CLI::App>(overviewOf(program), program.name);
    translateLibraryWords(*application);
    return application;
}

/// All that the command line takes, and what becomes of it.
class CommandLineParser
{
public:
    explicit CommandLineParser(const Program& program)
        : m_application(makeApplication(program))
        , m_serve(*m_application)
        , m_connect(*m_application)
        , m_decode(*m_application)
        , m_sockets(*m_application)
        , m_check(*m_application)
        , m_chat(*m_application)
    {
        if (program.hasWindow())
            m_window.emplace(*m_application);
        for (CLI::App* const command : m_application->get_subcommands({})) {
            command->group(utf8(Words::tr("Subcommands")));
            command->get_help_ptr()->group(utf8(Words::tr("Options"))); // it takes no defaults
        }
        m_application->footer(
            namingProgram(program.hasWindow() ? Words::tr(windowExamples) + Words::tr(examples)
                                              : Words::tr(examples),
                program));
        m_application->set_version_flag("--version", versionOf(program),
            utf8(Words::tr("Print the version, and what it was built with")));
        m_application->require_subcommand(program.hasWindow() ? 0 : 1, 1);
    }

    [[nodiscard]] CLI::App& application() { return *m_application; }

    /// Errors: CLI::ParseError, also for --help and --version.
    [[nodiscard]] CommandLine parse(int argc, char** argv)
    {
        m_application->parse(argc, argv);
        if (m_application->get_subcommands().empty())
            return m_window->options();
        refuseWindowOptions(*m_application);
        if (m_chat.isChosen())
            return m_chat.options();
        if (m_check.isChosen())
            return m_check.options();
        if (m_sockets.isChosen())
            return m_sockets.options();
        if (m_decode.isChosen())
            return m_decode.options();
        if (m_serve.isChosen())
            return m_serve.options();
        return m_connect.options();
    }

private:
    std::unique_ptr<CLI::App> m_application;
    std::optional<WindowParser> m_window;
    ServeParser m_serve;
    ConnectParser m_connect;
    DecodeParser m_decode;
    SocketsParser m_sockets;
    CheckParser m_check;
    ChatParser m_chat;
};

} // namespace

std::variant<CommandLine, ExitStatus> parseCommandLine(
    int argc, char** argv, const Program& program)
{
    CommandLineParser parser(program);
    try {
        return parser.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        errno = 0;
        const int status = parser.application().exit(error);
        if (std::cout.flush())
            return status == 0 ? Done : WrongUsage;
        printError(outputErrorText(errno != 0 ? errno : EIO));
        return Failed;
    }
}

void visitCommandLine(const Program& program, const std::function<void(CLI::App&)>& visit)
{
    CommandLineParser parser(program);
    visit(parser.application());
}
