// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/connectprobe.h"

#include "core/base/clock.h"
#include "core/transport/addresserror.h"
#include "core/transport/sockaddr.h"
#include "core/transport/socketcalls.h"

#include <poll.h>

#include <cerrno>

namespace {

struct Attempt {
    ConnectFacts facts;
    Descriptor socket;
    qint64 started = 0; // ns, monotonic
    bool isUnderWay = false;
};

void fail(Attempt& attempt, int number, AddressCall call)
{
    attempt.isUnderWay = false;
    attempt.facts.number = number;
    attempt.facts.error = addressError(number, attempt.facts.address, call);
    attempt.socket = {};
}

Attempt begin(const SocketAddress& address)
{
    Attempt attempt;
    attempt.facts.address = address;
    attempt.started = monotonicTimeNs();
    const SystemAddress target(address);
    attempt.socket
        = Descriptor(::socket(target.family(), SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (!attempt.socket.isOpen()) {
        fail(attempt, errno, AddressCall::Socket);
        return attempt;
    }
    attempt.isUnderWay = true;
    if (::connect(attempt.socket.number(), target.data(), target.size()) != 0
        && errno != EINPROGRESS)
        fail(attempt, errno, AddressCall::Connect);
    else
        attempt.facts.local = SocketCalls::localAddress(attempt.socket.number());
    return attempt;
}

void settle(Attempt& attempt)
{
    attempt.isUnderWay = false;
    if (const int number = SocketCalls::takeError(attempt.socket.number()))
        fail(attempt, number, AddressCall::Connect);
}

} // namespace

void ConnectProbe::all(const QList<SocketAddress>& addresses, std::chrono::milliseconds timeout,
    const Cancellation& cancellation, const Tell& tell)
{
    std::vector<Attempt> attempts;
    const auto tellOf = [&tell](Attempt& attempt) {
        tell(attempt.facts, std::move(attempt.socket), monotonicTimeNs() - attempt.started);
    };
    for (const SocketAddress& address : addresses)
        attempts.push_back(begin(address));
    const auto deadline = Cancellation::Clock::now() + timeout;
    for (;;) {
        std::erase_if(attempts, [&](Attempt& attempt) {
            if (!attempt.isUnderWay)
                tellOf(attempt);
            return !attempt.isUnderWay;
        });
        std::vector<pollfd> descriptors;
        descriptors.reserve(attempts.size());
        for (const Attempt& attempt : attempts)
            descriptors.push_back({attempt.socket.number(), POLLOUT, 0});
        if (attempts.empty()
            || cancellation.wait(descriptors, deadline) != Cancellation::Wait::Ready)
            break;
        for (std::size_t i = 0; i < attempts.size(); ++i) {
            if (descriptors[i].revents != 0)
                settle(attempts[i]);
        }
    }
    if (cancellation.isCanceled())
        return;
    for (Attempt& attempt : attempts) {
        fail(attempt, ETIMEDOUT, AddressCall::Connect);
        tellOf(attempt);
    }
}

Descriptor ConnectProbe::one(const SocketAddress& address, std::chrono::milliseconds timeout,
    const Cancellation& cancellation)
{
    Descriptor open;
    all({address}, timeout, cancellation,
        [&open](const ConnectFacts&, Descriptor socket, qint64) { open = std::move(socket); });
    return open;
}
