// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"

/// `socketscope chat`
class ChatParser
{
public:
    explicit ChatParser(CLI::App& application);

    [[nodiscard]] bool isChosen() const { return m_command.parsed(); }
    /// Errors: CLI::ValidationError.
    [[nodiscard]] ChatOptions options() const;

private:
    [[nodiscard]] ChatClientSettings settings() const;

    CLI::App& m_command;
    std::string m_peer;
    std::string m_nick;
    std::string m_room;
    std::string m_dialect;
    bool m_isIrc = false;
    bool m_reconnects = false;
    std::optional<qint64> m_messages;
    double m_duration = 0;
    OutputArguments m_output;
    LimitArguments m_limits;
};
