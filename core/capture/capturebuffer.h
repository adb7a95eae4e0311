// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>

/// The end of a capture file: whole pcapng blocks are put together in one buffer that is used again
/// and again (no page is touched for the first time twice) and go to the file by write(2) in large
/// pieces. One thread.
///
/// When the file takes no more, it is cut back to its last whole block, failure() says why, and
/// what is appended from then on is dropped until clearFailure().
class CaptureBuffer
{
public:
    /// No block is longer: room for a packet of 65,535 bytes and its headers, or for an event.
    static constexpr qsizetype maxBlockSize = 66 * 1024;

    /// Owns `descriptor`, which stands at the file's end, `fileSize` bytes from its start.
    explicit CaptureBuffer(int descriptor, qint64 fileSize = 0);
    /// Closes the file; what was not flushed is lost.
    ~CaptureBuffer();
    Q_DISABLE_COPY_MOVE(CaptureBuffer)

    /// Room for a block of `size` bytes, at most maxBlockSize; all of it must be filled.
    [[nodiscard]] uchar* append(qsizetype size)
    {
        Q_ASSERT(size <= maxBlockSize && size % 4 == 0);
        if (m_used + size > capacity)
            flush();
        uchar* const block = m_bytes.get() + m_used;
        m_used += size;
        return block;
    }
    /// Hands all that was appended to the file; false if that failed, now or before.
    bool flush();

    /// Where in the file the next block will stand, if all goes well.
    [[nodiscard]] qint64 position() const { return m_fileSize + m_used; }
    /// Bytes in the file, whole blocks.
    [[nodiscard]] qint64 fileSize() const { return m_fileSize; }
    /// The errno of the write that failed; 0 if none did.
    [[nodiscard]] int failure() const { return m_failure; }
    /// Appending starts again at the file's last whole block.
    void clearFailure();

private:
    static constexpr qsizetype capacity = 1024 * 1024;

    [[nodiscard]] qsizetype writeOut();
    [[nodiscard]] qsizetype wholeBlocks(qsizetype size) const;

    std::unique_ptr<uchar[]> m_bytes;
    qsizetype m_used = 0;
    qint64 m_fileSize = 0;
    int m_descriptor;
    int m_failure = 0;
};
