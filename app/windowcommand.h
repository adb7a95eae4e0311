// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options.h"

/// `socketscope` without a subcommand: the window. Makes its own QApplication; without a display it
/// tells the person how to get one.
[[nodiscard]] int runWindow(int& argc, char** argv, const WindowOptions& options);
