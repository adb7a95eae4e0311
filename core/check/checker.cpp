// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/checker.h"

#include "core/base/clock.h"
#include "core/check/calltext.h"
#include "core/check/connectprobe.h"
#include "core/check/datagramprobe.h"
#include "core/check/namelookup.h"
#include "core/check/ping.h"
#include "core/check/portholders.h"
#include "core/check/speechprobe.h"
#include "core/check/unixchecker.h"
#include "core/system/servicenames.h"

#include <netdb.h>

#include <algorithm>
#include <cerrno>

namespace {

using Outcome = CheckStep::Outcome;
constexpr std::chrono::milliseconds pingTimeout {1'000};
constexpr std::chrono::milliseconds ownTimeout {2'000}; // of datagrams within this computer
constexpr qsizetype mostAddresses = 8; // of a name; who has more has them to share its load

QString lookupCall(const NameLookup::Found& found)
{
    switch (found.number) {
    case EAI_NONAME:
        return QStringLiteral("getaddrinfo() EAI_NONAME");
    case EAI_NODATA:
        return QStringLiteral("getaddrinfo() EAI_NODATA");
    case EAI_AGAIN:
        return QStringLiteral("getaddrinfo() EAI_AGAIN");
    case EAI_FAIL:
        return QStringLiteral("getaddrinfo() EAI_FAIL");
    default:
        return found.name.origin == NameFacts::Origin::Literal ? QStringLiteral("inet_pton()")
                                                               : QStringLiteral("getaddrinfo()");
    }
}

Outcome outcomeOf(const ConnectFacts& facts)
{
    if (facts.isToItself())
        return Outcome::Warning;
    return facts.isAccepted() ? Outcome::Good : Outcome::Fault;
}

/// Silence says nothing; so does what was not sent.
Outcome outcomeOf(const DatagramFacts& facts)
{
    if (facts.isAnswered)
        return Outcome::Good;
    const bool isTold = facts.number != 0 && facts.number != ETIMEDOUT;
    return isTold ? Outcome::Fault : Outcome::Neutral;
}

Outcome outcomeOf(const PortHolder& holder, bool isWanted)
{
    return isWanted && !holder.isFull() ? Outcome::Good : Outcome::Warning;
}

/// At which address of this computer one reaches a listener.
SocketAddress reachable(SocketAddress local)
{
    if (!local.isAny())
        return local;
    const bool isIPv6 = local.family == SocketAddress::Family::IPv6;
    local.bytes = {};
    local.bytes[isIPv6 ? 15 : 0] = isIPv6 ? 1 : 127;
    if (!isIPv6)
        local.bytes[3] = 1;
    return local;
}

/// The same in another order would be the same.
bool sameAddresses(QList<SocketAddress> some, QList<SocketAddress> others)
{
    for (QList<SocketAddress>* const list : {&some, &others}) {
        for (SocketAddress& address : *list)
            address.port = 0;
        std::ranges::sort(*list);
    }
    return some == others;
}

} // namespace

Checker::Checker(const Cancellation& cancellation, const Tell& tell)
    : m_cancellation(cancellation)
    , m_tell(tell)
{
}

CheckSummary Checker::run(const CheckRequest& request)
{
    m_request = request;
    if (isUnix(m_request.transport)) {
        const UnixChecker::Add addStep = [this](CheckStep step) { add(std::move(step)); };
        UnixChecker(m_request, m_cancellation, addStep).run();
    } else {
        checkHost();
    }
    return CheckSummary::of(m_request, m_steps, m_cancellation.isCanceled());
}

void Checker::checkHost()
{
    const bool hasName = findName();
    if (m_request.port != 0)
        tellPort();
    if (hasName) {
        findRoutes();
        ping();
    }
    if (hasName && m_request.port != 0) {
        if (m_request.transport == Transport::Udp)
            checkUdp();
        else
            checkTcp();
    }
    askDns();
}

void Checker::checkTcp()
{
    connectToAll();
    findHolders();
    connectToHolders();
    listen();
}

/// Who has the port is asked last: bytes that the program has not read by then are told, too.
void Checker::checkUdp()
{
    sendToAll();
    findHolders();
}

/// Last, for it may take long where there is no DNS: whether the hosts file hides what it says.
void Checker::askDns()
{
    const bool isThisComputer = std::ranges::all_of(
        m_name.addresses, [](const SocketAddress& one) { return one.isLoopback(); });
    if (m_name.origin != NameFacts::Origin::HostsFile || isThisComputer)
        return;
    const qint64 started = monotonicTimeNs();
    const QList<SocketAddress> inDns = NameLookup::inDns(m_request.host, m_cancellation);
    if (inDns.isEmpty() || sameAddresses(inDns, m_name.addresses))
        return;
    add(Outcome::Warning, QStringLiteral("res_query()"), monotonicTimeNs() - started,
        DnsFacts {.host = m_request.host, .addresses = inDns});
}

void Checker::add(CheckStep step)
{
    if (m_cancellation.isCanceled())
        return;
    m_tell(step);
    m_steps.push_back(std::move(step));
}

bool Checker::findName()
{
    const qint64 started = monotonicTimeNs();
    const NameLookup::Found found
        = NameLookup::find(m_request.host, m_request.port, m_cancellation);
    const bool isFound = found.name.error.code == ErrorCode::None;
    add(isFound ? Outcome::Good : Outcome::Fault, lookupCall(found), monotonicTimeNs() - started,
        found.name);
    m_name = found.name;
    m_addresses = found.name.addresses.first(std::min(mostAddresses, found.name.addresses.size()));
    return isFound;
}

void Checker::tellPort()
{
    const auto protocol = m_request.transport == Transport::Udp ? ServiceNames::Protocol::Udp
                                                                : ServiceNames::Protocol::Tcp;
    const QString service = ServiceNames::read().find(m_request.port, protocol);
    add(Outcome::Neutral, QStringLiteral("getservbyport()"), -1,
        PortFacts {.port = m_request.port, .range = portRange(m_request.port), .service = service});
}

void Checker::findRoutes()
{
    for (const SocketAddress& address : m_addresses) {
        const qint64 started = monotonicTimeNs();
        const Route route = Route::to(address);
        if (route.isLocal)
            m_own.append(address);
        const bool isUnknown = route.error == ENOSYS;
        add(isUnknown         ? Outcome::Neutral
                : route.error ? Outcome::Fault
                              : Outcome::Good,
            callText("RTM_GETROUTE", route.error), monotonicTimeNs() - started,
            RouteFacts {.address = address, .route = route});
    }
    if (m_own.size() < m_addresses.size())
        add(Outcome::Neutral, QStringLiteral("getifaddrs()"), -1,
            InterfaceFacts {.addresses = localAddresses()});
}

void Checker::ping()
{
    QList<int> reasons; // why it cannot be asked; once is enough
    Ping::all(
        m_addresses, pingTimeout, m_cancellation, [&](const PingFacts& facts, qint64 duration) {
            if (!facts.wasSent && reasons.contains(facts.error))
                return;
            if (!facts.wasSent)
                reasons.append(facts.error);
            const Outcome outcome = facts.error == 0 ? Outcome::Good
                : facts.wasSent                      ? Outcome::Warning
                                                     : Outcome::Neutral;
            const char* const call
                = facts.wasSent || facts.groups.isEmpty() ? "send(ICMP)" : "socket(ICMP)";
            add(outcome, callText(call, facts.error), duration, facts);
        });
}

void Checker::sendToAll()
{
    const bool isOwn = m_own.size() == m_addresses.size();
    DatagramProbe::all(m_addresses, m_request.asksWhatItSpeaks,
        isOwn ? std::min(m_request.timeout, ownTimeout) : m_request.timeout, m_cancellation,
        [this](const DatagramFacts& facts, qint64 duration) {
            const bool isSent = facts.asked != DatagramFacts::Asked::Nothing;
            add(outcomeOf(facts), callText(isSent ? "send(), recv()" : "connect()", facts.number),
                duration, facts);
            if (facts.error.code == ErrorCode::ConnectionRefused)
                m_refused.append(facts.address);
        });
}

void Checker::connectToAll()
{
    connectTo(m_addresses, false);
}

void Checker::connectTo(const QList<SocketAddress>& addresses, bool isElsewhere)
{
    ConnectProbe::all(addresses, m_request.timeout, m_cancellation,
        [&](ConnectFacts facts, Descriptor socket, qint64 duration) {
            facts.isElsewhere = isElsewhere;
            add(outcomeOf(facts), callText("connect()", facts.number), duration, facts);
            if (facts.error.code == ErrorCode::ConnectionRefused)
                m_refused.append(facts.address);
            keepAccepted(facts, std::move(socket));
        });
}

void Checker::keepAccepted(const ConnectFacts& facts, Descriptor socket)
{
    if (m_accepted.isOpen() || !socket.isOpen() || facts.isToItself())
        return;
    m_accepted = std::move(socket);
    m_acceptedAddress = facts.address;
}

void Checker::findHolders()
{
    if (m_own.isEmpty() || m_cancellation.isCanceled())
        return;
    const qint64 started = monotonicTimeNs();
    const Result<std::vector<PortHolder>> found = holdersOf(m_request.port);
    const qint64 duration = monotonicTimeNs() - started;
    const QString call = QStringLiteral("SOCK_DIAG, /proc");
    if (!found)
        return;
    m_holders = *found;
    HolderFacts facts;
    facts.port = m_request.port;
    facts.asked = m_request.transport;
    if (m_holders.empty())
        add(Outcome::Warning, call, duration, facts);
    facts.isThere = true;
    for (const PortHolder& holder : m_holders) {
        facts.holder = holder;
        facts.isWanted = isReached(holder);
        add(outcomeOf(holder, facts.isWanted), call, duration, facts);
    }
}

/// Whether what is sent to an address that was asked for comes to it.
bool Checker::isReached(const PortHolder& holder) const
{
    const PortHolder::Kind wanted = m_request.transport == Transport::Udp
        ? PortHolder::Kind::Udp
        : PortHolder::Kind::Listener;
    return holder.kind == wanted && std::ranges::any_of(m_own, [&](const SocketAddress& address) {
        return listensAt(holder.local, address) && !m_refused.contains(address);
    });
}

/// Where nobody answers, a listener at another address of this computer may.
void Checker::connectToHolders()
{
    QList<SocketAddress> others;
    for (const PortHolder& holder : m_holders) {
        const SocketAddress address = reachable(holder.local);
        if (holder.kind == PortHolder::Kind::Listener && !m_addresses.contains(address)
            && !others.contains(address))
            others.append(address);
    }
    if (!m_accepted.isOpen() && !others.isEmpty() && !m_cancellation.isCanceled())
        connectTo(others, true);
}

void Checker::listen()
{
    // What listens elsewhere is not what was asked for: it is left alone.
    if (!m_addresses.contains(m_acceptedAddress) || !m_request.asksWhatItSpeaks)
        return;
    const SpeechProbe::Tell tell
        = [this](const SpeechFacts& facts, qint64 duration) { add(speechStep(facts, duration)); };
    SpeechProbe(m_request, m_cancellation, tell).run(m_acceptedAddress, std::move(m_accepted));
}
