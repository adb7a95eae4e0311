// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/behavior/rules/replyrules.h"

#include "core/text/escapes.h"
#include "core/text/pastedbytes.h"

#include <QFileInfo>

#include <algorithm>

namespace {

Result<ReplyTemplate> replyTemplate(const ReplyText& reply)
{
    switch (reply.kind) {
    case ReplyText::Kind::Text:
    case ReplyText::Kind::Message:
        return ReplyTemplate::parse(reply.text);
    case ReplyText::Kind::Hex: {
        const Result<QByteArray> bytes = bytesFromPaste(reply.text);
        return bytes ? Result(ReplyTemplate::literal(*bytes)) : bytes.error();
    }
    case ReplyText::Kind::File:
        return ReplyTemplate();
    }
    Q_UNREACHABLE();
}

Error inRule(qsizetype index, const Error& error)
{
    return {error.code, QStringLiteral("rule %1: %2").arg(index + 1).arg(error.detail)};
}

} // namespace

CompiledRule::CompiledRule(ReplyRule rule, ReplyMatcher matcher, ReplyTemplate text)
    : m_rule(std::move(rule))
    , m_matcher(std::move(matcher))
    , m_template(std::move(text))
{
}

Result<std::shared_ptr<CompiledRule>> CompiledRule::make(const ReplyRule& rule)
{
    Result<ReplyMatcher> matcher = ReplyMatcher::make(rule.match);
    if (!matcher)
        return matcher.error();
    Result<ReplyTemplate> text = replyTemplate(rule.reply);
    if (!text)
        return text.error();
    return std::shared_ptr<CompiledRule>(
        new CompiledRule(rule, std::move(matcher).value(), std::move(text).value()));
}

ReplyRuleCount CompiledRule::count() const
{
    return {m_matches.load(std::memory_order_relaxed), m_failures.load(std::memory_order_relaxed)};
}

bool CompiledRule::matches(
    const ReceivedMessage& message, std::vector<QByteArrayView>& captures) const
{
    const auto outcome = m_matcher.match(message, captures);
    if (outcome == ReplyMatcher::Outcome::Match)
        m_matches.fetch_add(1, std::memory_order_relaxed);
    else if (outcome == ReplyMatcher::Outcome::GaveUp)
        m_failures.fetch_add(1, std::memory_order_relaxed);
    return outcome == ReplyMatcher::Outcome::Match;
}

QByteArray CompiledRule::answer(const ReplyFacts& facts, const Framing& framing) const
{
    const QByteArray bytes = m_template.filled(facts);
    if (m_rule.reply.kind != ReplyText::Kind::Message)
        return bytes;
    const Result<QByteArray> message = framing.encode(bytes);
    if (!message)
        m_failures.fetch_add(1, std::memory_order_relaxed);
    return message.value_or({});
}

Result<ReplyRulesPtr> ReplyRules::make(const ReplyRuleList& rules, const ReplyRulesPtr& before)
{
    auto made = std::make_shared<ReplyRules>();
    std::vector<std::shared_ptr<CompiledRule>> known;
    if (before)
        known = before->m_rules;
    for (const ReplyRule& rule : rules) {
        const auto same = std::ranges::find_if(
            known, [&rule](const auto& candidate) { return candidate->rule() == rule; });
        if (same != known.end()) {
            made->m_rules.push_back(*same);
            known.erase(same); // of two equal rules each keeps its own
            continue;
        }
        auto compiled = CompiledRule::make(rule);
        if (!compiled)
            return inRule(qsizetype(made->m_rules.size()), compiled.error());
        made->m_rules.push_back(std::move(compiled).value());
    }
    return ReplyRulesPtr(std::move(made));
}

ReplyRuleList ReplyRules::list() const
{
    ReplyRuleList rules;
    for (const auto& rule : m_rules)
        rules.push_back(rule->rule());
    return rules;
}

Result<> checkReply(const ReplyText& reply)
{
    const QFileInfo file(reply.text);
    if (reply.kind == ReplyText::Kind::File && (!file.isFile() || !file.isReadable())) {
        return Error {
            ErrorCode::CannotRead, QStringLiteral("\"%1\" is no file to read").arg(reply.text)};
    }
    const Result<ReplyTemplate> parsed = replyTemplate(reply);
    return parsed ? Result<>() : parsed.error();
}
