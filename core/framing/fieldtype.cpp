// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/fieldtype.h"

#include <QCoreApplication>

QString FieldType::titleText() const
{
    return QCoreApplication::translate("FieldType", title);
}

QStringList FieldType::suggestions() const
{
    return QString::fromLatin1(suggestionList).split(u'|', Qt::SkipEmptyParts);
}
