// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capturejournal.h"
#include "core/capture/recordedconnections.h"

#include <QByteArrayView>

#include <vector>

/// Turns the bytes that pass on connections into records and packets of a journal, and counts those
/// that pass while nothing is recorded.
class StreamRecorder
{
public:
    StreamRecorder(CaptureJournal& journal, RecordedConnections& connections);

    /// What one call read or wrote.
    struct Transfer {
        QByteArrayView bytes;
        Cause cause;
        qint64 unread = 0; ///< bytes that the peer sent behind these in the same message
    };

    /// Bytes of a connection, at the journal's time.
    void transferred(RecordedConnection& connection, Direction direction, const Transfer& what);

    /// Bytes that those on the wire stand for, up to `wireOffset` in the stream of their direction.
    void plaintext(RecordedConnection& connection, Direction direction, QByteArrayView bytes,
        qint64 wireOffset, Cause cause);

    /// Gives the streams whose bytes passed unrecorded their record of how many they were: all of
    /// them, or those of one connection.
    void recordSkippedBytes();
    void recordSkippedBytes(RecordedConnection& connection);
    /// The file took no more: no stream leans on what was to be there.
    void forgetRecordedBytes();

private:
    void record(RecordedConnection& connection, Direction direction, const Transfer& what,
        bool isStray = false);
    qint64 appendPacket(RecordedConnection& connection, const CaptureRecord& record,
        const PacketFlow::Payload& payload, bool isStray);
    void appendPayload(RecordedConnection& connection, CaptureRecord record, bool isStray);
    static void rememberSent(RecordedConnection& connection, QByteArrayView bytes, qint64 start);
    void recordEmpty(RecordedConnection& connection, Direction direction, Cause cause);
    void recordDatagramOfPair(RecordedConnection& connection, const Transfer& what);
    void recordReadOfPair(RecordedConnection& connection, const Transfer& what);
    void skipTransfer(RecordedConnection& connection, Direction direction, const Transfer& what);
    void skip(RecordedConnection& connection, Direction direction, qint64 bytes);
    void noteSkipping(RecordedConnection& connection);
    void recordSkipped(CaptureRecord record, qint64 end, qint64& unrecorded);

    CaptureJournal& m_journal;
    RecordedConnections& m_connections;
    std::vector<ConnectionId> m_skipping; // those that may have unrecorded bytes
};
