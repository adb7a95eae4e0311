// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>
#include <vector>

struct pollfd;

/// Ends what waits in another thread. Any thread.
class Cancellation
{
public:
    enum class Wait : unsigned char { Ready, TimedOut, Canceled };
    using Clock = std::chrono::steady_clock;

    Cancellation();
    ~Cancellation();
    Cancellation(const Cancellation&) = delete;
    Cancellation& operator=(const Cancellation&) = delete;

    void cancel();
    [[nodiscard]] bool isCanceled() const { return m_isCanceled; }
    /// Waits (poll(2)) until one of `descriptors` is ready, whose `revents` say it, or `deadline`.
    [[nodiscard]] Wait wait(std::vector<pollfd>& descriptors, Clock::time_point deadline) const;

private:
    std::atomic<bool> m_isCanceled = false;
    int m_event; // eventfd(2); -1: there is none, and waits are short
};
