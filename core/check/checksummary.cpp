// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/checksummary.h"

#include "core/check/portholders.h"

#include <algorithm>
#include <array>
#include <cerrno>

namespace {

/// The facts of one kind, in the order of the steps.
template<typename Facts>
std::vector<const Facts*> all(const std::vector<CheckStep>& steps)
{
    std::vector<const Facts*> found;
    for (const CheckStep& step : steps) {
        if (const auto* const facts = std::get_if<Facts>(&step.facts))
            found.push_back(facts);
    }
    return found;
}

const Route* routeTo(const std::vector<CheckStep>& steps, const SocketAddress& address)
{
    for (const RouteFacts* const facts : all<RouteFacts>(steps)) {
        if (facts->address == address)
            return &facts->route;
    }
    return nullptr;
}

bool isOurs(const std::vector<CheckStep>& steps, const SocketAddress& address)
{
    const Route* const route = routeTo(steps, address);
    return route && route->isLocal;
}

/// Of several failures the one tells most that came furthest: an answer says more than silence, and
/// silence more than a way that is not there.
int distance(const ConnectFacts& facts)
{
    switch (facts.error.code) {
    case ErrorCode::None:
        return 5;
    case ErrorCode::ConnectionRefused:
        return 4;
    case ErrorCode::TimedOut:
        return 3;
    case ErrorCode::HostUnreachable:
        return 2;
    case ErrorCode::FamilyNotAvailable:
    case ErrorCode::Unreachable:
        return 0;
    default:
        return 1;
    }
}

/// What a holder of the port says of a connection that is not accepted; the greatest says most.
int weight(const PortHolder& holder, const SocketAddress& address, Transport asked)
{
    const bool isWanted = asked == Transport::Udp ? holder.kind == PortHolder::Kind::Udp
                                                  : holder.kind == PortHolder::Kind::Listener;
    if (isWanted && listensAt(holder.local, address))
        return 4;
    return isWanted ? 3 : holder.kind == PortHolder::Kind::BoundOnly ? 2 : 1;
}

std::optional<PortHolder> tellingHolder(
    const std::vector<CheckStep>& steps, const SocketAddress& address, Transport asked)
{
    std::optional<PortHolder> best;
    for (const HolderFacts* const facts : all<HolderFacts>(steps)) {
        const auto weightOf
            = [&](const PortHolder& holder) { return weight(holder, address, asked); };
        if (facts->isThere && (!best || weightOf(facts->holder) > weightOf(*best)))
            best = facts->holder;
    }
    return best;
}

CheckCause causeOfRefusal(const std::optional<PortHolder>& holder, bool isOurs)
{
    if (!holder)
        return isOurs ? CheckCause::NothingListens : CheckCause::Refused;
    switch (holder->kind) {
    case PortHolder::Kind::Listener:
        return CheckCause::ListensElsewhere;
    case PortHolder::Kind::BoundOnly:
        return CheckCause::BoundOnly;
    case PortHolder::Kind::Udp:
    case PortHolder::Kind::UnixDatagram:
        return CheckCause::UdpOnly;
    }
    Q_UNREACHABLE();
}

CheckCause causeOfSilence(
    const std::optional<PortHolder>& holder, const SocketAddress& address, bool isOurs)
{
    if (!isOurs)
        return CheckCause::Silent;
    if (holder && listensAt(holder->local, address) && holder->isFull())
        return CheckCause::QueueFull;
    return CheckCause::DroppedHere;
}

CheckCause causeOf(const std::vector<CheckStep>& steps, const ConnectFacts& connect,
    const std::optional<PortHolder>& holder)
{
    const bool isHere = isOurs(steps, connect.address);
    if (connect.isToItself())
        return CheckCause::ToItself;
    if (connect.error.code == ErrorCode::ConnectionRefused)
        return causeOfRefusal(holder, isHere);
    if (connect.error.code == ErrorCode::TimedOut)
        return causeOfSilence(holder, connect.address, isHere);
    const Route* const route = routeTo(steps, connect.address);
    if (connect.number == EINVAL && route && route->error == EINVAL)
        return CheckCause::Blackhole;
    return CheckCause::Fails;
}

std::optional<SpeechFacts> tellingSpeech(const std::vector<CheckStep>& steps)
{
    std::optional<SpeechFacts> best;
    for (const SpeechFacts* const speech : all<SpeechFacts>(steps)) {
        if (speech->heard > SpeechFacts::Heard::End || !best)
            best = *speech;
    }
    return best;
}

bool answersPing(const std::vector<CheckStep>& steps, const SocketAddress& address)
{
    return std::ranges::any_of(all<PingFacts>(steps),
        [&](const PingFacts* ping) { return ping->address == address && ping->error == 0; });
}

void concludePort(CheckSummary& summary, const std::vector<CheckStep>& steps)
{
    std::vector<const ConnectFacts*> connects = all<ConnectFacts>(steps);
    std::erase_if(connects, [](const ConnectFacts* each) { return each->isElsewhere; });
    if (connects.empty())
        return;
    const auto furthest = std::ranges::max_element(
        connects, {}, [](const ConnectFacts* each) { return distance(*each); });
    const ConnectFacts& best = **furthest;
    summary.address = best.address;
    summary.error = best.error;
    summary.answersPing = answersPing(steps, best.address);
    if (isOurs(steps, best.address))
        summary.holder = tellingHolder(steps, best.address, Transport::Tcp);
    if (!best.isAccepted() || best.isToItself()) {
        summary.cause = causeOf(steps, best, summary.holder);
        return;
    }
    for (const ConnectFacts* const each : connects) {
        if (!each->isAccepted())
            summary.failed.append(each->address);
    }
    summary.cause = summary.failed.isEmpty() ? CheckCause::Answers : CheckCause::AnswersInPart;
    summary.speech = tellingSpeech(steps);
    for (const CheckStep& step : steps) {
        if (const auto* const facts = std::get_if<ConnectFacts>(&step.facts); facts == &best)
            summary.duration = step.duration;
    }
}

/// Whether a UDP socket of this computer takes what is sent to `address`.
bool isHeldHere(const std::vector<CheckStep>& steps, const SocketAddress& address)
{
    return isOurs(steps, address)
        && std::ranges::any_of(all<HolderFacts>(steps), [&](const HolderFacts* facts) {
               return facts->isThere && facts->holder.kind == PortHolder::Kind::Udp
                   && listensAt(facts->holder.local, address);
           });
}

/// Of several datagrams one that is answered tells most, then one that somebody takes; then as of
/// connections.
int distance(const DatagramFacts& facts, const std::vector<CheckStep>& steps)
{
    if (facts.isAnswered)
        return 7;
    const bool isRefused = facts.error.code == ErrorCode::ConnectionRefused;
    if (!isRefused && isHeldHere(steps, facts.address))
        return 6;
    ConnectFacts likewise;
    likewise.error = facts.error;
    return distance(likewise);
}

CheckCause causeOfRefusedDatagram(
    const std::optional<PortHolder>& holder, const SocketAddress& address, bool isOurs)
{
    if (!holder)
        return isOurs ? CheckCause::NothingListens : CheckCause::Refused;
    if (holder->kind != PortHolder::Kind::Udp)
        return CheckCause::TcpOnly;
    return listensAt(holder->local, address) ? CheckCause::DroppedHere
                                             : CheckCause::ListensElsewhere;
}

CheckCause causeOf(const std::vector<CheckStep>& steps, const DatagramFacts& datagram,
    const std::optional<PortHolder>& holder)
{
    const bool isHere = isOurs(steps, datagram.address);
    if (datagram.isAnswered)
        return CheckCause::Answers;
    if (datagram.error.code == ErrorCode::ConnectionRefused)
        return causeOfRefusedDatagram(holder, datagram.address, isHere);
    const bool isSilent = datagram.error.code == ErrorCode::TimedOut;
    if (!isSilent && datagram.error.code != ErrorCode::None) {
        const Route* const route = routeTo(steps, datagram.address);
        const bool isBlackhole = datagram.number == EINVAL && route && route->error == EINVAL;
        return isBlackhole ? CheckCause::Blackhole : CheckCause::Fails;
    }
    if (isHeldHere(steps, datagram.address))
        return CheckCause::IsBound;
    if (!isSilent)
        return CheckCause::NothingSent;
    return isHere ? CheckCause::DroppedHere : CheckCause::CannotTell; // our own kernel would refuse
}

void concludeDatagrams(CheckSummary& summary, const std::vector<CheckStep>& steps)
{
    std::vector<const CheckStep*> datagrams;
    for (const CheckStep& step : steps) {
        if (std::holds_alternative<DatagramFacts>(step.facts))
            datagrams.push_back(&step);
    }
    if (datagrams.empty())
        return;
    const auto furthest = std::ranges::max_element(datagrams, {}, [&](const CheckStep* step) {
        return distance(std::get<DatagramFacts>(step->facts), steps);
    });
    const CheckStep* const best = *furthest;
    const auto& datagram = std::get<DatagramFacts>(best->facts);
    summary.datagram = datagram;
    summary.address = datagram.address;
    summary.error = datagram.error;
    summary.answersPing = answersPing(steps, datagram.address);
    if (isOurs(steps, datagram.address))
        summary.holder = tellingHolder(steps, datagram.address, Transport::Udp);
    summary.cause = causeOf(steps, datagram, summary.holder);
    summary.duration = datagram.isAnswered ? best->duration : -1;
}

/// Of several sockets with one name the one says most that is of the type that was asked for.
std::optional<PortHolder> unixHolder(const std::vector<CheckStep>& steps)
{
    std::optional<PortHolder> best;
    for (const HolderFacts* const facts : all<HolderFacts>(steps)) {
        if (facts->isThere && (!best || facts->isWanted))
            best = facts->holder;
    }
    return best;
}

CheckCause causeOfUnixRefusal(CheckSummary& summary)
{
    if (summary.holder && summary.holder->kind == PortHolder::Kind::BoundOnly)
        return CheckCause::BoundOnly;
    if (summary.path->isAbstract())
        return CheckCause::NothingListens;
    summary.error.code = ErrorCode::StaleSocket;
    return CheckCause::Fails;
}

void concludeUnix(CheckSummary& summary, const std::vector<CheckStep>& steps)
{
    for (const PathFacts* const path : all<PathFacts>(steps)) {
        summary.path = *path;
        summary.cause = CheckCause::Fails;
        summary.error = path->error;
    }
    summary.address = SocketAddress::ofUnix(unixPathOf(summary.request.host));
    summary.holder = unixHolder(steps);
    for (const CheckStep& step : steps) {
        const auto* const connect = std::get_if<ConnectFacts>(&step.facts);
        if (!connect)
            continue;
        summary.error = connect->error;
        summary.duration = connect->isAccepted() ? step.duration : -1;
        summary.cause = connect->isAccepted()                     ? CheckCause::Answers
            : connect->number == ETIMEDOUT                        ? CheckCause::QueueFull
            : connect->error.code == ErrorCode::ConnectionRefused ? causeOfUnixRefusal(summary)
                                                                  : CheckCause::Fails;
    }
    summary.speech = tellingSpeech(steps);
}

void concludeComputer(CheckSummary& summary, const std::vector<CheckStep>& steps)
{
    const std::vector<const RouteFacts*> routes = all<RouteFacts>(steps);
    for (const RouteFacts* const each : routes) {
        summary.address = each->address;
        if (each->route.isLocal) {
            summary.cause = CheckCause::IsHere;
            return;
        }
    }
    summary.cause = CheckCause::NotAsked;
    for (const CheckStep& step : steps) {
        const auto* const ping = std::get_if<PingFacts>(&step.facts);
        if (!ping || (summary.cause != CheckCause::NotAsked && !ping->wasSent))
            continue;
        summary.address = ping->address;
        if (ping->error == 0) {
            summary.duration = step.duration;
            summary.cause = CheckCause::PingAnswers;
            return;
        }
        if (ping->wasSent)
            summary.cause = CheckCause::PingSilent;
    }
    if (summary.cause == CheckCause::PingSilent || routes.empty())
        return;
    const int error = routes.front()->route.error;
    if (error == 0 || error == ENOSYS)
        return;
    summary.address = routes.front()->address;
    summary.cause = error == EINVAL ? CheckCause::Blackhole : CheckCause::Fails;
    summary.error = {errorCodeFromErrno(error), errnoText(error)};
}

} // namespace

CheckSummary CheckSummary::of(
    const CheckRequest& request, const std::vector<CheckStep>& steps, bool isCanceled)
{
    CheckSummary summary;
    summary.request = request;
    if (isCanceled)
        return summary;
    for (const NameFacts* const name : all<NameFacts>(steps)) {
        summary.addresses = name->addresses;
        if (name->error.code == ErrorCode::None)
            continue;
        summary.cause = CheckCause::NameFails;
        summary.error = name->error;
        return summary;
    }
    if (isUnix(request.transport))
        concludeUnix(summary, steps);
    else if (request.transport == Transport::Udp)
        concludeDatagrams(summary, steps);
    else if (request.port != 0)
        concludePort(summary, steps);
    else
        concludeComputer(summary, steps);
    return summary;
}

QString checkCauseName(CheckCause cause, const Error& error)
{
    if (cause == CheckCause::NameFails || cause == CheckCause::Fails)
        return errorCodeName(error.code);
    constexpr std::array names {"answers", "answers-in-part", "ping-answers", "ping-silent",
        "is-here", "not-asked", "", "refused", "nothing-listens", "listens-elsewhere", "bound-only",
        "udp-only", "to-itself", "accept-queue-full", "dropped-here", "silent", "blackhole", "",
        "canceled", "tcp-only", "cannot-tell", "nothing-sent", "bound"};
    static_assert(names.size() == std::size_t(CheckCause::IsBound) + 1);
    return QLatin1String(names.at(std::size_t(cause)));
}
