// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options.h"

/// `socketscope serve`: one server, until a signal, the end of `duration`, or a failure to start.
/// Wants a QCoreApplication.
[[nodiscard]] ExitStatus runServe(const ServeOptions& options);
