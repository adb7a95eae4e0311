// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/framingguess.h"

/// Framings in words, in the user's language; plain text that is safe to show.
namespace FramingWords {

/// "Length prefix" for "length-prefixed", "MQTT" for "mqtt"; a name that is not known stays as it
/// is.
[[nodiscard]] QString title(const QString& name);
/// With its parameters, if it was chosen with them: "Lines, delimiter=\r\n".
[[nodiscard]] QString title(const FramingSpec& framing);
/// What messages it finds, in a few words; empty for what is no framing.
[[nodiscard]] QString description(const FramingSpec& framing);
/// What a guess proposes, and why.
[[nodiscard]] QString explain(const FramingGuess& guess);

} // namespace FramingWords
