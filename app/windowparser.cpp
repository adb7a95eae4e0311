// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowparser.h"

#include "core/base/filename.h"

#include <QCoreApplication>

namespace {

/// Gives the texts of this file their context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

WindowParser::WindowParser(CLI::App& application)
    : m_application(application)
{
    m_server.addTo(application, "--serve");
    m_clients.addTo(application, "--connect");
    m_framing.addTo(application);
    m_transport.addTo(application);
    m_output.addCaptureTo(application);
    m_limits.addTo(application);
    m_limits.addCloseTimeoutTo(application);
    application.add_flag("--demo", m_demo,
        utf8(Words::tr("Start with a server, three clients and their conversation")));
    application.add_flag(
        "--new-server", m_newServer, utf8(Words::tr("Start with the form of a new server")));
    application.add_flag(
        "--open", m_chooseCapture, utf8(Words::tr("Start with the dialog that opens a capture")));
    needs("--serve", {"--behavior", "--reply", "--rules", "--close-after-answer"});
    needs("--connect", {"--count", "--reconnect"});
    CLI::Option* file = application.add_option(
        "CAPTURE", m_openFile, utf8(Words::tr("Show this capture; nothing is recorded")));
    file->check(CLI::ExistingFile)->type_name("");
    for (const char* other : {"--serve", "--connect", "--capture", "--demo"})
        file->excludes(application.get_option(other));
}

WindowOptions WindowParser::options() const
{
    WindowOptions options;
    options.captureFile = m_output.captureFile();
    options.openFile = FileName::fromBytes(m_openFile);
    options.limits = m_limits.values();
    options.demo = m_demo;
    options.newServer = m_newServer;
    options.chooseCapture = m_chooseCapture;
    if (!m_server.listen.empty())
        options.server = m_server.config(m_framing, m_transport);
    if (!m_clients.peer.empty())
        options.clients = clients(options.server);
    return options;
}

void WindowParser::needs(const std::string& option, const std::vector<std::string>& dependents)
{
    for (const std::string& dependent : dependents)
        m_application.get_option(dependent)->needs(m_application.get_option(option));
}

/// Clients of our own server read its answers as it writes them.
EndpointConfig WindowParser::clients(const std::optional<EndpointConfig>& server) const
{
    EndpointConfig clients = m_clients.config(m_framing, m_transport, QStringLiteral("raw"));
    if (!server)
        return clients;
    clients.framing = server->framingOut.value_or(server->framing);
    if (server->framingOut)
        clients.framingOut = server->framing;
    return clients;
}
