// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/actionname.h"

#include <QRegularExpression>

QString actionName(const QString& text)
{
    static const QRegularExpression decoration(QStringLiteral("\\s*[(（]&\\w[)）]|&(?=.)|…"));
    return QString(text).remove(decoration);
}
