// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packaging/pages/command.h"

// What completes the command line of `program` in a shell. Each takes the subcommand for the first
// word, as the program does where options of the window stand before it.

/// For bash-completion (share/bash-completion/completions/PROGRAM).
[[nodiscard]] std::string bashCompletion(const PageCommand& program);
/// For compinit ("_PROGRAM" in a folder of fpath).
[[nodiscard]] std::string zshCompletion(const PageCommand& program);
/// For share/fish/vendor_completions.d/PROGRAM.fish.
[[nodiscard]] std::string fishCompletion(const PageCommand& program);
