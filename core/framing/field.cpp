// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/field.h"

#include <QCoreApplication>

QString SectionType::titleText() const
{
    return QCoreApplication::translate("SectionType", title);
}
