// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/behavior/rules/rulesbehavior.h"

#include "core/text/jsontext.h"

#include <algorithm>

RulesBehavior::RulesBehavior(const BehaviorSpec& spec)
    : m_closeAfterAnswer(spec.closeAfterAnswer)
    , m_rules(spec.rules)
    , m_messages(spec.framing, spec.contentLimit)
{
}

void RulesBehavior::bytesReceived(QByteArrayView bytes, BehaviorActions& actions)
{
    if (m_isDone)
        return;
    const bool goesOn
        = m_messages.feed(bytes, [this, &actions](const Frame& frame, QByteArrayView message) {
              return answer(frame, message, actions);
          });
    if (!goesOn && !std::exchange(m_isDone, true))
        actions.answerAfter({}, {.bytes = {}, .file = {}, .then = AfterAnswer::Close});
}

void RulesBehavior::peerFinished(BehaviorActions& actions)
{
    if (!std::exchange(m_isDone, true))
        actions.answerAfter({}, {.bytes = {}, .file = {}, .then = AfterAnswer::Close});
}

/// False if no more messages are answered.
bool RulesBehavior::answer(const Frame& frame, QByteArrayView message, BehaviorActions& actions)
{
    if (!m_rules)
        return true;
    const ByteRange range = frame.content.translated(-frame.range.start);
    const QByteArrayView content = JsonText::part(message, range);
    const Framing& framing = m_messages.framing();
    QByteArray decoded;
    ReceivedMessage received {content, message, &framing, m_messages.role()};
    if (framing.hasEncodedContent())
        received.content = decoded = framing.decoded(content);
    std::vector<QByteArrayView> captures;
    for (const auto& rule : m_rules->rules()) {
        if (!isSpent(rule) && rule->matches(received, captures))
            return send(rule, std::move(captures), actions);
    }
    return true;
}

/// The answer of `rule`; false if it is the last one.
bool RulesBehavior::send(const std::shared_ptr<CompiledRule>& rule,
    std::vector<QByteArrayView> captures, BehaviorActions& actions)
{
    const ReplyRule& says = rule->rule();
    if (says.isOnce)
        m_spent.push_back(rule);
    Answer answer;
    answer.then = says.then;
    if (answer.then == AfterAnswer::GoOn && m_closeAfterAnswer)
        answer.then = AfterAnswer::Close;
    if (says.reply.kind == ReplyText::Kind::File) {
        answer.file = says.reply.text;
    } else {
        answer.bytes = rule->answer(
            {actions.timeNs(), rule->count().matches, actions.peerText(), std::move(captures)},
            m_messages.framing());
    }
    m_isDone = answer.then != AfterAnswer::GoOn;
    actions.answerAfter(says.delay, std::move(answer));
    return !m_isDone;
}

bool RulesBehavior::isSpent(const std::shared_ptr<CompiledRule>& rule) const
{
    return std::ranges::find(m_spent, rule) != m_spent.end();
}
