// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysissnapshot.h"
#include "ui/parts/bytesastext.h"

/// What a message is on the clipboard.
namespace MessageCopy {

constexpr qint64 limit = 16 * 1024 * 1024; ///< bytes that may be copied at once
constexpr qint64 overhead = 64; ///< bytes that a message counts besides its own

/// As text: the content alone, or a state change in words; else all bytes of the message.
[[nodiscard]] QString text(
    const AnalysisSnapshot& snapshot, const Message& message, ByteFormat format);

} // namespace MessageCopy
