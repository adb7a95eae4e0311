// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/framingguess.h"
#include "tests/fuzz/fuzztarget.h"

// guessFraming(). Input: the stream's start.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes = FuzzInput(data, size).rest();
    const FramingGuess guess = guessFraming(bytes);
    require(FramingSpec::parse(guess.framing.toString()).has_value(), "a guess is a framing");
    require(guess.confidence >= 0 && guess.confidence <= 100, "confidence is in percent");
    require(guess.explained <= guess.examined && guess.examined <= bytes.size(),
        "no more is explained than there is");
    require((guess.confidence == 0) == (guess.framing.name == QStringLiteral("raw")),
        "raw is what is left");
    return 0;
}
