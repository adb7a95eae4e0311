// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packaging/pages/command.h"

/// The manual page, in section 1, of `command`, which is `program` or one of its subcommands.
/// `date` as 2026-11-26.
[[nodiscard]] std::string manualPage(
    const PageCommand& program, const PageCommand& command, const std::string& date);
