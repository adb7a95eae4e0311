// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packaging/pages/command.h"

/// Something outside of the command line that a command goes by: variables, or files.
struct PageSurrounding {
    std::vector<std::string> names;
    std::string meaning;
};

/// The environment's variables that `command` reads.
[[nodiscard]] std::vector<PageSurrounding> environmentOf(const PageCommand& command);
/// The files that `command` reads or writes, of those that it is not told of.
[[nodiscard]] std::vector<PageSurrounding> filesOf(const PageCommand& command);
