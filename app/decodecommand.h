// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options.h"

/// `socketscope decode`: prints the messages of a capture. Wants a QCoreApplication.
[[nodiscard]] ExitStatus runDecode(const DecodeOptions& options);
