// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/calltext.h"

#include <string.h>

QString callText(const char* call, int number)
{
    const char* const name = number == 0 ? nullptr : ::strerrorname_np(number);
    return name ? QStringLiteral("%1 %2").arg(QLatin1String(call), QLatin1String(name))
                : QString::fromLatin1(call);
}
