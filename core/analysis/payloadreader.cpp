// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/payloadreader.h"

#include <algorithm>

void PayloadReader::setCapture(const CaptureSnapshot& capture)
{
    if (capture.file != m_file) {
        m_file = capture.file;
        for (Block& block : m_blocks)
            block.start = -1;
    }
    m_fileSize = capture.fileSize;
}

QByteArrayView PayloadReader::read(qint64 fileOffset, qint64 size)
{
    if (!m_file || fileOffset < 0 || fileOffset + size > m_fileSize)
        return {};
    const qint64 start = fileOffset - fileOffset % blockSize;
    const qint64 end = fileOffset + size - start;
    if (end > blockSize)
        return readAcrossBlocks(fileOffset, size);
    Block& block = blockAt(start);
    if (block.filled < end && !fill(block))
        return {};
    return {block.bytes.get() + (fileOffset - start), size};
}

QByteArrayView PayloadReader::readAcrossBlocks(qint64 fileOffset, qint64 size)
{
    if (m_acrossBlocks.size() < size)
        m_acrossBlocks.resize(size);
    if (!m_file->read(fileOffset, m_acrossBlocks.data(), size))
        return {};
    return {m_acrossBlocks.constData(), size};
}

/// The block that starts there; if it is not kept, the one used longest ago becomes it.
PayloadReader::Block& PayloadReader::blockAt(qint64 start)
{
    Block* oldest = &m_blocks[0];
    for (Block& block : m_blocks) {
        if (block.start == start) {
            block.lastUse = ++m_uses;
            return block;
        }
        if (block.lastUse < oldest->lastUse)
            oldest = &block;
    }
    if (!oldest->bytes)
        oldest->bytes = std::make_unique<char[]>(std::size_t(blockSize));
    oldest->start = start;
    oldest->filled = 0;
    oldest->lastUse = ++m_uses;
    return *oldest;
}

/// Reads on to the end of the block or of the file as it is now.
bool PayloadReader::fill(Block& block)
{
    const qint64 available = std::min(blockSize, m_fileSize - block.start);
    if (!m_file->read(
            block.start + block.filled, block.bytes.get() + block.filled, available - block.filled))
        return false;
    block.filled = available;
    return true;
}
