// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/framingguess.h"
#include "tests/fuzz/fuzztarget.h"

// guessFraming(). Input: the stream's role; the server's port; how much of the rest is of the other
// direction; then that, and the stream's start.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static constexpr quint16 ports[] {0, 53, 80, 502, 3306, 5432, 5672, 9418};
    FuzzInput input(data, size);
    const unsigned role = input.choice();
    const quint16 port = ports[input.choice() % std::size(ports)];
    const auto otherSize = qsizetype(input.choice());
    const QByteArray both = input.rest();
    const QByteArray other = both.first(std::min(otherSize, both.size()));
    const QByteArray bytes = both.sliced(other.size());
    const GuessHints hints {.role
        = {role % 2 ? Direction::In : Direction::Out, role % 4 < 2 ? Role::Client : Role::Server},
        .otherStart = other,
        .port = port};
    const FramingGuess guess = guessFraming(bytes, hints);
    require(FramingSpec::parse(guess.framing.toString()).has_value(), "a guess is a framing");
    require(guess.confidence >= 0 && guess.confidence <= 100, "confidence is in percent");
    require(guess.explained <= guess.examined && guess.examined <= both.size(),
        "no more is explained than there is");
    require((guess.confidence == 0) == (guess.framing.name == QStringLiteral("raw")),
        "raw is what is left");
    return 0;
}
