// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/tcpsocket.h"

#include <linux/tcp.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

namespace {

/// Where an option is that is one number.
struct Place {
    int level;
    int name;
};

/// `family`: that of the socket.
Place placeOf(SocketOption option, int family)
{
    switch (option) {
    case SocketOption::NoDelay:
        return {IPPROTO_TCP, TCP_NODELAY};
    case SocketOption::KeepAlive:
        return {SOL_SOCKET, SO_KEEPALIVE};
    case SocketOption::KeepAliveIdle:
        return {IPPROTO_TCP, TCP_KEEPIDLE};
    case SocketOption::KeepAliveInterval:
        return {IPPROTO_TCP, TCP_KEEPINTVL};
    case SocketOption::KeepAliveCount:
        return {IPPROTO_TCP, TCP_KEEPCNT};
    case SocketOption::UserTimeout:
        return {IPPROTO_TCP, TCP_USER_TIMEOUT};
    case SocketOption::Linger:
        return {SOL_SOCKET, SO_LINGER};
    case SocketOption::SendBuffer:
        return {SOL_SOCKET, SO_SNDBUF};
    case SocketOption::ReceiveBuffer:
        return {SOL_SOCKET, SO_RCVBUF};
    case SocketOption::TimeToLive:
        return family == AF_INET6 ? Place {IPPROTO_IPV6, IPV6_UNICAST_HOPS}
                                  : Place {IPPROTO_IP, IP_TTL};
    case SocketOption::ReuseAddress:
        return {SOL_SOCKET, SO_REUSEADDR};
    }
    Q_UNREACHABLE();
}

int familyOf(int descriptor)
{
    int family = AF_INET;
    socklen_t size = sizeof family;
    ::getsockopt(descriptor, SOL_SOCKET, SO_DOMAIN, &family, &size);
    return family;
}

qint64 lingerOf(int descriptor)
{
    ::linger value {};
    socklen_t size = sizeof value;
    if (::getsockopt(descriptor, SOL_SOCKET, SO_LINGER, &value, &size) != 0)
        return SocketOptions::unknown;
    return value.l_onoff ? value.l_linger : -1;
}

qint64 optionOf(int descriptor, SocketOption option, int family)
{
    if (option == SocketOption::Linger)
        return lingerOf(descriptor);
    const Place place = placeOf(option, family);
    int value = 0;
    socklen_t size = sizeof value;
    return ::getsockopt(descriptor, place.level, place.name, &value, &size) == 0
        ? value
        : SocketOptions::unknown;
}

} // namespace

TcpState TcpSocket::state(int descriptor)
{
    quint8 state = 0; // tcp_info's first member; the kernel copies no more than there is room for
    socklen_t size = sizeof state;
    if (::getsockopt(descriptor, IPPROTO_TCP, TCP_INFO, &state, &size) != 0)
        return TcpState::Unknown;
    return state <= quint8(TcpState::Closing) ? TcpState(state) : TcpState::Unknown;
}

TcpInfo TcpSocket::info(int descriptor)
{
    std::array<char, sizeof(tcp_info)> bytes {};
    socklen_t size = bytes.size();
    if (::getsockopt(descriptor, IPPROTO_TCP, TCP_INFO, bytes.data(), &size) != 0)
        return {};
    return infoFrom(QByteArrayView(bytes.data(), qsizetype(size)));
}

TcpInfo TcpSocket::infoFrom(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return {};
    tcp_info told {};
    std::memcpy(&told, bytes.data(), std::min(sizeof told, std::size_t(bytes.size())));
    TcpInfo info;
    info.isKnown = true;
    info.state = told.tcpi_state <= quint8(TcpState::Closing) ? TcpState(told.tcpi_state)
                                                              : TcpState::Unknown;
    info.congestion
        = TcpInfo::Congestion(std::min(told.tcpi_ca_state, quint8(TcpInfo::Congestion::Loss)));
    info.retransmitsInRow = told.tcpi_retransmits;
    info.probes = told.tcpi_probes;
    info.backoff = told.tcpi_backoff;
    info.hasTimestamps = told.tcpi_options & TCPI_OPT_TIMESTAMPS;
    info.hasSack = told.tcpi_options & TCPI_OPT_SACK;
    info.hasWindowScale = told.tcpi_options & TCPI_OPT_WSCALE;
    info.hasEcn = told.tcpi_options & TCPI_OPT_ECN;
    info.sendScale = told.tcpi_snd_wscale;
    info.receiveScale = told.tcpi_rcv_wscale;
    info.isRateLimitedByApplication = told.tcpi_delivery_rate_app_limited;
    info.rtt = told.tcpi_rtt;
    info.rttVariation = told.tcpi_rttvar;
    info.leastRtt = told.tcpi_min_rtt == ~0U ? 0 : told.tcpi_min_rtt;
    info.receiveRtt = told.tcpi_rcv_rtt;
    info.retransmitTimeout = told.tcpi_rto;
    info.ackTimeout = told.tcpi_ato;
    info.busyTime = told.tcpi_busy_time;
    info.windowLimitedTime = told.tcpi_rwnd_limited;
    info.bufferLimitedTime = told.tcpi_sndbuf_limited;
    info.lastSent = told.tcpi_last_data_sent;
    info.lastReceived = told.tcpi_last_data_recv;
    info.lastAck = told.tcpi_last_ack_recv;
    info.unacknowledged = told.tcpi_unacked;
    info.selectivelyAcknowledged = told.tcpi_sacked;
    info.lost = told.tcpi_lost;
    info.retransmitted = told.tcpi_retrans;
    info.totalRetransmitted = told.tcpi_total_retrans;
    info.segmentsOut = told.tcpi_segs_out;
    info.segmentsIn = told.tcpi_segs_in;
    info.dataSegmentsOut = told.tcpi_data_segs_out;
    info.dataSegmentsIn = told.tcpi_data_segs_in;
    info.outOfOrder = told.tcpi_rcv_ooopack;
    info.reordering = told.tcpi_reordering;
    info.congestionWindow = told.tcpi_snd_cwnd;
    info.slowStartThreshold = told.tcpi_snd_ssthresh;
    info.sendMss = told.tcpi_snd_mss;
    info.receiveMss = told.tcpi_rcv_mss;
    info.pathMtu = told.tcpi_pmtu;
    info.sendWindow = told.tcpi_snd_wnd;
    info.receiveThreshold = told.tcpi_rcv_ssthresh;
    info.receiveSpace = told.tcpi_rcv_space;
    info.notSent = told.tcpi_notsent_bytes;
    info.bytesSent = told.tcpi_bytes_sent;
    info.bytesRetransmitted = told.tcpi_bytes_retrans;
    info.bytesAcknowledged = told.tcpi_bytes_acked;
    info.bytesReceived = told.tcpi_bytes_received;
    info.deliveryRate = told.tcpi_delivery_rate;
    info.pacingRate = told.tcpi_pacing_rate;
    return info;
}

bool TcpSocket::hasOption(Transport transport, SocketOption option)
{
    switch (option) {
    case SocketOption::SendBuffer:
        return true;
    case SocketOption::ReceiveBuffer: // of Unix sockets the sender's buffer decides
    case SocketOption::TimeToLive:
    case SocketOption::ReuseAddress:
        return !isUnix(transport);
    default:
        return transport == Transport::Tcp;
    }
}

SocketOptions TcpSocket::options(int descriptor, Transport transport)
{
    SocketOptions options;
    const int family = familyOf(descriptor);
    for (std::size_t i = 0; i < SocketOptions::count; ++i) {
        if (hasOption(transport, SocketOption(i)))
            options.values[i] = optionOf(descriptor, SocketOption(i), family);
    }
    return options;
}

Result<> TcpSocket::setOption(int descriptor, SocketOption option, qint64 value)
{
    const Place place = placeOf(option, familyOf(descriptor));
    const ::linger lingering {.l_onoff = value >= 0, .l_linger = int(std::max<qint64>(0, value))};
    const int number = int(value);
    const bool isLinger = option == SocketOption::Linger;
    const void* const data = isLinger ? static_cast<const void*>(&lingering) : &number;
    const socklen_t size = isLinger ? sizeof lingering : sizeof number;
    if (::setsockopt(descriptor, place.level, place.name, data, size) != 0)
        return errorFromErrno(errno, QStringLiteral("setsockopt"));
    return {};
}
