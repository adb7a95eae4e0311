// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/tcpinfowords.h"

#include "core/words/format.h"

#include <QCoreApplication>

namespace {

/// Gives the words of this file their context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(TcpInfoWords)
};

QString microseconds(quint64 value)
{
    return Words::tr("%1 ms").arg(Format::milliseconds(qint64(value) * 1000));
}

QString milliseconds(quint32 value)
{
    return Words::tr("%1 ms").arg(Format::number(value));
}

QString segments(quint32 value)
{
    return Format::number(value);
}

QString threshold(quint32 value)
{
    constexpr quint32 none = 0x7FFFFFFF;
    return value >= none ? Words::tr("none yet") : Format::number(value);
}

QString rate(quint64 value)
{
    constexpr quint64 none = ~quint64(0);
    return value == none
        ? Words::tr("no limit")
        : Words::tr("%1/s", "bytes in a second").arg(Format::byteCount(qint64(value)));
}

QString congestionText(TcpInfo::Congestion state)
{
    switch (state) {
    case TcpInfo::Congestion::Open:
        return Words::tr("open");
    case TcpInfo::Congestion::Disorder:
        return Words::tr("disorder");
    case TcpInfo::Congestion::Cwr:
        return Words::tr("window reduced");
    case TcpInfo::Congestion::Recovery:
        return Words::tr("recovery");
    case TcpInfo::Congestion::Loss:
        return Words::tr("loss");
    }
    Q_UNREACHABLE();
}

QString agreedOptions(const TcpInfo& info)
{
    QStringList options;
    if (info.hasTimestamps)
        options << Words::tr("timestamps");
    if (info.hasSack)
        options << QStringLiteral("SACK");
    if (info.hasWindowScale)
        options << Words::tr("window scale %1, %2").arg(info.sendScale).arg(info.receiveScale);
    if (info.hasEcn)
        options << QStringLiteral("ECN");
    return options.isEmpty() ? Words::tr("none", "options of the handshake")
                             : Format::list(options);
}

/// Times of a round trip, and of what is waited for.
void addTimes(QList<TcpInfoWord>& words, const TcpInfo& info)
{
    words << TcpInfoWord {Words::tr("round trip"), microseconds(info.rtt),
        QStringLiteral("tcpi_rtt"),
        Words::tr("From a segment to its acknowledgement, smoothed (RFC 6298).")}
          << TcpInfoWord {Words::tr("its variation"), microseconds(info.rttVariation),
                 QStringLiteral("tcpi_rttvar"),
                 Words::tr("How far round trips are from that on average.")}
          << TcpInfoWord {Words::tr("shortest round trip"), microseconds(info.leastRtt),
                 QStringLiteral("tcpi_min_rtt"),
                 Words::tr("The shortest of the last minutes: the way itself.")}
          << TcpInfoWord {Words::tr("round trip, received"), microseconds(info.receiveRtt),
                 QStringLiteral("tcpi_rcv_rtt"), Words::tr("As estimated from what is received.")}
          << TcpInfoWord {Words::tr("resends after"), microseconds(info.retransmitTimeout),
                 QStringLiteral("tcpi_rto"),
                 Words::tr("Without an acknowledgement for so long, a segment is sent "
                           "again (retransmission timeout).")}
          << TcpInfoWord {Words::tr("acknowledges within"), microseconds(info.ackTimeout),
                 QStringLiteral("tcpi_ato"),
                 Words::tr("An acknowledgement may be delayed for so long.")}
          << TcpInfoWord {Words::tr("since data went out"), milliseconds(info.lastSent),
                 QStringLiteral("tcpi_last_data_sent"),
                 Words::tr("How long ago we sent data last."), true}
          << TcpInfoWord {Words::tr("since data came in"), milliseconds(info.lastReceived),
                 QStringLiteral("tcpi_last_data_recv"),
                 Words::tr("How long ago we received data last."), true}
          << TcpInfoWord {Words::tr("since the peer's last ACK"), milliseconds(info.lastAck),
                 QStringLiteral("tcpi_last_ack_recv"),
                 Words::tr("How long ago the peer acknowledged something last."), true};
}

/// What may be under way, and how fast it goes.
void addWindows(QList<TcpInfoWord>& words, const TcpInfo& info)
{
    words << TcpInfoWord {Words::tr("congestion window"), segments(info.congestionWindow),
        QStringLiteral("tcpi_snd_cwnd"),
        Words::tr("So many segments may be under way, for the network's sake.")}
          << TcpInfoWord {Words::tr("slow start until"), threshold(info.slowStartThreshold),
                 QStringLiteral("tcpi_snd_ssthresh"),
                 Words::tr("Up to here the congestion window doubles with "
                           "each round trip (RFC 5681).")}
          << TcpInfoWord {Words::tr("peer's window"), Format::byteCount(info.sendWindow),
                 QStringLiteral("tcpi_snd_wnd"),
                 Words::tr("The peer takes so much more; 0 B: it does not read.")}
          << TcpInfoWord {Words::tr("our window grows to"),
                 Format::byteCount(info.receiveThreshold), QStringLiteral("tcpi_rcv_ssthresh"),
                 Words::tr("What we let the peer send at most, for now.")}
          << TcpInfoWord {Words::tr("read in a round trip"), Format::byteCount(info.receiveSpace),
                 QStringLiteral("tcpi_rcv_space"),
                 Words::tr("So much we read in a round trip; the kernel chooses the size of our "
                           "receive buffer by it.")}
          << TcpInfoWord {Words::tr("congestion"), congestionText(info.congestion),
                 QStringLiteral("tcpi_ca_state"),
                 Words::tr("How the kernel takes losses at the moment.")}
          << TcpInfoWord {Words::tr("delivery rate"), rate(info.deliveryRate),
                 QStringLiteral("tcpi_delivery_rate"),
                 info.isRateLimitedByApplication
                     ? Words::tr("How fast data reached the peer; there was too little to send to "
                                 "know how fast it can.")
                     : Words::tr("How fast data reached the peer, as last measured.")}
          << TcpInfoWord {Words::tr("pacing rate"), rate(info.pacingRate),
                 QStringLiteral("tcpi_pacing_rate"),
                 Words::tr("Segments are spread so that no more goes out.")}
          << TcpInfoWord {Words::tr("busy"), microseconds(info.busyTime),
                 QStringLiteral("tcpi_busy_time"), Words::tr("Time with something to send.")}
          << TcpInfoWord {Words::tr("held up by peer's window"),
                 microseconds(info.windowLimitedTime), QStringLiteral("tcpi_rwnd_limited"),
                 Words::tr("Of that, time in which the peer's window was full.")}
          << TcpInfoWord {Words::tr("held up by send buffer"), microseconds(info.bufferLimitedTime),
                 QStringLiteral("tcpi_sndbuf_limited"),
                 Words::tr("Of that, time in which our send buffer was too small.")};
}

/// What is under way, and what went wrong with it.
void addSegments(QList<TcpInfoWord>& words, const TcpInfo& info)
{
    words << TcpInfoWord {Words::tr("under way"), segments(info.unacknowledged),
        QStringLiteral("tcpi_unacked"), Words::tr("Segments that are sent and not acknowledged.")}
          << TcpInfoWord {Words::tr("acknowledged out of order"),
                 segments(info.selectivelyAcknowledged), QStringLiteral("tcpi_sacked"),
                 Words::tr("Segments the peer has though one before is missing (RFC 2018).")}
          << TcpInfoWord {Words::tr("taken for lost"), segments(info.lost),
                 QStringLiteral("tcpi_lost"), Words::tr("Segments that will be sent again.")}
          << TcpInfoWord {Words::tr("under way again", "segments that were sent a second time"),
                 segments(info.retransmitted), QStringLiteral("tcpi_retrans"),
                 Words::tr("Segments that are sent again and not acknowledged.")}
          << TcpInfoWord {Words::tr("sent again, ever"), segments(info.totalRetransmitted),
                 QStringLiteral("tcpi_total_retrans"), Words::tr("Segments that were sent again.")}
          << TcpInfoWord {Words::tr("oldest sent again",
                              "how often, in a row: the oldest segment that is not acknowledged"),
                 segments(info.retransmitsInRow), QStringLiteral("tcpi_retransmits"),
                 Words::tr("How often the oldest segment that is not acknowledged was sent again "
                           "in a row.")}
          << TcpInfoWord {Words::tr("timeout doubled"), segments(info.backoff),
                 QStringLiteral("tcpi_backoff"), Words::tr("How often the timeout was doubled.")}
          << TcpInfoWord {Words::tr("probes"), segments(info.probes), QStringLiteral("tcpi_probes"),
                 Words::tr("Questions to a peer whose window is 0, or that is silent, without an "
                           "answer.")}
          << TcpInfoWord {Words::tr("came out of order"), segments(info.outOfOrder),
                 QStringLiteral("tcpi_rcv_ooopack"),
                 Words::tr("Segments received before one that is in front.")}
          << TcpInfoWord {Words::tr("reordering allowed"), segments(info.reordering),
                 QStringLiteral("tcpi_reordering"),
                 Words::tr("Segments may be so far out of order without being "
                           "taken for lost.")};
}

/// What passed, and what both ends agreed on.
void addTotals(QList<TcpInfoWord>& words, const TcpInfo& info)
{
    words << TcpInfoWord {Words::tr("segments sent"), segments(info.segmentsOut),
        QStringLiteral("tcpi_segs_out"), Words::tr("With those without data.")}
          << TcpInfoWord {Words::tr("segments received"), segments(info.segmentsIn),
                 QStringLiteral("tcpi_segs_in"), Words::tr("With those without data.")}
          << TcpInfoWord {Words::tr("with data, sent"), segments(info.dataSegmentsOut),
                 QStringLiteral("tcpi_data_segs_out"), Words::tr("Segments that carried data.")}
          << TcpInfoWord {Words::tr("with data, received"), segments(info.dataSegmentsIn),
                 QStringLiteral("tcpi_data_segs_in"), Words::tr("Segments that carried data.")}
          << TcpInfoWord {Words::tr("bytes sent"), Format::number(qint64(info.bytesSent)),
                 QStringLiteral("tcpi_bytes_sent"), Words::tr("With those that were sent again.")}
          << TcpInfoWord {Words::tr("bytes acknowledged"),
                 Format::number(qint64(info.bytesAcknowledged)), QStringLiteral("tcpi_bytes_acked"),
                 Words::tr("SYN and FIN count as one each.")}
          << TcpInfoWord {Words::tr("bytes received"), Format::number(qint64(info.bytesReceived)),
                 QStringLiteral("tcpi_bytes_received"), Words::tr("A FIN counts as one.")}
          << TcpInfoWord {Words::tr("bytes sent again"),
                 Format::number(qint64(info.bytesRetransmitted)),
                 QStringLiteral("tcpi_bytes_retrans"),
                 Words::tr("Bytes that were sent more than once.")}
          << TcpInfoWord {Words::tr("not sent yet"), Format::byteCount(info.notSent),
                 QStringLiteral("tcpi_notsent_bytes"),
                 Words::tr("Bytes in the send buffer that wait.")}
          << TcpInfoWord {Words::tr("largest segment, sent"), Format::byteCount(info.sendMss),
                 QStringLiteral("tcpi_snd_mss"), Words::tr("Data in a segment, at most (MSS).")}
          << TcpInfoWord {Words::tr("largest segment, received"),
                 Format::byteCount(info.receiveMss), QStringLiteral("tcpi_rcv_mss"),
                 Words::tr("As estimated from what is received.")}
          << TcpInfoWord {Words::tr("path MTU"), Format::byteCount(info.pathMtu),
                 QStringLiteral("tcpi_pmtu"),
                 Words::tr("The largest packet that the way takes (RFC 1191).")}
          << TcpInfoWord {Words::tr("agreed on"), agreedOptions(info),
                 QStringLiteral("tcpi_options"),
                 Words::tr("Options of the handshake that both ends have.")};
}

} // namespace

QList<TcpInfoWord> tcpInfoWords(const TcpInfo& info)
{
    QList<TcpInfoWord> words;
    addTimes(words, info);
    addWindows(words, info);
    addSegments(words, info);
    addTotals(words, info);
    return words;
}
