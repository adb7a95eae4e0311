// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/cancellation.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>

Cancellation::Cancellation()
    : m_event(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
}

Cancellation::~Cancellation()
{
    if (m_event >= 0)
        ::close(m_event);
}

void Cancellation::cancel()
{
    m_isCanceled = true;
    if (m_event >= 0)
        ::eventfd_write(m_event, 1);
}

Cancellation::Wait Cancellation::wait(
    std::vector<pollfd>& descriptors, Clock::time_point deadline) const
{
    using std::chrono::milliseconds;
    constexpr milliseconds longest {100}; // where there is no descriptor for the event
    descriptors.push_back({m_event, POLLIN, 0}); // poll(2) passes over -1
    Wait result = Wait::TimedOut;
    while (!isCanceled()) {
        milliseconds left = std::chrono::ceil<milliseconds>(deadline - Clock::now());
        left = std::max(left, milliseconds::zero());
        const int most = int(m_event < 0 ? std::min(left, longest).count() : left.count());
        const int ready = ::poll(descriptors.data(), descriptors.size(), most);
        if (ready > 0)
            result = Wait::Ready;
        if (ready > 0 || Clock::now() >= deadline)
            break;
    }
    descriptors.pop_back();
    return isCanceled() ? Wait::Canceled : result;
}
