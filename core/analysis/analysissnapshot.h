// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chatfacts.h"
#include "core/analysis/connectiontable.h"
#include "core/analysis/framingtable.h"
#include "core/analysis/message.h"
#include "core/capture/capturesnapshot.h"

#include <QByteArray>

#include <memory>
#include <vector>

using MessageLog = SegmentedLog<Message, 8192>;

/// A message that a stream is in the middle of, at the end of the message log until it is whole.
struct PartialMessage {
    ConnectionId connection;
    Direction direction = Direction::In;
    quint16 framing = 0; ///< as Message::framing
    qint64 time = 0; ///< of its newest byte
    qint64 record = 0; ///< index of the capture record that holds its newest byte
    ByteRange received; ///< in the stream
    qint64 expected = -1; ///< bytes it will have; -1: not known yet
};

/// All that the screen and the command line show, at one moment: the same for a live and an opened
/// capture. Immutable; any thread.
struct AnalysisSnapshot {
    CaptureSnapshotPtr capture; ///< never null
    qint64 recordsEnd = 0; ///< all before it of the capture's records is in here
    /// Goes up when the analysis starts again ("decode as"): `messages` is another log then, whose
    /// indexes begin anew. Connections and endpoints stay; what is counted of messages begins anew.
    quint32 generation = 0;
    MessageLog::View messages;
    std::shared_ptr<const FramingList> framings; ///< by Message::framing; null: raw alone
    std::vector<PartialMessage> partials; ///< at most `maxPartials`, oldest first
    ConnectionTable connections;
    std::vector<EndpointFacts> endpoints; ///< in the order of opening
    std::shared_ptr<const ChatTable> chats; ///< null: no endpoint has one
    Totals totals;

    static constexpr std::size_t maxPartials = 64;

    /// Null if there is none of this id.
    [[nodiscard]] const EndpointFacts* findEndpoint(EndpointId id) const;
    /// The chat of an endpoint; null if it has none.
    [[nodiscard]] ChatFactsPtr chatOf(EndpointId endpoint) const;
    /// What a row was found with; raw for one that none found. Never null.
    [[nodiscard]] const FramingPtr& framingOf(const Message& message) const;
    [[nodiscard]] const Framing& framing(const Message& message) const
    {
        return *framingOf(message);
    }
    /// Which stream a row is of.
    [[nodiscard]] StreamRole roleOf(const Message& message) const;
    /// What made a message go out; what answers to one that was received names it as theirs. None
    /// if there is none, or the record was given up.
    [[nodiscard]] Cause causeOf(const Message& message) const;
    /// Of a row that is a note; empty if its record was given up.
    [[nodiscard]] QList<Note> notesOf(const Message& message) const;
    /// Of a Lost row: how many; 0 if its record was given up.
    [[nodiscard]] qint64 lostDatagrams(const Message& message) const;
    /// Of an ErrorTold row; none if its record was given up.
    [[nodiscard]] Error toldError(const Message& message) const;
    /// Whose row it is: the endpoint of its connection, or of a Lost row that has none. Not valid
    /// if that was given up.
    [[nodiscard]] EndpointId endpointOf(const Message& message) const;
    /// What carried it; nothing if it is not known any more.
    [[nodiscard]] std::optional<Transport> transportOf(const Message& message) const;
    /// The first `maxSize` bytes of a message; empty for State and Unrecorded rows.
    [[nodiscard]] QByteArray bytes(const Message& message, qint64 maxSize) const;
    /// The bytes `part` of a message, 0 its first byte.
    [[nodiscard]] QByteArray bytes(const Message& message, ByteRange part) const;

private:
    [[nodiscard]] const CaptureRecord* recordOf(const Message& message) const;
    [[nodiscard]] const EventDetails* detailsOf(const Message& message) const;
};

using AnalysisSnapshotPtr = std::shared_ptr<const AnalysisSnapshot>;
