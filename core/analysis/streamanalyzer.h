// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysissnapshot.h"
#include "core/framing/streamframer.h"

#include <memory>
#include <optional>

class PairedPayloads;
class PayloadReader;

/// Takes the rows that a StreamAnalyzer finds.
class MessageSink
{
public:
    virtual ~MessageSink() = default;
    virtual void message(const Message& message) = 0;
};

/// One direction of one connection: its records in, the rows of the message log out. Where bytes
/// are missing, the framing starts anew behind the gap. Where a framing hands over to another, that
/// one goes on. Where the transport keeps boundaries, each datagram is a stream by itself. Not
/// thread-safe.
class StreamAnalyzer : private FrameSink
{
public:
    /// What is not of this stream alone; all of it outlives the object.
    struct Surroundings {
        ConnectionFraming& connection; ///< what both directions share
        FramingTable& framings;
        MessageSink& sink;
        bool keepsBoundaries = false; ///< of the transport
    };

    StreamAnalyzer(ConnectionId connection, const StreamRole& role, const FramingSpec& framing,
        const Surroundings& surroundings);
    ~StreamAnalyzer() override;
    StreamAnalyzer(StreamAnalyzer&&) = delete;
    StreamAnalyzer& operator=(StreamAnalyzer&&) = delete;

    /// Record `index` is of kind Data and of this stream; `reader` reads this capture.
    void data(const CaptureSnapshot& capture, qint64 index, PayloadReader& reader);
    /// Record `index` is of kind Unrecorded and of this stream.
    void unrecorded(const CaptureSnapshot& capture, qint64 index);
    /// The connection ended: what is unfinished comes out as it is.
    void ended(qint64 time);

    /// From here on; what is unfinished comes out as it is.
    void setFraming(const FramingSpec& framing);
    /// Whether the framing makes nothing more of the stream.
    [[nodiscard]] bool isLost() const { return m_framer.isLost(); }

    /// The message that the stream is in the middle of. Raw streams never are.
    [[nodiscard]] std::optional<PartialMessage> partial() const;

private:
    void frame(const Frame& frame) override;

    void emitChunk();
    void feedOwn(const CaptureRecord& record, PayloadReader& reader);
    void feedPaired(const CaptureSnapshot& capture, qint64 index, PayloadReader& reader);
    void feedDatagramOfPair(const CaptureSnapshot& capture, qint64 index, PayloadReader& reader);
    void beginDatagram(qint64 start);
    void endDatagram(bool isCut);
    void emitDatagram(bool isCut);
    void startAfresh(qint64 position);
    void feed(QByteArrayView bytes, ByteRange range);
    void skip(ByteRange missing);
    void finishFraming();
    void finishInGap();
    void followOtherDirection();
    void useFraming();
    [[nodiscard]] Message row(MessageType type, ByteRange range) const;

    FramingTable& m_framings;
    MessageSink& m_sink;
    StreamFramer m_framer; // of raw streams only the framing
    const Framing* m_framing = nullptr; // m_framer's
    quint16 m_framingNumber = 0; // its number in m_framings
    std::unique_ptr<PairedPayloads> m_payloads; // of a pair's receiving end
    qint64 m_position = 0; // in the stream: all before it is dealt with
    qint64 m_chunkStart = 0; // raw: in the stream, of the read or write that goes on
    qint64 m_record = 0; // index of the newest record with bytes
    qint64 m_time = 0; // of the newest record
    FramingPtr m_chosen; // that each datagram starts with
    const ConnectionId m_connection;
    const bool m_keepsBoundaries;
    bool m_isInDatagram = false;
    bool m_isCut = false; // a frame that comes out now is cut by what was not read of it
    bool m_isRaw = false;
    bool m_isInGap = false; // a frame that comes out now is cut by missing bytes, not by its sender
};
