// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/addresserror.h"

#include "core/transport/socketcalls.h"

#include <QStringList>

#include <array>
#include <cerrno>

#include <net/if.h>

namespace {

QString nameOf(AddressCall call)
{
    constexpr std::array names {"socket", "bind", "listen", "connect"};
    return QString::fromLatin1(names.at(std::size_t(call)));
}

ErrorCode codeOf(int number, const SocketAddress& address, AddressCall call)
{
    const bool isIPv6 = address.family == SocketAddress::Family::IPv6;
    if (number == EINVAL && address.isLinkLocalIPv6() && address.zone == 0)
        return ErrorCode::ZoneMissing;
    if (number == EADDRINUSE && call == AddressCall::Bind && address.port == 0)
        return ErrorCode::NoLocalPort;
    if (number == EADDRNOTAVAIL && call == AddressCall::Connect)
        return SocketCalls::sourceFor(address).isValid() ? ErrorCode::NoLocalPort
                                                         : ErrorCode::FamilyNotAvailable;
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
