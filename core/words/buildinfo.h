// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What the program was built with, and runs with where that is another: libraries and compiler.
namespace BuildInfo {

/// "GCC 12.2.0, Qt 6.4.2, ICU 72.1, PCRE2 10.42, simdjson 3.0.1"
[[nodiscard]] QString text();

} // namespace BuildInfo
