// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/pcapng/eventblockreader.h"
#include "core/capture/pcapng/packetblock.h"
#include "core/capture/readconnections.h"
#include "core/capture/recordindex.h"

/// Makes a capture's index anew from the packets and events of its file, as core/capture/format.md
/// says. What makes no sense (a byte of a connection that was never opened, a stream that runs
/// backwards, ...) is left out, so that whatever the file holds, the index is sound. Not
/// thread-safe.
class CaptureIndex
{
public:
    /// `limit`: bytes of records and their details.
    explicit CaptureIndex(qint64 limit)
        : m_records(limit)
    {
    }

    void add(const ReadPacket& packet);
    void add(const ReadEvent& event);
    /// A Data record that has a block of its own, all but its previousPayload.
    void addPlaintext(CaptureRecord record);

    /// As ReadConnections'.
    [[nodiscard]] ConnectionId freeId(ConnectionId wanted) const
    {
        return m_connections.freeId(wanted);
    }
    [[nodiscard]] ConnectionId greatestId() const { return m_connections.greatestId(); }

    /// Puts what there is now into `snapshot`. Over the limit, the oldest records that were shown
    /// before are given up.
    void show(CaptureSnapshot& snapshot);
    /// Whether it has grown so much since then that it should be shown, to stay near its limit.
    [[nodiscard]] bool wantsShow() const;

private:
    using Stream = ReadStream;
    using Connection = ReadConnection;

    void addOpened(Connection& connection, ReadEvent event);
    void addConnected(Connection& connection, ReadEvent event);
    void addEnded(Connection& connection, const ReadEvent& event);
    void addRead(Connection& connection, CaptureRecord record);
    void addEmpty(Connection& connection, CaptureRecord record);
    void addDatagramOfPair(Connection& connection, CaptureRecord record);
    [[nodiscard]] qint64 payloadOf(const CaptureRecord& read, qint64 newest) const;
    void addUnrecorded(Connection& connection, const CaptureRecord& record);
    void addGap(Connection& connection, CaptureRecord record, qint64 end);
    void appendEvent(const ReadEvent& event);
    qint64 append(const CaptureRecord& record);
    [[nodiscard]] CaptureRecord stamped(CaptureRecord record);
    [[nodiscard]] quint32 backTo(qint64 payload) const;

    RecordIndex m_records;
    ReadConnections m_connections;
    qint64 m_shownEnd = 0; // of the records, in the newest snapshot
    qint64 m_shownBytes = 0; // of m_records then
    qint64 m_time = 0; // of the newest record
    qint64 m_unrecordedBytes = 0;
    qint64 m_lateRecords = 0; // told behind one that is newer
};
