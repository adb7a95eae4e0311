// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/behavior/chat/chatclient.h"

std::unique_ptr<Responder> makeChatClient(const ChatClientSettings&)
{
    return nullptr;
}
