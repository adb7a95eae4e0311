// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byterange.h"
#include "core/capture/connectionhistory.h"
#include "core/capture/pcapng/packetflow.h"
#include "core/capture/sentdatagrams.h"

#include <array>
#include <limits>
#include <memory>

/// The bytes that one end of a conversation sends, as far as they are recorded.
struct RecordedStream {
    qint64 newestPayload = -1; ///< index of the newest record with payload; -1 for none
    ByteRange recorded; ///< the newest run without a gap; it ends where the stream now ends

    /// CaptureRecord::previousPayload for a record of this stream at `index`.
    [[nodiscard]] quint32 payloadBefore(qint64 index) const { return back(index, newestPayload); }
    /// Likewise, where the payload before it is that of the record `payload`; -1: there is none.
    [[nodiscard]] static quint32 back(qint64 index, qint64 payload)
    {
        const qint64 distance = payload < 0 ? 0 : index - payload;
        return distance <= std::numeric_limits<quint32>::max() ? quint32(distance) : 0;
    }
    /// `bytes` passed and are not in the file.
    void skip(qint64 bytes) { recorded.start = recorded.end += bytes; }
};

/// Bytes of a layer above the wire in one direction.
struct RecordedPlaintext : RecordedStream {
    qint64 unrecorded = 0; ///< how many of the newest still want a record
};

/// A conversation in the file: of one connection with a foreign peer, or of a pair of ours.
struct RecordedFlow {
    std::unique_ptr<PacketFlow> packets;
    std::array<RecordedStream, 2> streams {}; ///< by the FlowEnd that sends
    std::array<SentDatagrams, 2> unread {}; ///< likewise; of datagrams alone

    [[nodiscard]] RecordedStream& stream(FlowEnd from) { return streams[std::size_t(from)]; }
    [[nodiscard]] SentDatagrams& unreadFrom(FlowEnd from) { return unread[std::size_t(from)]; }
};

/// What the writer keeps of one connection.
struct RecordedConnection {
    ConnectionHistory history;
    std::shared_ptr<RecordedFlow> flow; ///< null before it is connected; shared by a pair
    std::array<qint64, 2> unrecorded {}; ///< how many of the newest bytes still want a record
    /// By Direction; null as long as there is none.
    std::unique_ptr<std::array<RecordedPlaintext, 2>> plaintext;
    bool isSkipping = false; ///< StreamRecorder knows that it may have unrecorded bytes
    /// Index of the newest record of a datagram that was read, though the pair's other end did not
    /// tell of it; -1 for none.
    qint64 newestStray = -1;
    FlowEnd end = FlowEnd::Client; ///< which end of the flow is ours
    bool isPaired = false; ///< the flow's other end is ours too, and records what it sends itself
    bool isInFile = false; ///< the file was told that it is open

    [[nodiscard]] FlowEnd sender(Direction direction) const
    {
        return direction == Direction::Out ? end : otherEnd(end);
    }
    /// Whether the bytes of that direction are written here, and not by the pair's other end.
    [[nodiscard]] bool isRecorder(Direction direction) const
    {
        return direction == Direction::Out || !isPaired;
    }
    /// Whether what it sends may be read by an end of ours that tells it by its bytes: also before
    /// a client's first datagram has made its pair known.
    [[nodiscard]] bool remembersSent() const
    {
        return isDatagram(history.traits.transport) && (isPaired || end == FlowEnd::Client);
    }
    /// How many of these are kept.
    [[nodiscard]] std::size_t mostUnread() const { return isPaired ? 16'384 : 256; }
    [[nodiscard]] qint64& passedIn(Direction direction)
    {
        return history.passed[std::size_t(direction)];
    }
    /// Made when it is asked for.
    [[nodiscard]] RecordedPlaintext& plaintextIn(Direction direction)
    {
        if (!plaintext)
            plaintext = std::make_unique<std::array<RecordedPlaintext, 2>>();
        return (*plaintext)[std::size_t(direction)];
    }
    [[nodiscard]] qint64& unrecordedIn(Direction direction)
    {
        return unrecorded[std::size_t(direction)];
    }
};
