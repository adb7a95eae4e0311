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
int weight(const PortHolder& holder, const SocketAddress& address)
{
    const bool isListener = holder.kind == PortHolder::Kind::Listener;
    if (isListener && listensAt(holder.local, address))
        return 4;
    return isListener ? 3 : holder.kind == PortHolder::Kind::BoundOnly ? 2 : 1;
}

std::optional<PortHolder> tellingHolder(
    const std::vector<CheckStep>& steps, const SocketAddress& address)
{
    std::optional<PortHolder> best;
    for (const HolderFacts* const facts : all<HolderFacts>(steps)) {
        if (facts->isThere && (!best || weight(facts->holder, address) > weight(*best, address)))
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
    for (const PingFacts* const ping : all<PingFacts>(steps))
        summary.answersPing |= ping->address == best.address && ping->error == 0;
    if (isOurs(steps, best.address))
        summary.holder = tellingHolder(steps, best.address);
    if (!best.isAccepted() || best.isToItself()) {
        summary.cause = causeOf(steps, best, summary.holder);
        return;
    }
    for (const ConnectFacts* const each : connects) {
        if (!each->isAccepted())
            summary.failed.append(each->address);
    }
    summary.cause = summary.failed.isEmpty() ? CheckCause::Answers : CheckCause::AnswersInPart;
    for (const SpeechFacts* const speech : all<SpeechFacts>(steps)) {
        const bool saysMore = speech->heard > SpeechFacts::Heard::End || !summary.speech;
        if (saysMore)
            summary.speech = *speech;
    }
    for (const CheckStep& step : steps) {
        if (const auto* const facts = std::get_if<ConnectFacts>(&step.facts); facts == &best)
            summary.duration = step.duration;
    }
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
    if (request.port != 0)
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
        "canceled"};
    static_assert(names.size() == std::size_t(CheckCause::Canceled) + 1);
    return QLatin1String(names.at(std::size_t(cause)));
}
