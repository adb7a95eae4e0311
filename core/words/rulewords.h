// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/behavior/rules/replyrule.h"

/// Rules in a person's words, plain text that is safe to show.
namespace RuleWords {

[[nodiscard]] QString title(ReplyMatch::Kind kind);
[[nodiscard]] QString title(ReplyText::Kind kind);
[[nodiscard]] QString title(AfterAnswer then);

/// "Contains “hello”", "Any message"
[[nodiscard]] QString matchText(const ReplyMatch& match);
/// "“hi”, after 100 ms, once, then close"
[[nodiscard]] QString answerText(const ReplyRule& rule);

} // namespace RuleWords
