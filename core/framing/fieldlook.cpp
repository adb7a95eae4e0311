// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/fieldlook.h"

#include <algorithm>

FieldLook lookAt(const QVector<LookRange>& looks, qint64 offset)
{
    const auto found = std::find_if(looks.crbegin(), looks.crend(),
        [offset](const LookRange& each) { return each.range.contains(offset); });
    return found == looks.crend() ? FieldLook::Plain : found->look;
}
