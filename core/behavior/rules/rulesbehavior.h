// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/behavior/behavior.h"
#include "core/behavior/wholemessages.h"

/// Answers each message as the first rule says that matches it; a message that none matches, not at
/// all. A rule that answers once and has done so is passed over. Answers keep the order of the
/// messages, also when a later one has the shorter delay; the time and the count in an answer are
/// those of its message's arrival.
///
/// Holds the message that is being received, as WholeMessages. Closes the connection whose stream
/// is lost, and, once all answers are out, that of a peer that has finished.
class RulesBehavior : public Behavior
{
public:
    explicit RulesBehavior(const BehaviorSpec& spec);

    void bytesReceived(QByteArrayView bytes, BehaviorActions& actions) override;
    void boundaryReached() override { m_messages.startAnew(); }
    void peerFinished(BehaviorActions& actions) override;
    /// Rules that stay stay as they are: what has answered once does not answer again.
    void settingsChanged(const BehaviorSpec& spec) override { m_rules = spec.rules; }

private:
    [[nodiscard]] bool answer(const Frame& frame, QByteArrayView message, BehaviorActions& actions);
    [[nodiscard]] bool send(const std::shared_ptr<CompiledRule>& rule,
        std::vector<QByteArrayView> captures, BehaviorActions& actions);
    [[nodiscard]] bool isSpent(const std::shared_ptr<CompiledRule>& rule) const;

    bool m_closeAfterAnswer;
    bool m_isDone = false; // closed by us, or about to be
    ReplyRulesPtr m_rules;
    std::vector<std::shared_ptr<CompiledRule>> m_spent; // once, and it was
    WholeMessages m_messages;
};
