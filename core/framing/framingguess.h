// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/framingspec.h"

#include <QByteArrayView>

/// Why a framing is proposed; the ui makes a sentence of it.
enum class GuessReason : quint8 {
    NothingFits, ///< raw: no framing explains the bytes
    NoBytes, ///< raw: there are none yet
    Headers, ///< header-content, content-length: its headers are there and sound
    TextLines, ///< lines: text that ends with the delimiter again and again
    LengthsFit, ///< length-prefixed: each length leads to the next
    CodesFit, ///< slip, cobs: delimiters are there, and what is between them is sound
};

/// A framing that explains how a stream starts.
struct FramingGuess {
    FramingSpec framing;
    int confidence = 0; ///< percent; a rank, no probability
    GuessReason reason = GuessReason::NothingFits;
    qint64 messages = 0; ///< whole ones that were found
    qint64 explained = 0; ///< bytes of these
    qint64 examined = 0; ///< bytes that were looked at

    bool operator==(const FramingGuess&) const = default;
};

constexpr qsizetype guessSize = 64 * 1024; ///< bytes of a stream that are looked at

/// The framing that explains the bytes with which one direction of a connection starts, wherever
/// they are cut. Looks at no more than guessSize bytes. Pure function, any thread.
[[nodiscard]] FramingGuess guessFraming(QByteArrayView streamStart);
