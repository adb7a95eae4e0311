// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/framingspec.h"
#include "core/framing/streamrole.h"

#include <QByteArrayView>

/// Why a framing is proposed; the ui makes a sentence of it.
enum class GuessReason : quint8 {
    NothingFits, ///< raw: no framing explains the bytes
    NoBytes, ///< raw: there are none yet
    Headers, ///< header-content, content-length: its headers are there and sound
    Commands, ///< irc: its first lines are those of its clients, or servers
    TextLines, ///< lines: text that ends with the delimiter again and again
    LengthsFit, ///< length-prefixed: each length leads to the next
    CodesFit, ///< slip, cobs: delimiters are there, and what is between them is sound
};

/// A framing that explains how the streams of a connection start.
struct FramingGuess {
    FramingSpec framing;
    int confidence = 0; ///< percent; a rank, no probability
    GuessReason reason = GuessReason::NothingFits;
    qint64 messages = 0; ///< whole ones that were found, in both directions
    qint64 explained = 0; ///< bytes of these
    qint64 examined = 0; ///< bytes that were looked at, in both directions

    bool operator==(const FramingGuess&) const = default;
};

constexpr qsizetype guessSize = 64 * 1024; ///< bytes of a stream that are looked at

/// What is known of a connection beside the bytes with which one of its streams starts.
struct GuessHints {
    StreamRole role = {}; ///< of that stream
    QByteArrayView otherStart = {}; ///< how the other one starts, as far as it is there
    quint16 port = 0; ///< the server's; 0: not known
};

/// The framing that explains the bytes with which one direction of a connection starts, wherever
/// they are cut: all of them, but for a message at their end that is not all there. Of several, one
/// that explains the other direction as well; then the one whose messages are the least likely by
/// chance and that takes the fewest parameters; of those with the same messages the preset whose
/// port or whose mark it is. Looks at no more than guessSize bytes of each stream. Pure function,
/// any thread.
[[nodiscard]] FramingGuess guessFraming(QByteArrayView streamStart, const GuessHints& hints = {});
