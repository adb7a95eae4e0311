// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/lastsettings.h"

#include <QSettings>

namespace LastSettings {

ServerConfig server()
{
    const ServerConfig defaults;
    QSettings settings;
    settings.beginGroup(QStringLiteral("server"));
    ServerConfig config;
    config.address = settings.value(QStringLiteral("address"), defaults.address).toString();
    config.port = quint16(settings.value(QStringLiteral("port"), defaults.port).toUInt());
    config.framing
        = FramingSpec::parse(settings.value(QStringLiteral("framing")).toString()).value_or({});
    const QString behavior = settings.value(QStringLiteral("behavior")).toString();
    config.behavior.kind = behaviorKind(behavior).value_or(defaults.behavior.kind);
    config.behavior.reply = settings.value(QStringLiteral("reply")).toByteArray();
    config.behavior.closeAfterAnswer
        = settings.value(QStringLiteral("closeAfterAnswer"), false).toBool();
    return config;
}

ClientConfig client()
{
    const ClientConfig defaults;
    QSettings settings;
    settings.beginGroup(QStringLiteral("client"));
    ClientConfig config;
    config.host = settings.value(QStringLiteral("host"), defaults.host).toString();
    config.port = quint16(settings.value(QStringLiteral("port"), defaults.port).toUInt());
    config.count = settings.value(QStringLiteral("count"), defaults.count).toInt();
    config.framing
        = FramingSpec::parse(settings.value(QStringLiteral("framing")).toString()).value_or({});
    return config;
}

void remember(const ServerConfig& config)
{
    QSettings settings;
    settings.beginGroup(QStringLiteral("server"));
    settings.setValue(QStringLiteral("address"), config.address);
    settings.setValue(QStringLiteral("port"), config.port);
    settings.setValue(QStringLiteral("framing"), config.framing.toString());
    settings.setValue(QStringLiteral("behavior"), behaviorName(config.behavior.kind));
    settings.setValue(QStringLiteral("reply"), config.behavior.reply);
    settings.setValue(QStringLiteral("closeAfterAnswer"), config.behavior.closeAfterAnswer);
}

void remember(const ClientConfig& config)
{
    QSettings settings;
    settings.beginGroup(QStringLiteral("client"));
    settings.setValue(QStringLiteral("host"), config.host);
    settings.setValue(QStringLiteral("port"), config.port);
    settings.setValue(QStringLiteral("count"), config.count);
    settings.setValue(QStringLiteral("framing"), config.framing.toString());
}

} // namespace LastSettings
