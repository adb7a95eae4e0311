// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byterange.h"
#include "core/base/segmentedlog.h"
#include "core/capture/capturerecord.h"
#include "core/capture/now.h"

#include <QByteArray>
#include <QString>

#include <memory>

/// Read access to a capture file; closes it when the last snapshot that uses it goes. Any thread.
class CaptureFile
{
public:
    explicit CaptureFile(int descriptor, QString path);
    ~CaptureFile();
    Q_DISABLE_COPY_MOVE(CaptureFile)

    /// Reads `size` bytes at `offset` into `buffer` (pread(2)); false if they are not all there.
    [[nodiscard]] bool read(qint64 offset, char* buffer, qint64 size) const;
    [[nodiscard]] const QString& path() const { return m_path; }

private:
    int m_descriptor;
    QString m_path;
};

/// What else than a capture as it was recorded was found in a file.
struct FileFindings {
    bool hasPacketsAlone = false; ///< of a part of it at least: all else follows from the packets
    qint64 foreignPackets = 0; ///< of other programs; left out
    qint64 repeatedPackets = 0; ///< whose bytes were in the file before; left out
    qint64 lateRecords = 0; ///< older than what is before them in the file, whose time they got

    bool operator==(const FileFindings&) const = default;
};

using RecordLog = SegmentedLog<CaptureRecord, 8192>;
using DetailsLog = SegmentedLog<EventDetails, 512>;

/// A capture as it was at one moment: every record it shows has its bytes in the file already.
/// Immutable; any thread.
class CaptureSnapshot
{
public:
    /// What later snapshots will show more of.
    enum class Growth : quint8 {
        AsItHappens, ///< a capture that is made now
        AsItIsRead, ///< a file that is being opened
        None, ///< a file, as far as it was read
    };

    /// The version of the file format (core/capture/format.md) that this program writes. A file of
    /// a later one is read as far as it is understood.
    static constexpr int newestFormat = 2;

    /// What waits, at the moment of this snapshot; never null. Of an opened file it is empty.
    NowTablePtr now = NowTable::empty();
    RecordLog::View records;
    DetailsLog::View details;
    std::shared_ptr<const CaptureFile> file; ///< null if the file could not be opened
    qint64 fileSize = 0; ///< bytes, whole blocks
    int format = newestFormat; ///< version of the file's format
    FileFindings findings; ///< of an opened file
    Growth growth = Growth::AsItHappens;
    bool isRecording = false;
    Error recordingError {ErrorCode::None, {}}; ///< why recording stopped by itself
    qint64 unrecordedBytes = 0; ///< bytes that passed while nothing was recorded
    /// Of an opened file: bytes at its end, behind `fileSize`, that cannot be read, because the
    /// file was cut short or is damaged there.
    qint64 unreadableBytes = 0;

    /// Records given up to bound memory; their bytes are in the file.
    [[nodiscard]] qint64 droppedRecords() const { return records.first(); }
    /// Details of an event record; null if it has none.
    [[nodiscard]] const EventDetails* detailsOf(const CaptureRecord& record) const;

    /// The bytes `range` of the stream that record `index` (of kind Data) is part of; `range` must
    /// not reach past that record's end. What is returned starts at range.start; it is shorter than
    /// the range where bytes were not recorded or their records were given up.
    [[nodiscard]] QByteArray bytes(qint64 index, ByteRange range) const;
    /// Where in the wire's stream of its direction the bytes end that record `index` (of kind Data
    /// and another layer) stands for; -1 if that cannot be read.
    [[nodiscard]] qint64 wireOffset(qint64 index) const;
};

using CaptureSnapshotPtr = std::shared_ptr<const CaptureSnapshot>;
