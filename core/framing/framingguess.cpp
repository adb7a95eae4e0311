// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/framingguess.h"

#include "core/framing/irc/ircguess.h"
#include "core/framing/lengthguess.h"
#include "core/framing/presets.h"
#include "core/framing/streamtally.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace {

/// What one framing makes of one stream; confidence 0 if it does not explain it.
using Guesser = std::function<FramingGuess(QByteArrayView, const StreamRole&)>;

FramingPtr framingOf(const char* text)
{
    return std::make_shared<Framing>(FramingSpec::parse(QString::fromLatin1(text)).value());
}

FramingGuess guessOf(
    const FramingPtr& framing, const StreamTally& tally, GuessReason reason, double score)
{
    return {.framing = framing->spec(),
        .confidence = int(score),
        .reason = reason,
        .messages = tally.messages,
        .explained = tally.explained};
}

/// Headers that are sound are proof enough; a fault in a content does not speak against them.
FramingGuess guessHeaders(const char* name, QByteArrayView bytes, const StreamRole& role)
{
    const FramingPtr framing = framingOf(name);
    const StreamTally tally = tallyOf(framing, bytes, role);
    const bool isInContent = tally.inProgress && tally.inProgress->expected >= 0;
    if (tally.isLost || tally.unframed > 0 || !(tally.isOfMessages() || isInContent))
        return {};
    return guessOf(framing, tally, GuessReason::Headers, tally.messages > 0 ? 99 : 95);
}

FramingGuess guessHeaderContent(QByteArrayView bytes, const StreamRole& role)
{
    return guessHeaders("header-content", bytes, role);
}

FramingGuess guessContentLength(QByteArrayView bytes, const StreamRole& role)
{
    const QByteArray lower = bytes.toByteArray().toLower();
    if (!lower.contains("content-length:") && !lower.contains(" http/1."))
        return {};
    return guessHeaders("content-length", bytes, role);
}

/// Lines, too, but these say what they are.
FramingGuess guessIrc(QByteArrayView bytes, const StreamRole& role)
{
    if (!isStartOfIrc(bytes))
        return {};
    const FramingPtr framing = framingOf("irc");
    const StreamTally tally = tallyOf(framing, bytes, role);
    if (!tally.isOfMessages())
        return {};
    return guessOf(framing, tally, GuessReason::Commands, 96);
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
FramingGuess guessLines(
    const char* text, char delimiter, QByteArrayView bytes, const StreamRole& role)
{
    const FramingPtr framing = framingOf(text);
    const StreamTally tally = tallyOf(framing, bytes, role);
    const bool isNul = delimiter == '\0';
    if (!tally.isExplained() || hasControls(bytes, delimiter))
        return {};
    if (isNul && (bytes.startsWith('\0') || tally.emptyMessages * 2 > tally.messages))
        return {};
    if (!Utf8::isValid(bytes.first(tally.explained)))
        return guessOf(framing, tally, GuessReason::TextLines, isNul ? 50 : 60);
    return guessOf(
        framing, tally, GuessReason::TextLines, (isNul ? 70 : 85) + (tally.messages > 1 ? 5 : 0));
}

FramingGuess guessLineFeeds(QByteArrayView bytes, const StreamRole& role)
{
    return guessLines("lines", '\n', bytes, role);
}

/// Where each line feed has a carriage return before it, both are the delimiter.
FramingGuess guessReturnLineFeeds(QByteArrayView bytes, const StreamRole& role)
{
    const qint64 lineFeeds = guessLineFeeds(bytes, role).messages;
    FramingGuess both = guessLines("lines:delimiter=\\r\\n", '\n', bytes, role);
    if (both.messages == 0 || both.messages != lineFeeds)
        return {};
    ++both.confidence;
    return both;
}

/// `delimiter` stands where messages end, and at the ends of the bytes.
FramingGuess guessStuffed(
    const char* name, char delimiter, QByteArrayView bytes, const StreamRole& role)
{
    const FramingPtr framing = framingOf(name);
    const StreamTally tally = tallyOf(framing, bytes, role);
    const bool isMostlyDelimiters = tally.contentBytes < 2 * tally.messages;
    if (!tally.isExplained() || isMostlyDelimiters)
        return {};
    const int atEnds = (bytes.startsWith(delimiter) ? 1 : 0) + (bytes.endsWith(delimiter) ? 1 : 0);
    const double evidence = 4.0 * double(tally.messages) + 8 * atEnds;
    if (evidence < 12)
        return {};
    return guessOf(framing, tally, GuessReason::CodesFit, std::min(88.0, 40 + evidence));
}

FramingGuess guessNulLines(QByteArrayView bytes, const StreamRole& role)
{
    return guessLines("lines:delimiter=\\0", '\0', bytes, role);
}

FramingGuess guessSlip(QByteArrayView bytes, const StreamRole& role)
{
    return guessStuffed("slip", '\xC0', bytes, role);
}

FramingGuess guessCobs(QByteArrayView bytes, const StreamRole& role)
{
    return guessStuffed("cobs", '\0', bytes, role);
}

/// What explains the stream, and whether it explains the other one as well.
struct Explanation {
    FramingGuess guess;
    bool explainsOther = false;

    [[nodiscard]] bool isBetterThan(const Explanation& other) const
    {
        return guess.confidence > 0
            && std::pair(explainsOther, guess.confidence)
            > std::pair(other.explainsOther, other.guess.confidence);
    }
};

Explanation explain(const Guesser& guesser, QByteArrayView bytes, const GuessHints& hints)
{
    Explanation result {.guess = guesser(bytes, hints.role), .explainsOther = true};
    if (result.guess.confidence == 0 || hints.otherStart.isEmpty())
        return result;
    const FramingGuess other = guesser(hints.otherStart, hints.role.reversed());
    result.explainsOther = other.confidence > 0 && other.framing == result.guess.framing;
    if (result.explainsOther) {
        result.guess.messages += other.messages;
        result.guess.explained += other.explained;
    }
    return result;
}

/// By the name of a preset that is usual at this port and finds the same, if there is one.
FramingSpec named(const FramingSpec& framing, QByteArrayView bytes, const GuessHints& hints)
{
    for (const FramingPreset& preset : framingPresets()) {
        if (!preset.isUsualAt(hints.port))
            continue;
        const FramingSpec spec = FramingSpec::parse(QLatin1String(preset.name)).value();
        const auto messages = [&](const FramingSpec& each) {
            return tallyOf(std::make_shared<Framing>(each), bytes, hints.role).messages;
        };
        if (spec.name == framing.name && messages(spec) == messages(framing))
            return spec;
    }
    return framing;
}

} // namespace

FramingGuess guessFraming(QByteArrayView streamStart, const GuessHints& hints)
{
    const QByteArrayView bytes = streamStart.first(std::min(streamStart.size(), guessSize));
    if (bytes.isEmpty())
        return {.framing = {}, .reason = GuessReason::NoBytes};
    GuessHints bounded = hints;
    bounded.otherStart.truncate(std::min(hints.otherStart.size(), guessSize));
    const auto [lengths, explainsOther] = guessLengths(bytes, bounded);
    Explanation best;
    for (const Guesser& guesser : {Guesser(guessHeaderContent), Guesser(guessContentLength),
             Guesser(guessIrc), Guesser(guessLineFeeds), Guesser(guessReturnLineFeeds),
             Guesser(guessNulLines), Guesser(guessSlip), Guesser(guessCobs)}) {
        const Explanation found = explain(guesser, bytes, bounded);
        if (found.isBetterThan(best))
            best = found;
    }
    if (const Explanation found {lengths, explainsOther}; found.isBetterThan(best))
        best = found;
    best.guess.framing = named(best.guess.framing, bytes, hints);
    best.guess.examined = bytes.size() + bounded.otherStart.size();
    return best.guess;
}
