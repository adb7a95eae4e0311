// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/capturejournal.h"

#include "core/capture/pcapng/pcapngblocks.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
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

CaptureJournal::CaptureJournal(qint64 recordLimit)
    : m_recordLimit(recordLimit)
    , m_published(std::make_shared<CaptureSnapshot>())
{
}

Result<> CaptureJournal::open(const QString& path)
{
    Q_ASSERT(!hasFile());
    if (const int failure = openFile(path)) {
        m_error = fileError(failure, QStringLiteral("open ") + path);
        m_isDirty = true;
        return m_error;
    }
    return {};
}

/// Returns errno, 0 if all went well.
int CaptureJournal::openFile(const QString& path)
{
    const QByteArray name = QFile::encodeName(path);
    // Only the user may read it: it holds whatever passed.
    const int descriptor
        = ::open(name.constData(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return errno;
    auto buffer = std::make_unique<CaptureBuffer>(descriptor);
    const int forReaders = ::fcntl(descriptor, F_DUPFD_CLOEXEC, 0);
    if (forReaders < 0)
        return errno;
    auto file = std::make_shared<CaptureFile>(forReaders, path);
    pcapng::appendFileHeader(*buffer);
    if (!buffer->flush())
        return buffer->failure();
    m_buffer = std::move(buffer);
    m_file = std::move(file);
    return 0;
}

void CaptureJournal::setRecording(bool on)
{
    m_isRecording = on && hasFile();
    if (m_isRecording) {
        m_buffer->clearFailure();
        m_error = {ErrorCode::None, {}};
    }
    m_isDirty = true;
}

void CaptureJournal::appendWithBlock(const CaptureRecord& record)
{
    if (m_isRecording)
        appendEventBlock(*m_buffer, record);
    append(record);
}

void CaptureJournal::appendEvent(CaptureRecord record, const EventDetails* details)
{
    if (m_isRecording)
        appendEventBlock(*m_buffer, record, details);
    record.details = details ? m_details.append(*details) : -1;
    append(record);
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
    if (!m_isRecording || m_buffer->failure() == 0) [[likely]]
        return false;
    m_isRecording = false;
    m_error = fileError(m_buffer->failure(), QStringLiteral("write ") + m_file->path());
    loseRecordsPast(m_buffer->fileSize());
    m_isDirty = true;
    return true;
}

/// Turns the Data records whose payload stands, or leans on a payload, behind the file's end into
/// Unrecorded ones. No snapshot shows them: what a snapshot shows was flushed before.
void CaptureJournal::loseRecordsPast(qint64 fileSize)
{
    for (qint64 index = m_records.end() - 1; index >= m_publishedEnd; --index) {
        CaptureRecord& record = m_records.edit(index);
        if (record.kind != RecordKind::Data)
            continue;
        // Backwards, so that the record leant on is still as it was.
        const qint64 payload = record.fileOffset >= 0 ? index : index - record.previousPayload;
        if (payload < m_records.first() || m_records[payload].fileOffset < fileSize)
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
    m_records.dropOldest(m_recordLimit);
    auto snapshot = std::make_shared<CaptureSnapshot>();
    snapshot->records = m_records.view();
    snapshot->details = m_details.view();
    snapshot->file = m_file;
    snapshot->fileSize = m_buffer ? m_buffer->fileSize() : 0;
    snapshot->isRecording = m_isRecording;
    snapshot->recordingError = m_error;
    snapshot->unrecordedBytes = m_unrecordedBytes;
    m_publishedEnd = m_records.end();
    m_isDirty = false;
    CaptureSnapshotPtr old = std::move(snapshot); // the old one may go only after the unlock
    const std::lock_guard lock(m_mutex);
    m_published.swap(old);
}

CaptureSnapshotPtr CaptureJournal::snapshot() const
{
    const std::lock_guard lock(m_mutex);
    return m_published;
}
