// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/messagepart.h"

#include <algorithm>

MessagePart partAt(const QVector<PartRange>& parts, qint64 offset)
{
    const auto found = std::find_if(parts.crbegin(), parts.crend(),
        [offset](const PartRange& part) { return part.range.contains(offset); });
    return found == parts.crend() ? MessagePart::Plain : found->part;
}
