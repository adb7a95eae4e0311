// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/framingparameter.h"

#include <QCoreApplication>

QStringList FramingParameter::choices() const
{
    return QString::fromLatin1(choiceList).split(u'|', Qt::SkipEmptyParts);
}

QString FramingParameter::descriptionText() const
{
    return QCoreApplication::translate("FramingParameter", description);
}
