// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/checkudp.h"

#include "core/text/safetext.h"
#include "core/words/format.h"

#include <QCoreApplication>

#include <cerrno>

namespace {

/// Gives the words of this file their context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(CheckUdp)
};

using CheckWords::StepWords;
using CheckWords::Verdict;
using Asked = DatagramFacts::Asked;
constexpr qsizetype shownBytes = 80;

QString placeOf(const CheckSummary& summary)
{
    return safeText(summary.address.toString());
}

bool isEcho(const DatagramFacts& facts)
{
    return facts.asked == Asked::Line ? facts.bytes == "\n" : facts.bytes.isEmpty();
}

QString answerText(const DatagramFacts& facts)
{
    if (facts.bytes.isEmpty())
        return Words::tr("an empty datagram came back to %1").arg(safeText(facts.local.toString()));
    const QByteArrayView first
        = QByteArrayView(facts.bytes).first(std::min<qsizetype>(shownBytes, facts.bytes.size()));
    return Words::tr("%1 came back to %2: %3", "bytes, an address, text")
        .arg(Format::byteCount(facts.bytes.size()), safeText(facts.local.toString()),
            safeText(first));
}

QString unreadText(const PortHolder& holder)
{
    const QString unread = holder.waiting == 0
        ? Words::tr("its receive queue is empty: what came was read")
        : Words::tr("its receive queue holds %1: it has not read what came", "bytes")
              .arg(Format::byteCount(holder.waiting));
    return holder.drops > 0 ? Words::tr("%1; datagrams that found no room: %2")
                                  .arg(unread, Format::number(holder.drops))
                            : unread;
}

Verdict answers(const CheckSummary& summary)
{
    const QString title = Words::tr("%1 answers by UDP, within %2")
                              .arg(placeOf(summary), CheckWords::duration(summary.duration));
    const QString holder = summary.holder && summary.holder->kind == PortHolder::Kind::Udp
        ? Words::tr("%1 has the port.", "a program").arg(CheckWords::holderName(*summary.holder))
        : QString();
    return {title,
        Format::sentences({holder,
            isEcho(*summary.datagram)
                ? Words::tr("The server sends back what it gets: an echo server.")
                : Words::tr("The server answered a datagram that says nothing; what is more, its "
                            "own protocol tells.")})};
}

Verdict isBound(const CheckSummary& summary)
{
    const PortHolder& holder = *summary.holder;
    const QString name = CheckWords::holderName(holder);
    const QString wasSent = summary.datagram->asked == Asked::Nothing
        ? Words::tr("Nothing was sent to it.")
        : Words::tr("It does not answer what says nothing, as many do: send what its protocol "
                    "expects.");
    const QString queue = holder.waiting == 0
        ? QString()
        : Words::tr("Its receive queue holds %1: look at what keeps it from recvfrom().", "bytes")
              .arg(Format::byteCount(holder.waiting));
    return {Words::tr("%1 is there: %2 has the port", "an address, a program")
                .arg(placeOf(summary), name),
        Format::sentences({wasSent, queue})};
}

Verdict listensElsewhere(const CheckSummary& summary)
{
    const PortHolder& holder = *summary.holder;
    return {Words::tr("Nobody has UDP %1: the server has %2")
                .arg(placeOf(summary), safeText(holder.local.toString())),
        Words::tr("%1 on this computer is bound to that address alone. Have it bind() %2 or all "
                  "addresses, or send to the address it has.")
            .arg(CheckWords::holderName(holder), safeText(summary.address.addressText()))};
}

/// Where nobody has a port of ours the kernel says so; where somebody has it, it does not.
Verdict droppedHere(const CheckSummary& summary)
{
    const QString place = placeOf(summary);
    if (summary.error.code == ErrorCode::TimedOut)
        return {Words::tr("UDP %1 does not answer, and is this computer").arg(place),
            Words::tr("No program has the port, and our own kernel would refuse it: a firewall of "
                      "this computer drops what is sent there (“nft list ruleset” shows its "
                      "rules).")};
    return {Words::tr("%1 is refused, although a program has the port").arg(place),
        Words::tr("%1 has UDP %2. A firewall of this computer rejects what is sent there (“nft "
                  "list ruleset” shows its rules).")
            .arg(CheckWords::holderName(*summary.holder),
                safeText(summary.holder->local.toString()))};
}

Verdict cannotTell(const CheckSummary& summary)
{
    const QString title
        = Words::tr("Whether anybody is at UDP %1 cannot be told").arg(placeOf(summary));
    const QString peer
        = summary.answersPing ? Words::tr("The computer is there, it answers ping.") : QString();
    return {title,
        Format::sentences({peer,
            Words::tr(
                "For %1 s nothing came back. Either a program is there and does not answer what "
                "says nothing, or a firewall drops what is sent to it or what comes back, or no "
                "computer is there. Send what its protocol expects, and look at the other "
                "computer: “ss -ulpn” shows who has the port.")
                .arg(Format::number(summary.request.timeout.count() / 1000))})};
}

} // namespace

CheckWords::StepWords CheckWords::datagramStep(const DatagramFacts& facts)
{
    const QString lesson = Words::tr(
        "UDP has no handshake. connect() only remembers the address; a datagram that is sent "
        "arrives or does not, and nobody tells. What comes back is the program's own answer, or an "
        "ICMP error: the other kernel says “port unreachable” where no socket has the port, and "
        "the "
        "next call returns it as ECONNREFUSED.");
    const auto title = [&facts](const QString& outcome) {
        return Words::tr("%1 port %2: %3", "an address, a port, what came of it")
            .arg(safeText(facts.address.addressText()))
            .arg(facts.address.port)
            .arg(outcome);
    };
    if (facts.isAnswered)
        return {title(Words::tr("answers")), answerText(facts), lesson};
    switch (facts.error.code) {
    case ErrorCode::None:
        return {title(Words::tr("nothing was sent")),
            Words::tr("connect() alone, from %1: without a datagram nothing can be known")
                .arg(safeText(facts.local.toString())),
            lesson};
    case ErrorCode::ConnectionRefused:
        return {title(Words::tr("nobody has it")),
            Words::tr("ICMP port unreachable came back: no UDP socket has that port at that "
                      "address, or a firewall rejects it"),
            lesson};
    case ErrorCode::TimedOut:
        return {title(facts.asked == Asked::Line ? Words::tr("no answer to a line feed")
                                                 : Words::tr("no answer to an empty datagram")),
            Words::tr("neither a datagram nor an ICMP error came back: that is no proof of "
                      "anything"),
            lesson};
    default:
        return {title(safeText(errnoText(facts.number))),
            Words::tr("nothing was sent, or ICMP says so"), lesson};
    }
}

CheckWords::StepWords CheckWords::udpHolderStep(const HolderFacts& facts)
{
    const QString lesson = Words::tr(
        "SOCK_DIAG is the kernel's own list of all sockets, and /proc tells which process has "
        "which of them open. A UDP socket does not listen: bind() is enough, and its receive queue "
        "takes what comes. “ss -ulpn” shows the same.");
    if (!facts.isThere)
        return {Words::tr("No socket of this computer has port %1").arg(facts.port),
            Words::tr("neither TCP nor UDP"), lesson};
    const QString name = CheckWords::holderName(facts.holder);
    const QString place = safeText(facts.holder.local.toString());
    if (facts.holder.kind != PortHolder::Kind::Udp)
        return {Words::tr("%1 has TCP %2").arg(name, place),
            Words::tr("UDP and TCP have ports of their own: no datagram comes there"), lesson};
    return {Words::tr("%1 has UDP %2").arg(name, place),
        facts.isWanted
            ? unreadText(facts.holder)
            : Words::tr(
                "another address than was asked for: what is sent there does not come here"),
        lesson};
}

std::optional<CheckWords::Verdict> CheckWords::udpVerdict(const CheckSummary& summary)
{
    const QString place = placeOf(summary);
    switch (summary.cause) {
    case CheckCause::Answers:
        return answers(summary);
    case CheckCause::IsBound:
        return isBound(summary);
    case CheckCause::ListensElsewhere:
        return listensElsewhere(summary);
    case CheckCause::CannotTell:
        return cannotTell(summary);
    case CheckCause::NothingSent:
        return Verdict {Words::tr("Nothing was sent to UDP %1").arg(place),
            Words::tr("UDP has no handshake: whether anybody is there shows only once something "
                      "is sent. Check again with a datagram, or look at the other computer: "
                      "“ss -ulpn” shows who has the port.")};
    case CheckCause::Refused:
        return Verdict {Words::tr("%1 refuses: nobody has that UDP port").arg(place),
            Words::tr("The computer is there, and says no (ICMP port unreachable): no program has "
                      "the port at that address, or a firewall rejects it. Start the server, "
                      "check the port, and that the server is not bound to 127.0.0.1 alone.")};
    case CheckCause::NothingListens:
        return Verdict {
            Words::tr("Nobody has UDP port %1 of this computer").arg(summary.address.port),
            Words::tr("%1 is refused by our own kernel (ICMP port unreachable). Start the server, "
                      "or check the port.")
                .arg(place)};
    case CheckCause::TcpOnly:
        return Verdict {Words::tr("Nobody has UDP %1: only TCP has that port").arg(place),
            Words::tr("%1 has a TCP socket there, and no program a UDP one. Connect by TCP, or "
                      "have the server make a UDP socket (SOCK_DGRAM).")
                .arg(holderName(*summary.holder))};
    case CheckCause::DroppedHere:
        return droppedHere(summary);
    default:
        return {};
    }
}
