// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/framingguess.h"

/// Framings in words, in the user's language; plain text that is safe to show.
namespace FramingWords {

/// "Length prefix" for "length-prefixed"; a name that is not known stays as it is.
[[nodiscard]] QString title(const QString& name);
/// With its parameters: "Lines, delimiter=\r\n".
[[nodiscard]] QString title(const FramingSpec& framing);
/// What a guess proposes, and why.
[[nodiscard]] QString explain(const FramingGuess& guess);

} // namespace FramingWords
