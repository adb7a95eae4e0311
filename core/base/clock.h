// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// Nanoseconds since 1970-01-01 UTC that never run backwards: the wall clock as it was when the
/// program started, moved on by the monotonic clock (clock_gettime(2)). Any thread.
[[nodiscard]] qint64 currentTimeNs();

/// Nanoseconds of the monotonic clock, for intervals. Any thread.
[[nodiscard]] qint64 monotonicTimeNs();
