// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/framing.h"

#include <array>
#include <optional>
#include <utility>
#include <vector>

/// What the framers of a connection's two directions share. Not thread-safe.
class ConnectionFraming
{
public:
    /// The context that the framers of this framing share, the same in both directions; null for
    /// framings that have none.
    [[nodiscard]] std::shared_ptr<FramingContext> contextOf(const Framing& framing);
    /// Bytes of one direction are missing: contexts that do not outlive that are made anew, and
    /// framers have to start anew with them.
    void forget();
    /// Goes up when contexts are forgotten.
    [[nodiscard]] quint32 generation() const { return m_generation; }

    /// From what comes next, `direction` is of this framing: the other one has said so.
    void handOver(Direction direction, const FramingSpec& framing);
    [[nodiscard]] bool isHandedOver(Direction direction) const
    {
        return m_handedOver[std::size_t(direction)].has_value();
    }
    /// That framing, once.
    [[nodiscard]] FramingSpec takeHandover(Direction direction);

private:
    std::vector<std::pair<FramingSpec, std::shared_ptr<FramingContext>>> m_contexts;
    std::array<std::optional<FramingSpec>, 2> m_handedOver; // by direction
    quint32 m_generation = 0;
};
