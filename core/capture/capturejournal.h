// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/limits.h"
#include "core/capture/capturebuffer.h"
#include "core/capture/pcapng/eventblock.h"
#include "core/capture/recordindex.h"
#include "core/capture/snapshotboard.h"

#include <atomic>
#include <functional>
#include <memory>

/// The file and the index of a capture side by side: what is appended to one has its place in the
/// other. Knows records and blocks, but nothing of what a connection is. One thread writes;
/// snapshot() may be called from any.
class CaptureJournal
{
public:
    /// `published`: as SnapshotBoard's. `publishWanted` is called from the file's thread when
    /// publish() has something to do that no record tells of.
    CaptureJournal(const Limits& limits, SnapshotBoard::Published published,
        std::function<void()> publishWanted);

    /// Makes the file (emptying one that is there) with its first blocks. At most one file is
    /// opened in a journal's life; an error shows in the next snapshot too. Errors:
    /// PermissionDenied, DiskFull, CannotWrite, TooManyOpenFiles.
    [[nodiscard]] Result<> open(const QString& path);
    /// Likewise, with a file that is open and empty; `file` is for reading it.
    [[nodiscard]] Result<> open(
        std::unique_ptr<OutputFile> output, std::shared_ptr<const CaptureFile> file);
    /// From the next publish() on.
    void setLimits(const Limits& limits);
    [[nodiscard]] bool hasFile() const { return m_buffer != nullptr; }
    void setRecording(bool on);
    [[nodiscard]] bool isRecording() const { return m_isRecording; }
    /// Where packets go; null while nothing is recorded.
    [[nodiscard]] CaptureBuffer* out() const { return m_isRecording ? m_buffer.get() : nullptr; }

    /// To be asked before what takes more than a few blocks: whether it can be recorded. If the
    /// file lags too far behind, recording stops until hasCaughtUp().
    bool makeRoom()
    {
        if (!m_isRecording || m_buffer->hasRoom()) [[likely]]
            return m_isRecording;
        waitForFile();
        return false;
    }
    /// What was appended so far is not held against what comes next.
    void grantRoom()
    {
        if (m_isRecording)
            m_buffer->grantRoom();
    }
    [[nodiscard]] bool isWaitingForFile() const { return m_isWaitingForFile; }
    [[nodiscard]] bool hasCaughtUp() const { return m_isWaitingForFile && m_buffer->isIdle(); }

    /// `time`, or the newest time there is if that is later: times never run backwards.
    qint64 stamp(qint64 time)
    {
        m_time = std::max(m_time, time);
        return m_time;
    }
    [[nodiscard]] qint64 time() const { return m_time; }

    /// Adds a record that needs no block, because its packet is in the file; returns its index.
    qint64 append(const CaptureRecord& record)
    {
        m_isDirty = true;
        return m_index.append(record);
    }
    /// The index of the record that append() would add now.
    [[nodiscard]] qint64 nextRecord() const { return m_index.end(); }
    /// Adds a record and, while recording, its block.
    void appendWithBlock(const CaptureRecord& record);
    /// Adds an event and, while recording, its block; `details` may be null.
    void appendEvent(const CaptureRecord& record, const EventDetails* details = nullptr);
    /// Adds a note, as many events as it takes.
    void appendNotes(const CaptureRecord& record, const QList<Note>& notes);
    /// Writes the block of an event of the past into the file once more, with the time of now;
    /// nothing goes to the index. `details` may be null.
    void repeatEvent(
        CaptureRecord record, const EventDetails* details, const StreamOffsets& offsets);
    void repeatNotes(const CaptureRecord& record, const QList<Note>& notes);

    /// Whether the file took no more since the last call. Recording is off then, and the records
    /// whose bytes were lost have become Unrecorded.
    bool hasJustFailed();
    /// Where in the file the next block will stand.
    [[nodiscard]] qint64 position() const { return m_buffer ? m_buffer->position() : 0; }
    /// Bytes in the file; whole blocks once it has failed.
    [[nodiscard]] qint64 written() const { return m_buffer ? m_buffer->written() : 0; }

    void addUnrecordedBytes(qint64 bytes)
    {
        m_unrecordedBytes += bytes;
        m_isDirty = true;
    }
    /// What waits now, for the next snapshot.
    void setNow(NowTablePtr now)
    {
        m_isDirty = m_isDirty || now != m_now;
        m_now = std::move(now);
    }
    [[nodiscard]] bool isDirty() const { return m_isDirty; }
    /// Hands all that was appended to the file's thread, and shows it once it is in the file.
    void publish();
    /// Waits until all that was published is shown, as long as no write to the file takes
    /// `longest`; false if it is not.
    bool waitUntilShown(std::chrono::milliseconds longest);
    /// The newest snapshot that is shown; never null. Any thread.
    [[nodiscard]] CaptureSnapshotPtr snapshot() const { return m_board.snapshot(); }

private:
    void waitForFile();
    void loseRecordsPast(qint64 fileSize);
    void fileProgressed(const FileWriter::Progress& progress, const QString& path);

    Limits m_limits;
    const std::function<void()> m_publishWanted;
    SnapshotBoard m_board;
    RecordIndex m_index;
    std::shared_ptr<const CaptureFile> m_file;
    NowTablePtr m_now = NowTable::empty();
    Error m_error {ErrorCode::None, {}};
    qint64 m_time = 0;
    qint64 m_unrecordedBytes = 0;
    bool m_isRecording = false;
    bool m_isDirty = false;
    bool m_knowsFailure = false;
    std::atomic<bool> m_isWaitingForFile = false; // read by the file's thread
    std::unique_ptr<CaptureBuffer> m_buffer; // last: its thread uses what is above
};
