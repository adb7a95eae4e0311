// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/socketwords.h"

#include "core/words/format.h"

#include <QCoreApplication>

namespace {

/// Gives the words of this file their context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(SocketWords)
};

/// "6.4 s", or whole seconds and more.
QString timeText(qint64 milliseconds)
{
    constexpr qint64 exactUpTo = 10'000;
    return milliseconds < exactUpTo
        ? Words::tr("%1 s", "seconds").arg(Format::decimal(double(milliseconds) / 1000, 1))
        : Format::duration(milliseconds * 1'000'000);
}

QString tcpMeaning(TcpState state)
{
    switch (state) {
    case TcpState::Listen:
        return Words::tr("It waits for connections.");
    case TcpState::SynSent:
        return Words::tr("connect() has sent SYN, and no answer came yet.");
    case TcpState::SynReceived:
        return Words::tr("A SYN came and was answered; the last part of the handshake is missing.");
    case TcpState::Established:
        return Words::tr("Connected: both ends may send.");
    case TcpState::FinWait1:
        return Words::tr("This end has finished; its FIN is not acknowledged yet.");
    case TcpState::FinWait2:
        return Words::tr(
            "This end has finished, and the peer knows; the peer has not finished yet.");
    case TcpState::CloseWait:
        return Words::tr("The peer has finished (its FIN came); this program has not closed yet.");
    case TcpState::LastAck:
        return Words::tr("Both have finished; the FIN of this end, the second one, is not "
                         "acknowledged yet.");
    case TcpState::Closing:
        return Words::tr("Both have finished at the same time; the FIN of this end is not "
                         "acknowledged yet.");
    case TcpState::TimeWait:
        return Words::tr("Both have finished. The end that finished first is kept for a minute, so "
                         "that late segments find no new connection.");
    case TcpState::Closed:
    case TcpState::Unknown:
        return Words::tr("It is connected to nothing.");
    }
    Q_UNREACHABLE();
}

/// Of UDP and Unix datagrams.
QString datagramMeaning(const KernelSocket& socket)
{
    return socket.state == TcpState::Established
        ? Words::tr("Connected: it sends to its peer, and receives from that alone.")
        : Words::tr("Not connected: each datagram names where it goes.");
}

/// Of Unix sockets that have connections.
QString unixMeaning(const KernelSocket& socket)
{
    if (socket.state == TcpState::Listen)
        return Words::tr("It waits for connections.");
    if (socket.state == TcpState::Established)
        return Words::tr("Connected: both ends may send.");
    return socket.localName.isEmpty()
        ? Words::tr("It is connected to nothing.")
        : Words::tr("bind() gave it its name; neither listen() nor connect() was called.");
}

QString stateMeaning(const KernelSocket& socket)
{
    if (socket.isBoundOnly)
        return Words::tr("bind() gave it its address; neither listen() nor connect() was called.");
    if (socket.transport == Transport::Tcp)
        return tcpMeaning(socket.state);
    return isDatagram(socket.transport) ? datagramMeaning(socket) : unixMeaning(socket);
}

/// Of Unix sockets it is there until the peer reads it.
QString unsentText(const KernelSocket& socket)
{
    if (socket.sendQueue <= 0)
        return {};
    const QString bytes = Format::byteCount(socket.sendQueue);
    return isUnix(socket.transport) ? Words::tr("The peer has not read: %1.").arg(bytes)
                                    : Words::tr("Not acknowledged or not sent: %1.").arg(bytes);
}

/// The kernel counts the peer's FIN as a byte that waits to be read.
QString unreadText(const KernelSocket& socket)
{
    const bool hasEnd = socket.transport == Transport::Tcp
        && (socket.state == TcpState::CloseWait || socket.state == TcpState::LastAck
            || socket.state == TcpState::Closing);
    const qint64 bytes = socket.receiveQueue - (hasEnd ? 1 : 0);
    if (socket.receiveQueue <= 0)
        return {};
    if (!hasEnd)
        return Words::tr("Waiting to be read: %1.").arg(Format::byteCount(bytes));
    return bytes == 0 ? Words::tr("Waiting to be read: the end of the stream.")
                      : Words::tr("Waiting to be read: %1, then the end of the stream.")
                            .arg(Format::byteCount(bytes));
}

QString queueText(const KernelSocket& socket)
{
    if (socket.state == TcpState::Listen) {
        return Words::tr("Connections that wait to be accepted: %1, of %2 that may.")
            .arg(Format::number(socket.receiveQueue), Format::number(socket.sendQueue));
    }
    QStringList sentences {unreadText(socket), unsentText(socket)};
    if (socket.drops > 0)
        sentences.append(
            Words::tr("Datagrams dropped for want of room: %1.").arg(Format::number(socket.drops)));
    return Format::sentences(sentences);
}

} // namespace

QString SocketWords::timer(const SocketTimer& timer)
{
    const QString left = timeText(timer.millisecondsLeft);
    switch (timer.kind) {
    case SocketTimer::Kind::None:
        return {};
    case SocketTimer::Kind::TimeWait:
        return left;
    case SocketTimer::Kind::KeepAlive:
        return Words::tr("keep-alive %1", "a timer and its time").arg(left);
    case SocketTimer::Kind::Retransmit:
        return timer.count == 0
            ? Words::tr("unacknowledged, %1", "a timer and its time").arg(left)
            : Words::tr("sent again %1×, %2", "a timer and its time").arg(timer.count).arg(left);
    case SocketTimer::Kind::Probe:
        return Words::tr("window closed, %1", "a timer and its time").arg(left);
    }
    return {}; // a newer kernel's
}

QString SocketWords::meaning(const KernelSocket& socket)
{
    const QString queue = queueText(socket);
    const QString state = stateMeaning(socket);
    return Format::sentences({state, queue});
}

QString SocketWords::noProcess(const KernelSocket& socket)
{
    const bool isBegun = socket.state == TcpState::Established
        || socket.state == TcpState::SynReceived || socket.state == TcpState::CloseWait;
    return isBegun ? Words::tr("none yet: not accepted") : Words::tr("none: the kernel keeps it");
}
