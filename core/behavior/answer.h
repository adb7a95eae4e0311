// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/behavior/rules/replyrule.h"

#include <QByteArray>
#include <QString>

/// What is sent for one message, and what becomes of the connection then.
struct Answer {
    QByteArray bytes;
    QString file; ///< the bytes of this file instead; empty: `bytes`
    AfterAnswer then = AfterAnswer::GoOn;
};
