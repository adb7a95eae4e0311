// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/checkverdict.h"

#include "core/text/safetext.h"
#include "core/words/checksteps.h"
#include "core/words/checkudp.h"
#include "core/words/checkunix.h"
#include "core/words/errortext.h"
#include "core/words/format.h"

#include <QCoreApplication>

namespace {

/// Gives the words of this file their context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(CheckVerdict)
};

using CheckWords::Verdict;

QString addressOf(const CheckSummary& summary)
{
    return safeText(summary.address.addressText());
}

QString placeOf(const CheckSummary& summary)
{
    return safeText(summary.address.toString());
}

/// As the person wrote it.
QString target(const CheckSummary& summary)
{
    const CheckRequest& request = summary.request;
    return request.port == 0 ? request.host : hostPortText(request.host, request.port);
}

QString whoListens(const CheckSummary& summary)
{
    const bool isListener = summary.holder && summary.holder->kind == PortHolder::Kind::Listener;
    return isListener ? Words::tr("%1 listens there.").arg(CheckWords::holderName(*summary.holder))
                      : QString();
}

Verdict answers(const CheckSummary& summary)
{
    const QString title = Words::tr("%1 answers: a connection is made in %2")
                              .arg(placeOf(summary), CheckWords::duration(summary.duration));
    return {title,
        Format::sentences({whoListens(summary),
            summary.speech ? CheckWords::speechText(*summary.speech) : QString()})};
}

Verdict answersInPart(const CheckSummary& summary)
{
    QStringList failed;
    for (const SocketAddress& address : summary.failed)
        failed.append(safeText(address.addressText()));
    const QString others = Format::list(failed);
    return {Words::tr("%1 answers, %2 does not").arg(placeOf(summary), others),
        Format::sentences(
            {Words::tr(
                 "The name has several addresses. Programs that try one after the other reach "
                 "it late, and those that try the first alone do not. Have the server listen "
                 "at all of them, or take %1 out of the name.")
                    .arg(others),
                whoListens(summary),
                summary.speech ? CheckWords::speechText(*summary.speech) : QString()})};
}

Verdict listensElsewhere(const CheckSummary& summary)
{
    const SocketAddress& local = summary.holder->local;
    const QString listener = CheckWords::holderName(*summary.holder);
    const bool isOtherFamily = local.family != summary.address.family;
    const bool isIPv6 = local.family == SocketAddress::Family::IPv6;
    const QString where = !local.isAny() ? safeText(local.addressText())
        : isIPv6                         ? Words::tr("IPv6")
                                         : Words::tr("IPv4");
    const QString title = Words::tr("%1 refuses port %2: the server listens on %3 only")
                              .arg(addressOf(summary))
                              .arg(summary.address.port)
                              .arg(where);
    const QString fact = local.isAny()
        ? Words::tr("%1 on this computer listens on %2: all addresses of that family, none of the "
                    "other.")
        : isOtherFamily
        ? Words::tr("%1 on this computer listens on %2, an address of the other family.")
        : Words::tr("%1 on this computer listens on %2, for those who use that address alone.");
    const QString all = summary.address.family == SocketAddress::Family::IPv6
        ? QStringLiteral("::")
        : QStringLiteral("0.0.0.0");
    const QString advice = Words::tr("Have it listen on %1 or on %2, then check again.");
    return {title,
        Format::sentences(
            {fact.arg(listener, safeText(local.toString())), advice.arg(all, addressOf(summary))})};
}

Verdict queueFull(const CheckSummary& summary)
{
    const PortHolder& holder = *summary.holder;
    return {Words::tr("%1 does not answer: its accept queue is full").arg(placeOf(summary)),
        Words::tr("%1 listens there and does not accept: connections that wait: %2, of %3 that may "
                  "(the backlog of listen()). Look at what keeps it from accept(), or give it a "
                  "larger backlog.")
            .arg(CheckWords::holderName(holder), Format::number(holder.waiting),
                Format::number(holder.backlog))};
}

Verdict droppedHere(const CheckSummary& summary)
{
    return {Words::tr("%1 does not answer, and is this computer").arg(placeOf(summary)),
        Format::sentences({whoListens(summary),
            Words::tr(
                "What is sent there is dropped before it arrives: a firewall of this computer "
                "does so (“nft list ruleset” shows its rules).")})};
}

Verdict silent(const CheckSummary& summary)
{
    const QString seconds = Format::number(summary.request.timeout.count() / 1000);
    const QString title = Words::tr("%1 does not answer").arg(placeOf(summary));
    return summary.answersPing
        ? Verdict {title,
            Words::tr("The computer is there, it answers ping; for %1 s nothing came back from the "
                      "port. A firewall drops what is sent to that port, or the server's accept "
                      "queue is full: allow the port, or look at the server.")
                .arg(seconds)}
        : Verdict {title,
            Words::tr(
                "For %1 s nothing came back. The computer is off or has another address, or a "
                "firewall drops what is sent to it. Check the address, whether it is on, and "
                "the firewalls in between.")
                .arg(seconds)};
}

Verdict toItself(const CheckSummary& summary)
{
    return {Words::tr("Nothing listens on %1: the connection was to itself").arg(placeOf(summary)),
        Words::tr(
            "The system gave the client's end the very port that it connects to, so that both "
            "ends are one socket. Start the server, and choose a port outside of "
            "net.ipv4.ip_local_port_range.")};
}

QString titleOf(const CheckSummary& summary)
{
    const QString host = safeText(summary.request.host);
    switch (summary.error.code) {
    case ErrorCode::HostNotFound:
        return Words::tr("No host is named %1").arg(host);
    case ErrorCode::LookupFailed:
        return Words::tr("The name %1 could not be looked up").arg(host);
    case ErrorCode::ZoneMissing:
        return Words::tr("%1 needs its zone").arg(host);
    case ErrorCode::ZoneUnknown:
        return Words::tr("%1 names an interface that is not there").arg(host);
    case ErrorCode::Unreachable:
        return Words::tr("There is no way to %1").arg(addressOf(summary));
    case ErrorCode::HostUnreachable:
        return Words::tr("%1 cannot be reached").arg(addressOf(summary));
    case ErrorCode::PermissionDenied:
        return Words::tr("This computer does not allow connections to %1").arg(addressOf(summary));
    case ErrorCode::FamilyNotAvailable:
        return Words::tr("IPv6 is off on this computer");
    default:
        return Words::tr("The connection to %1 failed").arg(addressOf(summary));
    }
}

QString onlyIPv6(const CheckSummary& summary)
{
    for (const SocketAddress& address : summary.addresses) {
        if (address.family == SocketAddress::Family::IPv4)
            return {};
    }
    const bool isMissing = summary.error.code == ErrorCode::FamilyNotAvailable
        || summary.error.code == ErrorCode::Unreachable;
    return isMissing && !summary.addresses.isEmpty() ? Words::tr("There is an IPv6 address only.")
                                                     : QString();
}

Verdict fails(const CheckSummary& summary)
{
    const QString place = summary.address.isValid() && summary.cause == CheckCause::Fails
        ? summary.address.toString()
        : target(summary);
    return {titleOf(summary),
        Format::sentences({onlyIPv6(summary), ErrorText::forClient(summary.error, place)})};
}

} // namespace

QString CheckWords::speechText(const SpeechFacts& speech)
{
    using Heard = SpeechFacts::Heard;
    switch (speech.heard) {
    case Heard::Silence:
        return Words::tr(
            "The server says nothing by itself, and answers neither TLS nor HTTP: the client "
            "has to begin, in the protocol that is spoken there.");
    case Heard::End:
        return speech.asked == SpeechFacts::Asked::Nothing
            ? Words::tr("The server closes each connection at once: it may allow some clients "
                        "only, or have "
                        "ended. Look at what it logs.")
            : Words::tr(
                "The server closes the connection when it is asked TLS or HTTP: it speaks another "
                "protocol.");
    case Heard::Bytes:
        return speech.asked == SpeechFacts::Asked::Nothing
            ? Words::tr("The server speaks first: read before you send.")
            : Words::tr("The server answers, and speaks neither TLS nor HTTP.");
    case Heard::Echo:
        return Words::tr("The server sends back what it gets: an echo server.");
    case Heard::Tls:
        return Words::tr(
            "The server speaks TLS: plain text is not understood there, connect with TLS.");
    case Heard::Http:
        return Words::tr("The server speaks HTTP: a request goes first, a browser can open it.");
    }
    Q_UNREACHABLE();
}

CheckWords::Verdict CheckWords::verdict(const CheckSummary& summary)
{
    if (isUnix(summary.request.transport))
        return unixVerdict(summary);
    if (const std::optional<Verdict> ofUdp
        = summary.request.transport == Transport::Udp ? udpVerdict(summary) : std::nullopt)
        return *ofUdp;
    const QString place = placeOf(summary);
    switch (summary.cause) {
    case CheckCause::Answers:
        return answers(summary);
    case CheckCause::AnswersInPart:
        return answersInPart(summary);
    case CheckCause::PingAnswers:
        return {Words::tr("%1 answers ping").arg(addressOf(summary)),
            Words::tr("The computer is there. Add a port to see whether a program answers.")};
    case CheckCause::PingSilent:
        return {Words::tr("%1 does not answer ping").arg(addressOf(summary)),
            Words::tr(
                "It is off, or a firewall drops ping, as many do. Add a port to see whether a "
                "program answers.")};
    case CheckCause::IsHere:
        return {Words::tr("%1 is this computer").arg(addressOf(summary)),
            Words::tr("Add a port to see whether a program listens there.")};
    case CheckCause::NotAsked:
        return {Words::tr("Whether %1 is there cannot be asked").arg(addressOf(summary)),
            Words::tr(
                "This account may not send ping. Add a port to see whether a program answers.")};
    case CheckCause::NameFails:
    case CheckCause::Fails:
        return fails(summary);
    case CheckCause::Refused:
        return {Words::tr("%1 refuses: nothing listens there").arg(place),
            Words::tr(
                "The computer is there, and says no (RST): no program listens on that port at "
                "that address, or a firewall rejects it. Start the server, check the port, and "
                "that the server does not listen on 127.0.0.1 alone.")};
    case CheckCause::NothingListens:
        return {Words::tr("Nothing listens on port %1 of this computer").arg(summary.address.port),
            Words::tr("%1 is refused by our own kernel. Start the server, or check the port.")
                .arg(place)};
    case CheckCause::ListensElsewhere:
        return listensElsewhere(summary);
    case CheckCause::BoundOnly:
        return {Words::tr("%1 is refused: the port is bound, and nobody listens").arg(place),
            Words::tr(
                "%1 has called bind() and not listen(). Have it call listen(), then accept().")
                .arg(holderName(*summary.holder))};
    case CheckCause::UdpOnly:
        return {Words::tr("%1 is refused: only UDP has that port").arg(place),
            Words::tr(
                "%1 has a UDP socket there, and no program a TCP one. Use a UDP client, or have "
                "the server make a TCP socket (SOCK_STREAM).")
                .arg(holderName(*summary.holder))};
    case CheckCause::ToItself:
        return toItself(summary);
    case CheckCause::QueueFull:
        return queueFull(summary);
    case CheckCause::DroppedHere:
        return droppedHere(summary);
    case CheckCause::Silent:
        return silent(summary);
    case CheckCause::Blackhole:
        return {Words::tr("A route of this computer drops what goes to %1").arg(addressOf(summary)),
            Words::tr(
                "It is a blackhole route: “ip route get %1” names it. Take it out of the routing "
                "table.")
                .arg(addressOf(summary))};
    case CheckCause::TcpOnly:
    case CheckCause::CannotTell:
    case CheckCause::NothingSent:
    case CheckCause::IsBound:
        break; // of UDP, which has words of its own
    case CheckCause::Canceled:
        return {Words::tr("The check was canceled"), {}};
    }
    Q_UNREACHABLE();
}

QString CheckWords::asText(const CheckSummary& summary)
{
    const Verdict words = verdict(summary);
    return words.text.isEmpty() ? words.title : words.title + u'\n' + words.text;
}
