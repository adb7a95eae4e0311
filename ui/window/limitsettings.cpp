// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/limitsettings.h"

#include <QSettings>

#include <algorithm>

namespace {
const QString group = QStringLiteral("limits");
const QString closeTimeout = QStringLiteral("closeTimeout"); // ms
const QString keptCount = QStringLiteral("captures/kept");
const QString keptBytes = QStringLiteral("captures/keptBytes");
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
    const qint64 kept = settings.value(closeTimeout, 0).toLongLong();
    if (kept > 0)
        limits.drainWait = std::chrono::milliseconds(kept);
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
    if (limits.drainWait == Limits().drainWait)
        settings.remove(closeTimeout);
    else
        settings.setValue(closeTimeout, qint64(limits.drainWait.count()));
}

KeptLimits keptCaptures()
{
    const QSettings settings;
    KeptLimits limits;
    limits.count = std::max(1, settings.value(keptCount, limits.count).toInt());
    limits.bytes = std::max<qint64>(0, settings.value(keptBytes, limits.bytes).toLongLong());
    return limits;
}

void keep(const KeptLimits& limits)
{
    QSettings settings;
    settings.setValue(keptCount, limits.count);
    settings.setValue(keptBytes, limits.bytes);
}

} // namespace LimitSettings
