// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packaging/pages/command.h"

/// Finds out what can stand where the value of `argument` does: the words that the program has for
/// it, a file, a network interface. `command` is the subcommand's name.
void setValues(PageArgument& argument, const std::string& command);
