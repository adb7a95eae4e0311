// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/message.h"
#include "core/base/limits.h"

/// Limits with that many rows in the message log.
inline Limits rowLimit(qint64 rows)
{
    Limits limits;
    limits.rows = rows * qint64(sizeof(Message));
    return limits;
}

/// Limits with next to nothing kept of ended connections.
inline Limits noEndedConnections()
{
    Limits limits;
    limits.connections = 1;
    return limits;
}
