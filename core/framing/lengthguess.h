// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/framingguess.h"

/// What lengths in front of messages explain.
struct LengthGuess {
    FramingGuess guess; ///< confidence 0: nothing; `examined` is not set
    bool explainsOther = false; ///< the other direction as well
};

/// Of bytes that are there, the best of the framings that have lengths, as guessFraming() says: of
/// every size, order and form, behind some bytes or none, inclusive or not, and of all presets.
[[nodiscard]] LengthGuess guessLengths(QByteArrayView streamStart, const GuessHints& hints);
