// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

/// Standard input as a file that can be opened by path and read anywhere in it: a pipe is copied,
/// to its end, to a file in the folder for temporary ones that has no name and goes with the
/// program. Errors: CannotRead, CannotWrite, DiskFull.
[[nodiscard]] Result<QString> standardInputAsFile();
