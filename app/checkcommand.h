// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options.h"

/// Runs `socketscope check` to its end, or until SIGINT or SIGTERM.
[[nodiscard]] ExitStatus runCheck(const CheckOptions& options);
