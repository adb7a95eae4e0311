// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/messageparts.h"

/// What is to be said of a message beside its parts, in words, and of which part. Empty text:
/// nothing.
struct MessageRemark {
    MessagePart part = MessagePart::Plain;
    QString text;
};

/// What is wrong with a message, and where.
[[nodiscard]] MessageRemark faultRemark(const Message& message, const MessageParts& parts);

/// How far a message is that is still arriving.
[[nodiscard]] MessageRemark progressRemark(
    const PartialMessage& partial, const MessageParts& parts);
