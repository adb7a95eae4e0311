// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/framingguess.h"
#include "core/framing/streamframer.h"

#include <QByteArrayView>

#include <functional>

/// What a framing makes of the bytes with which a stream starts.
struct StreamTally {
    qint64 size = 0; ///< bytes that were looked at
    qint64 messages = 0; ///< whole ones, faulty or not
    qint64 emptyMessages = 0; ///< of these, without content
    qint64 faults = 0;
    qint64 unframed = 0; ///< pieces that are no message
    qint64 explained = 0; ///< bytes of messages
    qint64 contentBytes = 0;
    std::optional<MessageInProgress> inProgress = std::nullopt;
    bool isLost = false;

    /// Whether the bytes are messages, but for one at their end that is not all there: of which no
    /// more came than of all the others, or more than is looked at.
    [[nodiscard]] bool isOfMessages() const
    {
        const bool isSmallRest = size - explained <= explained || size >= guessSize;
        return messages > 0 && unframed == 0 && isSmallRest;
    }
    /// Whether these are sound as well.
    [[nodiscard]] bool isExplained() const { return isOfMessages() && faults == 0; }
};

/// Calls `visit`, if there is one, for each whole message.
[[nodiscard]] StreamTally tallyOf(const FramingPtr& framing, QByteArrayView bytes,
    const StreamRole& role, const std::function<void(const Frame&)>& visit = {});
/// Of a framer that hands over to no other, at its start.
[[nodiscard]] StreamTally tallyOf(
    Framer& framer, QByteArrayView bytes, const std::function<void(const Frame&)>& visit = {});
