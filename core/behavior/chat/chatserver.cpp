// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/behavior/chat/chatserver.h"

std::unique_ptr<Responder> makeChatServer(const ChatSettings&)
{
    return nullptr;
}
