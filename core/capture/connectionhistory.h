// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capturejournal.h"

#include <array>

/// What has become of a connection so far, for a file that has missed some of it. A value.
struct ConnectionHistory {
    ConnectionId id;
    qint64 openedDetails = -1; ///< of its ConnectionOpened
    qint64 connectedDetails = -1; ///< of its Connected; -1 before
    qint64 endedDetails = -1; ///< of its Ended; -1 for none
    std::array<qint64, 2> passed {}; ///< bytes so far, by Direction
    EndReason reason = EndReason::None;
    bool hasFinished = false;
    bool hasPeerFinished = false;
    bool hasEnded = false;

    /// Tells the file all of it again.
    void repeat(CaptureJournal& journal) const;
};
