// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/behavior/responder.h"

#include "core/behavior/chat/chatclient.h"
#include "core/behavior/chat/chatserver.h"
#include "core/behavior/perconnectionresponder.h"

std::unique_ptr<Responder> makeResponder(const BehaviorSpec& spec)
{
    switch (spec.kind) {
    case BehaviorSpec::Kind::Manual:
        return nullptr;
    case BehaviorSpec::Kind::Chat:
        return makeChatServer(spec.chat);
    case BehaviorSpec::Kind::ChatClient:
        return makeChatClient(spec.chatClient);
    default:
        return std::make_unique<PerConnectionResponder>(spec);
    }
}
