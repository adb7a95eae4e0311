// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/sockettimers.h"

#include "core/base/connectiontypes.h"

#include <linux/inet_diag.h>
#include <linux/netlink.h>
#include <linux/sock_diag.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>

namespace {

constexpr std::size_t answerSize = 32 * 1024; // bytes; the kernel sends no more at once
/// All but those that have no timer: listeners, and those that are bound only.
constexpr quint32 states = ((1U << quint32(TcpState::Closing) << 1) - 1)
    & ~(1U << quint32(TcpState::Listen) | 1U << quint32(TcpState::Closed));

bool ask(int netlink, quint8 family)
{
    struct {
        nlmsghdr header;
        inet_diag_req_v2 request;
    } message {};
    message.header.nlmsg_len = sizeof message;
    message.header.nlmsg_type = SOCK_DIAG_BY_FAMILY;
    message.header.nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP;
    message.request.sdiag_family = family;
    message.request.sdiag_protocol = IPPROTO_TCP;
    message.request.idiag_states = states;
    return ::send(netlink, &message, sizeof message, 0) >= 0;
}

/// Calls `visit(inet_diag_msg)` for each socket of the answer.
template<typename Visit>
void readAnswer(int netlink, Visit visit)
{
    alignas(nlmsghdr) std::array<char, answerSize> answer;
    for (;;) {
        const ssize_t size = ::recv(netlink, answer.data(), answer.size(), 0);
        if (size <= 0)
            return;
        auto* header = reinterpret_cast<nlmsghdr*>(answer.data());
        auto left = quint32(size);
        for (; NLMSG_OK(header, left); header = NLMSG_NEXT(header, left)) {
            if (header->nlmsg_type == NLMSG_DONE || header->nlmsg_type == NLMSG_ERROR)
                return;
            visit(*static_cast<const inet_diag_msg*>(NLMSG_DATA(header)));
        }
    }
}

} // namespace

SocketTimers SocketTimers::read()
{
    SocketTimers timers;
    const int netlink = ::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_SOCK_DIAG);
    if (netlink < 0)
        return timers;
    for (const quint8 family : {AF_INET, AF_INET6}) {
        if (!ask(netlink, family))
            break;
        readAnswer(netlink, [&timers](const inet_diag_msg& told) {
            if (told.idiag_timer == 0)
                return;
            const quint64 cookie = quint64(told.id.idiag_cookie[1]) << 32 | told.id.idiag_cookie[0];
            const qint64 left = qint32(told.idiag_expires); // has run out already: below 0
            timers.m_timers.insert(cookie,
                {.kind = SocketTimer::Kind(told.idiag_timer),
                    .millisecondsLeft = std::max<qint64>(0, left),
                    .count = told.idiag_retrans});
        });
    }
    ::close(netlink);
    return timers;
}
