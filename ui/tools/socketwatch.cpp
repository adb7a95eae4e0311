// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/socketwatch.h"

#include <QtConcurrent>

#include <algorithm>
#include <ctime>

namespace {

using std::chrono::milliseconds;
constexpr milliseconds shortest {250};
constexpr milliseconds longest {5'000};
constexpr int restAfter = 20; // times what it took

/// Of this thread: what other programs take meanwhile does not count.
milliseconds processorTime()
{
    timespec time {};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::duration_cast<milliseconds>(
        std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec));
}

} // namespace

SocketWatch::SocketWatch(QObject* parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(shortest);
    connect(&m_timer, &QTimer::timeout, this, &SocketWatch::begin);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &SocketWatch::take);
}

void SocketWatch::setWatching(bool on)
{
    m_isWatching = on;
    m_timer.stop();
    if (on)
        begin();
}

void SocketWatch::readOnce()
{
    if (!m_isWatching)
        begin();
}

void SocketWatch::begin()
{
    if (!m_reading.isRunning()) // otherwise what comes next will do
        m_reading.setFuture(QtConcurrent::run(&SocketWatch::readNow));
}

// In a thread of the pool.
SocketWatch::Reading SocketWatch::readNow()
{
    const milliseconds started = processorTime();
    Result<SocketList> list = SocketList::read();
    Reading reading;
    if (list)
        reading.list = std::make_shared<const SocketList>(*std::move(list));
    else
        reading.error = list.error();
    reading.cost = processorTime() - started;
    return reading;
}

void SocketWatch::take()
{
    const Reading reading = m_reading.result();
    m_timer.setInterval(std::clamp(reading.cost * restAfter, shortest, longest));
    if (m_isWatching)
        m_timer.start();
    if (reading.list)
        emit read(reading.list);
    else
        emit failed(reading.error);
}
