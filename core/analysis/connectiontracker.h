// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/connectiontable.h"
#include "core/analysis/decoderules.h"
#include "core/analysis/endpointtracker.h"
#include "core/analysis/message.h"
#include "core/base/limits.h"

#include <array>
#include <memory>
#include <optional>
#include <vector>

/// Keeps the facts about connections and endpoints, and the sums, as records and messages come.
/// Not thread-safe.
class ConnectionTracker
{
public:
    /// `limit`: bytes of facts about connections that have ended; the oldest go first.
    explicit ConnectionTracker(qint64 limit = Limits().connections);

    void setLimit(qint64 limit);
    /// Takes in the next record, which is number `index` of the capture. `details` may be null.
    void apply(qint64 index, const CaptureRecord& record, const EventDetails* details);
    /// Counts a row of the message log.
    void count(const Message& message);

    /// Nothing will follow: what still ran no longer does.
    void captureEnded();

    /// From here on these rules are in force. All messages will be counted again.
    void restart(DecodeRulesPtr rules);

    /// What one direction of a connection is taken with: what the rules say (so it may be "auto"),
    /// or the framing of its endpoint as it was when the connection opened.
    [[nodiscard]] const FramingSpec& framingOf(ConnectionId id, Direction direction) const;
    /// What "auto" has come to for a connection.
    void setGuess(ConnectionId id, const FramingGuess& guess);

    [[nodiscard]] const ConnectionTable& connections() const { return m_connections; }
    [[nodiscard]] const std::vector<EndpointFacts>& endpoints() const { return m_endpoints.all(); }
    [[nodiscard]] const Totals& totals() const { return m_totals; }

private:
    using FramingPairPtr = EndpointTracker::FramingPairPtr;

    /// What stands beside ConnectionFacts.
    struct Origin {
        std::optional<std::size_t> endpoint; // its place in m_endpoints
        EndpointId farEndpoint; // of the other end, if that is ours too
        FramingPairPtr own; // of the endpoint
        FramingPairPtr framing; // in force
    };

    using Origins = std::array<Origin, std::size_t(ConnectionTable::chunkSize)>;

    void applyToConnection(
        ConnectionFacts& facts, const CaptureRecord& record, const EventDetails& details);
    void followState(ConnectionFacts& facts, const CaptureRecord& record, Role role);
    void openConnection(ConnectionFacts& facts, const EventDetails& details, qint64 time);
    void connectionConnected(ConnectionFacts& facts, const EventDetails& details, qint64 time);
    void endConnection(
        ConnectionFacts& facts, const CaptureRecord& record, const EventDetails& details);
    void countBytes(ConnectionFacts& facts, const CaptureRecord& record);
    static void applyNotes(ConnectionFacts& facts, const QList<Note>& notes);
    void applyRules(ConnectionFacts& facts);

    [[nodiscard]] ConnectionFacts* connection(ConnectionId id);
    [[nodiscard]] Origin& originOf(ConnectionId id);
    void giveUpEnded();

    ConnectionTable m_connections;
    std::vector<std::unique_ptr<Origins>> m_origins; // by place in m_connections
    EndpointTracker m_endpoints;
    FramingPairPtr m_rawFraming;
    DecodeRulesPtr m_rules; // never null
    Totals m_totals;
    qint64 m_limit;
};
