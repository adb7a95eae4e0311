// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include "app/chatcommand.h"
#include "app/checkcommand.h"
#include "app/connectcommand.h"
#include "app/decodecommand.h"
#include "app/servecommand.h"
#include "app/socketscommand.h"
#include "core/words/language.h"

#include <QCoreApplication>

#include <clocale>

#include <fcntl.h>
#include <langinfo.h>
#include <unistd.h>

namespace {
/// Qt wants a UTF-8 locale, and warns where it must choose one itself (a bare container).
void ensureUtf8Locale()
{
    std::setlocale(LC_ALL, "");
    if (qstrcmp(nl_langinfo(CODESET), "UTF-8") == 0)
        return;
    (void)Language::ofEnvironment(); // our texts need no locale
    qputenv("LC_ALL", "C.UTF-8");
}

/// Texts of --help and of usage errors need an application, which the window's is too early for.
std::variant<CommandLine, ExitStatus> readCommandLine(int argc, char** argv, const Program& program)
{
    const QCoreApplication application(argc, argv);
    Language::use(Language::ofEnvironment());
    return parseCommandLine(argc, argv, program);
}

/// Where one of the first three descriptors is closed, the next file that is opened gets its
/// number, and would be read or written in its place. What stands there instead can be neither.
void occupyStandardDescriptors()
{
    constexpr int standardDescriptors = 3;
    int descriptor = 0;
    while (descriptor >= 0 && descriptor < standardDescriptors)
        descriptor = ::open("/", O_PATH);
    if (descriptor >= 0)
        ::close(descriptor);
}

template<typename Options>
int runWithoutDisplay(
    int& argc, char** argv, const Options& options, ExitStatus (*run)(const Options&))
{
    const QCoreApplication application(argc, argv);
    Language::use(Language::ofEnvironment());
    return run(options);
}

} // namespace

int runProgram(int argc, char** argv, const Program& program)
{
    occupyStandardDescriptors();
    ensureUtf8Locale();
    QCoreApplication::setApplicationName(QStringLiteral("socketscope"));
    QCoreApplication::setOrganizationName(QStringLiteral("socketscope"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SOCKETSCOPE_VERSION));

    const auto parsed = readCommandLine(argc, argv, program);
    if (const auto* status = std::get_if<ExitStatus>(&parsed))
        return *status;
    const auto& command = std::get<CommandLine>(parsed);
    if (const auto* serve = std::get_if<ServeOptions>(&command))
        return runWithoutDisplay(argc, argv, *serve, runServe);
    if (const auto* connect = std::get_if<ConnectOptions>(&command))
        return runWithoutDisplay(argc, argv, *connect, runConnect);
    if (const auto* chat = std::get_if<ChatOptions>(&command))
        return runWithoutDisplay(argc, argv, *chat, runChat);
    if (const auto* decode = std::get_if<DecodeOptions>(&command))
        return runWithoutDisplay(argc, argv, *decode, runDecode);
    if (const auto* sockets = std::get_if<SocketsOptions>(&command))
        return runWithoutDisplay(argc, argv, *sockets, runSockets);
    if (const auto* check = std::get_if<CheckOptions>(&command))
        return runWithoutDisplay(argc, argv, *check, runCheck);
    Q_ASSERT(program.hasWindow()); // parseCommandLine() wants a subcommand otherwise
    return program.runWindow(argc, argv, std::get<WindowOptions>(command));
}
