// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/safetext.h"
#include "ui/sequence/sequencerows.h"
#include "ui/theme/theme.h"

#include <QString>

/// What a row of a sequence shows, but for the words on its arrow, which have to be read.
struct SequenceContent {
    SequenceRows::Row row;
    int track = 0;
    End from = End::Client;
    bool hasArrow = false;
    bool isStartKnown = true; ///< when it left
    bool isEndKnown = false; ///< when it came
    bool isLost = false; ///< a datagram that never came
    bool isOvertaken = false; ///< a datagram that came after one that was sent later
    bool isBroken = false; ///< it ends here, and not in order
    qint64 time = 0; ///< ns since 1970 UTC; of what was received only, when it came
    qint64 arrival = 0; ///< likewise; 0: not known
    QString fromCall; ///< what was called where it began; empty if that is not known
    QString toCall; ///< and at the other end
    ColorRole color = ColorRole::SecondaryText;

    /// Of the row at `position`. Reads nothing of the file.
    [[nodiscard]] static SequenceContent of(const SequenceRows& rows, qint64 position);
};

namespace SequenceText {

/// What stands on the arrow of a row, safe to show. Reads a few kilobytes of the capture.
[[nodiscard]] MarkedText label(const SequenceRows& rows, qint64 position);
/// All that is known of it, in a line for each fact.
[[nodiscard]] QString toolTip(const SequenceRows& rows, qint64 position);
/// The row in one sentence, for those who listen.
[[nodiscard]] QString spoken(const SequenceRows& rows, qint64 position);
/// Who an end is: "2 client", or "peer" where it is not ours. Safe to show.
[[nodiscard]] QString endName(const SequenceSnapshot& lines, int track, End end);
/// Its address, or what a client was asked to connect to. Safe to show.
[[nodiscard]] QString endAddress(const SequenceSnapshot& lines, int track, End end);

} // namespace SequenceText
