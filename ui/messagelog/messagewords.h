// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysissnapshot.h"

#include <QString>

/// What a row of the message log is, in a word.
namespace MessageWords {

/// "Frame", "Chunk", "Fault", ...
[[nodiscard]] QString type(MessageType type);
/// "in", "out"; empty for rows that went neither way.
[[nodiscard]] QString direction(const Message& message);
/// Whether a row has something to warn of.
[[nodiscard]] bool isFault(const Message& message);
/// "65,536 of 104,857 bytes", or only the first number if the length is not known yet.
[[nodiscard]] QString progress(const PartialMessage& partial);

} // namespace MessageWords
