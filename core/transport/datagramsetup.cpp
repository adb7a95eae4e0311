// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/datagramsetup.h"

#include "core/transport/sockaddr.h"

#include <QHostAddress>
#include <QNetworkInterface>
#include <QStringList>

#include <linux/in6.h>
#include <net/if.h>
#include <netinet/in.h>
#include <netinet/udp.h>

#include <cerrno>
#include <cstring>

namespace DatagramSetup {

namespace {

bool set(int descriptor, int level, int option, int value)
{
    return ::setsockopt(descriptor, level, option, &value, sizeof value) == 0;
}

/// More than net.core.rmem_max takes a privilege (socket(7)).
bool setReceiveBuffer(int descriptor, int bytes)
{
    return set(descriptor, SOL_SOCKET, SO_RCVBUFFORCE, bytes)
        || set(descriptor, SOL_SOCKET, SO_RCVBUF, bytes);
}

/// What comes with datagrams and errors: where they were sent to, what was lost, what ICMP says.
bool askForAncillary(int descriptor, int family)
{
    const bool isIPv6 = family == AF_INET6;
    return set(descriptor, SOL_SOCKET, SO_RXQ_OVFL, 1) && set(descriptor, IPPROTO_IP, IP_RECVERR, 1)
        && (isIPv6 ? set(descriptor, IPPROTO_IPV6, IPV6_RECVPKTINFO, 1)
                    && set(descriptor, IPPROTO_IPV6, IPV6_RECVERR, 1)
                   : set(descriptor, IPPROTO_IP, IP_PKTINFO, 1));
}

/// Only groups that this socket has joined, not those of others on this computer.
bool hearOwnGroupsOnly(int descriptor, int family)
{
    return set(descriptor, IPPROTO_IP, IP_MULTICAST_ALL, 0)
        && (family != AF_INET6 || set(descriptor, IPPROTO_IPV6, IPV6_MULTICAST_ALL, 0));
}

bool setTtl(int descriptor, int family, int ttl)
{
    return set(descriptor, IPPROTO_IP, IP_MULTICAST_TTL, ttl)
        && (family != AF_INET6 || set(descriptor, IPPROTO_IPV6, IPV6_MULTICAST_HOPS, ttl));
}

bool setLoop(int descriptor, int family, bool on)
{
    return set(descriptor, IPPROTO_IP, IP_MULTICAST_LOOP, on)
        && (family != AF_INET6 || set(descriptor, IPPROTO_IPV6, IPV6_MULTICAST_LOOP, on));
}

bool setInterface(int descriptor, int family, quint32 number)
{
    ip_mreqn request {};
    request.imr_ifindex = int(number);
    return ::setsockopt(descriptor, IPPROTO_IP, IP_MULTICAST_IF, &request, sizeof request) == 0
        && (family != AF_INET6 || set(descriptor, IPPROTO_IPV6, IPV6_MULTICAST_IF, int(number)));
}

QString membershipText(const GroupMembership& membership)
{
    return membership.source.isEmpty() ? membership.group
                                       : membership.source + u'@' + membership.group;
}

sockaddr_storage storageOf(const SocketAddress& address)
{
    const SystemAddress place(address);
    sockaddr_storage storage {};
    std::memcpy(&storage, place.data(), place.size());
    return storage;
}

/// MCAST_JOIN_GROUP and its three kin, which are the same for both families (RFC 3678 section 5).
bool change(int descriptor, const SocketAddress& group, const SocketAddress& source,
    quint32 interface, bool isJoining)
{
    const int level = group.family == SocketAddress::Family::IPv6 ? IPPROTO_IPV6 : IPPROTO_IP;
    if (!source.isValid()) {
        group_req request {};
        request.gr_interface = interface;
        request.gr_group = storageOf(group);
        return ::setsockopt(descriptor, level, isJoining ? MCAST_JOIN_GROUP : MCAST_LEAVE_GROUP,
                   &request, sizeof request)
            == 0;
    }
    group_source_req request {};
    request.gsr_interface = interface;
    request.gsr_group = storageOf(group);
    request.gsr_source = storageOf(source);
    return ::setsockopt(descriptor, level,
               isJoining ? MCAST_JOIN_SOURCE_GROUP : MCAST_LEAVE_SOURCE_GROUP, &request,
               sizeof request)
        == 0;
}

Result<> change(int descriptor, int family, const GroupMembership& membership, bool isJoining)
{
    const auto failed = [&membership](const QString& why) {
        return Error {
            ErrorCode::CannotJoinGroup, membershipText(membership) + QStringLiteral(": ") + why};
    };
    const SocketAddress group
        = SocketAddress::fromHostAddress(QHostAddress(membership.group.trimmed()), 0);
    const SocketAddress source
        = SocketAddress::fromHostAddress(QHostAddress(membership.source.trimmed()), 0);
    if (!group.isMulticast())
        return failed(QStringLiteral("not a multicast address"));
    if (!membership.source.trimmed().isEmpty() && source.family != group.family)
        return failed(QStringLiteral("the source is no address of the group's family"));
    if (family == AF_INET && group.family == SocketAddress::Family::IPv6)
        return failed(QStringLiteral("the socket is one of IPv4"));
    const Result<quint32> interface = interfaceNumber(membership.interface);
    if (!interface)
        return interface.error();
    const quint32 number = *interface == 0 ? group.zone : *interface;
    if (!change(descriptor, group, source, number, isJoining))
        return failed(errnoText(errno));
    return {};
}

}

Result<quint32> interfaceNumber(const QString& nameOrAddress)
{
    const QString text = nameOrAddress.trimmed();
    if (text.isEmpty())
        return quint32(0);
    if (const quint32 number = ::if_nametoindex(text.toLocal8Bit().constData()))
        return number;
    const QHostAddress address(text);
    QStringList names;
    for (const QNetworkInterface& each : QNetworkInterface::allInterfaces()) {
        names.append(each.name());
        for (const QNetworkAddressEntry& entry : each.addressEntries()) {
            if (!address.isNull() && entry.ip().isEqual(address))
                return quint32(each.index());
        }
    }
    return Error {ErrorCode::NoSuchInterface,
        text + QStringLiteral(" (") + names.join(QStringLiteral(", ")) + u')'};
}

Result<> apply(int descriptor, int family, const DatagramOptions& options)
{
    const Result<quint32> interface = interfaceNumber(options.interface);
    if (!interface)
        return interface.error();
    const bool isSet = askForAncillary(descriptor, family) && hearOwnGroupsOnly(descriptor, family)
        && set(descriptor, SOL_SOCKET, SO_BROADCAST, options.mayBroadcast)
        && (options.receiveBuffer <= 0 || setReceiveBuffer(descriptor, options.receiveBuffer))
        && (!options.ttl || setTtl(descriptor, family, *options.ttl))
        && setLoop(descriptor, family, options.loop)
        && (*interface == 0 || setInterface(descriptor, family, *interface));
    if (!isSet)
        return errorFromErrno(errno, QStringLiteral("setsockopt"));
    return {};
}

Result<> join(int descriptor, int family, const GroupMembership& membership)
{
    return change(descriptor, family, membership, true);
}

void leave(int descriptor, int family, const GroupMembership& membership)
{
    [[maybe_unused]] const Result<> left = change(descriptor, family, membership, false);
}

} // namespace DatagramSetup
