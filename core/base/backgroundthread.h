// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Threads that work beside a window: they leave the cores to its thread when that wants one, so
/// that it is not the scheduler that makes a person wait. Where there is no window they are as
/// others.
namespace BackgroundThread {

/// Whether threads that begin() from now on give way. Any thread.
void setGivingWay(bool on);
/// To be called by a thread when it starts: its nice value is 10 higher from then on (Linux has one
/// for each thread, setpriority(2)), if they are to give way.
void begin();

} // namespace BackgroundThread
