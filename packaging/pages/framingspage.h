// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

/// The manual page, in section 7, of what --framing takes: every framing with its parameters, and
/// the protocols that are known by name. `program` as "socketscope".
[[nodiscard]] std::string framingsPage(const std::string& program, const std::string& date);
/// "socketscope-framings"
[[nodiscard]] std::string framingsPageName(const std::string& program);
