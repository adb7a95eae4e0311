// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/lengthguess.h"

#include "core/framing/framers/lengthprefixedframer.h"
#include "core/framing/lengthcandidates.h"
#include "core/framing/streamtally.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace {

constexpr double leastEvidence = 18; // bits
constexpr double leastEvidenceAtPort = 4;
constexpr double bitsPerParameter = 3; // what the freedom to choose one costs

using Candidate = LengthCandidate;

/// How unlikely it is, in bits, that what is found is there by chance: that lengths are as small as
/// they are (one of 4 random bytes is under 256 once in 2^24 times) and lead just to where the
/// bytes end, and that messages begin alike.
class Evidence
{
public:
    Evidence(const Candidate& candidate, QByteArrayView bytes)
        : m_candidate(candidate)
        , m_bytes(bytes)
        , m_bitsPerByte(candidate.isDigits ? bitsPerDigit(bytes) : 8)
    {
    }

    void see(const Frame& frame)
    {
        const qint64 head = frame.range.size() - frame.content.size();
        const bool tellsNothing = head == 0 || frame.content.isEmpty(); // a preamble, or zeros
        if (tellsNothing)
            return;
        const double told = double(head - m_candidate.uncounted) * m_bitsPerByte;
        const qint64 said = frame.content.size() + m_candidate.gap;
        m_bits += told - std::log2(double(said + 1)) - bitsOfAnyLength;
        const bool beginsWithOther = m_candidate.uncounted > m_candidate.gap;
        if (beginsWithOther)
            m_start.see(m_bytes[frame.range.start]);
        m_content.see(m_bytes[frame.content.start]);
    }
    [[nodiscard]] double bits(const StreamTally& tally) const
    {
        constexpr double bitsOfEnd = 8;
        return m_bits + m_start.bits() + m_content.bits() + (tally.inProgress ? 0 : bitsOfEnd);
    }

private:
    /// A byte that may be the same in each message.
    class Alike
    {
    public:
        void see(char byte)
        {
            m_areAlike = m_areAlike && (m_count == 0 || byte == m_byte);
            m_byte = byte;
            ++m_count;
        }
        [[nodiscard]] double bits() const
        {
            constexpr double most = 24;
            return m_areAlike && m_count > 0 ? std::min(most, 4.0 * double(m_count - 1)) : 0;
        }

    private:
        qint64 m_count = 0;
        char m_byte = 0;
        bool m_areAlike = true;
    };

    /// What it takes to tell how large a length is: the smaller ones are not less likely.
    static constexpr double bitsOfAnyLength = 3;

    /// Which one it is, and that it is one.
    [[nodiscard]] static double bitsPerDigit(QByteArrayView bytes)
    {
        const auto digits
            = std::ranges::count_if(bytes, [](char byte) { return byte >= '0' && byte <= '9'; });
        return std::log2(10) + std::log2(double(bytes.size()) / double(digits + 1));
    }

    const Candidate& m_candidate;
    const QByteArrayView m_bytes;
    const double m_bitsPerByte; // that a byte of a length tells
    double m_bits = 0;
    Alike m_start;
    Alike m_content;
};

/// Without asking the framing's parameters where the candidate has them already.
StreamTally tallyOf(const Candidate& candidate, QByteArrayView bytes, const StreamRole& role,
    const std::function<void(const Frame&)>& visit = {})
{
    if (!candidate.prefix)
        return tallyOf(candidate.framing, bytes, role, visit);
    LengthPrefixedFramer framer(*candidate.prefix, 0);
    return tallyOf(framer, bytes, visit);
}

/// What a candidate makes of one stream.
struct StreamReading {
    StreamTally tally;
    double evidence = 0;
    std::optional<bool> hasMark = std::nullopt; // then: it has none to look for
};

/// As lengths are in zeros that are none.
bool isMostlyEmpty(const StreamTally& tally)
{
    return tally.emptyMessages * 2 > tally.messages;
}

/// Null if it does not explain the bytes.
std::optional<StreamReading> readStream(
    const Candidate& candidate, QByteArrayView bytes, const StreamRole& role)
{
    constexpr qsizetype sampleSize = 2048; // enough to turn most down
    const auto isWrong = [](const StreamTally& tally) {
        return tally.faults + tally.unframed > 0 || isMostlyEmpty(tally);
    };
    if (bytes.size() > sampleSize && isWrong(tallyOf(candidate, bytes.first(sampleSize), role)))
        return std::nullopt;
    StreamReading reading;
    const PresetMark mark = candidate.preset ? candidate.preset->mark : PresetMark();
    const bool isInEach = mark.where == PresetMark::Where::EachMessage;
    if (!mark.bytes.empty() && (isInEach || role.isFromClient()))
        reading.hasMark = true;
    Evidence evidence(candidate, bytes);
    reading.tally = tallyOf(candidate, bytes, role, [&](const Frame& frame) {
        evidence.see(frame);
        if (reading.hasMark == true && (isInEach || frame.range.start == 0))
            reading.hasMark = mark.isIn(bytes.sliced(frame.range.start, frame.range.size()));
    });
    reading.evidence = evidence.bits(reading.tally);
    const bool isExplained = reading.tally.isExplained() && !isMostlyEmpty(reading.tally);
    return isExplained ? std::optional(reading) : std::nullopt;
}

/// How a candidate is known to be the right one.
enum class Fit : quint8 { BytesAlone, Mark, Port };

/// What a candidate makes of a connection.
struct Reading {
    const Candidate* candidate = nullptr;
    qint64 messages = 0;
    qint64 explained = 0;
    double score = 0; // bits
    int unfinished = 0; // streams that end within a message
    bool explainsOther = true;
    std::optional<bool> hasMark = std::nullopt;
    Fit fit = Fit::BytesAlone;

    void add(const StreamReading& stream)
    {
        messages += stream.tally.messages;
        explained += stream.tally.explained;
        score += stream.evidence;
        unfinished += stream.tally.inProgress ? 1 : 0;
        if (stream.hasMark)
            hasMark = hasMark.value_or(true) && *stream.hasMark;
    }
    void weigh(quint16 port)
    {
        const bool isAtPort = std::ranges::find(candidate->ports, port) != candidate->ports.end();
        if (isAtPort) {
            fit = Fit::Port;
        } else if (hasMark == true) {
            fit = Fit::Mark;
        } else {
            score -= bitsPerParameter * double(candidate->framing->spec().parameters.size());
        }
    }
    [[nodiscard]] bool isSure() const
    {
        return score >= (fit == Fit::Port ? leastEvidenceAtPort : leastEvidence);
    }
    /// In percent. Text of a protocol at its port is likely to be text in its messages.
    [[nodiscard]] int confidence() const
    {
        return int(std::min(94.0, (fit == Fit::Port ? 88 : 50) + score / 2));
    }
    [[nodiscard]] bool isBetterThan(const Reading& other) const { return rank() > other.rank(); }
    [[nodiscard]] bool findsSameAs(const Reading& other) const
    {
        return messages == other.messages && explained == other.explained
            && explainsOther == other.explainsOther;
    }

private:
    [[nodiscard]] std::pair<bool, double> rank() const
    {
        constexpr double bitsOfPort = 40;
        constexpr double bitsOfTail = 16;
        const double tails = bitsOfTail * unfinished;
        return {explainsOther, score - tails + (fit == Fit::Port ? bitsOfPort : 0)};
    }
};

std::optional<Reading> read(
    const Candidate& candidate, QByteArrayView bytes, const GuessHints& hints)
{
    const std::optional<StreamReading> own = readStream(candidate, bytes, hints.role);
    if (!own)
        return std::nullopt;
    Reading reading {.candidate = &candidate};
    reading.add(*own);
    if (!hints.otherStart.isEmpty()) {
        const auto other = readStream(candidate, hints.otherStart, hints.role.reversed());
        reading.explainsOther = other.has_value();
        if (other)
            reading.add(*other);
    }
    reading.weigh(hints.port);
    return reading.isSure() ? std::optional(reading) : std::nullopt;
}

/// The best one; of those that find the same messages one that is known to be right.
const Reading* bestOf(const std::vector<Reading>& readings)
{
    const auto best = std::ranges::max_element(
        readings, [](const Reading& a, const Reading& b) { return b.isBetterThan(a); });
    if (best == readings.end())
        return nullptr;
    const Reading* chosen = &*best;
    for (const Reading& reading : readings) {
        if (reading.findsSameAs(*best) && reading.fit > chosen->fit)
            chosen = &reading;
    }
    return chosen;
}

} // namespace

LengthGuess guessLengths(QByteArrayView streamStart, const GuessHints& hints)
{
    const bool isOneByte
        = std::ranges::count(streamStart, streamStart.front()) == streamStart.size();
    if (isOneByte) // again and again: no length leads anywhere
        return {};
    std::vector<Reading> readings;
    for (const Candidate& candidate : lengthCandidates()) {
        if (const auto reading = read(candidate, streamStart, hints))
            readings.push_back(*reading);
    }
    LengthGuess result;
    const Reading* const best = bestOf(readings);
    if (!best)
        return result;
    result.guess.framing = best->candidate->framing->spec();
    if (best->fit == Fit::BytesAlone)
        result.guess.framing.preset.clear();
    result.guess.confidence = best->confidence();
    result.guess.reason = GuessReason::LengthsFit;
    result.guess.messages = best->messages;
    result.guess.explained = best->explained;
    result.explainsOther = best->explainsOther;
    return result;
}
