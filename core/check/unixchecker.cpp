// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/unixchecker.h"

#include "core/base/clock.h"
#include "core/check/calltext.h"
#include "core/check/portholders.h"
#include "core/check/speechprobe.h"
#include "core/check/unixprobe.h"

namespace {

using Outcome = CheckStep::Outcome;

/// Whether it takes what is connected or sent to it, by its type.
bool takes(const PortHolder& holder, Transport asked)
{
    return holder.transport == asked && holder.kind != PortHolder::Kind::BoundOnly
        && !holder.isFull();
}

} // namespace

UnixChecker::UnixChecker(
    const CheckRequest& request, const Cancellation& cancellation, const Add& add)
    : m_request(request)
    , m_cancellation(cancellation)
    , m_add(add)
    , m_address(SocketAddress::ofUnix(unixPathOf(request.host)))
{
}

void UnixChecker::run()
{
    if (!lookAtPath())
        return;
    findHolders();
    connect();
}

/// Whether there is something to connect to. Of permissions connect(2) is the judge.
bool UnixChecker::lookAtPath()
{
    const PathFacts facts = UnixProbe::look(m_request.host);
    const ErrorCode code = facts.error.code;
    const bool isGood = code == ErrorCode::None;
    const char* const call = facts.isAbstract() ? "socket(AF_UNIX)" : "stat(), access()";
    m_add({.outcome = isGood ? Outcome::Good : Outcome::Fault,
        .call = QString::fromLatin1(call),
        .duration = -1,
        .facts = facts});
    return isGood || code == ErrorCode::PermissionDenied;
}

void UnixChecker::findHolders()
{
    const qint64 started = monotonicTimeNs();
    const Result<std::vector<PortHolder>> found = holdersOfUnix(m_address);
    const qint64 duration = monotonicTimeNs() - started;
    if (!found)
        return;
    const auto add = [&](Outcome outcome, const HolderFacts& facts) {
        m_add({.outcome = outcome,
            .call = QStringLiteral("UNIX_DIAG, /proc"),
            .duration = duration,
            .facts = facts});
    };
    HolderFacts facts;
    facts.asked = m_request.transport;
    if (found->empty())
        add(Outcome::Warning, facts);
    facts.isThere = true;
    for (const PortHolder& holder : *found) {
        facts.holder = holder;
        facts.isWanted = holder.transport == m_request.transport;
        add(takes(holder, m_request.transport) ? Outcome::Good : Outcome::Warning, facts);
    }
}

void UnixChecker::connect()
{
    const qint64 started = monotonicTimeNs();
    UnixProbe::Attempt attempt
        = UnixProbe::connect(m_request.transport, m_address, m_request.timeout, m_cancellation);
    const ConnectFacts& facts = attempt.facts;
    m_add({.outcome = facts.isAccepted() ? Outcome::Good : Outcome::Fault,
        .call = callText("connect()", facts.number),
        .duration = monotonicTimeNs() - started,
        .facts = facts});
    // A datagram would be a message to whoever is there: nothing is sent to see what comes back.
    const bool asks = m_request.asksWhatItSpeaks && !isDatagram(m_request.transport);
    if (!facts.isAccepted() || !asks)
        return;
    const SpeechProbe::Tell tell
        = [this](const SpeechFacts& heard, qint64 duration) { m_add(speechStep(heard, duration)); };
    SpeechProbe(m_request, m_cancellation, tell).run(m_address, std::move(attempt.socket));
}
