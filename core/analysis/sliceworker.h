// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/backgroundthread.h"

#include <QtGlobal>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

/// What a SliceWorker does. All functions are called from its thread, or before it starts.
template<typename Input, typename Output>
class SlicedJob
{
public:
    using Clock = std::chrono::steady_clock;

    virtual ~SlicedJob() = default;
    /// Works on `input` until all of it is done (true) or `deadline` has passed (false).
    virtual bool advance(const Input& input, Clock::time_point deadline) = 0;
    /// What came of the work so far.
    [[nodiscard]] virtual Output result() = 0;
    /// When result() will change without new input.
    [[nodiscard]] virtual std::optional<Clock::time_point> nextChange() const { return {}; }
};

/// A thread that works on the newest of the inputs it is given and publishes what comes of it: a
/// slice of work at a time while it is behind, so that results appear early and another input or
/// the end is never waited for; and with a rest between rounds once it keeps up, so that a flood of
/// inputs costs no more than one round for each frame of the screen. No event loop. All functions
/// may be called from any thread. The destructor gives up what is not done.
template<typename Input, typename Output>
class SliceWorker
{
    using Clock = std::chrono::steady_clock;
    using Lock = std::unique_lock<std::mutex>;

public:
    using Job = SlicedJob<Input, Output>;

    static constexpr std::chrono::milliseconds slice {15};
    static constexpr std::chrono::milliseconds roundInterval {16};

    /// `published` is called from the thread of the worker when there is a result newer than the
    /// one result() returned last; once, until it is asked for.
    SliceWorker(std::unique_ptr<Job> job, std::function<void()> published)
        : m_job(std::move(job))
        , m_published(std::move(published))
        , m_result(m_job->result())
        , m_thread([this] { run(); })
    {
    }

    ~SliceWorker()
    {
        {
            const Lock lock(m_mutex);
            m_isStopping = true;
        }
        m_wake.notify_one();
        m_thread.join();
    }

    SliceWorker(const SliceWorker&) = delete;
    SliceWorker& operator=(const SliceWorker&) = delete;

    void update(Input input)
    {
        change([&input](Input& own) { std::swap(own, input); });
    }

    /// Calls `replace(Input&)` under the lock, for another part of the input; what was there before
    /// should be kept by the caller, to be released behind the lock.
    template<typename Replace>
    void change(Replace replace)
    {
        {
            const Lock lock(m_mutex);
            replace(m_input);
            ++m_given;
        }
        m_wake.notify_one();
    }

    [[nodiscard]] Output result() const
    {
        const Lock lock(m_mutex);
        m_isDirty = false;
        return m_result;
    }

    /// Waits until all that update() was given before is in result().
    void waitUntilIdle()
    {
        Lock lock(m_mutex);
        const quint64 given = m_given;
        ++m_waiting;
        m_wake.notify_one();
        m_idle.wait(lock, [&] { return m_done >= given; });
        --m_waiting;
    }

private:
    void run()
    {
        BackgroundThread::begin();
        while (waitForWork())
            doSlice();
    }

    /// False when the thread is to stop.
    bool waitForWork()
    {
        Lock lock(m_mutex);
        if (!m_isBehind) {
            waitForChange(lock);
            m_wake.wait_until(lock, m_nextRound, [this] { return m_isStopping || m_waiting > 0; });
        }
        m_nextRound = Clock::now() + roundInterval;
        return !m_isStopping;
    }

    void waitForChange(Lock& lock)
    {
        const auto hasWork = [this] { return m_isStopping || m_given != m_done; };
        if (m_nextChange)
            m_wake.wait_until(lock, *m_nextChange, hasWork);
        else
            m_wake.wait(lock, hasWork);
    }

    /// What is released here is released without the lock.
    void doSlice()
    {
        Lock lock(m_mutex);
        const Input input = m_input;
        const quint64 given = m_given;
        lock.unlock();

        const bool isDone = given == 0 || m_job->advance(input, Clock::now() + slice);
        Output result = m_job->result();
        const std::optional<Clock::time_point> nextChange = m_job->nextChange();

        lock.lock();
        m_isBehind = !isDone;
        m_nextChange = isDone ? nextChange : std::nullopt;
        if (isDone)
            m_done = given;
        std::swap(m_result, result);
        const bool wasClean = !std::exchange(m_isDirty, true);
        lock.unlock();

        m_idle.notify_all();
        if (wasClean)
            m_published();
    }

    const std::unique_ptr<Job> m_job; // worker thread only, once that runs
    const std::function<void()> m_published;

    mutable std::mutex m_mutex; // protects all that follows but the thread
    std::condition_variable m_wake;
    std::condition_variable m_idle;
    Input m_input {};
    Output m_result;
    quint64 m_given = 0; // inputs so far
    quint64 m_done = 0; // of those, in m_result
    int m_waiting = 0; // threads in waitUntilIdle()
    bool m_isBehind = false;
    bool m_isStopping = false;
    mutable bool m_isDirty = false; // m_result is newer than what result() returned last
    std::optional<Clock::time_point> m_nextChange;
    Clock::time_point m_nextRound {};

    std::thread m_thread;
};
