// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

// What the writers of shell scripts share.

/// `separator` between the parts.
[[nodiscard]] std::string joined(
    const std::vector<std::string>& parts, const std::string& separator);

/// Every `from` becomes `to`.
[[nodiscard]] std::string replaced(
    std::string text, const std::string& from, const std::string& to);

/// In single quotes, for bash and zsh.
[[nodiscard]] std::string quoted(const std::string& text);

/// In single quotes, for fish, where \ escapes within them.
[[nodiscard]] std::string quotedForFish(const std::string& text);

/// "_socketscope_cli": a function's name for the program.
[[nodiscard]] std::string functionName(const std::string& program);
