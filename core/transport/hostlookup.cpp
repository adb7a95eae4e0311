// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/hostlookup.h"

#include "core/transport/addresserror.h"

#include <QHostAddress>
#include <QHostInfo>

#include <net/if.h>

namespace {

bool isInterface(quint32 zone)
{
    char name[IF_NAMESIZE] {};
    return ::if_indextoname(zone, name) != nullptr;
}

Result<QList<SocketAddress>> addressesOf(const QHostAddress& host, quint16 port)
{
    const SocketAddress address = SocketAddress::fromHostAddress(host, port);
    if (!host.scopeId().isEmpty() && !isInterface(address.zone))
        return Error {ErrorCode::ZoneUnknown, inEachZone(address)};
    return QList {address};
}

Result<QList<SocketAddress>> addressesOf(const QHostInfo& host, quint16 port)
{
    if (host.error() == QHostInfo::UnknownError)
        return Error {ErrorCode::LookupFailed, host.errorString()};
    QList<SocketAddress> addresses;
    for (const QHostAddress& each : host.addresses()) {
        const SocketAddress address = SocketAddress::fromHostAddress(each, port);
        if (address.isValid())
            addresses.append(address);
    }
    if (addresses.isEmpty())
        return Error {ErrorCode::HostNotFound, {}};
    return addresses;
}

}

void HostLookup::start(const QString& host, quint16 port, Receiver receiver)
{
    cancel();
    const QHostAddress address(host);
    if (!address.isNull()) {
        receiver(addressesOf(address, port));
        return;
    }
    m_lookup = QHostInfo::lookupHost(
        host, &m_context, [this, port, receiver = std::move(receiver)](const QHostInfo& found) {
            m_lookup = -1;
            receiver(addressesOf(found, port));
        });
}

void HostLookup::cancel()
{
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(std::exchange(m_lookup, -1));
}
