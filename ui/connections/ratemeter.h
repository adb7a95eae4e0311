// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/connectiontable.h"

#include <array>

/// Bytes a second of every connection, over the time between two samples. A sample is a copy of the
/// table, which costs next to nothing; rates are worked out for those that are asked for.
class RateMeter
{
public:
    struct Rate {
        qint64 in = 0; ///< bytes a second
        qint64 out = 0;

        bool operator==(const Rate&) const = default;
    };

    /// Measures from the sample before to this one. `nowNs` is monotonic.
    void sample(const ConnectionTable& table, qint64 nowNs);
    /// What the newest two samples say; 0 for a connection that came after the older one.
    [[nodiscard]] Rate rate(const ConnectionFacts& connection) const;
    /// Whether a rate in that chunk may be another than at the sample before.
    [[nodiscard]] bool hasMoved(const ConnectionTable::Place& place) const;

private:
    std::array<ConnectionTable, 3> m_samples; // the newest first
    std::array<qint64, 3> m_times {}; // 0: none yet
};
