// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/capturesnapshot.h"

#include "core/capture/pcapng/plaintextblock.h"

#include <array>
#include <cerrno>
#include <unistd.h>

CaptureFile::CaptureFile(int descriptor, QString path)
    : m_descriptor(descriptor)
    , m_path(std::move(path))
{
}

CaptureFile::~CaptureFile()
{
    ::close(m_descriptor);
}

bool CaptureFile::read(qint64 offset, char* buffer, qint64 size) const
{
    while (size > 0) {
        const ssize_t count = ::pread(m_descriptor, buffer, std::size_t(size), offset);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        buffer += count;
        offset += count;
        size -= count;
    }
    return true;
}

const EventDetails* CaptureSnapshot::detailsOf(const CaptureRecord& record) const
{
    if (record.hasStream() || record.details < details.first() || record.details >= details.end())
        return nullptr;
    return &details[record.details];
}

// Walks the stream's payload records from the newest back to the one that holds the range's start.
// `known` is where the bytes begin that `result` holds up to its end; where a piece is missing,
// what came after it is cut off.
QByteArray CaptureSnapshot::bytes(qint64 index, ByteRange range) const
{
    QByteArray result(range.size(), Qt::Uninitialized);
    qint64 known = range.end;
    if (records[index].fileOffset < 0)
        index = records[index].previousPayload ? index - records[index].previousPayload : -1;
    while (index >= records.first() && known > range.start) {
        const CaptureRecord& record = records[index];
        if (record.kind != RecordKind::Data)
            break;
        const ByteRange stored {record.streamOffset, record.streamOffset + record.length};
        const ByteRange part = range.intersected(stored);
        if (!part.isEmpty()) {
            if (part.end < known)
                result.truncate(part.end - range.start);
            if (!file
                || !file->read(record.fileOffset + part.start - stored.start,
                    result.data() + (part.start - range.start), part.size()))
                result.truncate(part.start - range.start);
            known = part.start;
        }
        if (stored.start <= range.start || record.previousPayload == 0)
            break;
        index -= record.previousPayload;
    }
    return known == range.start ? result : QByteArray();
}

qint64 CaptureSnapshot::wireOffset(qint64 index) const
{
    const CaptureRecord& record = records[index];
    std::array<char, plaintextblock::payloadOffset> head {};
    const bool isThere = file && record.kind == RecordKind::Data && record.layer != Layer::Wire
        && file->read(record.fileOffset - plaintextblock::payloadOffset, head.data(), head.size());
    return isThere ? plaintextblock::wireOffset(head) : -1;
}
