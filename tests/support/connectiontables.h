// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/connectiontable.h"

#include <algorithm>

/// Adds a connection whose id is the next one, and that the capture tells of.
inline void append(ConnectionTable& table, ConnectionFacts facts)
{
    facts.lastActivity = std::max<qint64>(facts.lastActivity, 1);
    *table.edit(facts.id) = facts;
    if (facts.isLive())
        table.countLive(facts.id, 1);
}
