// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/framingguess.h"

#include "core/framing/framecallback.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <cmath>

namespace {

/// What a framing makes of the bytes.
struct Tally {
    qint64 messages = 0;
    qint64 emptyMessages = 0;
    qint64 faults = 0;
    qint64 unframed = 0;
    qint64 explained = 0; // bytes of messages
    qint64 contentBytes = 0;
    double sizeBits = 0; // see lengthEvidence()
    std::optional<MessageInProgress> inProgress;
    bool isLost = false;
};

FramingSpec specOf(const char* text)
{
    return FramingSpec::parse(QString::fromLatin1(text)).value();
}

Tally tallyOf(const FramingSpec& spec, QByteArrayView bytes)
{
    Tally tally;
    FrameCallback sink([&tally](const Frame& frame) {
        if (frame.fault)
            ++tally.faults;
        if (frame.kind == FrameKind::Unframed) {
            ++tally.unframed;
            return;
        }
        ++tally.messages;
        tally.emptyMessages += frame.content.isEmpty() ? 1 : 0;
        tally.explained += frame.range.size();
        tally.contentBytes += frame.content.size();
        tally.sizeBits += std::log2(double(frame.content.size() + 1));
    });
    const auto framer = makeFramer(spec);
    framer->feed(bytes, sink);
    tally.inProgress = framer->inProgress();
    tally.isLost = framer->wasLost();
    return tally;
}

FramingGuess guessOf(const FramingSpec& spec, const Tally& tally, GuessReason reason, double score)
{
    return {.framing = spec,
        .confidence = int(score),
        .reason = reason,
        .messages = tally.messages,
        .explained = tally.explained};
}

/// Headers that are sound are proof enough; a fault in a content does not speak against them.
FramingGuess guessHeaders(const char* name, QByteArrayView bytes)
{
    const FramingSpec spec = specOf(name);
    const Tally tally = tallyOf(spec, bytes);
    const bool isInContent = tally.inProgress && tally.inProgress->expected >= 0;
    if (tally.isLost || (tally.messages == 0 && !isInContent))
        return {};
    return guessOf(spec, tally, GuessReason::Headers, tally.messages > 0 ? 99 : 95);
}

FramingGuess guessContentLength(QByteArrayView bytes)
{
    const QByteArray lower = bytes.toByteArray().toLower();
    if (!lower.contains("content-length:") && !lower.contains(" http/1."))
        return {};
    return guessHeaders("content-length", bytes);
}

bool hasControls(QByteArrayView bytes, char delimiter)
{
    return std::ranges::any_of(bytes, [delimiter](char c) {
        const bool isSpace = c == '\t' || c == '\r' || c == '\n';
        return c != delimiter && !isSpace && (uchar(c) < 0x20 || c == '\x7F');
    });
}

/// Text without control characters that has the delimiter. NUL is less certain than a line feed:
/// the lengths of binary messages have zeros, too.
FramingGuess guessLines(const char* text, char delimiter, QByteArrayView bytes)
{
    const FramingSpec spec = specOf(text);
    const Tally tally = tallyOf(spec, bytes);
    const bool isNul = delimiter == '\0';
    if (tally.messages == 0 || tally.faults > 0 || hasControls(bytes, delimiter))
        return {};
    if (isNul && (bytes.startsWith('\0') || tally.emptyMessages * 2 > tally.messages))
        return {};
    if (!Utf8::isValid(bytes.first(tally.explained)))
        return guessOf(spec, tally, GuessReason::TextLines, isNul ? 50 : 60);
    return guessOf(
        spec, tally, GuessReason::TextLines, (isNul ? 70 : 85) + (tally.messages > 1 ? 5 : 0));
}

FramingGuess guessLineFeeds(QByteArrayView bytes)
{
    const FramingGuess lineFeeds = guessLines("lines", '\n', bytes);
    const FramingGuess both = guessLines("lines:delimiter=\\r\\n", '\n', bytes);
    return both.messages > 0 && both.messages == lineFeeds.messages ? both : lineFeeds;
}

/// How unlikely it is, in bits, that lengths of so many bytes are so small and lead just here: a
/// length of 4 random bytes is under 256 once in 2^24 times.
double lengthEvidence(const Tally& tally, int lengthSize)
{
    const double exactEnd = tally.inProgress ? 0 : 8;
    return double(tally.messages) * 8 * lengthSize - tally.sizeBits + exactEnd;
}

FramingGuess guessLengthPrefix(const char* text, int lengthSize, QByteArrayView bytes)
{
    const FramingSpec spec = specOf(text);
    const Tally tally = tallyOf(spec, bytes);
    const bool isMostlyEmpty = tally.emptyMessages * 2 > tally.messages;
    if (tally.messages == 0 || tally.faults > 0 || isMostlyEmpty)
        return {};
    const double evidence = lengthEvidence(tally, lengthSize);
    if (evidence < 18)
        return {};
    return guessOf(spec, tally, GuessReason::LengthsFit, std::min(94.0, 50 + evidence / 2));
}

/// `delimiter` stands where messages end, and at the ends of the bytes.
FramingGuess guessStuffed(const char* name, char delimiter, QByteArrayView bytes)
{
    const FramingSpec spec = specOf(name);
    const Tally tally = tallyOf(spec, bytes);
    const bool isMostlyDelimiters = tally.contentBytes < 2 * tally.messages;
    if (tally.messages == 0 || tally.faults > 0 || isMostlyDelimiters)
        return {};
    const int atEnds = (bytes.startsWith(delimiter) ? 1 : 0) + (bytes.endsWith(delimiter) ? 1 : 0);
    const double evidence = 4.0 * double(tally.messages) + 8 * atEnds;
    if (evidence < 12)
        return {};
    return guessOf(spec, tally, GuessReason::CodesFit, std::min(88.0, 40 + evidence));
}

} // namespace

FramingGuess guessFraming(QByteArrayView streamStart)
{
    const QByteArrayView bytes = streamStart.first(std::min(streamStart.size(), guessSize));
    FramingGuess best;
    if (bytes.isEmpty()) {
        best.reason = GuessReason::NoBytes;
        return best;
    }
    const FramingGuess guesses[] {
        guessHeaders("header-content", bytes),
        guessContentLength(bytes),
        guessLineFeeds(bytes),
        guessLines("lines:delimiter=\\0", '\0', bytes),
        guessLengthPrefix("length-prefixed", 4, bytes),
        guessLengthPrefix("length-prefixed:order=little", 4, bytes),
        guessLengthPrefix("length-prefixed:size=2", 2, bytes),
        guessLengthPrefix("length-prefixed:order=little,size=2", 2, bytes),
        guessStuffed("slip", '\xC0', bytes),
        guessStuffed("cobs", '\0', bytes),
    };
    for (const FramingGuess& guess : guesses) {
        if (guess.confidence > best.confidence)
            best = guess;
    }
    best.examined = bytes.size();
    return best;
}
