// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/messagereader.h"

#include <algorithm>

namespace {

/// Where the bytes stand in the file if one payload holds them all; -1 otherwise.
qint64 fileOffsetOf(const CaptureSnapshot& capture, const Message& message, ByteRange range)
{
    qint64 index = message.record;
    while (index >= capture.records.first()) {
        const CaptureRecord& record = capture.records[index];
        const bool holdsStart = record.fileOffset >= 0 && record.streamOffset <= range.start;
        if (holdsStart) {
            const bool holdsEnd = record.streamOffset + record.length >= range.end;
            return holdsEnd ? record.fileOffset + (range.start - record.streamOffset) : -1;
        }
        if (record.previousPayload == 0)
            break;
        index -= record.previousPayload;
    }
    return -1;
}

} // namespace

QByteArrayView MessageReader::read(
    const AnalysisSnapshot& snapshot, const Message& message, qint64 maxSize)
{
    if (!message.hasBytes())
        return {};
    if (snapshot.capture != m_capture) {
        m_capture = snapshot.capture;
        m_payloads.setCapture(*m_capture);
    }
    const ByteRange range {
        message.range.start, message.range.start + std::min(maxSize, message.range.size())};
    const qint64 fileOffset = fileOffsetOf(*m_capture, message, range);
    if (fileOffset >= 0)
        return m_payloads.read(fileOffset, range.size());
    m_bytes = snapshot.bytes(message, maxSize);
    return m_bytes;
}
