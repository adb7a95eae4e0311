// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/filewriter.h"

/// The end of a capture file, where whole pcapng blocks are put together: in chunks that go to a
/// FileWriter when they are full, or at commit(). What waits to be written is bounded: whoever
/// appends asks hasRoom() first. One thread.
///
/// When the file takes no more, failure() says why, and what is appended from then on is dropped
/// until clearFailure().
class CaptureBuffer
{
public:
    /// No block is longer: room for a packet of 65,535 bytes and its headers, or for an event.
    static constexpr qsizetype maxBlockSize = 66 * 1024;

    /// `file` is empty; `limit`: bytes that may wait to be written. `listener`: as FileWriter's.
    CaptureBuffer(
        std::unique_ptr<OutputFile> file, qint64 limit, FileWriter::Listener listener = {});
    /// Writes all that was appended, as ~FileWriter().
    ~CaptureBuffer();
    Q_DISABLE_COPY_MOVE(CaptureBuffer)

    /// Room for a block of `size` bytes, at most maxBlockSize; all of it must be filled.
    [[nodiscard]] uchar* append(qsizetype size)
    {
        Q_ASSERT(size <= maxBlockSize && size % 4 == 0);
        if (m_used + size > FileWriter::chunkSize)
            nextChunk();
        uchar* const block = m_chunk.get() + m_used;
        m_used += size;
        return block;
    }
    /// Hands all that was appended to the writer.
    void commit();

    /// Where in the file the next block will stand, if all goes well.
    [[nodiscard]] qint64 position() const { return m_chunkPosition + m_used; }
    /// Whether a few more blocks may wait to be written.
    [[nodiscard]] bool hasRoom() { return position() <= m_roomEnd || findRoom(); }
    /// What was appended so far may wait beside the limit.
    void grantRoom() { m_roomEnd = position() + m_limit; }
    /// For what is appended from now on.
    void setLimit(qint64 limit);
    /// The errno of the write that failed; 0 if none did.
    [[nodiscard]] int failure() const { return m_writer.failure(); }
    /// Bytes in the file; whole blocks once it has failed.
    [[nodiscard]] qint64 written() const { return m_writer.progress().written; }
    /// Whether all that was committed is written.
    [[nodiscard]] bool isIdle() const { return m_writer.progress().isIdle; }
    /// As FileWriter's.
    bool waitUntilIdle(std::chrono::milliseconds longest)
    {
        return m_writer.waitUntilIdle(longest);
    }
    /// Appending starts again at the file's last whole block.
    void clearFailure();

private:
    void nextChunk();
    [[nodiscard]] bool findRoom();

    qint64 m_limit; // bytes
    FileWriter::Chunk m_chunk;
    qsizetype m_used = 0; // of the chunk
    qsizetype m_committed = 0; // of the chunk
    qint64 m_chunkPosition = 0; // of the chunk's first byte, in the file
    qint64 m_roomEnd = 0; // what ends here, and a few blocks more, may wait for sure
    FileWriter m_writer;
};
