// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byterange.h"
#include "core/base/connectiontypes.h"
#include "core/base/ids.h"
#include "core/framing/frame.h"
#include "core/framing/framingregistry.h"

/// What one row of the message log is.
enum class MessageType : quint8 {
    Chunk, ///< raw framing: bytes as they were read or written
    Frame, ///< a message of a framing; `fault` may name what is wrong with its content
    Fault, ///< the bytes at which a stream was lost, or a truncated message
    Unframed, ///< bytes after a stream was lost
    Unrecorded, ///< bytes that passed while nothing was recorded
    State, ///< a change of the connection's state
};

/// What a State row says.
enum class StateChange : quint8 {
    None,
    Connected,
    PeerFinished, ///< FIN received
    Finished, ///< FIN sent
    Ended, ///< `reason` says why
    Note, ///< a fact about it: AnalysisSnapshot::notesOf()
    // These have a fault, and change nothing
    Lost, ///< the kernel threw datagrams away unread: AnalysisSnapshot::lostDatagrams(). At a
          ///< socket of many peers nobody knows whose: then `connection` is not valid
    ErrorTold, ///< by the network, and it ended nothing: AnalysisSnapshot::toldError()
};

/// One row of the message log: where its bytes are, never the bytes themselves. 56 bytes.
struct Message {
    qint64 time = 0; ///< ns since 1970 UTC, of the record that completed it
    qint64 record = 0; ///< index of the capture record that holds its last byte
    ByteRange range; ///< in the stream of its direction
    quint32 contentStart = 0; ///< bytes from range.start to the content
    quint32 contentTrail = 0; ///< bytes after the content (a delimiter)
    qint32 faultStart = 0; ///< bytes from range.start to the fault, if there is one
    ConnectionId connection;
    FaultRef fault;
    quint16 framing = 0; ///< that it was found with: AnalysisSnapshot::framing()
    Direction direction = Direction::In;
    MessageType type = MessageType::Chunk;
    StateChange change = StateChange::None;
    EndReason reason = EndReason::None;

    [[nodiscard]] ByteRange content() const
    {
        return {range.start + contentStart, range.end - contentTrail};
    }
    /// Whether it is a change of state or a note, which nobody said.
    [[nodiscard]] bool isState() const { return type == MessageType::State; }
    /// Whether there are bytes of it in the capture.
    [[nodiscard]] bool hasBytes() const { return !isState() && type != MessageType::Unrecorded; }
    /// Whether the row has something to warn of.
    [[nodiscard]] bool isFault() const { return type == MessageType::Fault || fault; }
    /// Whether it is a message, whole and with nothing wrong: what counts as one.
    [[nodiscard]] bool isSound() const
    {
        return (type == MessageType::Frame || type == MessageType::Chunk) && !fault;
    }
};

static_assert(sizeof(Message) == 56, "millions of rows are kept");
