// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/servicenames.h"

#include <QFile>
#include <QStringList>

namespace {

quint32 key(quint16 port, ServiceNames::Protocol protocol)
{
    return quint32(protocol) << 16 | port;
}

} // namespace

ServiceNames ServiceNames::read(const QString& path)
{
    ServiceNames services;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return services;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString& line : lines) {
        // NAME PORT/PROTOCOL ALIASES...
        const QStringList words = line.section(u'#', 0, 0).simplified().split(u' ');
        const QString place = words.value(1);
        bool isNumber = false;
        const quint16 port = place.section(u'/', 0, 0).toUShort(&isNumber);
        const QString protocol = place.section(u'/', 1);
        if (!isNumber || (protocol != QLatin1String("tcp") && protocol != QLatin1String("udp")))
            continue;
        const quint32 number
            = key(port, protocol == QLatin1String("tcp") ? Protocol::Tcp : Protocol::Udp);
        if (!services.m_names.contains(number))
            services.m_names.insert(number, words.first());
    }
    return services;
}

QString ServiceNames::find(quint16 port, Protocol protocol) const
{
    return m_names.value(key(port, protocol));
}

PortRange portRange(quint16 port)
{
    constexpr quint16 firstUser = 1024;
    constexpr quint16 firstDynamic = 49152;
    return port < firstUser   ? PortRange::System
        : port < firstDynamic ? PortRange::User
                              : PortRange::Dynamic;
}
