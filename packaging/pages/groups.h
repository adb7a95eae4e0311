// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packaging/pages/command.h"

/// Gives the options of a command the headings that they stand under in its manual page.
void setGroups(std::vector<PageArgument>& options);
