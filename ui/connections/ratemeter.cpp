// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/ratemeter.h"

void RateMeter::sample(const ConnectionTable& table, qint64 nowNs)
{
    const double seconds = double(nowNs - m_sampled) / 1e9;
    if (seconds <= 0)
        return;
    m_entries.resize(std::size_t(table.size()));
    for (qsizetype row = 0; row < table.size(); ++row) {
        const ConnectionFacts& facts = table.at(row);
        Entry& entry = m_entries[std::size_t(row)];
        if (m_sampled != 0)
            entry.rate = {qint64(double(facts.bytesIn - entry.bytesIn) / seconds),
                qint64(double(facts.bytesOut - entry.bytesOut) / seconds)};
        entry.bytesIn = facts.bytesIn;
        entry.bytesOut = facts.bytesOut;
    }
    m_sampled = nowNs;
}

RateMeter::Rate RateMeter::rate(qsizetype row) const
{
    return row < qsizetype(m_entries.size()) ? m_entries[std::size_t(row)].rate : Rate {};
}
