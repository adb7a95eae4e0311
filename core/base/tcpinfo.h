// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/connectiontypes.h"

/// What the kernel measures of a TCP connection (struct tcp_info of linux/tcp.h, tcp(7)), in its
/// units. A count of an older kernel that does not have it is 0. A value.
struct TcpInfo {
    /// How sending takes losses: RFC 5681 in Linux's words.
    enum class Congestion : quint8 { Open, Disorder, Cwr, Recovery, Loss };

    bool isKnown = false;
    TcpState state = TcpState::Unknown;
    Congestion congestion = Congestion::Open;
    quint8 retransmitsInRow = 0; ///< of the segment that waits, without an answer
    quint8 probes = 0; ///< of a window of 0, or keep-alives, without an answer
    quint8 backoff = 0; ///< the timeout was doubled so often
    bool hasTimestamps = false; ///< both ends agreed on RFC 7323's timestamps
    bool hasSack = false; ///< on RFC 2018's selective acknowledgements
    bool hasWindowScale = false; ///< on RFC 7323's window scale
    bool hasEcn = false; ///< on RFC 3168's congestion notification
    quint8 sendScale = 0; ///< the peer's window is to be shifted by so many bits
    quint8 receiveScale = 0; ///< ours, likewise
    bool isRateLimitedByApplication = false; ///< deliveryRate: there was not enough to send

    // Times, in microseconds
    quint32 rtt = 0; ///< smoothed round-trip time
    quint32 rttVariation = 0; ///< its mean deviation
    quint32 leastRtt = 0;
    quint32 receiveRtt = 0; ///< as the receiver estimates it
    quint32 retransmitTimeout = 0;
    quint32 ackTimeout = 0; ///< how long an acknowledgement may be delayed
    quint64 busyTime = 0; ///< with something to send
    quint64 windowLimitedTime = 0; ///< of that, held up by the peer's window
    quint64 bufferLimitedTime = 0; ///< of that, held up by our send buffer
    // Times, in milliseconds ago
    quint32 lastSent = 0; ///< data
    quint32 lastReceived = 0; ///< data
    quint32 lastAck = 0; ///< of the peer

    // Segments
    quint32 unacknowledged = 0; ///< under way
    quint32 selectivelyAcknowledged = 0;
    quint32 lost = 0; ///< taken for lost
    quint32 retransmitted = 0; ///< under way again
    quint32 totalRetransmitted = 0;
    quint32 segmentsOut = 0;
    quint32 segmentsIn = 0;
    quint32 dataSegmentsOut = 0;
    quint32 dataSegmentsIn = 0;
    quint32 outOfOrder = 0; ///< received
    quint32 reordering = 0; ///< so many may be out of order without being taken for lost
    quint32 congestionWindow = 0; ///< so many may be under way
    quint32 slowStartThreshold = 0; ///< 2^31 - 1: none yet

    // Bytes
    quint32 sendMss = 0; ///< of a segment, at most
    quint32 receiveMss = 0;
    quint32 pathMtu = 0;
    quint32 sendWindow = 0; ///< the peer takes so many past what it has acknowledged
    quint32 receiveThreshold = 0; ///< our window grows up to here
    quint32 receiveSpace = 0; ///< how much we read in a round trip
    quint32 notSent = 0; ///< in the send buffer, and not sent for the first time
    quint64 bytesSent = 0; ///< with what was retransmitted
    quint64 bytesRetransmitted = 0;
    quint64 bytesAcknowledged = 0;
    quint64 bytesReceived = 0;
    // Bytes a second
    quint64 deliveryRate = 0; ///< as last measured
    quint64 pacingRate = 0; ///< 2^64 - 1: none

    bool operator==(const TcpInfo&) const = default;
};
