// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/behavior/rules/replyrule.h"

#include <QByteArray>

/// Rules as a file keeps them:
///
///     {"rules": [
///         {"match": {"regex": "^GET (\\S+)"}, "reply": {"text": "${1}: no\\r\\n"}},
///         {"match": {"member": "content-type", "value": "text/json"}, "reply": {"message": "{}"},
///          "delay": 100, "once": true, "then": "close"}
///     ]}
///
/// `match` has one of contains, equals, regex, hex, member (whose `value` may be left out); `reply`
/// one of text, hex, file, message; `delay` is in milliseconds; `then` is go-on, close or reset.
/// The last three may be left out. What the words mean stands in core/behavior/rules/replyrule.h.
[[nodiscard]] QByteArray rulesToJson(const ReplyRuleList& rules);

/// Whether the rules can be used is for ReplyRules::make() to tell.
/// Errors: InvalidArgument with the number of the rule, from 1, and what is wrong.
[[nodiscard]] Result<ReplyRuleList> rulesFromJson(const QByteArray& json);
