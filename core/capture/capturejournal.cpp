// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/capturejournal.h"

#include "core/base/filename.h"
#include "core/capture/filelock.h"
#include "core/capture/pcapng/pcapngblocks.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {
/// What went wrong with the file in the few codes a caller tells apart.
Error fileError(int number, const QString& doing)
{
    Error error = errorFromErrno(number, doing);
    if (number == EFBIG) // over RLIMIT_FSIZE, or more than the file system lets a file have
        error.code = ErrorCode::DiskFull;
    const bool isKnown = error.code == ErrorCode::PermissionDenied
        || error.code == ErrorCode::DiskFull || error.code == ErrorCode::TooManyOpenFiles;
    if (!isKnown)
        error.code = number == EROFS ? ErrorCode::PermissionDenied : ErrorCode::CannotWrite;
    return error;
}

/// A descriptor of the file with nothing in it. What is shown is read back from it, which only a
/// regular file allows.
Result<int> openEmptied(const QString& path)
{
    // Only the user may read it: it holds whatever passed. Without O_NONBLOCK, some devices wait.
    const int descriptor = ::open(FileName::toBytes(path).constData(),
        O_RDWR | O_CREAT | O_CLOEXEC | O_NONBLOCK, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return fileError(errno, QStringLiteral("open ") + path);
    struct stat status {
    };
    const bool isKnown = ::fstat(descriptor, &status) == 0;
    const bool isRegular = isKnown && S_ISREG(status.st_mode);
    if (isRegular)
        FileLock::take(descriptor); // where it cannot be had, recording goes on without it
    if (isRegular && ::ftruncate(descriptor, 0) == 0)
        return descriptor;
    const Error error = isKnown && !isRegular
        ? Error {ErrorCode::CannotWrite,
            QStringLiteral("%1 is no regular file: nothing could be read back from it").arg(path)}
        : fileError(errno, QStringLiteral("open ") + path);
    ::close(descriptor);
    return error;
}

/// Calls `visit(const EventDetails&)` for as many events as the notes take.
template<typename Visit>
void forEachNoteEvent(const QList<Note>& notes, Visit visit)
{
    EventDetails details;
    for (const Note& note : notes) {
        if (note.key.isEmpty())
            continue;
        details.notes.append(note.bounded());
        if (details.notes.size() == eventblock::maxNotes) {
            visit(details);
            details.notes.clear();
        }
    }
    if (!details.notes.isEmpty())
        visit(details);
}
}

CaptureJournal::CaptureJournal(
    const Limits& limits, SnapshotBoard::Published published, std::function<void()> publishWanted)
    : m_limits(limits)
    , m_publishWanted(std::move(publishWanted))
    , m_board(std::move(published))
    , m_index(limits.index)
{
}

Result<> CaptureJournal::open(const QString& path)
{
    const Result<int> opened = openEmptied(path);
    if (!opened) {
        m_error = opened.error();
        m_isDirty = true;
        return m_error;
    }
    const int forReaders = ::fcntl(*opened, F_DUPFD_CLOEXEC, 0);
    if (forReaders < 0) {
        m_error = fileError(errno, QStringLiteral("open ") + path);
        m_isDirty = true;
        ::close(*opened);
        return m_error;
    }
    return open(
        std::make_unique<DescriptorFile>(*opened), std::make_shared<CaptureFile>(forReaders, path));
}

Result<> CaptureJournal::open(
    std::unique_ptr<OutputFile> output, std::shared_ptr<const CaptureFile> file)
{
    constexpr std::chrono::milliseconds patience {500}; // a file that stalls is no failure
    Q_ASSERT(!hasFile());
    m_board.resumed();
    const QString& path = file->path();
    auto buffer = std::make_unique<CaptureBuffer>(std::move(output), m_limits.recorder,
        [this, path](const FileWriter::Progress& progress) { fileProgressed(progress, path); });
    pcapng::appendFileHeader(*buffer);
    buffer->commit();
    buffer->waitUntilIdle(patience);
    if (const int failure = buffer->failure()) {
        m_error = fileError(failure, QStringLiteral("open ") + path);
        m_isDirty = true;
        return m_error;
    }
    m_buffer = std::move(buffer);
    m_file = std::move(file);
    return {};
}

/// File's thread.
void CaptureJournal::fileProgressed(const FileWriter::Progress& progress, const QString& path)
{
    if (progress.failure == 0) {
        m_board.written(progress.written);
    } else {
        m_board.failed(
            progress.written, fileError(progress.failure, QStringLiteral("write ") + path));
    }
    const bool isWanted = progress.failure != 0 || (progress.isIdle && m_isWaitingForFile.load());
    if (isWanted && m_publishWanted)
        m_publishWanted();
}

void CaptureJournal::setLimits(const Limits& limits)
{
    m_limits = limits;
    m_index.setLimit(limits.index);
    if (m_buffer)
        m_buffer->setLimit(limits.recorder);
    m_isDirty = true;
}

void CaptureJournal::setRecording(bool on)
{
    const bool wasWaiting = m_isWaitingForFile.exchange(false);
    m_isRecording = on && hasFile();
    if (m_isRecording) {
        m_buffer->clearFailure();
        m_board.resumed();
        m_knowsFailure = false;
    }
    if (m_isRecording || wasWaiting)
        m_error = {ErrorCode::None, {}};
    m_isDirty = true;
}

void CaptureJournal::waitForFile()
{
    m_isWaitingForFile = true; // before its thread can be done with the rest
    m_buffer->commit();
    m_isRecording = false;
    m_error = {ErrorCode::FileTooSlow, m_file->path()};
    m_isDirty = true;
}

void CaptureJournal::appendWithBlock(const CaptureRecord& record)
{
    if (m_isRecording)
        appendEventBlock(*m_buffer, record);
    append(record);
}

void CaptureJournal::appendEvent(const CaptureRecord& record, const EventDetails* details)
{
    if (m_isRecording)
        appendEventBlock(*m_buffer, record, details);
    m_isDirty = true;
    m_index.append(record, details);
}

void CaptureJournal::appendNotes(const CaptureRecord& record, const QList<Note>& notes)
{
    forEachNoteEvent(notes, [&](const EventDetails& details) { appendEvent(record, &details); });
}

void CaptureJournal::repeatEvent(
    CaptureRecord record, const EventDetails* details, const StreamOffsets& offsets)
{
    if (!m_isRecording)
        return;
    record.time = m_time;
    appendEventBlock(*m_buffer, record, details, &offsets);
}

void CaptureJournal::repeatNotes(const CaptureRecord& record, const QList<Note>& notes)
{
    forEachNoteEvent(
        notes, [&](const EventDetails& details) { repeatEvent(record, &details, {}); });
}

bool CaptureJournal::hasJustFailed()
{
    if (!m_buffer || m_buffer->failure() == 0 || m_knowsFailure) [[likely]]
        return false;
    m_knowsFailure = true;
    m_isRecording = false;
    m_isWaitingForFile = false;
    m_error = fileError(m_buffer->failure(), QStringLiteral("write ") + m_file->path());
    loseRecordsPast(m_buffer->written());
    m_isDirty = true;
    return true;
}

/// Turns the Data records whose payload stands, or leans on a payload, behind the file's end into
/// Unrecorded ones. No snapshot shows them: what a snapshot shows is in the file.
void CaptureJournal::loseRecordsPast(qint64 fileSize)
{
    const qint64 shownEnd = m_board.snapshot()->records.end();
    for (qint64 index = m_index.end() - 1; index >= shownEnd; --index) {
        CaptureRecord& record = m_index.edit(index);
        if (record.kind != RecordKind::Data)
            continue;
        // Backwards, so that the record leant on is still as it was.
        const qint64 payload = record.fileOffset >= 0 ? index : index - record.previousPayload;
        if (payload < m_index.first() || m_index[payload].fileOffset < fileSize)
            continue;
        record.kind = RecordKind::Unrecorded;
        record.fileOffset = -1;
        record.previousPayload = 0;
        record.continues = false;
        if (record.layer == Layer::Wire)
            m_unrecordedBytes += record.length;
    }
}

void CaptureJournal::publish()
{
    m_index.giveUpOldest();
    if (m_buffer)
        m_buffer->commit();
    CaptureSnapshot snapshot;
    snapshot.now = m_now;
    m_index.show(snapshot);
    snapshot.file = m_file;
    snapshot.fileSize = m_knowsFailure ? written() : position();
    snapshot.isRecording = m_isRecording;
    snapshot.recordingError = m_error;
    snapshot.unrecordedBytes = m_unrecordedBytes;
    m_isDirty = false;
    m_board.publish(std::move(snapshot));
}

bool CaptureJournal::waitUntilShown(std::chrono::milliseconds longest)
{
    return !m_buffer || m_buffer->waitUntilIdle(longest);
}
