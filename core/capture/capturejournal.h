// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capturebuffer.h"
#include "core/capture/capturesnapshot.h"
#include "core/capture/pcapng/eventblock.h"

#include <memory>
#include <mutex>

/// The file and the index of a capture side by side: what is appended to one has its place in the
/// other. Knows records and blocks, but nothing of what a connection is. One thread writes;
/// snapshot() may be called from any.
class CaptureJournal
{
public:
    explicit CaptureJournal(qint64 recordLimit);

    /// Makes the file (emptying one that is there) with its first blocks. At most one file is
    /// opened in a journal's life; an error shows in the next snapshot too. Errors:
    /// PermissionDenied, DiskFull, CannotWrite, TooManyOpenFiles.
    [[nodiscard]] Result<> open(const QString& path);
    [[nodiscard]] bool hasFile() const { return m_buffer != nullptr; }
    void setRecording(bool on);
    /// Why nothing is recorded, for snapshots to show.
    void setError(const Error& error)
    {
        m_error = error;
        m_isDirty = true;
    }
    [[nodiscard]] bool isRecording() const { return m_isRecording; }
    /// Where packets go; null while nothing is recorded.
    [[nodiscard]] CaptureBuffer* out() const { return m_isRecording ? m_buffer.get() : nullptr; }

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
        return m_records.append(record);
    }
    /// The index of the record that append() would add now.
    [[nodiscard]] qint64 nextRecord() const { return m_records.end(); }
    /// Adds a record and, while recording, its block.
    void appendWithBlock(const CaptureRecord& record);
    /// Adds an event and, while recording, its block; `details` may be null.
    void appendEvent(CaptureRecord record, const EventDetails* details = nullptr);
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

    void addUnrecordedBytes(qint64 bytes)
    {
        m_unrecordedBytes += bytes;
        m_isDirty = true;
    }
    [[nodiscard]] bool isDirty() const { return m_isDirty; }
    /// Brings all that was appended into the file; false if that failed (see hasJustFailed()).
    bool flush() { return !m_buffer || m_buffer->flush(); }
    /// Shows all that was appended. What it shows must have been flushed.
    void publish();
    /// The newest published snapshot; never null. Any thread.
    [[nodiscard]] CaptureSnapshotPtr snapshot() const;

private:
    [[nodiscard]] int openFile(const QString& path);
    void loseRecordsPast(qint64 fileSize);

    const qint64 m_recordLimit;
    RecordLog m_records;
    DetailsLog m_details;
    std::unique_ptr<CaptureBuffer> m_buffer;
    std::shared_ptr<const CaptureFile> m_file;
    Error m_error {ErrorCode::None, {}};
    qint64 m_time = 0;
    qint64 m_unrecordedBytes = 0;
    qint64 m_publishedEnd = 0; // records from here on no snapshot shows yet
    bool m_isRecording = false;
    bool m_isDirty = false;

    mutable std::mutex m_mutex; // protects m_published
    CaptureSnapshotPtr m_published;
};
