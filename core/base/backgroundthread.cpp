// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/backgroundthread.h"

#include <sys/resource.h>
#include <unistd.h>

#include <atomic>

namespace {
constexpr int nicer = 10;
std::atomic<bool> isGivingWay = false;
}

void BackgroundThread::setGivingWay(bool on)
{
    isGivingWay = on;
}

void BackgroundThread::begin()
{
    const auto thread = id_t(::gettid());
    if (isGivingWay) // to be nicer needs no right
        ::setpriority(PRIO_PROCESS, thread, ::getpriority(PRIO_PROCESS, thread) + nicer);
}
