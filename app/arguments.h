// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/argumentvalues.h"
#include "app/options.h"
#include "app/transportarguments.h"

#include <CLI/CLI.hpp>

#include <string>

// Groups of command-line options that the window and the subcommands share. Each adds itself to a
// CLI11 application; once that has parsed, its other functions turn the strings into our types.
// They throw CLI::ValidationError at what makes no sense.

/// --encoding
struct EncodingArgument {
    std::string encoding;

    void addTo(CLI::App& application);
    /// Empty if none is given.
    [[nodiscard]] QString name() const;
};

/// --framing, --framing-out, --encoding
struct FramingArgument {
    std::string framing;
    std::string framingOut;
    EncodingArgument encoding;

    void addTo(CLI::App& application);
    /// Whether the person named none.
    [[nodiscard]] bool isDefault() const { return framing.empty(); }
    /// `fallback` is used where the person named none.
    [[nodiscard]] FramingSpec spec(const QString& fallback) const;
    /// Of what is sent; nullopt if the person named none.
    [[nodiscard]] std::optional<FramingSpec> specOut() const;

private:
    [[nodiscard]] FramingSpec specOf(const QString& name, const std::string& option) const;
};

/// Where a server listens, and what it does with what it receives.
struct ServerArguments {
    std::string listen;
    std::string behavior;
    std::string reply;
    std::string rules; // a file
    std::vector<std::string> rooms;
    std::string motd;
    std::vector<std::string> chatLimits;
    const CLI::Option* replyOption = nullptr; // tells whether there is a reply: it may be empty
    bool closeAfterAnswer = false;

    /// `name` is the option that takes ADDR:PORT.
    void addTo(CLI::App& application, const std::string& name);
    [[nodiscard]] EndpointConfig config(
        const FramingArgument& framing, const TransportArguments& transport) const;

private:
    [[nodiscard]] bool hasReply() const;
    [[nodiscard]] std::string behaviorName() const;
    [[nodiscard]] ReplyRulesPtr replyRules() const;
    [[nodiscard]] BehaviorSpec behaviorSpec() const;
    [[nodiscard]] ChatSettings chatSettings() const;
};

/// Whom clients connect to, and how many of them.
struct ClientArguments {
    std::string peer;
    int count = 1;
    bool reconnects = false;

    /// `name` is the option or the positional argument that takes HOST:PORT.
    void addTo(CLI::App& application, const std::string& name);
    [[nodiscard]] EndpointConfig config(const FramingArgument& framing,
        const TransportArguments& transport, const QString& fallbackFraming) const;
};

/// --send, --send-hex, --send-file, --action with --value.
struct PayloadArguments {
    std::vector<std::string> texts;
    std::vector<std::string> hexes;
    std::vector<std::string> files;
    std::vector<std::string> actions;
    std::vector<std::string> values;

    void addTo(CLI::App& application);
    /// In the order in which `application` met them.
    [[nodiscard]] std::vector<Payload> payloads(const CLI::App& application) const;
};

/// --capture, and --json for those who print.
struct OutputArguments {
    std::string capture;
    bool json = false;

    void addCaptureTo(CLI::App& application);
    void addJsonTo(CLI::App& application);
    [[nodiscard]] CaptureOutput captureOutput() const;
    /// For those who have no standard output to give.
    [[nodiscard]] QString captureFile() const;
};

/// --limit, --close-timeout
struct LimitArguments {
    std::vector<std::string> limits;
    std::optional<double> closeTimeout; // seconds

    void addTo(CLI::App& application);
    /// For those who close connections.
    void addCloseTimeoutTo(CLI::App& application);
    /// What is not given is as by default.
    [[nodiscard]] Limits values() const;
};
