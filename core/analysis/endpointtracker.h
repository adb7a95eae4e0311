// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/facts.h"
#include "core/capture/capturesnapshot.h"
#include "core/framing/framingpair.h"

#include <memory>
#include <unordered_map>
#include <vector>

/// Keeps the facts about endpoints as records come. An endpoint has a place in all() that stays.
/// Not thread-safe.
class EndpointTracker
{
public:
    using FramingPairPtr = std::shared_ptr<const FramingPair>;

    /// Takes in the next record about an endpoint.
    void apply(const CaptureRecord& record, const EventDetails& details);
    /// One more live connection, or one less.
    void connectionOpened(std::size_t place, ConnectionId id);
    void connectionEnded(std::size_t place, ConnectionId id, EndReason reason);
    void countMessages(std::size_t place, qint64 count) { m_endpoints[place].messages += count; }

    /// All messages will be counted again.
    void forgetMessages();
    /// What still ran no longer does.
    void stopAll();

    [[nodiscard]] const std::vector<EndpointFacts>& all() const { return m_endpoints; }
    /// Makes one that is not known yet.
    [[nodiscard]] std::size_t placeOf(EndpointId id);
    /// As it was opened with; null: not known, or none that there is.
    [[nodiscard]] FramingPairPtr framingAt(std::size_t place) const { return m_framings[place]; }
    /// The server of ours that a client of ours is connected to: it may send before the server has
    /// accepted it, and until then is no pair. Invalid if there is none.
    [[nodiscard]] EndpointId serverOf(const ConnectionFacts& client) const;

private:
    void open(EndpointFacts& endpoint, const EventDetails& details);

    std::vector<EndpointFacts> m_endpoints; // in the order of opening
    std::vector<FramingPairPtr> m_framings; // likewise
    std::unordered_map<quint32, std::size_t> m_places; // by EndpointId::value
};
