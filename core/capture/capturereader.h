// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/limits.h"
#include "core/capture/pcapng/blockreader.h"
#include "core/capture/sectionreader.h"

#include <chrono>

/// Opens a capture that CaptureWriter wrote (core/capture/format.md), or what other programs made
/// of such, and makes its index anew, a slice at a time. No bytes that a file may hold do harm: it
/// is read as far as it is whole, and what makes no sense is left out, and so is what a later
/// version of the format has (CaptureSnapshot::format). Not thread-safe.
class CaptureReader
{
public:
    using Deadline = std::chrono::steady_clock::time_point;

    /// Of `limits`, that of the index counts.
    /// Errors: CannotRead, PermissionDenied, TooManyOpenFiles; NotACapture with what the file is.
    [[nodiscard]] static Result<std::unique_ptr<CaptureReader>> open(
        const QString& path, const Limits& limits = {});

    /// Reads on until all is read (true), or the deadline has passed or there is so much that
    /// snapshot() should be asked for (false).
    bool advance(Deadline deadline = Deadline::max());
    /// Once all is read. Errors: NotACapture with what the file is, if nothing of ours is in it.
    [[nodiscard]] Result<> result() const;
    /// Nothing more will be read.
    void stop() { m_isStopped = true; }
    /// What was read so far. Over the limit, the oldest records that were in the one before are
    /// given up.
    [[nodiscard]] CaptureSnapshotPtr snapshot();

    /// Bytes read so far.
    [[nodiscard]] qint64 position() const { return m_blocks.position(); }
    /// Bytes that the file had when it was opened.
    [[nodiscard]] qint64 fileSize() const { return m_fileSize; }

private:
    CaptureReader(std::shared_ptr<const CaptureFile> file, qint64 fileSize, const Limits& limits);

    const std::shared_ptr<const CaptureFile> m_file;
    const qint64 m_fileSize;
    BlockReader m_blocks;
    CaptureIndex m_index;
    SectionReader m_sections;
    bool m_isDone = false;
    bool m_isStopped = false;
};
