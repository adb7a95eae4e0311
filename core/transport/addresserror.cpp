// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/addresserror.h"

#include "core/transport/sockaddr.h"

#include <QStringList>

#include <array>
#include <cerrno>

#include <net/if.h>
#include <unistd.h>

namespace {

QString nameOf(AddressCall call)
{
    constexpr std::array names {"socket", "bind", "listen", "connect"};
    return QString::fromLatin1(names.at(std::size_t(call)));
}

/// Whether the system has an address from which it would reach `address`: to connect a datagram
/// socket chooses one, and sends nothing (udp(7)).
bool hasSourceFor(const SocketAddress& address)
{
    const SystemAddress target(address);
    const int probe = ::socket(target.family(), SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (probe < 0)
        return false;
    const bool isConnected = ::connect(probe, target.data(), target.size()) == 0;
    ::close(probe);
    return isConnected;
}

ErrorCode codeOf(int number, const SocketAddress& address, AddressCall call)
{
    const bool isIPv6 = address.family == SocketAddress::Family::IPv6;
    if (number == EINVAL && address.isLinkLocalIPv6() && address.zone == 0)
        return ErrorCode::ZoneMissing;
    if (number == EADDRINUSE && call == AddressCall::Bind && address.port == 0)
        return ErrorCode::NoLocalPort;
    if (number == EADDRNOTAVAIL && call == AddressCall::Connect)
        return hasSourceFor(address) ? ErrorCode::NoLocalPort : ErrorCode::FamilyNotAvailable;
    if (number == EADDRNOTAVAIL && isIPv6 && address.isLoopback())
        return ErrorCode::FamilyNotAvailable; // where there is IPv6, there is ::1
    return errorCodeFromErrno(number);
}

}

Error addressError(int number, const SocketAddress& address, AddressCall call)
{
    const ErrorCode code = codeOf(number, address, call);
    if (code == ErrorCode::ZoneMissing)
        return {code, inEachZone(address)};
    return {code, nameOf(call) + QStringLiteral(": ") + errnoText(number)};
}

QString inEachZone(SocketAddress address)
{
    QStringList all;
    struct if_nameindex* const interfaces = ::if_nameindex();
    for (const struct if_nameindex* each = interfaces; each && each->if_index != 0; ++each) {
        address.zone = each->if_index;
        all.append(address.toString());
    }
    ::if_freenameindex(interfaces);
    return all.join(QStringLiteral(", "));
}
