// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/faulttype.h"

#include <QCoreApplication>

QString FaultType::text(const QString& field) const
{
    const QString translated = QCoreApplication::translate("FaultType", sentence);
    return translated.contains(QLatin1String("%1")) ? translated.arg(field) : translated;
}
