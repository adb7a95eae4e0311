// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/hostlookup.h"

#include "core/base/zones.h"
#include "core/transport/addresserror.h"

#include <QHostAddress>
#include <QHostInfo>

namespace {

Result<QList<SocketAddress>> addressesOf(const QHostAddress& host, quint16 port)
{
    const SocketAddress address = SocketAddress::fromHostAddress(host, port);
    if (!host.scopeId().isEmpty() && !Zones::isInterface(Zones::numberOf(host.scopeId())))
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
    m_lookup = QHostInfo::lookupHost(host, &m_context,
        [this, port, serial = m_serial, receiver = std::move(receiver)](const QHostInfo& found) {
            if (serial != m_serial)
                return;
            m_lookup = -1;
            receiver(addressesOf(found, port));
        });
}

void HostLookup::cancel()
{
    ++m_serial;
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(std::exchange(m_lookup, -1));
}
