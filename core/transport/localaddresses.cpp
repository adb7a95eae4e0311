// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/localaddresses.h"

#include <QNetworkInterface>

QList<LocalAddress> localAddresses()
{
    QList<LocalAddress> addresses;
    for (const QNetworkInterface& interface : QNetworkInterface::allInterfaces()) {
        if (!(interface.flags() & QNetworkInterface::IsUp))
            continue;
        for (const QNetworkAddressEntry& entry : interface.addressEntries())
            addresses.append({entry.ip().toString(), interface.humanReadableName()});
    }
    return addresses;
}
