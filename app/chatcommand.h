// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options.h"

/// `socketscope chat`: takes part in a chat; lines of standard input are said, what is said is
/// printed. Wants a QCoreApplication.
[[nodiscard]] ExitStatus runChat(const ChatOptions& options);
