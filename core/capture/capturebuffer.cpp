// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/capturebuffer.h"

#include <QtEndian>

#include <cerrno>
#include <unistd.h>

CaptureBuffer::CaptureBuffer(int descriptor, qint64 fileSize)
    : m_bytes(std::make_unique<uchar[]>(capacity))
    , m_fileSize(fileSize)
    , m_descriptor(descriptor)
{
}

CaptureBuffer::~CaptureBuffer()
{
    ::close(m_descriptor);
}

bool CaptureBuffer::flush()
{
    if (m_failure == 0 && m_used > 0) {
        const qsizetype written = writeOut();
        m_fileSize += wholeBlocks(written);
        // A device takes no truncation; a regular file that takes none still reads up to the cut.
        if (m_failure != 0 && ::ftruncate(m_descriptor, m_fileSize) == 0)
            ::lseek(m_descriptor, m_fileSize, SEEK_SET);
    }
    m_used = 0;
    return m_failure == 0;
}

void CaptureBuffer::clearFailure()
{
    if (m_failure == 0)
        return;
    m_failure = 0;
    m_used = 0;
}

/// How many bytes of the buffer the file took; fewer than all of them with m_failure set.
qsizetype CaptureBuffer::writeOut()
{
    qsizetype written = 0;
    while (written < m_used) {
        const ssize_t count
            = ::write(m_descriptor, m_bytes.get() + written, std::size_t(m_used - written));
        if (count > 0) {
            written += count;
        } else if (count == 0 || errno != EINTR) {
            m_failure = count == 0 ? EIO : errno;
            break;
        }
    }
    return written;
}

/// The size of the whole blocks in the first `size` bytes of the buffer: every block has its length
/// in the four bytes after its type (pcapng section 3.1).
qsizetype CaptureBuffer::wholeBlocks(qsizetype size) const
{
    if (size == m_used)
        return size;
    qsizetype end = 0;
    while (end + 8 <= size) {
        const qsizetype next = end + qFromUnaligned<quint32>(m_bytes.get() + end + 4);
        if (next > size)
            break;
        end = next;
    }
    return end;
}
