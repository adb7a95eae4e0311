// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byterange.h"
#include "core/filter/sequencesnapshot.h"

#include <deque>
#include <limits>

/// One direction between two ends of ours: what was sent, and which rows of the log tell of its
/// coming. A stream comes in order; of datagrams some are overtaken and some never come. Not
/// thread-safe.
class SequenceWay
{
public:
    /// FIN or RST, as a range.
    static constexpr ByteRange endOfStream {
        std::numeric_limits<qint64>::max() - 1, std::numeric_limits<qint64>::max()};
    /// When so many that were sent later have come, a datagram is lost.
    static constexpr qint64 mostOvertaking = 64;
    /// Datagrams that are under way at once; of more the oldest count as lost.
    static constexpr std::size_t mostUnderWay = 16'384;

    void setOfDatagrams(bool isOfDatagrams) { m_isOfDatagrams = isOfDatagrams; }

    /// Its number.
    quint32 send(ByteRange range);
    /// The bytes of `range`, and of a stream those before them, were read, as row `row` tells.
    /// Whether anything of it was under way.
    bool receive(ByteRange range, qint64 row);
    /// FIN or RST came; what was before it and has not come never does. Whether it was under way.
    bool receiveEnd(qint64 row);
    /// Nobody receives any more.
    void giveUp();

    [[nodiscard]] SequenceSnapshot::Arrivals::View arrivals() const { return m_arrivals.view(); }
    [[nodiscard]] SequenceSnapshot::RecentArrivals recentArrivals() const;
    void dropOldest(qint64 most) { m_arrivals.dropOldest(most); }

private:
    struct Sent {
        ByteRange range;
        qint64 arrival = -1; // row; -1: has not come
    };

    bool receiveStream(ByteRange range, qint64 row);
    bool receiveDatagram(ByteRange range, qint64 row);
    void settleFirst();

    std::deque<Sent> m_underWay;
    quint32 m_sent = 0;
    qint64 m_newestCome = -1; // number
    SequenceSnapshot::Arrivals m_arrivals; // of those before m_underWay
    bool m_isOfDatagrams = false;
};
