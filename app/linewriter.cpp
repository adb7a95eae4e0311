// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/linewriter.h"

#include <cerrno>

#include <poll.h>
#include <unistd.h>

namespace {
constexpr qsizetype flushSize = 64 * 1024; // bytes

void waitUntilWritable(int descriptor)
{
    pollfd output {descriptor, POLLOUT, 0};
    ::poll(&output, 1, -1);
}
}

void LineWriter::add(QByteArrayView line)
{
    m_pending.append(line).append('\n');
    if (m_pending.size() >= flushSize)
        flush();
}

void LineWriter::flush()
{
    qsizetype done = 0;
    while (done < m_pending.size() && !m_isBroken) {
        const ssize_t written = ::write(
            m_descriptor, m_pending.constData() + done, std::size_t(m_pending.size() - done));
        if (written >= 0)
            done += written;
        else if (errno == EAGAIN)
            waitUntilWritable(m_descriptor);
        else if (errno != EINTR)
            m_isBroken = true;
    }
    m_pending.clear();
}
