// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/system/measuredsockets.h"

#include <atomic>
#include <chrono>
#include <functional>
#include <thread>

/// What the kernel said of all TCP, UDP and Unix sockets of this network namespace.
struct KernelReading {
    using Clock = std::chrono::steady_clock;

    Clock::time_point begun {}; ///< what happened later may not be in it
    Clock::duration cost {}; ///< how long it took
    bool isComplete = false; ///< false: the kernel does not tell
    std::vector<MeasuredSocket> sockets {};
};

/// Asks the kernel in a thread of its own, so that nobody waits for it: 20 ms for 20,000 sockets.
/// Made, asked and destroyed in one thread.
class KernelReader
{
public:
    using Read = std::function<void(KernelReading)>;
    using Destroyed = std::function<void(std::vector<MeasuredSocket>)>;

    /// Both are called in its thread: `read` once for each ask(), or for several at once;
    /// `destroyed` by itself, at most each `pause`.
    KernelReader(Read read, Destroyed destroyed);
    /// Waits for a reading that is under way.
    ~KernelReader();
    Q_DISABLE_COPY_MOVE(KernelReader)

    void ask();

private:
    static constexpr std::chrono::milliseconds pause {20};

    void run();
    [[nodiscard]] static KernelReading read();
    void wake();
    [[nodiscard]] bool waitForWork(int destroyedDescriptor, int timeout) const;

    const Read m_read;
    const Destroyed m_destroyed;
    const int m_event; // eventfd(2)
    std::atomic<bool> m_isAsked = false;
    std::atomic<bool> m_isEnding = false;
    std::thread m_thread;
};
