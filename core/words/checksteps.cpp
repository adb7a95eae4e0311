// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/checksteps.h"

#include "core/text/safetext.h"
#include "core/words/checkudp.h"
#include "core/words/checkunix.h"
#include "core/words/format.h"

#include <QCoreApplication>

#include <cerrno>

namespace {

/// Gives the words of this file their context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(CheckWords)
};

using CheckWords::StepWords;
constexpr qsizetype shownBytes = 80;

QString addressesText(const QList<SocketAddress>& addresses)
{
    QStringList texts;
    for (const SocketAddress& address : addresses)
        texts.append(safeText(address.addressText()));
    return Format::list(texts);
}

bool hasFamily(const QList<SocketAddress>& addresses, SocketAddress::Family family)
{
    for (const SocketAddress& address : addresses) {
        if (address.family == family)
            return true;
    }
    return false;
}

QString originText(const NameFacts& facts)
{
    switch (facts.origin) {
    case NameFacts::Origin::Literal:
        return Words::tr("an address was given: no name had to be looked up");
    case NameFacts::Origin::HostsFile:
        return Words::tr("from the hosts file (/etc/hosts); DNS was not asked");
    case NameFacts::Origin::NameService:
        break;
    }
    const QString services = safeText(Format::list(facts.services));
    return facts.services == QStringList(QStringLiteral("dns"))
        ? Words::tr("from DNS")
        : Words::tr("from one of %1, as /etc/nsswitch.conf says").arg(services);
}

/// Where the addresses are from, and which family is missing.
QString originAndFamily(const NameFacts& facts)
{
    const QString origin = originText(facts);
    if (facts.origin == NameFacts::Origin::Literal)
        return origin;
    if (!hasFamily(facts.addresses, SocketAddress::Family::IPv6))
        return Words::tr("%1; IPv4 only, the name has no IPv6 address", "“from DNS”").arg(origin);
    if (!hasFamily(facts.addresses, SocketAddress::Family::IPv4))
        return Words::tr("%1; IPv6 only, the name has no IPv4 address", "“from DNS”").arg(origin);
    return origin;
}

StepWords wordsOf(const NameFacts& facts)
{
    const QString lesson = Words::tr("getaddrinfo() asks the sources that /etc/nsswitch.conf "
                                     "names, one after the other, for the "
                                     "addresses of a name: the hosts file first, then DNS. A "
                                     "program connects to these addresses; "
                                     "the name itself is never sent in TCP.");
    const QString host = safeText(facts.host);
    switch (facts.error.code) {
    case ErrorCode::None:
        break;
    case ErrorCode::HostNotFound:
        return {Words::tr("The name %1 is not known").arg(host),
            Words::tr("asked: %1").arg(safeText(Format::list(facts.services))), lesson};
    case ErrorCode::ZoneMissing:
        return {Words::tr("%1 needs its zone").arg(host),
            Words::tr("a link-local address is another on each network; write one of %1",
                "addresses with the zone of an interface: fe80::1%eth0, fe80::1%eth1")
                .arg(safeText(facts.error.detail)),
            lesson};
    case ErrorCode::ZoneUnknown:
        return {Words::tr("%1 names an interface that is not there").arg(host),
            Words::tr("write one of %1",
                "addresses with the zone of an interface: fe80::1%eth0, fe80::1%eth1")
                .arg(safeText(facts.error.detail)),
            lesson};
    default:
        return {Words::tr("The name %1 could not be looked up").arg(host),
            safeText(facts.error.detail), lesson};
    }
    const bool isAddress = facts.origin == NameFacts::Origin::Literal;
    const QString title
        = isAddress ? Words::tr("The address is %1") : Words::tr("The name is known: %1");
    return {title.arg(addressesText(facts.addresses)), originAndFamily(facts), lesson};
}

StepWords wordsOf(const DnsFacts& facts)
{
    return {Words::tr("DNS says otherwise: %1").arg(addressesText(facts.addresses)),
        Words::tr("the hosts file goes before it on this computer; others see what DNS says"),
        Words::tr("A line in /etc/hosts hides what DNS knows of a name. Where it is old, this "
                  "computer talks to another one than everybody else.")};
}

QString rangeText(PortRange range)
{
    switch (range) {
    case PortRange::System:
        return Words::tr("well known (0 to 1023): to listen there needs the right to");
    case PortRange::User:
        return Words::tr("registered (1024 to 49151): any program may listen there");
    case PortRange::Dynamic:
        return Words::tr("dynamic (49152 to 65535): for anybody, and for the clients' own ends");
    }
    Q_UNREACHABLE();
}

StepWords wordsOf(const PortFacts& facts)
{
    const QString title = facts.service.isEmpty()
        ? Words::tr("Port %1 has no name by convention").arg(facts.port)
        : Words::tr("Port %1 is %2 by convention").arg(facts.port).arg(safeText(facts.service));
    return {title, rangeText(facts.range),
        Words::tr("getservbyport() looks the number up in /etc/services. It is a convention: any "
                  "program may listen on any port.")};
}

StepWords wordsOf(const InterfaceFacts& facts)
{
    QStringList texts;
    for (const LocalAddress& address : facts.addresses)
        texts.append(
            QStringLiteral("%1 %2").arg(safeText(address.interface), safeText(address.text)));
    return {Words::tr("Addresses of this computer: %1").arg(facts.addresses.size()),
        Format::list(texts),
        Words::tr(
            "getifaddrs() lists the addresses of each interface that is up. The interface lo is "
            "inside this computer: 127.0.0.1 and ::1 are reached from here alone.")};
}

QString wayText(const RouteFacts& facts)
{
    const Route& route = facts.route;
    const QString source = safeText(route.source.addressText());
    if (route.isLocal)
        return Words::tr("from %1; no network is in between").arg(source);
    if (route.gateway.isValid())
        return Words::tr("from %1, by the router %2")
            .arg(source, safeText(route.gateway.addressText()));
    return Words::tr("from %1, directly: it is in the same network").arg(source);
}

StepWords wordsOf(const RouteFacts& facts)
{
    const QString lesson = Words::tr("RTM_GETROUTE asks the kernel's routing table what connect() "
                                     "would find there: the interface, "
                                     "the router, and the address that the packets come from. "
                                     "Nothing is sent. “ip route get” asks "
                                     "the same.");
    const QString address = safeText(facts.address.addressText());
    switch (facts.route.error) {
    case 0:
        break;
    case ENOSYS:
        return {Words::tr("The way to %1 cannot be asked here").arg(address), {}, lesson};
    case EINVAL:
        return {Words::tr("A route of this computer drops what goes to %1").arg(address),
            Words::tr("a blackhole route, silently"), lesson};
    case EACCES:
        return {Words::tr("A route of this computer forbids %1").arg(address),
            Words::tr("a prohibit route"), lesson};
    case EHOSTUNREACH:
        return {Words::tr("A route of this computer turns %1 away").arg(address),
            Words::tr("an unreachable route"), lesson};
    default:
        return {Words::tr("There is no way to %1").arg(address),
            Words::tr("no route of this computer leads there: %1")
                .arg(safeText(errnoText(facts.route.error))),
            lesson};
    }
    const QString interface = safeText(facts.route.interface);
    const QString title = facts.route.isLocal
        ? Words::tr("%1 is an address of this computer, reached over %2")
        : Words::tr("%1 is reached over %2");
    return {title.arg(address, interface), wayText(facts), lesson};
}

StepWords wordsOf(const PingFacts& facts)
{
    const QString lesson
        = Words::tr("An ICMP echo request asks the other computer's kernel whether it is there; no "
                    "program on it "
                    "has to run. Many firewalls drop it, so that no answer says little.");
    const QString address = safeText(facts.address.addressText());
    if (facts.error == 0)
        return {Words::tr("%1 answers ping").arg(address),
            Words::tr("the computer is there, and the way to it and back works"), lesson};
    if (facts.error == ETIMEDOUT && facts.wasSent)
        return {Words::tr("%1 does not answer ping").arg(address),
            Words::tr(
                "it is off, or something in between drops ICMP; its ports may answer all the same"),
            lesson};
    if (facts.error == EACCES && !facts.wasSent)
        return {Words::tr("Ping cannot be asked here"),
            Words::tr("this account may not send ICMP (net.ipv4.ping_group_range is %1)")
                .arg(safeText(facts.groups)),
            lesson};
    const QString reason = safeText(errnoText(facts.error));
    return facts.wasSent
        ? StepWords {Words::tr("Ping of %1 was turned away").arg(address), reason, lesson}
        : StepWords {Words::tr("Ping cannot be asked of %1").arg(address), reason, lesson};
}

QString refusalText()
{
    return Words::tr(
        "RST in answer to SYN: the computer is there, nothing listens at that address");
}

StepWords wordsOf(const DatagramFacts& facts)
{
    return CheckWords::datagramStep(facts);
}

StepWords wordsOf(const PathFacts& facts)
{
    return CheckWords::pathStep(facts);
}

StepWords wordsOf(const ConnectFacts& facts)
{
    if (isUnix(facts.transport))
        return CheckWords::unixConnectStep(facts);
    const QString lesson = Words::tr(
        "connect() sends SYN. SYN-ACK comes back where a program listens, RST where none does, and "
        "nothing where a firewall drops it or no computer is there: then it is sent again after 1, "
        "2 "
        "and 4 seconds.");
    const auto title = [&facts](const QString& outcome) {
        return Words::tr("%1 port %2: %3", "an address, a port, what came of it")
            .arg(safeText(facts.address.addressText()))
            .arg(facts.address.port)
            .arg(outcome);
    };
    if (facts.isToItself())
        return {title(Words::tr("connected to itself")),
            Words::tr("the system gave our end the same port: both ends are one socket"), lesson};
    switch (facts.error.code) {
    case ErrorCode::None:
        return {title(Words::tr("accepts")),
            Words::tr("SYN, SYN-ACK, ACK: connected from %1").arg(safeText(facts.local.toString())),
            lesson};
    case ErrorCode::ConnectionRefused:
        return {title(Words::tr("refused")), refusalText(), lesson};
    case ErrorCode::TimedOut:
        return {title(Words::tr("no answer")),
            Words::tr("neither SYN-ACK nor RST came back for what was sent"), lesson};
    case ErrorCode::FamilyNotAvailable:
        return {title(Words::tr("this computer has no IPv6")),
            Words::tr("there is no address to send from"), lesson};
    default:
        return {title(safeText(errnoText(facts.number))),
            Words::tr("nothing was sent, or it came back"), lesson};
    }
}

QString queueText(const PortHolder& holder)
{
    return holder.isFull()
        ? Words::tr("the accept queue is full: %1 of %2; more connections are not answered",
            "connections that wait, how many may")
              .arg(Format::number(holder.waiting), Format::number(holder.backlog))
        : Words::tr("accept queue: %1 of %2", "connections that wait, how many may")
              .arg(Format::number(holder.waiting), Format::number(holder.backlog));
}

StepWords wordsOf(const HolderFacts& facts)
{
    if (facts.asked == Transport::Udp)
        return CheckWords::udpHolderStep(facts);
    if (isUnix(facts.asked))
        return CheckWords::unixHolderStep(facts);
    const QString lesson = Words::tr("SOCK_DIAG is the kernel's own list of all sockets, and /proc "
                                     "tells which process has which "
                                     "of them open. “ss -ltnp” shows the same.");
    if (!facts.isThere)
        return {Words::tr("No socket of this computer has port %1").arg(facts.port),
            Words::tr("neither TCP nor UDP"), lesson};
    const PortHolder& holder = facts.holder;
    const QString name = CheckWords::holderName(holder);
    const QString place = safeText(holder.local.toString());
    switch (holder.kind) {
    case PortHolder::Kind::Listener:
        return {Words::tr("%1 listens on %2").arg(name, place),
            facts.isWanted
                ? queueText(holder)
                : Words::tr(
                    "another address than was asked for: that is why it is not reached there"),
            lesson};
    case PortHolder::Kind::BoundOnly:
        return {Words::tr("%1 has bound %2, and does not listen").arg(name, place),
            Words::tr("after bind() comes listen(): until then connections are refused"), lesson};
    case PortHolder::Kind::Udp:
    case PortHolder::Kind::UnixDatagram:
        return {Words::tr("%1 has UDP %2").arg(name, place),
            Words::tr("UDP and TCP have ports of their own: TCP is refused there"), lesson};
    }
    Q_UNREACHABLE();
}

StepWords wordsOf(const SpeechFacts& facts)
{
    using Asked = SpeechFacts::Asked;
    using Heard = SpeechFacts::Heard;
    const QString lesson = Words::tr(
        "Some protocols begin with the server (SSH, SMTP, MySQL), most with the client. What stays "
        "silent for a second is asked on connections of its own: the first message of TLS, then an "
        "HTTP request.");
    const QString line = safeText(
        QByteArrayView(facts.bytes)
            .first(std::min<qsizetype>(shownBytes, QByteArrayView(facts.bytes).trimmed().size())));
    switch (facts.heard) {
    case Heard::Silence:
        return {facts.asked == Asked::Nothing ? Words::tr("The server says nothing first")
                : facts.asked == Asked::Tls   ? Words::tr("The server does not answer TLS")
                                              : Words::tr("The server does not answer HTTP"),
            Words::tr("silent for a second"), lesson};
    case Heard::End:
        return {facts.asked == Asked::Nothing
                ? Words::tr("The server closes the connection at once")
                : facts.asked == Asked::Tls
                ? Words::tr("The server closes the connection when TLS begins")
                : Words::tr("The server closes the connection at an HTTP request"),
            Words::tr("without a byte"), lesson};
    case Heard::Bytes:
        return {facts.asked == Asked::Nothing
                ? Words::tr("The server speaks first")
                : Words::tr("The server answers, neither TLS nor HTTP"),
            line, lesson};
    case Heard::Echo:
        return {
            Words::tr("The server sends back what it gets"), Words::tr("an echo server"), lesson};
    case Heard::Tls:
        return {
            Words::tr("The server speaks TLS"), Words::tr("it answers a TLS ClientHello"), lesson};
    case Heard::Http:
        return {Words::tr("The server speaks HTTP"), line.section(QChar(u'␍'), 0, 0), lesson};
    }
    Q_UNREACHABLE();
}

QString markOf(CheckStep::Outcome outcome)
{
    switch (outcome) {
    case CheckStep::Outcome::Good:
        return QStringLiteral("✓");
    case CheckStep::Outcome::Neutral:
        return QStringLiteral("○");
    case CheckStep::Outcome::Warning:
        return QStringLiteral("!");
    case CheckStep::Outcome::Fault:
        return QStringLiteral("✕");
    }
    Q_UNREACHABLE();
}

} // namespace

CheckWords::StepWords CheckWords::step(const CheckStep& step)
{
    return std::visit([](const auto& facts) { return wordsOf(facts); }, step.facts);
}

QString CheckWords::duration(qint64 duration)
{
    if (duration < 0)
        return {};
    const double milliseconds = double(duration) / 1e6;
    return milliseconds < 1000
        ? Words::tr("%1 ms", "milliseconds").arg(Format::decimal(milliseconds, 1))
        : Words::tr("%1 s", "seconds").arg(Format::decimal(milliseconds / 1000, 1));
}

QString CheckWords::holderName(const PortHolder& holder)
{
    if (holder.pid != 0)
        return QStringLiteral("%1 (%2)").arg(safeText(holder.process)).arg(holder.pid);
    return Words::tr("a program that this account may not see");
}

QString CheckWords::asText(const CheckStep& step)
{
    const StepWords words = CheckWords::step(step);
    QStringList notes {step.call, duration(step.duration)};
    notes.removeAll(QString());
    QString text
        = QStringLiteral("%1 %2  [%3]").arg(markOf(step.outcome), words.title, Format::list(notes));
    if (!words.detail.isEmpty())
        text += QStringLiteral("\n    ") + words.detail;
    return text;
}
