// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/ping.h"

#include "core/base/clock.h"
#include "core/check/descriptor.h"
#include "core/transport/sockaddr.h"

#include <QFile>

#include <netinet/icmp6.h>
#include <netinet/in.h>
#include <netinet/ip_icmp.h>
#include <poll.h>

#include <array>
#include <cerrno>
#include <cstring>

namespace {

struct Request {
    PingFacts facts;
    Descriptor socket;
    qint64 started = 0; // ns, monotonic
};

/// Which groups may ask: "1 0" is none.
QString groupsAllowed()
{
    QFile file(QStringLiteral("/proc/sys/net/ipv4/ping_group_range"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromLatin1(file.readAll()).simplified();
}

/// The kernel fills in identifier and checksum.
QByteArray echoRequest(bool isIPv6)
{
    icmphdr header {};
    header.type = isIPv6 ? ICMP6_ECHO_REQUEST : ICMP_ECHO;
    header.un.echo.sequence = htons(1);
    QByteArray bytes(reinterpret_cast<const char*>(&header), sizeof header);
    return bytes.append("socketscope");
}

Request send(const SocketAddress& address)
{
    Request request;
    request.facts.address = address;
    const SystemAddress target(address);
    const bool isIPv6 = target.family() == AF_INET6;
    request.socket = Descriptor(::socket(target.family(), SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK,
        isIPv6 ? int(IPPROTO_ICMPV6) : int(IPPROTO_ICMP)));
    if (!request.socket.isOpen()) {
        request.facts.error = errno;
        request.facts.groups = groupsAllowed();
        return request;
    }
    const QByteArray bytes = echoRequest(isIPv6);
    request.started = monotonicTimeNs();
    if (::connect(request.socket.number(), target.data(), target.size()) != 0
        || ::send(request.socket.number(), bytes.constData(), std::size_t(bytes.size()), 0) < 0)
        request.facts.error = errno;
    else
        request.facts.wasSent = true;
    return request;
}

/// Whether the answer is there, or an error in its place.
bool readAnswer(Request& request)
{
    std::array<char, 1500> answer;
    const ssize_t size = ::recv(request.socket.number(), answer.data(), answer.size(), 0);
    if (size < 0 && (errno == EAGAIN || errno == EINTR))
        return false;
    if (size < 0)
        request.facts.error = errno;
    return true;
}

} // namespace

void Ping::all(const QList<SocketAddress>& addresses, std::chrono::milliseconds timeout,
    const Cancellation& cancellation,
    const std::function<void(const PingFacts&, qint64 duration)>& tell)
{
    std::vector<Request> waiting;
    for (const SocketAddress& address : addresses) {
        Request request = send(address);
        if (request.facts.wasSent)
            waiting.push_back(std::move(request));
        else
            tell(request.facts, -1);
    }
    const auto deadline = Cancellation::Clock::now() + timeout;
    while (!waiting.empty()) {
        std::vector<pollfd> descriptors;
        descriptors.reserve(waiting.size());
        for (const Request& request : waiting)
            descriptors.push_back({request.socket.number(), POLLIN, 0});
        if (cancellation.wait(descriptors, deadline) != Cancellation::Wait::Ready)
            break;
        std::erase_if(waiting, [&](Request& request) {
            if (!readAnswer(request))
                return false;
            tell(request.facts, monotonicTimeNs() - request.started);
            return true;
        });
    }
    for (Request& request : waiting) {
        request.facts.error = ETIMEDOUT;
        if (!cancellation.isCanceled())
            tell(request.facts, monotonicTimeNs() - request.started);
    }
}
