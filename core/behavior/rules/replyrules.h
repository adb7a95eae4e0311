// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/behavior/rules/replymatcher.h"
#include "core/behavior/rules/replytemplate.h"
#include "core/framing/framing.h"

#include <atomic>
#include <memory>

/// How a rule has fared since its server's rules were made.
struct ReplyRuleCount {
    qint64 matches = 0;
    qint64 failures = 0; ///< its regular expression took too long, or the framing cannot
                         ///< carry its reply

    bool operator==(const ReplyRuleCount&) const = default;
};

/// One rule, ready to be used, with its count.
class CompiledRule
{
public:
    /// Errors: InvalidArgument.
    static Result<std::shared_ptr<CompiledRule>> make(const ReplyRule& rule);

    [[nodiscard]] const ReplyRule& rule() const { return m_rule; }
    /// Any thread.
    [[nodiscard]] ReplyRuleCount count() const;

    /// Counts, too. I/O thread.
    [[nodiscard]] bool matches(
        const ReceivedMessage& message, std::vector<QByteArrayView>& captures) const;
    /// The bytes of the answer; none for a file, and where the framing cannot carry them, which
    /// counts as a failure. I/O thread.
    [[nodiscard]] QByteArray answer(const ReplyFacts& facts, const Framing& framing) const;

private:
    CompiledRule(ReplyRule rule, ReplyMatcher matcher, ReplyTemplate text);

    const ReplyRule m_rule;
    const ReplyMatcher m_matcher;
    const ReplyTemplate m_template;
    mutable std::atomic<qint64> m_matches = 0;
    mutable std::atomic<qint64> m_failures = 0;
};

class ReplyRules;
using ReplyRulesPtr = std::shared_ptr<const ReplyRules>;

/// The rules of one server, in the order in which they are tried. Made in any thread; matched in
/// the I/O thread, while others read the counts.
class ReplyRules
{
public:
    /// Rules that are in `before` already go on as they are there, counts included.
    /// Errors: InvalidArgument with the number of the rule, from 1, in front.
    static Result<ReplyRulesPtr> make(
        const ReplyRuleList& rules, const ReplyRulesPtr& before = nullptr);

    [[nodiscard]] ReplyRuleList list() const;
    [[nodiscard]] const std::vector<std::shared_ptr<CompiledRule>>& rules() const
    {
        return m_rules;
    }

private:
    std::vector<std::shared_ptr<CompiledRule>> m_rules;
};

/// What is wrong with a reply by itself, the file that it names included.
/// Errors: InvalidArgument with the offset; CannotRead.
[[nodiscard]] Result<> checkReply(const ReplyText& reply);
