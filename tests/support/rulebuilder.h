// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/behavior/rules/replyrule.h"

/// A rule that answers `pattern` with the text `reply`.
inline ReplyRule rule(const char* pattern, const char* reply)
{
    ReplyRule made;
    made.match.pattern = QString::fromUtf8(pattern);
    made.reply.text = QString::fromUtf8(reply);
    return made;
}
