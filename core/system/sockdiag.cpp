// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/sockdiag.h"

#include <QHash>

#include <linux/inet_diag.h>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <linux/sock_diag.h>
#include <linux/unix_diag.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <optional>

namespace {

constexpr std::size_t answerSize = 32 * 1024; // bytes; the kernel sends no more at once
constexpr quint32 allStates = ~0U; // with the bit of those that are bound only (Linux 6.8)
constexpr quint32 bitOf(TcpState state)
{
    return 1U << quint32(state);
}
constexpr quint32 closingStates = bitOf(TcpState::FinWait1) | bitOf(TcpState::FinWait2)
    | bitOf(TcpState::Closing) | bitOf(TcpState::LastAck) | bitOf(TcpState::TimeWait);
constexpr quint8 timeWaitTimer = 3; // inet_diag_msg::idiag_timer
constexpr std::size_t dropsInMemory = 8; // SK_MEMINFO_DROPS

/// A netlink socket that asks for lists.
class Netlink
{
public:
    Netlink()
        : m_descriptor(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_SOCK_DIAG))
    {
    }
    ~Netlink()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(Netlink)

    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }

    /// Calls `visit(const nlmsghdr&)` for each message of the answer; returns an errno, 0 if all
    /// went well.
    template<typename Request, typename Visit>
    [[nodiscard]] int dump(const Request& request, Visit visit) const
    {
        struct {
            nlmsghdr header;
            Request request;
        } message {{.nlmsg_len = sizeof message,
                       .nlmsg_type = SOCK_DIAG_BY_FAMILY,
                       .nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP,
                       .nlmsg_seq = 0,
                       .nlmsg_pid = 0},
            request};
        if (::send(m_descriptor, &message, sizeof message, 0) < 0)
            return errno;
        alignas(nlmsghdr) std::array<char, answerSize> answer;
        for (;;) {
            const ssize_t size = ::recv(m_descriptor, answer.data(), answer.size(), MSG_TRUNC);
            if (size < 0 && errno == EINTR)
                continue;
            if (size < 0 || std::size_t(size) > answer.size())
                return size < 0 ? errno : EMSGSIZE;
            if (const std::optional<int> end = read(answer.data(), int(size), visit))
                return *end;
        }
    }

private:
    /// The end of the answer, an errno or 0; none as long as more comes.
    template<typename Visit>
    [[nodiscard]] static std::optional<int> read(char* answer, int size, Visit& visit)
    {
        auto* header = reinterpret_cast<nlmsghdr*>(answer);
        for (; NLMSG_OK(header, quint32(size)); header = NLMSG_NEXT(header, size)) {
            if (header->nlmsg_type == NLMSG_DONE)
                return 0;
            if (header->nlmsg_type == NLMSG_ERROR)
                return -static_cast<const nlmsgerr*>(NLMSG_DATA(header))->error;
            visit(*header);
        }
        return {};
    }

    const int m_descriptor;
};

/// Calls `visit(type, QByteArrayView)` for each attribute behind a message's fixed part.
template<typename Fixed, typename Visit>
void forEachAttribute(const nlmsghdr& header, Visit visit)
{
    int size = int(header.nlmsg_len) - int(NLMSG_SPACE(sizeof(Fixed)));
    const char* const start = static_cast<const char*>(NLMSG_DATA(const_cast<nlmsghdr*>(&header)));
    auto* attribute
        = reinterpret_cast<rtattr*>(const_cast<char*>(start) + NLMSG_ALIGN(sizeof(Fixed)));
    for (; RTA_OK(attribute, size); attribute = RTA_NEXT(attribute, size)) {
        visit(attribute->rta_type & NLA_TYPE_MASK,
            QByteArrayView(static_cast<const char*>(RTA_DATA(attribute)), RTA_PAYLOAD(attribute)));
    }
}

template<typename T>
T number(QByteArrayView bytes, std::size_t index = 0)
{
    T value {};
    if (bytes.size() >= qsizetype((index + 1) * sizeof value))
        std::memcpy(&value, bytes.data() + index * sizeof value, sizeof value);
    return value;
}

SocketAddress addressOf(quint8 family, const __be32* words, __be16 port, quint32 interface)
{
    SocketAddress address;
    address.family = family == AF_INET6 ? SocketAddress::Family::IPv6 : SocketAddress::Family::IPv4;
    std::memcpy(address.bytes.data(), words, family == AF_INET6 ? 16 : 4);
    address.port = ntohs(port);
    if (address.isLinkLocalIPv6())
        address.zone = interface;
    address.unmap();
    return address;
}

KernelSocket inetSocket(const nlmsghdr& header, SocketKind kind)
{
    const auto& told
        = *static_cast<const inet_diag_msg*>(NLMSG_DATA(const_cast<nlmsghdr*>(&header)));
    KernelSocket socket;
    socket.kind = kind;
    socket.state = TcpState(told.idiag_state);
    socket.isBoundOnly = kind == SocketKind::Tcp && socket.state == TcpState::Closed;
    const inet_diag_sockid& id = told.id;
    socket.local = addressOf(told.idiag_family, id.idiag_src, id.idiag_sport, id.idiag_if);
    socket.peer = addressOf(told.idiag_family, id.idiag_dst, id.idiag_dport, id.idiag_if);
    socket.receiveQueue = told.idiag_rqueue;
    socket.sendQueue = told.idiag_wqueue;
    socket.inode = told.idiag_inode;
    socket.cookie = quint64(id.idiag_cookie[1]) << 32 | id.idiag_cookie[0];
    socket.uid = told.idiag_uid;
    if (told.idiag_timer == timeWaitTimer)
        socket.millisecondsLeft = told.idiag_expires;
    forEachAttribute<inet_diag_msg>(header, [&](int type, QByteArrayView value) {
        if (type == INET_DIAG_SKMEMINFO && kind == SocketKind::Udp)
            socket.drops = number<quint32>(value, dropsInMemory);
    });
    return socket;
}

int listInet(
    const Netlink& netlink, std::vector<KernelSocket>& sockets, SocketKind kind, quint32 states)
{
    for (const quint8 family : {AF_INET, AF_INET6}) {
        inet_diag_req_v2 request {};
        request.sdiag_family = family;
        request.sdiag_protocol = kind == SocketKind::Tcp ? IPPROTO_TCP : IPPROTO_UDP;
        request.idiag_ext = kind == SocketKind::Udp ? 1 << (INET_DIAG_SKMEMINFO - 1) : 0;
        request.idiag_states = states;
        const int error = netlink.dump(
            request, [&](const nlmsghdr& header) { sockets.push_back(inetSocket(header, kind)); });
        const bool hasNoFamily = error == ENOENT && family == AF_INET6; // IPv6 is not there
        if (error != 0 && !hasNoFamily)
            return error;
    }
    return 0;
}

/// A path, or "@" and an abstract name, which may hold NULs.
QByteArray unixName(QByteArrayView name)
{
    if (name.startsWith('\0'))
        return '@' + name.sliced(1).toByteArray();
    return name.endsWith('\0') ? name.chopped(1).toByteArray() : name.toByteArray();
}

SocketKind unixKind(quint8 type)
{
    return type == SOCK_STREAM ? SocketKind::UnixStream
        : type == SOCK_DGRAM   ? SocketKind::UnixDatagram
                               : SocketKind::UnixSeqpacket;
}

/// `peer`: the inode of the other end; 0 if there is none.
KernelSocket unixSocket(const nlmsghdr& header, quint64& peer)
{
    const auto& told
        = *static_cast<const unix_diag_msg*>(NLMSG_DATA(const_cast<nlmsghdr*>(&header)));
    KernelSocket socket;
    socket.kind = unixKind(told.udiag_type);
    socket.state = TcpState(told.udiag_state);
    socket.inode = told.udiag_ino;
    socket.cookie = quint64(told.udiag_cookie[1]) << 32 | told.udiag_cookie[0];
    forEachAttribute<unix_diag_msg>(header, [&](int type, QByteArrayView value) {
        if (type == UNIX_DIAG_NAME)
            socket.localName = unixName(value);
        else if (type == UNIX_DIAG_PEER)
            peer = number<quint32>(value);
        else if (type == UNIX_DIAG_UID)
            socket.uid = number<quint32>(value);
        else if (type == UNIX_DIAG_RQLEN) {
            socket.receiveQueue = number<quint32>(value);
            socket.sendQueue = number<quint32>(value, 1);
        }
    });
    return socket;
}

int listUnix(const Netlink& netlink, std::vector<KernelSocket>& sockets)
{
    unix_diag_req request {};
    request.sdiag_family = AF_UNIX;
    request.udiag_states = allStates;
    request.udiag_show = UDIAG_SHOW_NAME | UDIAG_SHOW_PEER | UDIAG_SHOW_RQLEN | UDIAG_SHOW_UID;
    const std::size_t first = sockets.size();
    std::vector<quint64> peers;
    const int error = netlink.dump(request, [&](const nlmsghdr& header) {
        sockets.push_back(unixSocket(header, peers.emplace_back(0)));
    });
    QHash<quint64, QByteArray> names; // by inode
    for (std::size_t i = first; i < sockets.size(); ++i)
        names.insert(sockets[i].inode, sockets[i].localName);
    for (std::size_t i = first; i < sockets.size(); ++i)
        sockets[i].peerName = names.value(peers[i - first]);
    return error;
}

} // namespace

Result<std::vector<KernelSocket>> SockDiag::list()
{
    const Netlink netlink;
    if (!netlink.isOpen())
        return errorFromErrno(errno, QStringLiteral("socket(NETLINK_SOCK_DIAG)"));
    std::vector<KernelSocket> sockets;
    for (const SocketKind kind : {SocketKind::Tcp, SocketKind::Udp}) {
        if (const int error = listInet(netlink, sockets, kind, allStates))
            return errorFromErrno(error, QStringLiteral("sock_diag"));
    }
    if (const int error = listUnix(netlink, sockets))
        return errorFromErrno(error, QStringLiteral("sock_diag"));
    return sockets;
}

Result<std::vector<KernelSocket>> SockDiag::closingTcp()
{
    const Netlink netlink;
    if (!netlink.isOpen())
        return errorFromErrno(errno, QStringLiteral("socket(NETLINK_SOCK_DIAG)"));
    std::vector<KernelSocket> sockets;
    if (const int error = listInet(netlink, sockets, SocketKind::Tcp, closingStates))
        return errorFromErrno(error, QStringLiteral("sock_diag"));
    return sockets;
}
