// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capturesnapshot.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <memory>

/// Reads payloads out of a growing capture file, through a few large blocks that are kept: small
/// messages stand close together, and the two ends of a pair read the same bytes a little apart.
/// Not thread-safe.
class PayloadReader
{
public:
    /// The capture to read from now on: a later state of the same one, or another.
    void setCapture(const CaptureSnapshot& capture);

    /// The `size` bytes at `fileOffset`, valid until the next call; empty if they are not all
    /// there.
    [[nodiscard]] QByteArrayView read(qint64 fileOffset, qint64 size);

private:
    static constexpr qint64 blockSize = 256 * 1024;

    struct Block {
        qint64 start = -1; // in the file
        qint64 filled = 0; // bytes
        quint64 lastUse = 0;
        std::unique_ptr<char[]> bytes;
    };

    QByteArrayView readAcrossBlocks(qint64 fileOffset, qint64 size);
    Block& blockAt(qint64 start);
    bool fill(Block& block);

    std::shared_ptr<const CaptureFile> m_file;
    qint64 m_fileSize = 0;
    std::array<Block, 8> m_blocks;
    quint64 m_uses = 0;
    QByteArray m_acrossBlocks;
};
