// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/facts.h"

#include <vector>

/// Bytes a second of every connection, over the time between two samples.
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
    /// What the newest two samples say; 0 for a connection that came after them.
    [[nodiscard]] Rate rate(qsizetype row) const;

private:
    struct Entry {
        qint64 bytesIn = 0;
        qint64 bytesOut = 0;
        Rate rate;
    };

    std::vector<Entry> m_entries;
    qint64 m_sampled = 0;
};
