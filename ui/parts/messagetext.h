// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysissnapshot.h"
#include "core/text/bytesastext.h"

/// A message for the clipboard. As text: the content alone, or a state change in words; else all
/// bytes of the message.
[[nodiscard]] QString messageAsText(
    const AnalysisSnapshot& snapshot, const Message& message, ByteFormat format);
