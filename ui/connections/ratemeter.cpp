// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/ratemeter.h"

#include <algorithm>

void RateMeter::sample(const ConnectionTable& table, qint64 nowNs)
{
    if (nowNs <= m_times[0])
        return;
    std::ranges::rotate(m_samples, m_samples.begin() + 2);
    std::ranges::rotate(m_times, m_times.begin() + 2);
    m_samples[0] = table;
    m_times[0] = nowNs;
}

RateMeter::Rate RateMeter::rate(const ConnectionFacts& connection) const
{
    const ConnectionFacts* const now = m_samples[0].find(connection.id);
    const ConnectionFacts* const before = m_samples[1].find(connection.id);
    if (!now || !before)
        return {};
    const double seconds = double(m_times[0] - m_times[1]) / 1e9;
    return {qint64(double(now->bytesIn - before->bytesIn) / seconds),
        qint64(double(now->bytesOut - before->bytesOut) / seconds)};
}

bool RateMeter::hasMoved(const ConnectionTable::Place& place) const
{
    const auto& before = m_samples[2].places();
    const auto found
        = std::ranges::lower_bound(before, place.number, {}, &ConnectionTable::Place::number);
    return found == before.end() || *found != place;
}
