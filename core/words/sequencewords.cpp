// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/sequencewords.h"

#include "core/words/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

/// Gives the words of this file their context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(SequenceWords)
};

constexpr qint64 nsPerMs = 1'000'000;
constexpr qint64 nsPerSecond = 1'000'000'000;

bool wasConnected(const ConnectionFacts* facts)
{
    return !facts || facts->connected > 0;
}

QString errnoOfCode(ErrorCode code)
{
    switch (code) {
    case ErrorCode::ConnectionRefused:
        return QStringLiteral("ECONNREFUSED");
    case ErrorCode::TimedOut:
        return QStringLiteral("ETIMEDOUT");
    case ErrorCode::Unreachable:
        return QStringLiteral("ENETUNREACH");
    case ErrorCode::HostUnreachable:
        return QStringLiteral("EHOSTUNREACH");
    case ErrorCode::TooManyOpenFiles:
        return QStringLiteral("EMFILE");
    case ErrorCode::SystemFileLimit:
        return QStringLiteral("ENFILE");
    case ErrorCode::PermissionDenied:
        return QStringLiteral("EACCES");
    case ErrorCode::NoLocalPort:
    case ErrorCode::AddressNotAvailable:
        return QStringLiteral("EADDRNOTAVAIL");
    case ErrorCode::AddressInUse:
        return QStringLiteral("EADDRINUSE");
    case ErrorCode::FamilyNotAvailable:
        return QStringLiteral("EAFNOSUPPORT");
    case ErrorCode::OutOfMemory:
        return QStringLiteral("ENOBUFS");
    case ErrorCode::HostNotFound:
        return QStringLiteral("EAI_NONAME");
    case ErrorCode::LookupFailed:
        return QStringLiteral("EAI_AGAIN");
    default:
        return {};
    }
}

Transport transportOf(const ConnectionFacts* facts)
{
    return facts ? facts->transport : Transport::Tcp;
}

QString sendName(Transport transport)
{
    return isDatagram(transport) ? QStringLiteral("sendto()") : QStringLiteral("send()");
}

QString receiveName(Transport transport)
{
    return isDatagram(transport) ? QStringLiteral("recvfrom()") : QStringLiteral("recv()");
}

QString withResult(const QString& call, const QString& result)
{
    return result.isEmpty() ? call : QStringLiteral("%1 = %2").arg(call, result);
}

/// What goes over a Unix domain socket where TCP has a segment: nothing that has a name.
QString unixSegment(const Message& message)
{
    switch (message.change) {
    case StateChange::PeerFinished:
    case StateChange::Finished:
        return Words::tr("end of stream");
    case StateChange::Ended: {
        const bool isReset = message.reason == EndReason::ResetByPeer
            || message.reason == EndReason::ResetByUs || message.reason == EndReason::Refused;
        return isReset ? Words::tr("reset", "of a connection") : QString();
    }
    default:
        return {};
    }
}

/// RFC 792: what told of an error.
QString icmpMessage(const ConnectionFacts* facts)
{
    return facts && facts->lastToldError.code == ErrorCode::ConnectionRefused
        ? QStringLiteral("ICMP port unreachable")
        : QStringLiteral("ICMP");
}

/// Of a connection that has ended.
QString endCall(const Message& message, const ConnectionFacts* facts)
{
    const ErrorCode code = facts ? facts->error.code : ErrorCode::None;
    const QString name = SequenceWords::errnoName(message.reason, code);
    if (message.reason == EndReason::HostNotFound)
        return withResult(QStringLiteral("getaddrinfo()"), name);
    if (!wasConnected(facts) && !name.isEmpty())
        return withResult(QStringLiteral("connect()"), name);
    const bool isPeerOfServer = facts && facts->role == Role::Server;
    if (isDatagram(transportOf(facts)) && isPeerOfServer)
        return {}; // the server's socket is for all its peers
    switch (message.reason) {
    case EndReason::ResetByUs:
        return QStringLiteral("close(), SO_LINGER 0");
    case EndReason::ResetByPeer:
    case EndReason::TimedOut:
    case EndReason::Unreachable:
    case EndReason::Error:
        return withResult(receiveName(transportOf(facts)), name);
    default:
        return QStringLiteral("close()");
    }
}

} // namespace

QString SequenceWords::listeningCalls(Transport transport)
{
    return isDatagram(transport) ? QStringLiteral("bind()") : QStringLiteral("bind(), listen()");
}

QString SequenceWords::openingCalls(Transport transport)
{
    return isDatagram(transport) ? QStringLiteral("socket()")
                                 : QStringLiteral("socket(), connect()");
}

QString SequenceWords::sendCall(const AnalysisSnapshot& snapshot, const Message& message)
{
    return QStringLiteral("%1 %2").arg(
        sendName(snapshot.transportOf(message).value_or(Transport::Tcp)),
        Format::byteCount(message.range.size()));
}

QString SequenceWords::receiveCall(const AnalysisSnapshot& snapshot, const Message& message)
{
    const RecordLog::View& records = snapshot.capture->records;
    const bool isThere = message.record >= records.first() && message.record < records.end();
    const qint64 size = message.range.size();
    const qint64 read = isThere && message.hasBytes() ? records[message.record].length : size;
    const QString call = receiveName(snapshot.transportOf(message).value_or(Transport::Tcp));
    if (read == size)
        return QStringLiteral("%1 %2").arg(call, Format::byteCount(size));
    if (read > size)
        return Words::tr("%1 %2 of %3", "recv(), bytes of a message, bytes it returned")
            .arg(call, Format::number(size), Format::byteCount(read));
    return Words::tr("%1 %2 in pieces", "recv(), bytes that it took several calls to read")
        .arg(call, Format::byteCount(size));
}

QString SequenceWords::sendCalls(qint64 count, Transport transport)
{
    return QStringLiteral("%1 ×%2").arg(sendName(transport), Format::number(count));
}

QString SequenceWords::receiveCalls(qint64 count, Transport transport)
{
    return QStringLiteral("%1 ×%2").arg(receiveName(transport), Format::number(count));
}

QString SequenceWords::stateCall(const Message& message, const ConnectionFacts* facts)
{
    switch (message.change) {
    case StateChange::Connected:
        return facts && facts->role == Role::Client
            ? withResult(QStringLiteral("connect()"), QStringLiteral("0"))
            : QStringLiteral("accept()");
    case StateChange::PeerFinished:
        return QStringLiteral("recv() 0 B");
    case StateChange::Finished:
        return QStringLiteral("shutdown(SHUT_WR)");
    case StateChange::Ended:
        return endCall(message, facts);
    case StateChange::ErrorTold: // by the next call
        return withResult(receiveName(transportOf(facts)),
            facts ? errnoOfCode(facts->lastToldError.code) : QString());
    case StateChange::None:
    case StateChange::Note:
    case StateChange::Lost:
        return {};
    }
    Q_UNREACHABLE();
}

QString SequenceWords::segment(const Message& message, const ConnectionFacts* facts)
{
    const Transport transport = transportOf(facts);
    if (isUnix(transport))
        return unixSegment(message);
    if (transport == Transport::Udp)
        return message.change == StateChange::ErrorTold ? icmpMessage(facts) : QString();
    switch (message.change) {
    case StateChange::Connected:
        return facts && facts->role == Role::Client ? QStringLiteral("SYN, ACK")
                                                    : QStringLiteral("SYN … ACK");
    case StateChange::PeerFinished:
    case StateChange::Finished:
        return QStringLiteral("FIN");
    case StateChange::Ended: {
        const bool isReset = message.reason == EndReason::ResetByPeer
            || message.reason == EndReason::ResetByUs || message.reason == EndReason::Refused;
        return isReset ? QStringLiteral("RST") : QString();
    }
    case StateChange::None:
    case StateChange::Note:
    case StateChange::Lost:
    case StateChange::ErrorTold:
        return {};
    }
    Q_UNREACHABLE();
}

QString SequenceWords::openingSegment(Transport transport)
{
    if (isDatagram(transport))
        return {};
    return transport == Transport::Tcp ? QStringLiteral("SYN")
                                       : Words::tr("connection", "what is asked for");
}

QString SequenceWords::lostDatagrams(qint64 count)
{
    return Words::tr(
        "%1 lost: receive buffer full", "a number of datagrams", Format::forPlural(count))
        .arg(Format::number(count));
}

QString SequenceWords::errnoName(EndReason reason, ErrorCode code)
{
    switch (reason) {
    case EndReason::Refused:
        return QStringLiteral("ECONNREFUSED");
    case EndReason::ResetByPeer:
        return QStringLiteral("ECONNRESET");
    case EndReason::TimedOut:
        return QStringLiteral("ETIMEDOUT");
    case EndReason::ClosedByUs:
    case EndReason::ClosedByPeer:
    case EndReason::ResetByUs:
        return {};
    default:
        return errnoOfCode(code);
    }
}

QString SequenceWords::run(qint64 count, qint64 bytes, qint64 intervalNs)
{
    return Words::tr(
        "%1 more messages · %2 · %3", "a number, bytes, an interval", Format::forPlural(count))
        .arg(Format::number(count), Format::byteCount(bytes), interval(intervalNs));
}

QString SequenceWords::silence(qint64 intervalNs)
{
    return Words::tr("%1 of silence", "an interval").arg(interval(intervalNs));
}

QString SequenceWords::interval(qint64 intervalNs)
{
    if (intervalNs < 100 * nsPerMs)
        return Words::tr("%1 ms").arg(Format::milliseconds(intervalNs));
    if (intervalNs < nsPerSecond)
        return Words::tr("%1 ms").arg(intervalNs / nsPerMs);
    if (intervalNs < 60 * nsPerSecond) {
        const qint64 tenths = intervalNs / (nsPerSecond / 10);
        return Words::tr("%1 s").arg(Format::decimal(double(tenths) / 10, 1));
    }
    return Format::duration(intervalNs);
}

QString SequenceWords::elapsed(qint64 intervalNs)
{
    const qint64 us = std::max<qint64>(0, intervalNs) / 1000;
    return Format::decimal(double(us) / 1e6, 6);
}

QString SequenceWords::stateNow(const QString& state)
{
    return Words::tr("%1, now", "the name of a TCP state").arg(state);
}

QString SequenceWords::closeIsMissing()
{
    return Words::tr("close() is missing");
}
