// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <CLI/CLI.hpp>

#include <optional>
#include <string>
#include <vector>

/// What is set on sockets of UDP and of the Unix domain; it does nothing for others.
struct TransportArguments {
    std::vector<std::string> groups;
    std::string interface;
    std::optional<int> ttl;
    bool noLoop = false;
    bool noBroadcast = false;
    int receiveBuffer = 0; // bytes
    std::optional<double> idle; // seconds
    bool unconnected = false;
    std::string permissions; // octal
    bool removesStale = false;

    void addTo(CLI::App& application);
    void apply(EndpointConfig& config) const;

private:
    [[nodiscard]] static GroupMembership membership(const std::string& argument);
};
