// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/kernelreader.h"

#include "core/base/backgroundthread.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

KernelReader::KernelReader(Read read, Destroyed destroyed)
    : m_read(std::move(read))
    , m_destroyed(std::move(destroyed))
    , m_event(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
    , m_thread([this] { run(); })
{
}

KernelReader::~KernelReader()
{
    m_isEnding = true;
    wake();
    m_thread.join();
    ::close(m_event);
}

void KernelReader::ask()
{
    m_isAsked = true;
    wake();
}

void KernelReader::wake()
{
    const quint64 one = 1;
    [[maybe_unused]] const ssize_t written = ::write(m_event, &one, sizeof one);
}

/// Until it is woken, something is told of those destroyed, or the time (ms; -1: none) is over;
/// whether it is the second.
bool KernelReader::waitForWork(int destroyedDescriptor, int timeout) const
{
    std::array<pollfd, 2> descriptors {
        {{m_event, POLLIN, 0}, {destroyedDescriptor, POLLIN, 0}}}; // of a negative one nothing
    ::poll(descriptors.data(), descriptors.size(), timeout);
    quint64 count = 0;
    [[maybe_unused]] const ssize_t size = ::read(m_event, &count, sizeof count);
    return descriptors[1].revents != 0;
}

void KernelReader::run()
{
    BackgroundThread::begin();
    DestroyedTcp destroyed;
    const int longest
        = m_event < 0 ? int(pause.count()) : -1; // without descriptors nobody wakes it
    bool isPausing = false; // so that those that are destroyed one by one are told together
    while (!m_isEnding) {
        const bool isTold = isPausing ? waitForWork(-1, int(pause.count()))
                                      : waitForWork(destroyed.descriptor(), longest);
        isPausing = isTold;
        if (isTold)
            m_destroyed(destroyed.take());
        if (m_isAsked.exchange(false) && !m_isEnding)
            m_read(read());
    }
}

KernelReading KernelReader::read()
{
    KernelReading reading {.begun = KernelReading::Clock::now()};
    Result<std::vector<MeasuredSocket>> sockets = MeasuredSockets::read();
    reading.cost = KernelReading::Clock::now() - reading.begun;
    reading.isComplete = sockets.has_value();
    if (sockets)
        reading.sockets = *std::move(sockets);
    return reading;
}
