// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/messageparts.h"

/// What is to be said of a message beside its parts, in words, and of which part. Empty text:
/// nothing.
struct MessageRemark {
    int part = MessageParts::noPart;
    QString text;
};

/// What is wrong with a message, and where. Text from outside in it is safe to show.
[[nodiscard]] MessageRemark faultRemark(
    const AnalysisSnapshot& snapshot, const Message& message, const MessageParts& parts);

/// How far a message is that is still arriving.
[[nodiscard]] MessageRemark progressRemark(
    const PartialMessage& partial, const MessageParts& parts);
