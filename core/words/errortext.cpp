// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/errortext.h"

#include "core/text/safetext.h"

#include <QCoreApplication>

namespace {
/// Gives the words of this file their context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

// The technical fact, for what has no sentence of its own.
QString withDetail(const QString& sentence, const Error& error)
{
    return error.detail.isEmpty() ? sentence
                                  : Words::tr("%1 (%2)", "a sentence or more, a technical detail")
                                        .arg(sentence, safeText(error.detail));
}
/// What servers and clients meet alike; empty for the rest. `place` is safe to show.
QString sentenceForEitherEnd(const Error& error, const QString& place)
{
    switch (error.code) {
    case ErrorCode::NoLocalPort:
        return Words::tr(
            "No local port is free: connections that are open, or have ended within the last "
            "minute, use all that the system may choose from. Use fewer, wait a minute, or widen "
            "the range (“sysctl net.ipv4.ip_local_port_range”).");
    case ErrorCode::FamilyNotAvailable:
        return Words::tr(
            "This computer has no address of the kind that %1 is: IPv6 is switched off or not "
            "set up. Use an IPv4 address, or switch IPv6 on (“sysctl "
            "net.ipv6.conf.all.disable_ipv6”).")
            .arg(place);
    case ErrorCode::HostNotFound:
        return Words::tr("No host of that name was found for %1. Check the spelling, or use an "
                         "address, as 127.0.0.1.")
            .arg(place);
    case ErrorCode::LookupFailed:
        return Words::tr("The name in %1 could not be looked up: no name server answers. Check "
                         "the network connection, or use an address.")
            .arg(place);
    case ErrorCode::ZoneMissing:
        return Words::tr("%1: a link-local address needs its zone, the interface that it belongs "
                         "to. Write one of %2.")
            .arg(place, safeText(error.detail));
    case ErrorCode::ZoneUnknown:
        return Words::tr("%1: this computer has no interface of that name. Write one of %2.")
            .arg(place, safeText(error.detail));
    case ErrorCode::TooManyOpenFiles:
        return Words::tr("This program has as many files and connections open as it may "
                         "(“ulimit -n”). Close some connections: a server that runs goes on "
                         "accepting by itself.");
    case ErrorCode::SystemFileLimit:
        return Words::tr("The whole computer has as many files open as it can (“sysctl "
                         "fs.file-max”). Close some programs or connections: a server that runs "
                         "goes on accepting by itself.");
    case ErrorCode::OutOfMemory:
        return Words::tr("The system has no memory left for another connection. Close some "
                         "connections or programs, and try again.");
    default:
        return {};
    }
}

/// Of datagrams and groups; empty for the rest. All hold the detail.
QString sentenceForDatagrams(const Error& error, const QString& place)
{
    const QString detail = safeText(error.detail);
    switch (error.code) {
    case ErrorCode::MessageTooLarge:
        return Words::tr(
            "%1: the message is too large for one datagram (%2). Send less at once, or "
            "use a stream.")
            .arg(place, detail);
    case ErrorCode::CannotJoinGroup:
        return Words::tr("%1: a group could not be joined (%2). Check the group's address, and the "
                         "interface to join it on.")
            .arg(place, detail);
    case ErrorCode::NoSuchInterface:
        return Words::tr("%1: this computer has no such interface. There are: %2.")
            .arg(place, detail);
    default:
        return {};
    }
}

/// Of the paths of Unix domain sockets; empty for the rest.
QString sentenceForPath(const Error& error, const QString& place)
{
    switch (error.code) {
    case ErrorCode::PathTooLong:
        return Words::tr("%1 is too long: the path of a Unix domain socket may have 107 bytes. "
                         "Choose a shorter one.")
            .arg(place);
    case ErrorCode::NotASocket:
        return Words::tr("%1 is there, and is no socket. It was left as it is; choose another "
                         "path.")
            .arg(place);
    case ErrorCode::StaleSocket:
        return Words::tr("A socket stands at %1, and nobody listens at it any more: a server has "
                         "ended without removing it. Have it removed first, or choose another "
                         "path.")
            .arg(place);
    case ErrorCode::WrongTransport:
        return Words::tr("The socket at %1 is of another kind. Choose another transport: stream, "
                         "seqpacket or datagram.")
            .arg(place);
    default:
        return {};
    }
}

QString forEitherEnd(const Error& error, const QString& place)
{
    const QString ofDatagrams = sentenceForDatagrams(error, place);
    if (!ofDatagrams.isEmpty())
        return ofDatagrams;
    const QString ofPath = sentenceForPath(error, place);
    if (!ofPath.isEmpty())
        return ofPath;
    const QString sentence = sentenceForEitherEnd(error, place);
    const bool holdsDetail
        = error.code == ErrorCode::ZoneMissing || error.code == ErrorCode::ZoneUnknown;
    return sentence.isEmpty() || holdsDetail ? sentence : withDetail(sentence, error);
}

/// Of a server at a path; empty for the rest.
QString forPathAlone(const Error& error, const QString& place)
{
    switch (error.code) {
    case ErrorCode::AddressInUse:
        return Words::tr("A server listens at %1 already. Choose another path, or stop it; “ss "
                         "-lxp” in a terminal shows whose it is.")
            .arg(place);
    case ErrorCode::NoSuchPath:
        return Words::tr("There is no folder to make %1 in. Make it first, or choose another "
                         "path.")
            .arg(place);
    case ErrorCode::PermissionDenied:
        return withDetail(Words::tr("The system does not allow making %1: you may not write to "
                                    "its folder. Choose another path.")
                              .arg(place),
            error);
    default:
        return {};
    }
}

QString forServerAlone(const Error& error, const QString& place, quint16 port)
{
    switch (error.code) {
    case ErrorCode::AddressInUse:
        return Words::tr(
            "Port %1 is already in use. Choose another, or 0 to let the system choose. “ss -lntup” "
            "shows who has it; if nobody has, wait a minute (TIME-WAIT).")
            .arg(port);
    case ErrorCode::AddressNotAvailable:
        return Words::tr(
            "%1 is not an address of this computer. Use 127.0.0.1 for this computer only, or "
            "0.0.0.0 for all of its addresses.")
            .arg(place);
    case ErrorCode::PermissionDenied:
        if (port > 0 && port < 1024)
            return Words::tr(
                "Port %1 is below 1024, and only an administrator may listen there. Choose a "
                "port from 1024 to 65535.")
                .arg(port);
        return withDetail(
            Words::tr("The system does not allow listening there. Choose another port."), error);
    case ErrorCode::InvalidArgument:
        return withDetail(
            Words::tr("The system cannot listen at %1. Check the address.").arg(place), error);
    case ErrorCode::LimitReached:
        return withDetail(
            Words::tr("A limit is reached. Close some connections and start again."), error);
    default:
        return withDetail(Words::tr("The server could not start."), error);
    }
}

/// Of a client of a Unix domain socket; empty for the rest.
QString forClientOfPath(const Error& error, const QString& place)
{
    switch (error.code) {
    case ErrorCode::NoSuchPath:
        return Words::tr("There is no socket at %1. Start its server, or check the path.")
            .arg(place);
    case ErrorCode::ConnectionRefused:
        return Words::tr("Nobody listens at %1 any more: the socket of a server that has ended "
                         "stands there. Start the server again.")
            .arg(place);
    case ErrorCode::PermissionDenied:
        return Words::tr("The permissions of %1 do not let you write to it, which connecting "
                         "takes. Ask its owner, or let its server set others.")
            .arg(place);
    default:
        return {};
    }
}

/// Of a client of UDP; empty for the rest.
QString forClientOfUdp(const Error& error, const QString& place)
{
    switch (error.code) {
    case ErrorCode::ConnectionRefused:
        return Words::tr("Nothing receives at %1: its computer said so (ICMP port unreachable). "
                         "Start a server on that port, or check host and port.")
            .arg(place);
    case ErrorCode::PermissionDenied:
        return Words::tr("The system does not allow sending to %1: it is a broadcast address, and "
                         "broadcasts are not allowed on this socket, or a firewall of this "
                         "computer forbids it.")
            .arg(place);
    default:
        return {};
    }
}

QString forClientAlone(const Error& error, const QString& place)
{
    switch (error.code) {
    case ErrorCode::ConnectionRefused:
        return withDetail(
            Words::tr("%1 refused the connection: nothing listens there. Start a server on that "
                      "port, or check host and port.")
                .arg(place),
            error);
    case ErrorCode::TimedOut:
        return withDetail(
            Words::tr(
                "%1 does not answer. It may be off, a firewall may drop what is sent to it, or the "
                "server accepts no connections and its queue of them is full.")
                .arg(place),
            error);
    case ErrorCode::Unreachable:
        return withDetail(
            Words::tr("There is no way to %1 from here: no network of this computer leads there. "
                      "Check the network connection and the address.")
                .arg(place),
            error);
    case ErrorCode::HostUnreachable:
        return withDetail(
            Words::tr("%1 cannot be reached: its network is there, but the host does not answer, "
                      "or a router turns it away. Check the address, and whether it is on.")
                .arg(place),
            error);
    case ErrorCode::InvalidArgument:
        return withDetail(
            Words::tr("The system cannot connect to %1: it is no address to connect to, or a "
                      "route of this computer drops what goes there (“ip route get” shows it).")
                .arg(place),
            error);
    case ErrorCode::PermissionDenied:
        return withDetail(
            Words::tr("The system does not allow a connection to %1: a firewall or a route of "
                      "this computer forbids it, or it is a broadcast address. Check the address "
                      "and the firewall.")
                .arg(place),
            error);
    case ErrorCode::Canceled:
        return withDetail(
            Words::tr("The connection to %1 was given up before it was made.").arg(place), error);
    case ErrorCode::LimitReached:
        return withDetail(Words::tr("A limit is reached. Use fewer connections."), error);
    case ErrorCode::CannotRead:
        return withDetail(Words::tr("The file cannot be read. Choose another one."), error);
    default:
        return withDetail(Words::tr("The connection to %1 failed.").arg(place), error);
    }
}
/// Of one whose file has no name that the person knows.
QString forUnnamedCapture(const Error& error)
{
    switch (error.code) {
    case ErrorCode::DiskFull:
        return Words::tr(
            "The disk that holds the capture is full. Free some space, or save elsewhere.");
    case ErrorCode::FileTooSlow:
        return Words::tr(
            "The capture cannot be written as fast as bytes pass. Recording goes on by itself once "
            "the disk has caught up.");
    case ErrorCode::PermissionDenied:
        return withDetail(
            Words::tr("The capture may not be written. Choose another folder."), error);
    case ErrorCode::Canceled:
        return Words::tr("Saving was canceled; nothing was kept.");
    default:
        return withDetail(Words::tr("The capture cannot be written. Choose another place."), error);
    }
}
} // namespace

namespace ErrorText {

QString forServer(const Error& error, const QString& address, quint16 port)
{
    return forServer(error, {Transport::Tcp, address, port});
}

QString forServer(const Error& error, const TransportAddress& place)
{
    const QString words = safeText(placeText(place));
    QString text = forEitherEnd(error, words);
    if (text.isEmpty() && isUnix(place.transport))
        text = forPathAlone(error, words);
    return text.isEmpty() ? forServerAlone(error, safeText(place.host), place.port) : text;
}

QString forClient(const Error& error, const QString& target)
{
    const TransportAddress parsed
        = parseTransportAddress(target).value_or({Transport::Tcp, target, 0});
    const QString place = safeText(isUnix(parsed.transport) ? parsed.host : target);
    QString text = forEitherEnd(error, place);
    if (text.isEmpty() && isUnix(parsed.transport))
        text = forClientOfPath(error, place);
    if (text.isEmpty() && parsed.transport == Transport::Udp)
        text = forClientOfUdp(error, place);
    return text.isEmpty() ? forClientAlone(error, place) : text;
}

QString forCapture(const Error& error, const QString& path)
{
    if (path.isEmpty())
        return forUnnamedCapture(error);
    const QString place = safeText(path);
    switch (error.code) {
    case ErrorCode::DiskFull:
        return Words::tr("The disk that holds %1 is full. Free some space, or save elsewhere.")
            .arg(place);
    case ErrorCode::FileTooSlow:
        return Words::tr(
            "%1 cannot be written as fast as bytes pass. Recording goes on by itself once the disk "
            "has caught up.")
            .arg(place);
    case ErrorCode::PermissionDenied:
        return withDetail(
            Words::tr("%1 may not be written. Choose another folder.").arg(place), error);
    case ErrorCode::Canceled:
        return Words::tr("Saving was canceled; nothing was kept.");
    default:
        return withDetail(
            Words::tr("%1 cannot be written. Choose another place.").arg(place), error);
    }
}

QString forOpening(const Error& error, const QString& path)
{
    const QString place = safeText(path);
    switch (error.code) {
    case ErrorCode::NotACapture:
        return withDetail(
            Words::tr("%1 is not a capture of this program. Choose one that it has saved.")
                .arg(place),
            error);
    case ErrorCode::PermissionDenied:
        return Words::tr("%1 may not be read. Change its permissions, or choose another file.")
            .arg(place);
    case ErrorCode::Canceled:
        return Words::tr("Opening was canceled.");
    default:
        return withDetail(Words::tr("%1 cannot be read. Choose another file.").arg(place), error);
    }
}

QString forFraming(const Error& error)
{
    return Words::tr("These parameters cannot be used: %1.").arg(safeText(error.detail));
}

QString forInput(const Error& error)
{
    if (error.code == ErrorCode::MessageTooLarge)
        return Words::tr("This is too large for one datagram (%1). Send less at once, or use a "
                         "stream.")
            .arg(safeText(error.detail));
    return withDetail(Words::tr("This cannot be sent as it stands."), error);
}

} // namespace ErrorText
