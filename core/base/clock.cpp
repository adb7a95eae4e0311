// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <chrono>

namespace {
template<typename Clock>
qint64 now()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(Clock::now().time_since_epoch())
        .count();
}
}

qint64 monotonicTimeNs()
{
    return now<std::chrono::steady_clock>();
}

qint64 currentTimeNs()
{
    static const qint64 wallAtZero = now<std::chrono::system_clock>() - monotonicTimeNs();
    return wallAtZero + monotonicTimeNs();
}
