// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patientoutput.h"

#include "app/terminationsignals.h"

#include <algorithm>
#include <cerrno>
#include <climits>

#include <poll.h>
#include <unistd.h>

int PatientOutput::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        if (!waitUntilWritable())
            return ECANCELED;
        // A pipe that poll(2) calls writable takes so many bytes without blocking (pipe(7)).
        const auto size = std::min<qsizetype>(bytes.size(), PIPE_BUF);
        const ssize_t written = ::write(m_descriptor, bytes.data(), std::size_t(size));
        if (written >= 0)
            bytes = bytes.sliced(written);
        else if (errno != EAGAIN && errno != EINTR)
            return errno;
    }
    return 0;
}

/// False if it was not writable in time, and the program is to end. An error counts as writable:
/// write(2) tells it.
bool PatientOutput::waitUntilWritable() const
{
    constexpr int patience = 500; // ms
    pollfd waited[] {{m_descriptor, POLLOUT, 0}, {TerminationSignals::descriptor(), POLLIN, 0}};
    while (::poll(waited, 2, -1) < 0 && errno == EINTR) { }
    if (waited[0].revents != 0)
        return true;
    while (::poll(waited, 1, patience) < 0 && errno == EINTR) { }
    return waited[0].revents != 0;
}
