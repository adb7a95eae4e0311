// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/framing/decodememory.h"

#include <QSettings>

namespace DecodeMemory {

DecodeRules portRules()
{
    DecodeRules rules;
    QSettings settings;
    settings.beginGroup(QStringLiteral("decodePorts"));
    for (const QString& key : settings.childKeys()) {
        const quint32 port = key.toUShort();
        const Result<FramingSpec> framing = DecodeRules::parse(settings.value(key).toString());
        if (port > 0 && framing)
            rules.set({DecodeRule::Scope::Port, port}, *framing);
    }
    return rules;
}

void remember(quint16 port, const std::optional<FramingSpec>& framing)
{
    QSettings settings;
    settings.beginGroup(QStringLiteral("decodePorts"));
    if (framing)
        settings.setValue(QString::number(port), framing->toString());
    else
        settings.remove(QString::number(port));
}

} // namespace DecodeMemory
