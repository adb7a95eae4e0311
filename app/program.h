// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options.h"

/// What main() of both programs is: reads the command line in the language of the environment, and
/// runs what it asks for. The exit status.
[[nodiscard]] int runProgram(int argc, char** argv, const Program& program);
