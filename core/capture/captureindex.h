// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capturesnapshot.h"
#include "core/capture/pcapng/eventblockreader.h"
#include "core/capture/pcapng/packetblock.h"

#include <array>
#include <memory>
#include <vector>

/// Makes a capture's index anew from the packets and events of its file, as core/capture/format.md
/// says. What makes no sense (a byte of a connection that was never opened, a stream that runs
/// backwards, ...) is left out, so that whatever the file holds, the index is sound. Not
/// thread-safe.
class CaptureIndex
{
public:
    /// `recordLimit`: as CaptureWriter's.
    explicit CaptureIndex(qint64 recordLimit);

    void add(const ReadPacket& packet);
    void add(const ReadEvent& event);
    /// A Data record of a layer above the wire, all but its previousPayload.
    void addPlaintext(CaptureRecord record);

    /// Puts what there is now into `snapshot`.
    void show(CaptureSnapshot& snapshot);

private:
    struct Stream {
        qint64 passed = 0; // bytes so far
        qint64 newestPayload = -1; // index of the newest record with payload; -1 for none
    };
    struct Connection {
        std::array<Stream, 2> streams {}; // by Direction
        std::unique_ptr<std::array<Stream, 2>> plaintext; // likewise; null as long as there is none
        ConnectionId pair;
        bool isOpened = false;
        bool isConnected = false;
        bool hasPeerFinished = false;
        bool hasFinished = false;
        bool hasEnded = false;

        [[nodiscard]] bool isTransferring() const { return isConnected && !hasEnded; }
        [[nodiscard]] Stream& stream(Direction direction, Layer layer = Layer::Wire)
        {
            if (layer == Layer::Wire)
                return streams[std::size_t(direction)];
            if (!plaintext)
                plaintext = std::make_unique<std::array<Stream, 2>>();
            return (*plaintext)[std::size_t(direction)];
        }
    };

    void addOpened(Connection& connection, ReadEvent event);
    void addConnected(ReadEvent event);
    void addRead(Connection& connection, CaptureRecord record);
    void addUnrecorded(Connection& connection, const CaptureRecord& record);
    void addGap(Connection& connection, CaptureRecord record, qint64 end);
    void appendEvent(const ReadEvent& event);
    qint64 append(CaptureRecord record);
    [[nodiscard]] Connection* slot(ConnectionId id);
    [[nodiscard]] quint32 backTo(qint64 payload) const;

    const qint64 m_recordLimit;
    RecordLog m_records;
    DetailsLog m_details;
    std::vector<Connection> m_connections; // by id - 1
    qint64 m_opened = 0; // connections
    qint64 m_time = 0; // of the newest record
    qint64 m_unrecordedBytes = 0;
};
