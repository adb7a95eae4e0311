// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/statewords.h"

#include "core/words/format.h"

#include <QCoreApplication>

namespace {

/// Gives the words of this file their context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(StateWords)
};

QString neverConnected(EndReason reason)
{
    switch (reason) {
    case EndReason::Refused:
        return Words::tr(
            "An RST answered our SYN: nothing listens at that address and port. Mostly the server "
            "is not running, listens on another port, or on 127.0.0.1 alone.");
    case EndReason::TimedOut:
        return Words::tr(
            "Nothing answered our SYN. Mostly a firewall drops it, the computer is off, or the "
            "server's accept queue is full because its program does not call accept().");
    case EndReason::Unreachable:
        return Words::tr(
            "The network has no way to that address, or a router said so. Look at the routes and "
            "interfaces of this computer, and whether the address is of a family that it has.");
    case EndReason::HostNotFound:
        return Words::tr(
            "The name has no address, so no SYN was ever sent. Mostly it is misspelt, or the name "
            "server cannot be reached.");
    case EndReason::Limit:
        return Words::tr(
            "This computer could give no descriptor, port or memory for it, so no SYN was sent. "
            "Raise the limit (ulimit -n), or close what is not needed.");
    case EndReason::ClosedByUs:
        return Words::tr("We gave it up before an answer came.");
    default:
        return Words::tr("It could not be made; the reason stands in the connection table.");
    }
}

} // namespace

QString StateWords::meaning(TcpState state)
{
    switch (state) {
    case TcpState::Closed:
        return Words::tr("There is no connection: the kernel keeps nothing of it any more.");
    case TcpState::Listen:
        return Words::tr(
            "The program called listen(): the kernel answers SYNs to this port and keeps finished "
            "connections in the accept queue. Once that is full, clients wait in SYN-SENT.");
    case TcpState::SynSent:
        return Words::tr(
            "connect() was called and our SYN is sent; the peer has not answered. If it lasts, a "
            "firewall drops the SYN, the host is off, or the server's accept queue is full.");
    case TcpState::SynReceived:
        return Words::tr("A SYN came and the kernel answered it; the last ACK of the handshake is "
                         "missing. If it "
                         "lasts, our answer does not reach the peer, or the SYN was sent under a "
                         "false address.");
    case TcpState::Established:
        return Words::tr(
            "The handshake is done: both ends can send and receive. It stays so until one of them "
            "sends a FIN or an RST, even if the peer has lost its power: only sending finds out.");
    case TcpState::FinWait1:
        return Words::tr(
            "We have finished sending (close() or shutdown()), and our FIN is not acknowledged. If "
            "it lasts, bytes before it wait because the peer does not read, or the way is broken.");
    case TcpState::FinWait2:
        return Words::tr(
            "Our FIN is acknowledged; the peer has not sent its own. It may still send, and we "
            "still "
            "read. It stays so until the peer's program calls close(): look for a missing close at "
            "the other end. Without a program of ours the kernel waits a minute.");
    case TcpState::CloseWait:
        return Words::tr(
            "The peer has finished; its FIN is acknowledged, and our program has not closed. If it "
            "lasts, this end forgot to call close() after recv() returned 0: it is the one to "
            "mend.");
    case TcpState::Closing:
        return Words::tr("Both ends sent their FINs at the same time, and ours is not "
                         "acknowledged. It is short, "
                         "unless bytes before our FIN wait because the peer does not read them.");
    case TcpState::LastAck:
        return Words::tr(
            "The peer finished first, and now our FIN is sent too; its acknowledgement is missing. "
            "If it lasts, bytes before it wait, or the peer is gone.");
    case TcpState::TimeWait:
        return Words::tr(
            "Both ends have finished, and ours did so first: the kernel keeps the addresses for a "
            "minute, so that late segments do no harm to a next connection. It is normal; a server "
            "that is to bind the port again at once sets SO_REUSEADDR.");
    case TcpState::Unknown:
        return Words::tr("The kernel has not said what state this connection is in.");
    }
    Q_UNREACHABLE();
}

QString StateWords::meaning(EndReason reason, bool wasConnected)
{
    if (reason == EndReason::None)
        return {};
    if (!wasConnected)
        return neverConnected(reason);
    switch (reason) {
    case EndReason::ClosedByUs:
        return Words::tr("We finished first, and the peer did as well: nothing was lost.");
    case EndReason::ClosedByPeer:
        return Words::tr("The peer finished first, and we did as well: nothing was lost.");
    case EndReason::ResetByPeer:
        return Words::tr(
            "An RST came: the connection ended at once, and what was under way is lost. Mostly the "
            "peer's program closed with bytes unread, was killed, or set SO_LINGER to 0; or it was "
            "gone already when we sent.");
    case EndReason::ResetByUs:
        return Words::tr("We sent an RST: the connection ended at once, and what was under way is "
                         "lost. The peer "
                         "sees \"Connection reset by peer\" (ECONNRESET).");
    case EndReason::TimedOut:
        return Words::tr("The peer acknowledged nothing for too long. Mostly its computer or the "
                         "way to it broke "
                         "down without a word.");
    case EndReason::Unreachable:
        return Words::tr(
            "The way to the peer broke down while it was connected: an interface went, or a router "
            "has no route any more.");
    default:
        return Words::tr("It broke off; the reason stands in the connection table.");
    }
}

QString StateWords::way(const StatePath& path)
{
    QStringList words;
    for (const StateStep& step : path.steps()) {
        const QString name = tcpStateName(step.state);
        words << (step.isSeen ? name : Words::tr("(%1)", "a state that was not seen").arg(name));
    }
    return Format::list(words);
}

QString StateWords::source(const StateStep& step)
{
    return step.isSeen ? Words::tr("as the kernel says")
                       : Words::tr("as follows from what happened");
}
