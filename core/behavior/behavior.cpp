// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/behavior/behavior.h"

#include "core/behavior/applicationbehavior.h"
#include "core/behavior/discardbehavior.h"
#include "core/behavior/echobehavior.h"
#include "core/behavior/replybehavior.h"
#include "core/behavior/rules/rulesbehavior.h"

std::unique_ptr<Behavior> makeBehavior(const BehaviorSpec& spec)
{
    switch (spec.kind) {
    case BehaviorSpec::Kind::Manual:
    case BehaviorSpec::Kind::Chat:
    case BehaviorSpec::Kind::ChatClient:
        return nullptr;
    case BehaviorSpec::Kind::Echo:
        return std::make_unique<EchoBehavior>(spec.closeAfterAnswer);
    case BehaviorSpec::Kind::Reply:
        return std::make_unique<ReplyBehavior>(spec);
    case BehaviorSpec::Kind::Application:
        return std::make_unique<ApplicationBehavior>(spec);
    case BehaviorSpec::Kind::Discard:
        return std::make_unique<DiscardBehavior>();
    case BehaviorSpec::Kind::Rules:
        return std::make_unique<RulesBehavior>(spec);
    }
    Q_UNREACHABLE();
}
