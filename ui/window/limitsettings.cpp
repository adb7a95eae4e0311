// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/limitsettings.h"

#include <QSettings>

#include <algorithm>

namespace {
const QString group = QStringLiteral("limits");
}

namespace LimitSettings {

Limits kept()
{
    QSettings settings;
    settings.beginGroup(group);
    Limits limits;
    for (const LimitField& field : limitFields()) {
        qint64& bytes = limits.*field.bytes;
        bytes = settings.value(QLatin1String(field.name), bytes).toLongLong();
        bytes = std::max(bytes, field.least);
    }
    return limits;
}

void keep(const Limits& limits)
{
    QSettings settings;
    settings.beginGroup(group);
    for (const LimitField& field : limitFields()) {
        if (limits.*field.bytes == Limits().*field.bytes)
            settings.remove(QLatin1String(field.name));
        else
            settings.setValue(QLatin1String(field.name), limits.*field.bytes);
    }
}

} // namespace LimitSettings
