// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/connectionwords.h"

#include "core/system/kernelsocket.h"
#include "core/text/safetext.h"
#include "core/words/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

/// Gives the words of this file their context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ConnectionWords)
};

QString endedText(EndReason reason)
{
    switch (reason) {
    case EndReason::ClosedByPeer:
        //: the state of a connection that has ended
        return Words::tr("Closed by peer");
    case EndReason::ResetByPeer:
        //: the state of a connection that has ended
        return Words::tr("Reset by peer");
    case EndReason::ResetByUs:
        //: the state of a connection that has ended
        return Words::tr("Reset by us");
    case EndReason::Refused:
        //: the state of a connection that has ended
        return Words::tr("Refused");
    case EndReason::TimedOut:
        //: the state of a connection that has ended
        return Words::tr("Timed out");
    case EndReason::Unreachable:
        //: the state of a connection that has ended
        return Words::tr("Unreachable");
    case EndReason::HostNotFound:
        //: the state of a connection that has ended
        return Words::tr("Host not found");
    case EndReason::Limit:
        //: the state of a connection that has ended
        return Words::tr("Limit reached");
    case EndReason::Error:
        //: the state of a connection that has ended
        return Words::tr("Failed");
    case EndReason::ClosedByUs:
    case EndReason::None:
        //: the state of a connection that has ended
        return Words::tr("Closed");
    }
    Q_UNREACHABLE();
}

/// Of one that is to end once all is sent; empty if that is not so.
QString endingText(const ConnectionNow& now)
{
    using End = ConnectionNow::End;
    const QString waiting = Format::byteCount(now.queuedBytes);
    switch (now.end) {
    case End::None:
        return {};
    case End::HalfClose:
        return now.queuedBytes > 0
            ? Words::tr("Half-closing · %1", "bytes that are sent before").arg(waiting)
            : QString();
    case End::Close:
    case End::Reset:
        return now.queuedBytes > 0
            ? Words::tr("Closing · %1", "bytes that are sent before").arg(waiting)
            : Words::tr("Closing");
    }
    Q_UNREACHABLE();
}

/// With a place for the number of bytes.
QString queuedText(ConnectionNow::End end)
{
    switch (end) {
    case ConnectionNow::End::None:
        return Words::tr("Waiting to be sent: %1.", "bytes");
    case ConnectionNow::End::HalfClose:
        return Words::tr("Waiting to be sent: %1, then our FIN.", "bytes");
    case ConnectionNow::End::Close:
        return Words::tr("Waiting to be sent: %1, then it is closed.", "bytes; the connection");
    case ConnectionNow::End::Reset:
        return Words::tr("Waiting to be sent: %1, then it is reset.", "bytes; the connection");
    }
    Q_UNREACHABLE();
}

/// `visit(now)` for each connection of an endpoint that waits for something.
template<typename Visitor>
void visitWaiting(
    const AnalysisSnapshot& snapshot, const EndpointFacts& endpoint, const Visitor& visit)
{
    for (const ConnectionNow& now : snapshot.capture->now->connections) {
        const ConnectionFacts* const facts = snapshot.connections.find(now.connection);
        if (facts && facts->endpoint == endpoint.id)
            visit(now);
    }
}

/// Whoever connected without binding to a name, as clients of Unix domain sockets do.
QString unnamedPeer(const ConnectionFacts& facts)
{
    if (facts.peerProcess == 0)
        return Words::tr("unnamed", "a Unix domain socket without a path");
    return Words::tr("unnamed · pid %1 %2", "a process's number and program")
        .arg(QString::number(facts.peerProcess), safeText(facts.peerProgram))
        .trimmed();
}

QString receiveBuffer(const MeasuredListener& socket)
{
    const QString taken = socket.limit == 0
        ? Words::tr("Unread: %1.", "bytes").arg(Format::byteCount(socket.waiting))
        : Words::tr("Receive buffer: %1 of %2.", "bytes that are taken, how many there are")
              .arg(Format::byteCount(socket.waiting), Format::byteCount(socket.limit));
    return socket.drops > 0
        ? Words::tr("%1 Datagrams that found no room: %2.").arg(taken, Format::number(socket.drops))
        : taken;
}

} // namespace

namespace ConnectionWords {

QString state(const ConnectionFacts& facts, const ConnectionNow* now)
{
    const QString ending = now && facts.isLive() ? endingText(*now) : QString();
    if (!ending.isEmpty())
        return ending;
    switch (facts.state) {
    case ConnectionState::Connecting:
        return Words::tr("Connecting");
    case ConnectionState::Connected:
        return isDatagram(facts.transport) ? Words::tr("Active", "datagrams pass")
                                           : Words::tr("Connected");
    case ConnectionState::PeerHalfClosed:
        return Words::tr("Peer half-closed");
    case ConnectionState::HalfClosed:
        return Words::tr("Half-closed");
    case ConnectionState::Closing:
        return Words::tr("Closing");
    case ConnectionState::Ended:
        return endedIdle(facts)
            ? Words::tr("Idle", "a peer of datagrams that was forgotten: nothing passed")
            : endedText(facts.reason);
    case ConnectionState::LeftOpen:
        return Words::tr("Left open", "a connection that was open when the capture ended");
    }
    Q_UNREACHABLE();
}

QString waiting(const ConnectionNow* now)
{
    if (!now)
        return {};
    QStringList sentences;
    if (now->queuedBytes > 0)
        sentences << queuedText(now->end).arg(Format::byteCount(now->queuedBytes));
    if (now->isReadingPaused)
        sentences << Words::tr("Reading is paused.");
    return Format::sentences(sentences);
}

QString stillClosing(const AnalysisSnapshot& snapshot, const EndpointFacts& endpoint)
{
    if (endpoint.closingConnections == 0 || !snapshot.capture)
        return {};
    qint64 bytes = 0;
    visitWaiting(snapshot, endpoint, [&](const ConnectionNow& now) {
        if (now.connection <= endpoint.lastOfEarlier)
            bytes += now.queuedBytes;
    });
    return Words::tr("Connections that still close: %1, waiting to be sent: %2.", "a number, bytes")
        .arg(Format::number(endpoint.closingConnections), Format::byteCount(bytes));
}

QString stillSending(const AnalysisSnapshot& snapshot, const EndpointFacts& endpoint)
{
    if (!snapshot.capture)
        return {};
    qint64 bytes = 0;
    qint64 connections = 0;
    qint64 closing = 0;
    visitWaiting(snapshot, endpoint, [&](const ConnectionNow& now) {
        if (now.connection <= endpoint.lastOfEarlier || now.queuedBytes == 0)
            return;
        bytes += now.queuedBytes;
        ++connections;
        closing += now.end == ConnectionNow::End::None ? 0 : 1;
    });
    if (bytes == 0)
        return {};
    if (closing == 0)
        return Words::tr("Waiting to be sent: %1, connections: %2.")
            .arg(Format::byteCount(bytes), Format::number(connections));
    return Words::tr("Waiting to be sent: %1, connections: %2, closing then: %3.")
        .arg(Format::byteCount(bytes), Format::number(connections), Format::number(closing));
}

QString acceptQueue(const AnalysisSnapshot& snapshot, EndpointId server)
{
    const MeasuredListener* const listener
        = snapshot.capture ? snapshot.capture->now->measuredOf(server) : nullptr;
    if (!listener)
        return {};
    if (isDatagram(listener->transport))
        return receiveBuffer(*listener);
    return Words::tr(
        "Accept queue: %1 of %2.", "connections that wait to be accepted, how many may")
        .arg(Format::number(listener->waiting), Format::number(listener->limit));
}

QString role(Role role)
{
    return role == Role::Server ? Words::tr("server") : Words::tr("client");
}

QString kernelState(const StatePath& path)
{
    const std::span<const StateStep> steps = path.steps();
    if (path.now().state == TcpState::Closed)
        return steps.size() > 1 ? Words::tr("gone", "a connection that the kernel has forgotten")
                                : QString();
    const auto seen = std::find_if(
        steps.rbegin(), steps.rend(), [](const StateStep& step) { return step.isSeen; });
    return seen != steps.rend() ? QString(tcpStateName(seen->state)) : QString();
}

QString kernelState(const MeasuredConnection& socket)
{
    return connectedName(socket.state);
}

QString heldUpBy(HeldUpBy what)
{
    switch (what) {
    case HeldUpBy::Nothing:
        return {};
    case HeldUpBy::OurReading:
        return Words::tr("us: unread bytes");
    case HeldUpBy::PeerWindow:
        return Words::tr("the peer's window");
    case HeldUpBy::SendBuffer:
        return Words::tr("our send buffer");
    case HeldUpBy::Network:
        return Words::tr("the network");
    }
    Q_UNREACHABLE();
}

QString peer(const ConnectionFacts& facts)
{
    if (!facts.peer.isValid())
        return safeText(facts.target);
    if (!facts.peer.isUnix())
        return facts.peer.toString();
    return facts.peer.path.isEmpty() ? unnamedPeer(facts) : safeText(facts.peer.toString());
}

bool endedIdle(const ConnectionFacts& connection)
{
    return isDatagram(connection.transport) && connection.reason == EndReason::ClosedByUs
        && connection.connected != 0 && connection.error.code == ErrorCode::Canceled;
}

QString endReason(EndReason reason)
{
    switch (reason) {
    case EndReason::None:
        return {};
    case EndReason::ClosedByUs:
        //: why a connection ended: alone, in brackets, or behind “connection 3: ”
        return Words::tr("closed by us");
    case EndReason::ClosedByPeer:
        //: why a connection ended: alone, in brackets, or behind “connection 3: ”
        return Words::tr("closed by peer");
    case EndReason::ResetByPeer:
        //: why a connection ended: alone, in brackets, or behind “connection 3: ”
        return Words::tr("reset by peer (RST)");
    case EndReason::ResetByUs:
        //: why a connection ended: alone, in brackets, or behind “connection 3: ”
        return Words::tr("reset by us (RST)");
    case EndReason::Refused:
        //: why a connection ended: alone, in brackets, or behind “connection 3: ”
        return Words::tr("refused");
    case EndReason::TimedOut:
        //: why a connection ended: alone, in brackets, or behind “connection 3: ”
        return Words::tr("timed out");
    case EndReason::Unreachable:
        //: why a connection ended: alone, in brackets, or behind “connection 3: ”
        return Words::tr("unreachable");
    case EndReason::HostNotFound:
        //: why a connection ended: alone, in brackets, or behind “connection 3: ”
        return Words::tr("host not found");
    case EndReason::Limit:
        //: why a connection ended: alone, in brackets, or behind “connection 3: ”
        return Words::tr("a limit was reached");
    case EndReason::Error:
        //: why a connection ended: alone, in brackets, or behind “connection 3: ”
        return Words::tr("failed");
    }
    return {};
}

QString ended(qint64 count, EndReason reason)
{
    const int plural = Format::forPlural(count);
    QString text;
    switch (reason) {
    case EndReason::None:
        text = Words::tr("%1 ended", "a number of connections", plural);
        break;
    case EndReason::ClosedByUs:
        text = Words::tr("%1 closed by us", "a number of connections", plural);
        break;
    case EndReason::ClosedByPeer:
        text = Words::tr("%1 closed by peer", "a number of connections", plural);
        break;
    case EndReason::ResetByPeer:
        text = Words::tr("%1 reset by peer (RST)", "a number of connections", plural);
        break;
    case EndReason::ResetByUs:
        text = Words::tr("%1 reset by us (RST)", "a number of connections", plural);
        break;
    case EndReason::Refused:
        text = Words::tr("%1 refused", "a number of connections", plural);
        break;
    case EndReason::TimedOut:
        text = Words::tr("%1 timed out", "a number of connections", plural);
        break;
    case EndReason::Unreachable:
        text = Words::tr("%1 unreachable", "a number of connections", plural);
        break;
    case EndReason::HostNotFound:
        text = Words::tr("%1 did not find the host", "a number of connections", plural);
        break;
    case EndReason::Limit:
        text = Words::tr("%1 ended: a limit was reached", "a number of connections", plural);
        break;
    case EndReason::Error:
        text = Words::tr("%1 failed", "a number of connections", plural);
        break;
    }
    return text.arg(Format::number(count));
}

namespace {
QString reasonOf(const ConnectionFacts& connection)
{
    if (endedIdle(connection))
        return Words::tr("nothing passed for its idle time", "why it was forgotten");
    if (isUnix(connection.transport) && connection.reason == EndReason::ResetByPeer) // no RST
        return Words::tr("reset by peer: it closed before it had read all");
    return endReason(connection.reason);
}
}

QString end(const ConnectionFacts& connection)
{
    const bool isIdle = endedIdle(connection);
    QString words = reasonOf(connection);
    const bool saysItAll = isIdle || connection.reason == EndReason::ClosedByPeer
        || connection.reason == EndReason::ResetByPeer;
    if (!saysItAll && !connection.error.detail.isEmpty())
        words = Words::tr("%1: %2", "why a connection ended: technical detail")
                    .arg(words, connection.error.detail);
    const qint64 unsent = connection.droppedBytes + connection.refusedBytes;
    if (unsent > 0)
        words = Words::tr("%1; %2 not sent", "why a connection ended; bytes")
                    .arg(words, Format::byteCount(unsent));
    return words;
}

} // namespace ConnectionWords
