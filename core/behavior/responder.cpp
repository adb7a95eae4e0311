// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/behavior/responder.h"

#include "core/behavior/perconnectionresponder.h"

std::unique_ptr<Responder> makeResponder(const BehaviorSpec& spec)
{
    if (spec.kind == BehaviorSpec::Kind::Manual)
        return nullptr;
    return std::make_unique<PerConnectionResponder>(spec);
}
