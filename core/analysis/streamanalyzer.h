// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysissnapshot.h"
#include "core/framing/framer.h"

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
/// are missing, the framing starts anew behind the gap. Not thread-safe.
class StreamAnalyzer : private FrameSink
{
public:
    /// `sink` must outlive the object.
    StreamAnalyzer(ConnectionId connection, Direction direction,
        std::shared_ptr<const FramingSpec> framing, MessageSink& sink);
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
    void setFraming(std::shared_ptr<const FramingSpec> framing);
    /// Whether the framing makes nothing more of the stream.
    [[nodiscard]] bool isLost() const { return m_framer && m_framer->isLost(); }

    /// The message that the stream is in the middle of. Raw streams never are.
    [[nodiscard]] std::optional<PartialMessage> partial() const;

private:
    void frame(const Frame& frame) override;

    void growChunk(const CaptureRecord& record);
    void emitChunk();
    void feedOwn(const CaptureRecord& record, PayloadReader& reader);
    void feedPaired(const CaptureSnapshot& capture, qint64 index, PayloadReader& reader);
    void feed(QByteArrayView bytes, ByteRange range);
    void skip(ByteRange missing);
    void stopFraming();
    [[nodiscard]] Message row(MessageType type, ByteRange range) const;

    MessageSink& m_sink;
    std::shared_ptr<const FramingSpec> m_framing;
    std::unique_ptr<Framer> m_framer; // null before the first byte and behind a gap
    std::unique_ptr<PairedPayloads> m_payloads; // of a pair's receiving end
    qint64 m_position = 0; // in the stream: all before it is dealt with
    qint64 m_chunkStart = 0; // raw: in the stream, of the read or write that goes on
    qint64 m_record = 0; // index of the newest record with bytes
    qint64 m_time = 0; // of the newest record
    const ConnectionId m_connection;
    const Direction m_direction;
    bool m_isRaw;
    bool m_isInGap = false; // a frame that comes out now is cut by missing bytes, not by its sender
};
