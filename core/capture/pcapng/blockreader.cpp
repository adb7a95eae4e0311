// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/pcapng/blockreader.h"

#include "core/capture/pcapng/options.h"

#include <algorithm>
#include <cstring>

BlockReader::BlockReader(std::shared_ptr<const CaptureFile> file, qint64 size)
    : m_file(std::move(file))
    , m_size(size)
    , m_buffer(std::make_unique_for_overwrite<char[]>(std::size_t(bufferSize)))
{
}

std::optional<BlockReader::Block> BlockReader::next()
{
    const char* block = peek(frameSize);
    if (!block)
        return {};
    const bool isSection = qFromUnaligned<quint32>(block) == pcapng::sectionHeaderType;
    if (isSection) {
        const std::optional<FileByteOrder> order = pcapng::byteOrderOf(block + 8);
        if (!order)
            return {};
        m_byteOrder = *order;
    } else if (m_position == 0) {
        return {};
    }
    const quint32 type = m_byteOrder.read<quint32>(block);
    const qint64 size = m_byteOrder.read<quint32>(block + 4);
    if (size < frameSize || size > maxBlockSize || size % 4 != 0)
        return {};
    block = peek(size);
    if (!block || m_byteOrder.read<quint32>(block + size - 4) != size)
        return {};
    const Block found {type, m_position + 8, {block + 8, size - frameSize}};
    m_position += size;
    return found;
}

/// The next `size` bytes; null if they are not all there.
const char* BlockReader::peek(qint64 size)
{
    if (m_position + size > m_size)
        return nullptr;
    if (m_position + size > m_bufferEnd) {
        const qint64 kept = m_bufferEnd - m_position;
        std::memmove(
            m_buffer.get(), m_buffer.get() + (m_position - m_bufferStart), std::size_t(kept));
        const qint64 added = std::min(bufferSize - kept, m_size - m_bufferEnd);
        if (!m_file->read(m_bufferEnd, m_buffer.get() + kept, added)) {
            m_bufferStart = m_bufferEnd = m_position; // the file is shorter than it was, or broken
            return nullptr;
        }
        m_bufferStart = m_position;
        m_bufferEnd += added;
    }
    return m_buffer.get() + (m_position - m_bufferStart);
}
