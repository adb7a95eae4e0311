// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capturesnapshot.h"
#include "core/capture/pcapng/byteorder.h"

#include <QByteArrayView>

#include <memory>
#include <optional>

/// Goes through the blocks of a pcapng file one after another, through all its sections, reading it
/// in large pieces. Trusts nothing: it ends where a block is not whole, contradicts itself, or is
/// longer than any of ours. Not thread-safe.
class BlockReader
{
public:
    struct Block {
        quint32 type = 0;
        qint64 bodyOffset = 0; ///< in the file
        QByteArrayView body; ///< what is between the two lengths; valid until the next call
    };

    /// A block that is longer counts as damage. (Ours are below CaptureBuffer::maxBlockSize.)
    static constexpr qint64 maxBlockSize = 1024 * 1024;

    /// Reads no further than `size` bytes.
    BlockReader(std::shared_ptr<const CaptureFile> file, qint64 size);

    [[nodiscard]] std::optional<Block> next();
    /// The bytes of all blocks that next() returned.
    [[nodiscard]] qint64 position() const { return m_position; }
    /// Of the section of the block that next() returned last.
    [[nodiscard]] FileByteOrder byteOrder() const { return m_byteOrder; }

private:
    static constexpr qint64 frameSize = 12; // type, length, and the length again
    static constexpr qint64 bufferSize = 2 * maxBlockSize;

    [[nodiscard]] const char* peek(qint64 size);

    const std::shared_ptr<const CaptureFile> m_file;
    const qint64 m_size;
    FileByteOrder m_byteOrder;
    const std::unique_ptr<char[]> m_buffer;
    qint64 m_bufferStart = 0; // in the file
    qint64 m_bufferEnd = 0;
    qint64 m_position = 0;
};
