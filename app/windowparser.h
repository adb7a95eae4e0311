// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"

/// The window: `socketscope` without a subcommand.
class WindowParser
{
public:
    explicit WindowParser(CLI::App& application);

    /// Errors: CLI::ValidationError.
    [[nodiscard]] WindowOptions options() const;

private:
    void needs(const std::string& option, const std::vector<std::string>& dependents);
    [[nodiscard]] EndpointConfig clients(const std::optional<EndpointConfig>& server) const;

    CLI::App& m_application;
    ServerArguments m_server;
    ClientArguments m_clients;
    FramingArgument m_framing;
    TransportArguments m_transport;
    OutputArguments m_output;
    LimitArguments m_limits;
    std::string m_openFile;
    bool m_demo = false;
    bool m_newServer = false;
    bool m_chooseCapture = false;
};
