// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/decoderules.h"
#include "core/base/limits.h"
#include "core/filter/messagefilter.h"
#include "core/session/peercheck.h"
#include "core/session/session.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>
#include <variant>
#include <vector>

/// Where a capture goes.
struct CaptureOutput {
    QString file; ///< empty: a file in the user's cache folder
    bool isStream = false; ///< to standard output as well; events go to standard error then

    bool operator==(const CaptureOutput&) const = default;
};

/// What `socketscope` without a subcommand does: the window, with things running if asked for.
struct WindowOptions {
    std::optional<EndpointConfig> server;
    std::optional<EndpointConfig> clients;
    QString captureFile; ///< empty: a file in the user's cache folder
    QString openFile; ///< a capture to show; empty: none
    Limits limits;
    bool demo = false;
    bool newServer = false; ///< its form
    bool chooseCapture = false; ///< the dialog that opens one
};

/// What `socketscope serve` does.
struct ServeOptions {
    EndpointConfig server;
    CaptureOutput capture;
    Limits limits;
    bool json = false;
    std::chrono::milliseconds duration {0}; ///< 0: until a signal
};

/// Something that `socketscope connect` sends: bytes, or the contents of a file.
struct Payload {
    QByteArray bytes;
    QString file; ///< empty: `bytes`

    bool operator==(const Payload&) const = default;
};

/// What `socketscope connect` does. Expectations are of each connection.
struct ConnectOptions {
    EndpointConfig clients = EndpointConfig::client();
    std::vector<Payload> payloads; ///< in the order of the command line
    std::optional<qint64> expectedBytes;
    std::optional<qint64> expectedMessages;
    std::chrono::milliseconds timeout {10'000}; ///< since something last moved; 0: none
    CaptureOutput capture;
    Limits limits;
    bool json = false;

    [[nodiscard]] bool hasExpectation() const { return expectedBytes || expectedMessages; }
};

/// What `socketscope chat` does.
struct ChatOptions {
    EndpointConfig client = EndpointConfig::client();
    std::optional<qint64> expectedMessages; ///< of others
    std::chrono::milliseconds duration {0}; ///< 0: until all is said, or a signal
    CaptureOutput capture;
    Limits limits;
    bool json = false;
};

/// What `socketscope decode` does.
struct DecodeOptions {
    QString file; ///< "-": standard input
    DecodeRules rules;
    MessageFilter filter; ///< of the messages that are printed
    Limits limits;
    bool states = false; ///< tells each connection's way through RFC 9293's states, too
    bool json = false;
};

/// What `socketscope sockets` does.
struct SocketsOptions {
    bool json = false;
};

/// What `socketscope check` does.
struct CheckOptions {
    CheckRequest request;
    bool json = false;
};

using CommandLine = std::variant<WindowOptions, ServeOptions, ConnectOptions, ChatOptions,
    DecodeOptions, SocketsOptions, CheckOptions>;

/// Exit statuses of the program.
enum ExitStatus : int { Done = 0, Failed = 1, WrongUsage = 2 };

namespace CLI {
class App;
}

/// One of our two programs: with the window, or with the subcommands alone.
struct Program {
    const char* name;
    int (*runWindow)(int& argc, char** argv, const WindowOptions& options)
        = nullptr; ///< null: none

    [[nodiscard]] bool hasWindow() const { return runWindow != nullptr; }
};

/// Reads the command line. Where there is nothing to run (--help, --version, wrong usage) the text
/// for the person is printed already, and the exit status comes back.
[[nodiscard]] std::variant<CommandLine, ExitStatus> parseCommandLine(
    int argc, char** argv, const Program& program);

/// Shows `visit` all that the command line takes: what manual pages and completions are made of.
void visitCommandLine(const Program& program, const std::function<void(CLI::App&)>& visit);
