// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/sequenceway.h"

#include <algorithm>

quint32 SequenceWay::send(ByteRange range)
{
    m_underWay.push_back({range, -1});
    if (m_isOfDatagrams && m_underWay.size() > mostUnderWay)
        settleFirst();
    return m_sent++;
}

bool SequenceWay::receive(ByteRange range, qint64 row)
{
    return m_isOfDatagrams ? receiveDatagram(range, row) : receiveStream(range, row);
}

bool SequenceWay::receiveEnd(qint64 row)
{
    const auto isEnd = [](const Sent& sent) { return sent.range == endOfStream; };
    const auto end = std::ranges::find_if(m_underWay, isEnd);
    if (end == m_underWay.end())
        return false;
    end->arrival = row;
    for (auto count = end - m_underWay.begin() + 1; count > 0; --count)
        settleFirst();
    return true;
}

void SequenceWay::giveUp()
{
    while (!m_underWay.empty())
        settleFirst();
}

SequenceSnapshot::RecentArrivals SequenceWay::recentArrivals() const
{
    SequenceSnapshot::RecentArrivals recent;
    if (!m_isOfDatagrams)
        return recent;
    recent.newestCome = m_newestCome;
    for (const Sent& sent : m_underWay)
        recent.rows.push_back(sent.arrival);
    return recent;
}

bool SequenceWay::receiveStream(ByteRange range, qint64 row)
{
    bool isKnown = false;
    while (!m_underWay.empty() && m_underWay.front().range.end <= range.end) {
        m_underWay.front().arrival = row;
        settleFirst();
        isKnown = true;
    }
    return isKnown || (!m_underWay.empty() && m_underWay.front().range.start < range.end);
}

bool SequenceWay::receiveDatagram(ByteRange range, qint64 row)
{
    const auto found = std::ranges::find_if(
        m_underWay, [range](const Sent& sent) { return sent.arrival < 0 && sent.range == range; });
    if (found == m_underWay.end())
        return false;
    found->arrival = row;
    m_newestCome = std::max(m_newestCome, m_arrivals.end() + (found - m_underWay.begin()));
    const auto isSettled = [this] {
        return m_underWay.front().arrival >= 0 || m_newestCome - m_arrivals.end() > mostOvertaking;
    };
    while (!m_underWay.empty() && isSettled())
        settleFirst();
    return true;
}

/// It will not change any more.
void SequenceWay::settleFirst()
{
    m_arrivals.append(m_underWay.front().arrival);
    m_underWay.pop_front();
}
